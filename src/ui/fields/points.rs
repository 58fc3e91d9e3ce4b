//! The points of an experience lane: actual and desired for each step.

use std::rc::Rc;

use leptos::prelude::{Get as _, GetUntracked, RwSignal, Set, untrack};

use super::emotion_slider::emotion_slider;
use super::frame::group;
use super::frame::heading;
use super::frame::labelled;
use super::lane::ThisLane;
use super::panel::Get;
use super::panel::Panel;
use super::select_field::Options;
use super::select_field::SelectField;
use crate::command::Command;
use crate::model::Emotion;
use crate::model::LaneContent;
use crate::model::Point;
use crate::model::StepId;
use crate::text::Text;
use crate::text::inspector as words;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::rows;
use crate::ui::node::watch;

/// So many steps are shown at once; of a longer journey one phase at a time.
const MOST_STEPS: usize = 24;

/// The sliders of every step; hidden while the points follow the cards.
pub fn points(lane: &ThisLane) -> Node {
    let panel = lane.panel;
    let picked = RwSignal::new(None::<String>);
    let phases: Options = panel.follow(|map| {
        Some(map.phases.iter().map(|phase| (phase.id.to_string(), phase.name.clone())).collect())
    });
    let all = phases.clone();
    let phase: Get<Option<String>> = Rc::new(move || {
        let phases = all();
        let known = |id: &String| phases.iter().any(|(phase, _)| phase == id);
        picked.get().filter(known).or_else(|| phases.first().map(|(id, _)| id.clone()))
    });
    let shown = phase.clone();
    let steps = panel.follow(move |map| {
        let phase = if map.steps().count() > MOST_STEPS { shown() } else { None };
        let shown = map.steps().filter(|(of, _)| phase.as_ref().is_none_or(|phase| of.id.as_str() == phase));
        Some(shown.map(|(_, step)| step.id.to_string()).collect())
    });
    let derived = lane.is_derived();
    let sliders = el("div", "").child(phase_list(panel, phases, phase, picked));
    let shown = sliders.clone();
    watch(move || shown.set_hidden(derived.get()));
    let lane = *lane;
    rows(&sliders, None, move || steps(), move |step| point(&lane, StepId::new(step)));
    sliders
}

/// The phase that is shown, as a list; hidden where all of them are.
fn phase_list(
    panel: Panel,
    phases: Options,
    phase: Get<Option<String>>,
    picked: RwSignal<Option<String>>,
) -> Node {
    let pick = move |phase: &str| {
        picked.set(Some(phase.to_string()));
        true
    };
    let list = SelectField::new(panel, None, phases, phase, pick);
    let list = group(vec![labelled(panel.t(words::PHASE), &list.field, vec![list.frame])]);
    let shown = list.clone();
    let many = panel.follow(|map| Some(map.steps().count() > MOST_STEPS));
    watch(move || shown.set_hidden(!many()));
    list
}

fn point(lane: &ThisLane, step: StepId) -> Node {
    let panel = lane.panel;
    let named = step.clone();
    let name = panel.follow(move |map| map.step(&named).map(|(_, step)| step.name.clone()));
    let full = untrack(|| name());
    let title = heading("");
    let shown = title.clone();
    watch(move || shown.set_text(&name()));
    let scale = |label: Text,
                 text: Text,
                 get: fn(&Point) -> Option<Emotion>,
                 with: fn(Point, Option<Emotion>) -> Point| {
        scale(lane, &step, panel.t(label), &panel.fill(text, "step", &full), get, with)
    };
    group(vec![
        title,
        scale(
            words::ACTUAL,
            words::EXPERIENCE_ACTUAL_AT,
            |point| point.actual,
            |point, actual| Point { actual, ..point },
        ),
        scale(
            words::DESIRED,
            words::EXPERIENCE_DESIRED_AT,
            |point| point.desired,
            |point, desired| Point { desired, ..point },
        ),
    ])
}

fn scale(
    lane: &ThisLane,
    step: &StepId,
    label: &str,
    name: &str,
    get: fn(&Point) -> Option<Emotion>,
    with: fn(Point, Option<Emotion>) -> Point,
) -> Node {
    let panel = lane.panel;
    let (at, step) = (step.clone(), step.clone());
    let point = lane.follow(move |lane| match &lane.content {
        LaneContent::Experience(experience) => experience.points.get(&at).cloned(),
        _ => None,
    });
    let id = lane.id();
    let set = move |emotion| {
        let point = with(point.get_untracked(), emotion);
        panel.execute(&Command::SetPoint { lane: id.clone(), step: step.clone(), point });
    };
    emotion_slider(panel, label, name, Rc::new(move || get(&point.get())), set)
}
