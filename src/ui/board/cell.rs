//! A cell: where a lane and a step cross.

use leptos::prelude::*;

use super::card::{CardContent, edited};
use crate::command::Command;
use crate::model::{Card, CardId, CardKind, Cell, StepId};
use crate::platform::ids;
use crate::state::board::{BoardState, Column};
use crate::state::projection::{CellView, LaneView};
use crate::state::session::{Session, session};
use crate::text::board as words;
use crate::ui::map::inline_edit::inline_command;
use crate::ui::node::{Node, el};

/// The cell of a lane of cards at one step; empty until it is filled, where that isn't `at_once`.
#[component]
pub fn CardCell(
    state: BoardState,
    lane: LaneView,
    step: StepId,
    kind: CardKind,
    at_once: bool,
) -> impl IntoView {
    let column = state.column(step.clone());
    let filled = RwSignal::new(at_once);
    if !at_once {
        state.fill_later(move || filled.set(true));
    }
    let (of_cell, name) = (step.clone(), name_of(lane.clone(), column));
    view! {
        <div
            class=move || class(&column.read())
            role="cell"
            data-step=step.to_string()
            data-first=move || column.read().as_ref().is_some_and(|column| column.first).then_some("")
            aria-label=name
        >
            <Show when=move || filled.get()>
                <Filled lane=lane.clone() step=of_cell.clone() column kind/>
            </Show>
        </div>
    }
    .into_any()
}

/// The name of a cell for screen readers, as it is now.
fn name_of(lane: LaneView, column: Memo<Option<Column>>) -> impl Fn() -> String + Clone {
    let session = session();
    move || cell_name(session, &lane.lane.read().name, &column.read())
}

/// What is in a cell: its cards, and the button for another.
#[component]
fn Filled(lane: LaneView, step: StepId, column: Memo<Option<Column>>, kind: CardKind) -> impl IntoView {
    let session = session();
    let CellView { cards, draft } = lane.cell(&step);
    let any = Memo::new(move |_| !cards.read().is_empty());
    let (name, drafted) = (name_of(lane.clone(), column), draft.clone());
    let add_name = move || session.fill(words::ADD_CARD_TO, &[("cell", &name())]);
    view! {
        <Show when=move || any.get() || drafted.get()>
            <CardList lane=lane.clone() step=step.clone() kind/>
        </Show>
        <button
            type="button"
            class=move || if any.get() { "addcard addcard--more" } else { "addcard" }
            aria-label=add_name
            on:click=move |_| draft.set(true)
        ></button>
    }
    .into_any()
}

/// The cards of a cell, and the field for a new one while it is written.
#[component]
pub fn CardList(lane: LaneView, step: StepId, kind: CardKind) -> impl IntoView {
    let view = lane.cell(&step);
    let (cards, draft) = (view.cards.clone(), view.draft.clone());
    let cell = Cell { lane: lane.id, step };
    view! {
        <ul>
            <For each=move || cards.get() key=|card| card.id.clone() let(card)>
                <li><CardContent card kind/></li>
            </For>
            <Show when=move || draft.get()>
                <NewCard view=view.clone() cell=cell.clone() kind/>
            </Show>
        </ul>
    }
    .into_any()
}

/// As [`CardList`], among elements built by hand.
pub fn list(_: Session, lane: &LaneView, cell: &Cell, kind: CardKind) -> Node {
    Node::of(view! { <CardList lane=lane.clone() step=cell.step.clone() kind/> })
}

/// The element of a cell.
pub fn plain_cell(step: &StepId) -> Node {
    el("div", "").attr("role", "cell").attr("data-step", step.as_str())
}

/// Gives a cell the hue of its phase, and the line at the phase's beginning.
pub fn place(cell: &Node, column: &Option<Column>) {
    cell.set("class", Some(class(column)));
    cell.set("data-first", column.as_ref().filter(|column| column.first).map(|_| ""));
}

fn class(column: &Option<Column>) -> &'static str {
    const CLASSES: [&str; 8] = [
        "cell hue-1",
        "cell hue-2",
        "cell hue-3",
        "cell hue-4",
        "cell hue-5",
        "cell hue-6",
        "cell hue-7",
        "cell hue-8",
    ];
    CLASSES[column.as_ref().map_or(0, |column| column.hue - 1)]
}

/// The name of a cell for screen readers: lane, step; follows the language.
pub fn cell_name(session: Session, lane: &str, column: &Option<Column>) -> String {
    let step = column.as_ref().map_or("", |column| &column.name);
    session.fill(words::CELL, &[("lane", lane), ("step", step)])
}

/// The field in which a new card is written. Enter writes the next one.
#[component]
fn NewCard(view: CellView, cell: Cell, kind: CardKind) -> impl IntoView {
    let session = session();
    let id = CardId::new(ids::fresh());
    let home = cell.clone();
    let command = move |title: String| {
        let card = Card::new(id.clone(), title);
        Command::InsertCards { cards: vec![card.into()], to: cell.clone(), before: None }
    };
    let done = move |by_key: bool| {
        view.draft.set(false);
        if by_key {
            let last = view.cards.with_untracked(|cards| cards.last().map(|card| card.id.clone()));
            match last {
                Some(last) => crate::state::focus::focus_card(&last),
                None => crate::state::focus::focus_add(&home),
            }
        }
    };
    let field = inline_command(session, session.t(words::NEW_CARD), String::new(), true, command, done);
    let class = edited(&Card::new(CardId::new(""), ""), kind);
    view! { <li><div class=class>{field.into_view()}</div></li> }.into_any()
}
