//! Lanes that are not open: folded to a line that says what they hold, or hidden from the board.

use leptos::prelude::*;

use super::card::emotion_mark;
use super::cell::{cell_name, place, plain_cell};
use super::experience::shown;
use super::lane::{head, lane_icon, lane_row, line_name};
use crate::model::{LaneContent, LaneId, MetricLane, StepId};
use crate::platform::locale;
use crate::state::actions;
use crate::state::board::BoardState;
use crate::state::menu::{Item, MenuAt};
use crate::state::projection::LaneView;
use crate::state::session::Session;
use crate::text::board as words;
use crate::ui::node::{Node, button, el, icon, watch};

/// More cards than this are not drawn one by one.
const MOST: usize = 3;

/// The row of a folded lane.
pub fn folded_row(session: Session, state: BoardState, view: LaneView) -> Node {
    let _ = state.in_sight(30.0);
    let row = lane_row("row lane lane--min", &view).child(head(session, state, &view, Vec::new()));
    row.rows(move || state.step_names(), move |step| cell(session, state, &view, StepId::new(step)))
}

/// The cell of a step: what it holds in small. A card can be dropped on one of a lane of cards.
fn cell(session: Session, state: BoardState, view: &LaneView, step: StepId) -> Node {
    let column = state.column(step.clone());
    let cell = plain_cell(&step);
    let (named, lane) = (cell.clone(), view.lane.clone());
    watch(move || {
        let column = column.get();
        place(&named, &column);
        named.set("aria-label", Some(&cell_name(session, &lane.read().name, &column)));
    });
    let (lane, cards) = (view.lane.clone(), view.cell(&step).cards);
    if lane.read_untracked().cards().is_none() {
        cell.set("data-closed", Some(""));
    }
    let content = move || {
        let lane = lane.read();
        match &lane.content {
            LaneContent::Cards(_) => minis(session, cards.read().len()),
            LaneContent::Experience(experience) => {
                let actual = shown(session, experience).points.get(&step)?.actual?;
                Some(el("div", "minis").child(emotion_mark(actual, session.language.get())))
            }
            LaneContent::Metric(metric) => number(session, state, metric, &step),
            LaneContent::Line(_) => None,
        }
    };
    cell.slot(content)
}

/// How many cards there are, in pictures and words.
fn minis(session: Session, count: usize) -> Option<Node> {
    let pictures = (0..count.min(MOST)).map(|_| el("i", "").attr("aria-hidden", "true")).collect();
    let said = || el("span", "").text(&session.count(words::CARDS, count));
    (count > 0).then(|| el("div", "minis").with(pictures).child(said()))
}

/// The number of a phase, at its first step.
fn number(session: Session, state: BoardState, metric: &MetricLane, step: &StepId) -> Option<Node> {
    let column = state.column(step.clone()).get().filter(|column| column.first)?;
    let value = locale::number(session.language.get(), *metric.values.get(&column.phase)?, 2);
    Some(el("div", "minis num").text(&value))
}

/// A button that lists the hidden lanes, to be shown again; nothing where there are none.
pub fn hidden_button(session: Session) -> Option<Node> {
    let count = hidden_lanes(session);
    if count == 0 {
        return None;
    }
    let list = button("addlane").attr("aria-haspopup", "menu").child(icon("eyeoff", 14));
    let list = list.text_of(move || session.count(words::HIDDEN_LANES, count));
    Some(list.on_press(move || {
        let name = session.count(words::HIDDEN_LANES, count);
        session.menu.open(MenuAt::Focus, name, hidden_items(session));
    }))
}

/// How many lanes are hidden; follows the heads of the lanes.
fn hidden_lanes(session: Session) -> usize {
    let groups = session.desk.projection.groups.read();
    groups.iter().flat_map(|group| &group.lanes).filter(|view| view.lane.read().hidden).count()
}

fn hidden_items(session: Session) -> Vec<Item> {
    let map = session.desk.map();
    let hidden = map.lanes.iter().filter(|lane| lane.hidden);
    let mut items: Vec<Item> = hidden
        .clone()
        .map(|lane| {
            let id = lane.id.clone();
            let show = move || actions::show_lanes(session, std::slice::from_ref(&id));
            Item::press(line_name(session, lane), lane_icon(lane), show)
        })
        .collect();
    if items.len() > 1 {
        let all: Vec<LaneId> = hidden.map(|lane| lane.id.clone()).collect();
        items.push(Item::Line);
        items
            .push(Item::press(session.t(words::SHOW_ALL), "eye", move || actions::show_lanes(session, &all)));
    }
    items
}
