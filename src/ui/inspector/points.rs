//! The points of an experience lane: actual and desired for each step.

use std::sync::Arc;

use leptos::prelude::*;

use super::emotion_slider::emotion_slider;
use super::frame::labelled;
use super::lane::ThisLane;
use super::list::rows;
use super::select_field::select_field;
use crate::command::Command;
use crate::model::{Emotion, LaneContent, Point, StepId};
use crate::text::{Text, inspector as words};

/// So many steps are shown at once; of a longer journey one phase at a time.
const MOST_STEPS: usize = 24;

/// The sliders of every step.
pub fn points(lane: ThisLane) -> AnyView {
    let panel = lane.panel;
    let picked = RwSignal::new(None::<String>);
    let phases = panel.follow(|map| {
        Some(map.phases.iter().map(|phase| (phase.id.to_string(), phase.name.clone())).collect::<Vec<_>>())
    });
    let phase = Memo::new(move |_| {
        let phases = phases.read();
        let known = |id: &String| phases.iter().any(|(phase, _)| phase == id);
        picked.get().filter(known).or_else(|| phases.first().map(|(id, _)| id.clone()))
    });
    let many = panel.follow(|map| Some(map.steps().count() > MOST_STEPS));
    let steps = panel.follow(move |map| {
        let phase = if many.get() { phase.get() } else { None };
        let shown = map.steps().filter(|(of, _)| phase.as_ref().is_none_or(|phase| of.id.as_str() == phase));
        Some(shown.map(|(_, step)| step.id.to_string()).collect::<Vec<_>>())
    });
    let choose_phase = move || {
        let pick = move |phase: &str| {
            picked.set(Some(phase.to_string()));
            true
        };
        many.get().then(|| {
            labelled(panel.t(words::PHASE), |id| select_field(panel, id, None, phases, phase, Arc::new(pick)))
        })
    };
    let row = move |step: String| point(lane, StepId::new(step));
    view! { {choose_phase}{rows(steps, row)} }.into_any()
}

fn point(lane: ThisLane, step: StepId) -> AnyView {
    let panel = lane.panel;
    let name = {
        let step = step.clone();
        panel.follow(move |map| map.step(&step).map(|(_, step)| step.name.clone()))
    };
    let point = {
        let (lane, step) = (lane.id(), step.clone());
        panel.follow(move |map| match &map.lane(&lane)?.content {
            LaneContent::Experience(experience) => experience.points.get(&step).cloned(),
            _ => None,
        })
    };
    let scale = |label: Text,
                 full: Text,
                 get: fn(&Point) -> Option<Emotion>,
                 with: fn(Point, Option<Emotion>) -> Point| {
        let step = step.clone();
        let set = move |emotion| {
            let point = with(point.get_untracked(), emotion);
            panel.execute(&Command::SetPoint { lane: lane.id(), step: step.clone(), point });
        };
        let full = name.with_untracked(|name| panel.fill(full, "step", name));
        emotion_slider(panel, panel.t(label), full, Memo::new(move |_| get(&point.read())), Arc::new(set))
    };
    let actual = scale(
        words::ACTUAL,
        words::EXPERIENCE_ACTUAL_AT,
        |point| point.actual,
        |point, actual| Point { actual, ..point },
    );
    let desired = scale(
        words::DESIRED,
        words::EXPERIENCE_DESIRED_AT,
        |point| point.desired,
        |point, desired| Point { desired, ..point },
    );
    view! { <div class="group"><h3>{move || name.get()}</h3>{actual}{desired}</div> }.into_any()
}
