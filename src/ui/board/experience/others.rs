//! The curves of other lanes that are laid over that of a lane.

use leptos::prelude::*;

use super::{height, middle, shown};
use crate::model::{ExperienceLane, Lane, StepId};
use crate::picture::{curve, spread, with_unit};
use crate::state::projection::LaneView;
use crate::state::session::Session;
use crate::ui::node::{Node, drawn, el};

/// The room that a label takes, in percent of the row.
const LABEL: f64 = 13.0;

/// Line styles that can be told apart, each with a hue.
const STYLES: [&str; 4] = [
    "other other--long hue-2",
    "other other--dots hue-7",
    "other other--mixed hue-4",
    "other other--short hue-6",
];

/// A curve with whose it is.
#[derive(Clone, PartialEq)]
pub struct Other {
    /// Its persona, or the name of its lane.
    pub name: String,
    /// Its line style; nothing where it is the lane's own.
    style: Option<&'static str>,
    /// Its points.
    pub lane: ExperienceLane,
}

/// The curves that are laid over a lane, its own first; empty where none are. Each has the same style over every lane.
pub fn others(session: Session, view: &LaneView) -> Memo<Vec<Other>> {
    let (id, lane) = (view.id.clone(), view.lane.clone());
    Memo::new(move |_| {
        if !lane.read().experience().is_some_and(|lane| lane.compared) {
            return Vec::new();
        }
        let map = session.desk.journey.read();
        let seen = session.desk.seen.get();
        let mut others = Vec::new();
        let curves = map.lanes.iter().filter_map(|lane| Some((lane, lane.experience()?)));
        for (at, (lane, experience)) in curves.enumerate() {
            let own = lane.id == id;
            let is_felt = seen.as_ref().is_none_or(|seen| map.is_felt_by(seen, experience));
            if !own && (lane.hidden || !is_felt) {
                continue;
            }
            let style = (!own).then_some(STYLES[at % STYLES.len()]);
            let other =
                Other { name: name(session, lane, experience), style, lane: shown(session, experience) };
            others.insert(if own { 0 } else { others.len() }, other);
        }
        if others.len() > 1 { others } else { Vec::new() }
    })
}

fn name(session: Session, lane: &Lane, experience: &ExperienceLane) -> String {
    let persona = experience.persona.as_ref().and_then(|id| session.keeping.persona(id));
    persona.map_or_else(|| lane.name.clone(), |persona| persona.name.clone())
}

/// The lines of the other curves, as parts of a drawing of 100 × 100.
pub fn paths(steps: &[StepId], others: &[Other]) -> Vec<Node> {
    let path = |other: &Other| {
        let style = other.style?;
        let place = |(at, step)| {
            let actual = other.lane.points.get(step)?.actual?;
            Some((middle(at, steps.len()), height(actual.value())))
        };
        let points: Vec<_> = steps.iter().enumerate().map(place).collect();
        Some(drawn("path").attr("class", style).attr("d", &curve::broken_path(&points)))
    };
    others.iter().filter_map(path).collect()
}

/// Whose each curve is, behind its last point.
pub fn labels(steps: &[StepId], others: &[Other]) -> Vec<Node> {
    let last = |other: &Other| {
        let mut places = steps.iter().enumerate().rev();
        places.find_map(|(at, step)| Some((at, other.lane.points.get(step)?.actual?.value())))
    };
    let ends: Vec<_> = others.iter().filter_map(|other| Some((other, last(other)?))).collect();
    let heights: Vec<f64> = ends.iter().map(|(_, (_, value))| height(*value)).collect();
    let label = |((other, (at, _)), top): ((&Other, (usize, f64)), f64)| {
        let class = other.style.unwrap_or("real");
        let line = drawn("path").attr("d", "M1 5h15").attr("class", class);
        let label = el("span", "curve__name").child(drawn("svg").attr("viewBox", "0 0 17 10").child(line));
        label.set_style("--end", &with_unit(middle(at, steps.len()), "%"));
        label.set_style("top", &with_unit(top, "%"));
        label.child(el("span", "").text(&other.name))
    };
    ends.into_iter().zip(spread(&heights, LABEL)).map(label).collect()
}
