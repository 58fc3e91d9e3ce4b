//! The last stage: the experience of each phase.

use leptos::prelude::*;

use crate::guide::curve;
use crate::model::{LaneId, Phase, StepId};
use crate::platform::ids;
use crate::text::guide as words;
use crate::ui::board::experience::{legend, picture, shown};
use crate::ui::fields::frame::word_button;
use crate::ui::fields::lane::{Derived, ThisLane};
use crate::ui::fields::panel::Panel;
use crate::ui::fields::points::points;
use crate::ui::node::{Node, el};

/// The curve, and below it its sliders; or a way to a lane for them.
pub fn experience(panel: Panel) -> Node {
    let journey = panel.session.desk.journey;
    let lane = Memo::new(move |_| curve::of(&journey.read()).map(LaneId::to_string).unwrap_or_default());
    el("div", "guide__body").only(move || {
        let lane = lane.get();
        untrack(|| if lane.is_empty() { none(panel) } else { sliders(panel, LaneId::new(lane)) })
    })
}

fn none(panel: Panel) -> Vec<Node> {
    let add = word_button("plus", panel.t(words::ADD_CURVE), move || {
        let map = panel.session.desk.map();
        panel.execute(&curve::add(&map, LaneId::new(ids::fresh()), panel.language));
    });
    vec![el("p", "muted").text(panel.t(words::NO_CURVE)), el("div", "side__more").child(add)]
}

fn sliders(panel: Panel, id: LaneId) -> Vec<Node> {
    let lane = ThisLane::new(panel, id.clone());
    let derived = lane.is_derived();
    let points = points(&lane);
    points.set_class("guide__points", true);
    let follows = move || derived.get().then(|| untrack(|| Node::of(view! { <Derived lane/> })));
    vec![drawing(panel, id), el("div", "").slot(follows), points]
}

/// The curve as it is now, with the names of the phases under it.
fn drawing(panel: Panel, id: LaneId) -> Node {
    let session = panel.session;
    let curve = move || {
        let map = session.desk.journey.read();
        let lane = shown(session, map.lane(&id)?.experience()?);
        let steps: Vec<StepId> = map.steps().map(|(_, step)| step.id.clone()).collect();
        Some(picture(&steps, &lane))
    };
    let phases = move || session.desk.journey.read().phases.iter().map(|phase| name(phase)).collect();
    el("div", "guide__curve")
        .attr("aria-hidden", "true")
        .child(legend())
        .child(el("div", "spark").slot(curve))
        .child(el("div", "guide__names").only(phases))
}

/// The name of a phase, as wide as its steps.
fn name(phase: &Phase) -> Node {
    let name = el("span", "").text(&phase.name);
    name.set_style("flex-grow", &phase.steps.len().to_string());
    name
}
