//! What stands where a lane and a step cross.

use leptos::prelude::*;

use super::card::{CardContent, edited};
use super::inline_edit::InlineCommand;
use crate::command::Command;
use crate::model::{Card, CardId, CardKind, Cell, StepId};
use crate::platform::ids;
use crate::state::board::Column;
use crate::state::focus::{focus_add, focus_card};
use crate::state::projection::{CellView, LaneView};
use crate::state::session::{Session, followed, session};
use crate::text::board as words;
use crate::text::title::named;

/// The cards of a cell, and the field for a new one while it is written.
#[component]
pub fn CardList(lane: LaneView, step: StepId, kind: CardKind) -> impl IntoView {
    let view = lane.cell(&step);
    let (cards, draft) = (view.cards.clone(), view.draft.clone());
    let cell = Cell { lane: lane.id, step };
    view! {
        <ul translate="no">
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

/// The field in which a new card is written. Enter gives the focus to the card that is made.
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
            match view.cards.with_untracked(|cards| cards.last().map(|card| card.id.clone())) {
                Some(last) => focus_card(&last),
                None => focus_add(&home),
            }
        }
    };
    let class = edited(kind, None);
    let name = session.t(words::NEW_CARD);
    view! {
        <li>
            <div class=class>
                <InlineCommand name text=String::new() lines=true command on_done=done/>
            </div>
        </li>
    }
    .into_any()
}

/// The name of a cell for screen readers: lane, step; follows the language.
pub fn cell_name(session: Session, lane: &str, column: &Option<Column>) -> String {
    let step = column.as_ref().map_or("", |column| &column.name);
    let language = followed(session.language);
    words::CELL.fill(language, &[("lane", &named(language, lane)), ("step", &named(language, step))])
}

/// The classes of a cell, with the hue of its phase.
pub fn cell_class(column: &Option<Column>) -> &'static str {
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

/// Whether a cell stands at the beginning of a phase, as its `data-first` says it.
pub fn first_mark(column: &Option<Column>) -> Option<&'static str> {
    column.as_ref().is_some_and(|column| column.first).then_some("")
}
