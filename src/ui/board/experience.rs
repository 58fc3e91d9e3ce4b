//! An experience lane: a point a step, and the curve through them.

use leptos::prelude::*;

use super::card::{emotion_shape, signed};
use super::lane::{head, lane_row};
use super::state::BoardState;
use crate::model::{Emotion, ExperienceLane, LaneContent, Point, StepId};
use crate::picture::{curve, with_unit};
use crate::text::{Text, board as words};
use crate::ui::node::{Node, drawn, el, watch};
use crate::ui::projection::LaneView;
use crate::ui::session::Session;

/// Where a value stands in its row, in percent from the top: 50 % − value × 19.5 %.
pub fn height(value: f64) -> f64 {
    50.0 - value * 19.5
}

/// The row of an experience lane.
pub fn row(session: Session, state: BoardState, view: LaneView) -> Node {
    let _ = state.in_sight(128.0);
    let lane = view.lane.clone();
    let points = Memo::new(move |_| match &lane.read().content {
        LaneContent::Experience(experience) => experience.clone(),
        _ => ExperienceLane::default(),
    });
    let host =
        lane_row("row lane lane--curve", &view).child(head(session, state, &view, vec![legend(), axis()]));
    let curve = el("div", "curve").attr("aria-hidden", "true");
    host.rows(move || state.step_names(), move |step| cell(session, state, &view, StepId::new(step), points))
        .child(curve.only(move || vec![lines(&state.steps(), &points.read())]))
}

fn legend() -> Node {
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

fn cell(
    session: Session,
    state: BoardState,
    view: &LaneView,
    step: StepId,
    points: Memo<ExperienceLane>,
) -> Node {
    let column = state.column(step.clone());
    let lane = view.lane.clone();
    let cell = super::cell::named_cell(state, view, &step, None);
    let point = Memo::new(move |_| points.read().points.get(&step).cloned().unwrap_or_default());
    let named = cell.clone();
    watch(move || {
        let point = point.get();
        let step = column.get().map(|column| column.name).unwrap_or_default();
        let name = session.fill(
            words::EXPERIENCE_CELL,
            &[
                ("lane", &lane.read().name),
                ("step", &step),
                ("actual", &value(point.actual)),
                ("desired", &value(point.desired)),
            ],
        );
        named.set("aria-label", Some(&name));
    });
    let marks = el("div", "").attr("aria-hidden", "true");
    let shown = marks.clone();
    watch(move || {
        let Point { actual, desired, .. } = point.get();
        let desired = desired.map(|emotion| at(el("span", "pt pt--want"), emotion));
        let actual = actual.map(|emotion| {
            let said = session.name(emotion.level());
            let title = [&*signed(emotion), ", ", said].concat();
            at(el("span", "pt"), emotion).attr("title", &title).child(emotion_shape(emotion))
        });
        shown.set_children(desired.into_iter().chain(actual).collect());
    });
    cell.child(marks)
}

/// A value as it is said: with its sign, or a dash where there is none.
pub fn value(emotion: Option<Emotion>) -> String {
    emotion.map_or_else(|| "–".to_owned(), signed)
}

fn at(mark: Node, emotion: Emotion) -> Node {
    mark.set_style("top", &with_unit(height(emotion.value()), "%"));
    mark
}

/// The two curves and the gap between them, over a box of 100 × 100.
pub fn lines(steps: &[StepId], lane: &ExperienceLane) -> Node {
    let width = 100.0 / steps.len().max(1) as f64;
    let through = |value: fn(&Point) -> Option<Emotion>| -> Vec<Option<(f64, f64)>> {
        let place = |(at, step): (usize, &StepId)| {
            let emotion = value(lane.points.get(step)?)?;
            Some(((at as f64 + 0.5) * width, height(emotion.value())))
        };
        steps.iter().enumerate().map(place).collect()
    };
    let (actual, desired) = (through(|point| point.actual), through(|point| point.desired));
    let path = |class: &str, line: &str| drawn("path").attr("class", class).attr("d", line);
    drawn("svg").attr("viewBox", "0 0 100 100").attr("preserveAspectRatio", "none").with(vec![
        path("gridline", "M0,11H100M0,30.5H100M0,69.5H100M0,89H100"),
        path("zero", "M0,50H100"),
        path("gap", &gap(&actual, &desired)),
        path("want", &curve::broken_path(&desired)),
        path("real", &curve::broken_path(&actual)),
    ])
}

/// The area between the curves, wherever both have values side by side.
fn gap(actual: &[Option<(f64, f64)>], desired: &[Option<(f64, f64)>]) -> String {
    let both = actual.iter().zip(desired);
    let upper: Vec<_> = both.clone().map(|(actual, desired)| desired.filter(|_| actual.is_some())).collect();
    let lower: Vec<_> = both.map(|(actual, desired)| actual.filter(|_| desired.is_some())).collect();
    curve::runs(&upper)
        .iter()
        .zip(&curve::runs(&lower))
        .map(|(upper, lower)| curve::area(upper, lower))
        .collect()
}
