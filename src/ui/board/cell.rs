//! A cell of cards on the board.

use leptos::prelude::*;

use crate::model::{CardKind, StepId};
use crate::state::board::{BoardState, Column};
use crate::state::projection::{CellView, LaneView};
use crate::state::session::session;
use crate::text::board as words;
use crate::ui::map::cell::{CardList, cell_class, cell_name, first_mark};

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
    let filled = state.comes(at_once);
    let (of_cell, name) = (step.clone(), name_of(lane.clone(), column));
    view! {
        <div
            class=move || cell_class(&column.read())
            role="cell"
            data-step=step.to_string()
            data-first=move || first_mark(&column.read())
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
    // There are thousands of them: asked here, rather than by a component around each.
    let add = session.edits().then(|| {
        view! {
            <button
                type="button"
                class=move || if any.get() { "addcard addcard--more" } else { "addcard" }
                aria-label=add_name
                on:click=move |_| draft.set(true)
            ></button>
        }
    });
    view! {
        <Show when=move || any.get() || drafted.get()>
            <CardList lane=lane.clone() step=step.clone() kind/>
        </Show>
        {add}
    }
    .into_any()
}
