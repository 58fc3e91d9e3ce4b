//! A lane at one step: its cards, or what it says there.

use leptos::prelude::*;

use crate::editor::Selection;
use crate::model::{CardKind, Cell, LaneContent, StepId};
use crate::text::board as words;
use crate::ui::board::cell::{cell_name, list};
use crate::ui::board::experience;
use crate::ui::board::lane::{lane_icon, line_name};
use crate::ui::board::state::BoardState;
use crate::ui::node::{Node, button, el, icon};
use crate::ui::projection::LaneView;
use crate::ui::session::Session;

/// A lane within a step.
pub fn lane_item(session: Session, state: BoardState, view: LaneView, step: &StepId) -> Node {
    let lane = view.lane.get_untracked();
    let item = el("li", "outline__lane");
    let named = view.lane.clone();
    let id = view.id.clone();
    let name = button("lane__title")
        .text_of(move || line_name(session, &named.read()))
        .on_press(move || session.desk.select(Selection::Lane(id.clone())));
    let signed = view.lane.clone();
    let head =
        el("h4", "outline__lane-head").slot(move || Some(icon(lane_icon(&signed.read()), 14))).child(name);
    match &lane.content {
        LaneContent::Cards(cards) => item.child(head).child(cell(session, state, &view, step, cards.kind)),
        LaneContent::Experience(_) => item.child(head).child(experience_said(session, view, step.clone())),
        LaneContent::Metric(_) | LaneContent::Line(_) => item.child(head),
    }
}

fn cell(session: Session, state: BoardState, view: &LaneView, step: &StepId, kind: CardKind) -> Node {
    let cell = Cell { lane: view.id.clone(), step: step.clone() };
    let (lane, column, draft) = (view.lane.clone(), state.column(step.clone()), view.cell(step).draft);
    let label = move || {
        let name = cell_name(session, &lane.read().name, &column.get());
        Some(session.fill(words::ADD_CARD_TO, &[("cell", &name)]))
    };
    let add = button("addcard").attr_of("aria-label", label);
    el("div", "outline__cell")
        .attr("data-lane", view.id.as_str())
        .attr("data-step", step.as_str())
        .child(list(session, view, &cell, kind))
        .child(add.on_press(move || draft.set(true)))
}

fn experience_said(session: Session, view: LaneView, step: StepId) -> Node {
    let id = view.id.clone();
    let said = move || {
        let lane = view.lane.get();
        lane.experience().map(|lane| experience::said(session, lane, &step)).unwrap_or_default()
    };
    button("outline__fact")
        .child(el("span", "").text_of(said))
        .on_press(move || session.desk.select(Selection::Lane(id.clone())))
}
