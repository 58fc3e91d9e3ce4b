//! A cell: where a lane and a step cross.

use leptos::prelude::*;

use super::card::card_item;
use super::inline_edit::inline_text;
use super::state::{BoardState, Column};
use crate::command::Command;
use crate::model::{Card, CardId, CardKind, Cell, StepId};
use crate::platform::ids;
use crate::text::board as words;
use crate::ui::parts::icon;
use crate::ui::projection::{CellView, LaneView};
use crate::ui::session::{Session, session};

/// The cell of a lane of cards at one step.
pub fn card_cell(state: BoardState, lane: LaneView, step: StepId, kind: CardKind, at_once: bool) -> AnyView {
    let session = session();
    let view = lane.cell(&step);
    let cell = Cell { lane: lane.id.clone(), step: step.clone() };
    let ready = RwSignal::new(at_once);
    if !at_once {
        state.fill_later(ready);
    }
    let column = state.column(step.clone());
    let name = cell_name(session, &lane, column);
    let name_of_add = name.clone();
    let add_label = move || session.fill(words::ADD_CARD_TO, &[("cell", &name_of_add())]);
    let count = view.cards.clone();
    let add_class = move || if count.read().is_empty() { "addcard" } else { "addcard addcard--more" };
    let draft = view.draft.clone();
    let press_add = {
        let draft = draft.clone();
        move |_| draft.set(true)
    };
    let shown = view.clone();
    let any = view.cards.clone();
    let list = move || {
        let cards = shown.cards.clone();
        let draft_cell = cell.clone();
        let draft = shown.draft.clone();
        let draft_view = shown.clone();
        let some = !any.read().is_empty() || draft.get();
        (some && ready.get()).then(|| {
            let drafted = draft.get();
            view! {
                <ul>
                    <For each=move || cards.get() key=|card| card.id.clone() children=move |card| card_item(card, kind)/>
                    {drafted.then(|| new_card(session, draft_view.clone(), draft_cell.clone(), kind))}
                </ul>
            }
        })
    };
    view! {
        <div class=move || class(&column.get()) role="cell" aria-label=name data-step=step.as_str().to_string()
            data-first=move || column.get().is_some_and(|column| column.first).then_some("")>
            {list}
            <button type="button" class=add_class aria-label=add_label on:click=press_add>{icon("plus", 14)}
                <span class="addcard__word">{move || session.t(words::CARD)}</span>
            </button>
        </div>
    }
    .into_any()
}

/// The classes of a cell: the hue of its phase.
pub fn class(column: &Option<Column>) -> String {
    format!("cell hue-{}", column.as_ref().map_or(1, |column| column.hue))
}

/// The name of a cell for screen readers: lane, step.
pub fn cell_name(
    session: Session,
    lane: &LaneView,
    column: Memo<Option<Column>>,
) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    let lane = lane.lane.clone();
    move || {
        let step = column.get().map(|column| column.name).unwrap_or_default();
        session.fill(words::CELL, &[("lane", &lane.read().name), ("step", &step)])
    }
}

/// The field in which a new card is written. Enter writes the next one.
pub fn new_card(session: Session, view: CellView, cell: Cell, kind: CardKind) -> AnyView {
    let into = cell.clone();
    let commit = move |title: String| {
        let card = Card::new(CardId::new(ids::fresh()), title);
        let command = Command::InsertCards { cards: vec![card.into()], to: into.clone(), before: None };
        session.desk.execute(&command);
    };
    let draft = view.draft.clone();
    let back_to = view;
    let done = move |by_key: bool| {
        draft.set(false);
        if by_key {
            let last = back_to.cards.with_untracked(|cards| cards.last().map(|card| card.id.clone()));
            if let Some(last) = last {
                super::focus_card(&last);
            }
        }
    };
    let class = format!("{} is-editing", super::card::class(&Card::new(CardId::new(""), ""), kind));
    let field = inline_text(session.t(words::NEW_CARD), String::new(), true, commit, done);
    view! { <li><div class=class>{field}</div></li> }.into_any()
}
