//! An experience lane: the points of each step, and the curves through them.
//!
//! [`points`] are the sliders in the cells, [`lines`] is the layer over them, with the curves of [`others`] where they
//! are compared, and [`hand`] is what sets them, by pointer and by keys.

mod hand;
mod lines;
mod others;
mod points;

pub use hand::{Hand, shown};
use lines::{Lines, middle};

use leptos::prelude::*;

use super::card::emotion_shape;
use super::lane::{head, lane_row};
use crate::model::{Emotion, ExperienceLane, Point, StepId};
use crate::picture::with_unit;
use crate::state::board::BoardState;
use crate::state::projection::LaneView;
use crate::state::session::{Session, followed};
use crate::text::{Text, board as words, short_number, signed};
use crate::ui::node::{Node, drawn, el, watch};

/// How high one level of the scale is, in percent of the row.
pub const LEVEL: f64 = 19.5;

/// Where a value stands in its row, in percent from the top.
pub fn height(value: f64) -> f64 {
    50.0 - value * LEVEL
}

/// The row of an experience lane.
pub fn row(session: Session, state: BoardState, view: LaneView) -> Node {
    let _ = state.in_sight(128.0);
    let hand = Hand::new(session, &view);
    let below = vec![whose(session, &view), legend(), axis()];
    let row = lane_row("row lane lane--curve", &view).child(head(session, state, &view, below));
    let (faded, lane) = (row.clone(), view.lane.clone());
    watch(move || {
        let map = session.desk.journey.read();
        let lane = lane.read();
        let is_hers = |seen| lane.experience().is_none_or(|experience| map.is_felt_by(&seen, experience));
        faded.set("data-unseen", (!session.desk.seen.get().is_none_or(is_hers)).then_some(""));
    });
    let of_cells = hand.clone();
    let row =
        row.rows(move || state.step_names(), move |step| points::cell(&of_cells, state, StepId::new(step)));
    hand.listen(row.child(lines::layer(&hand, move || state.steps())))
}

/// The points of some steps alone, with the curves through them: those of a phase, on a phone.
pub fn of_steps(session: Session, state: BoardState, view: &LaneView, steps: Vec<StepId>) -> Node {
    let hand = Hand::new(session, view);
    let host = el("div", "lane--curve m__curve").attr("role", "row");
    host.set_style("--steps", &steps.len().max(1).to_string());
    let cells = steps.iter().map(|step| points::cell(&hand, state, step.clone())).collect();
    let row = hand.listen(host.with(cells).child(lines::layer(&hand, move || steps.clone())));
    let name = view.lane.read_untracked().name.clone();
    el("div", "place").attr("role", "table").attr("aria-label", &name).child(row)
}

/// The persona whose experience it is, and whether it follows the cards.
fn whose(session: Session, view: &LaneView) -> Node {
    let lane = view.lane.clone();
    el("span", "lane__sub").text_of(move || {
        let lane = lane.read();
        let Some(experience) = lane.experience() else { return String::new() };
        let seen = || session.desk.seen.get().filter(|_| experience.derived);
        let known = experience.persona.clone().or_else(seen).and_then(|id| session.keeping.persona(&id));
        let name = known.as_ref().map(|persona| &*persona.name);
        let derived = experience.derived.then(|| session.t(words::FOLLOWS_CARDS));
        [name, derived].into_iter().flatten().collect::<Vec<_>>().join(", ")
    })
}

/// The curves of a lane and its points, to look at: nothing in it can be pulled.
pub fn picture(steps: &[StepId], lane: &ExperienceLane) -> Node {
    let placed = |point: Node, at: usize, emotion: Emotion| {
        point.set_style("left", &with_unit(middle(at, steps.len()), "%"));
        point.set_style("top", &with_unit(height(emotion.value()), "%"));
        point
    };
    let points = |(at, step): (usize, &StepId)| {
        let point = lane.points.get(step);
        let wanted = point.and_then(|point| point.desired);
        let felt = point.and_then(|point| point.actual);
        let wanted = wanted.map(|emotion| placed(el("span", "pt pt--want"), at, emotion));
        let felt = felt.map(|emotion| placed(el("span", "pt").child(emotion_shape(emotion)), at, emotion));
        wanted.into_iter().chain(felt)
    };
    let points = steps.iter().enumerate().flat_map(points).collect();
    let lines = Lines::default();
    lines.draw(steps, lane);
    el("div", "curve").child(lines.svg).with(points)
}

/// What the two curves and the area between them mean.
pub fn legend() -> Node {
    let key = |shape: Node, word: Text| {
        el("div", "").child(drawn("svg").attr("viewBox", "0 0 17 10").child(shape)).word(word)
    };
    let stroke = |class: &str| drawn("path").attr("class", class).attr("d", "M1 5h15");
    let area = drawn("rect").attr("class", "gap").attr("x", "1").attr("y", "1").attr("width", "15");
    el("div", "legend")
        .attr("aria-hidden", "true")
        .child(key(stroke("real"), words::ACTUAL))
        .child(key(stroke("want"), words::DESIRED))
        .child(key(area.attr("height", "8").attr("rx", "2"), words::GAP))
}

fn axis() -> Node {
    let marks = ["+2", "+1", "0", "−1", "−2"].map(|mark| el("span", "").text(mark));
    el("div", "axis").attr("aria-hidden", "true").with(marks.into())
}

/// A value as it is said: with its sign, or a dash where there is none.
pub fn value(session: Session, emotion: Option<Emotion>) -> String {
    emotion.map_or_else(|| "–".to_owned(), |emotion| signed(followed(session.language), emotion.value()))
}

/// The experience at a step, in words.
pub fn said(session: Session, experience: &ExperienceLane, step: &StepId) -> String {
    let shown = shown(session, experience);
    let point = shown.points.get(step).cloned().unwrap_or_default();
    let actual = [session.t(words::ACTUAL), " ", &value(session, point.actual)].concat();
    let desired = session.t(words::DESIRED).to_lowercase();
    let mut parts = vec![actual, [&desired, " ", &*value(session, point.desired)].concat()];
    parts.extend(gap_text(session, &point));
    parts.extend(shown.derived.then(|| session.t(words::MEAN_OF_CARDS).to_owned()));
    parts.join(", ")
}

/// How far the customer's experience is from the desired one, in words; nothing where one of them is unset.
pub fn gap_text(session: Session, point: &Point) -> Option<String> {
    let size = short_number(followed(session.language), point.gap()?);
    let text = if point.actual > point.desired { words::ABOVE_DESIRED } else { words::GAP_OF };
    Some(session.fill(text, &[("size", &size)]))
}
