//! A cell: where a lane and a step cross.

use leptos::prelude::*;

use super::card::{card_item, edited};
use super::inline_edit::inline_command;
use super::state::{BoardState, Column};
use crate::command::Command;
use crate::model::{Card, CardId, CardKind, Cell, StepId};
use crate::platform::ids;
use crate::text::board as words;
use crate::ui::node::{Node, button, el, watch};
use crate::ui::projection::{CellView, LaneView};
use crate::ui::session::{Session, session};

/// The cell of a lane of cards at one step; empty until it is filled, where that isn't `at_once`.
pub fn card_cell(state: BoardState, lane: &LaneView, step: StepId, kind: CardKind, at_once: bool) -> Node {
    let cell = plain_cell(&step);
    if at_once {
        fill(state, &cell, lane, step, kind);
    } else {
        place(&cell, &state.column_now(&step));
        let (filled, lane) = (cell.clone(), lane.clone());
        state.fill_later(move || fill(state, &filled, &lane, step, kind));
    }
    cell
}

fn fill(state: BoardState, cell: &Node, lane: &LaneView, step: StepId, kind: CardKind) {
    let session = session();
    let view = lane.cell(&step);
    let draft = view.draft.clone();
    let add = button("addcard").on_press(move || draft.set(true));
    let (shown, any, drafted) = (add.clone(), view.cards.clone(), view.draft.clone());
    let some = Memo::new(move |_| {
        let some = !any.read().is_empty();
        shown.set("class", Some(if some { "addcard addcard--more" } else { "addcard" }));
        some || drafted.get()
    });
    name_cell(state, cell, lane, &step, add.clone());
    let to = Cell { lane: lane.id.clone(), step };
    let lane = lane.clone();
    let _ = cell.clone().slot(move || some.get().then(|| list(session, &lane, &to, kind))).child(add);
}

/// The cards of a cell, and the field for a new one while it is written.
pub fn list(session: Session, lane: &LaneView, cell: &Cell, kind: CardKind) -> Node {
    let view = lane.cell(&cell.step);
    let (order, drawn) = (view.cards.clone(), view.clone());
    let ids = move || order.read().iter().map(|card| card.id.as_str().to_owned()).collect();
    let row = move |id: String| match drawn.card(&id) {
        Some(card) => card_item(session, card, kind),
        None => el("li", ""),
    };
    let cell = cell.clone();
    el("ul", "")
        .rows(ids, row)
        .slot(move || view.draft.get().then(|| new_card(session, view.clone(), cell.clone(), kind)))
}

/// Gives a cell the hue of its phase and its name for screen readers, which stands on `add` too.
fn name_cell(state: BoardState, cell: &Node, lane: &LaneView, step: &StepId, add: Node) {
    let session = session();
    let (shown, lane, column) = (cell.clone(), lane.lane.clone(), state.column(step.clone()));
    watch(move || {
        let column = column.get();
        place(&shown, &column);
        let name = cell_name(session, &lane.read().name, &column);
        shown.set("aria-label", Some(&name));
        add.set("aria-label", Some(&session.fill(words::ADD_CARD_TO, &[("cell", &name)])));
    });
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
fn new_card(session: Session, view: CellView, cell: Cell, kind: CardKind) -> Node {
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
                Some(last) => super::focus_card(&last),
                None => super::focus_add(&home),
            }
        }
    };
    let field = inline_command(session, session.t(words::NEW_CARD), String::new(), true, command, done);
    el("li", "").child(edited(&Card::new(CardId::new(""), ""), kind, field))
}
