//! The points of an experience lane: actual and desired for each step.

use leptos::prelude::*;

use super::emotion_slider::EmotionSlider;
use super::frame::{Group, Heading, Labelled};
use super::lane::ThisLane;
use super::panel::element_id;
use super::select_field::{Choices, SelectField};
use crate::command::Command;
use crate::model::{Emotion, LaneContent, PhaseId, Point, StepId};
use crate::text::{Text, inspector as words};

/// So many steps are shown at once; of a longer journey one phase at a time.
const MOST_STEPS: usize = 24;

/// The sliders of every step; hidden while the points follow the cards.
#[component]
pub fn Points(
    lane: ThisLane,
    /// A class of its own.
    #[prop(optional)]
    class: Option<&'static str>,
) -> impl IntoView {
    let panel = lane.panel;
    let picked = RwSignal::new(None::<PhaseId>);
    let phase = panel.memo(move |map| {
        let known = |id: &PhaseId| map.phase(id).is_some();
        Some(picked.get().filter(known).or_else(|| map.phases.first().map(|phase| phase.id.clone())))
    });
    let many = panel.memo(|map| Some(map.steps().count() > MOST_STEPS));
    let steps = panel.memo(move |map| {
        let phase = if many.get() { phase.get() } else { None };
        let shown = map.steps().filter(|(of, _)| phase.as_ref().is_none_or(|phase| of.id == *phase));
        Some(shown.map(|(_, step)| step.id.clone()).collect::<Vec<StepId>>())
    });
    let derived = lane.is_derived();
    view! {
        <div class=class hidden=derived>
            <Group hidden=move || !many.get()>
                <PhaseList lane phase picked/>
            </Group>
            <For each=move || steps.get() key=StepId::clone let(step)>
                <StepPoint lane step/>
            </For>
        </div>
    }
    .into_any()
}

/// The phase that is shown, as a list.
#[component]
fn PhaseList(
    lane: ThisLane,
    phase: Memo<Option<PhaseId>>,
    picked: RwSignal<Option<PhaseId>>,
) -> impl IntoView {
    let panel = lane.panel;
    let phases = panel.memo(|map| {
        let phases = map.phases.iter().map(|phase| (phase.id.to_string(), phase.name.clone()));
        Some(phases.collect::<Choices>())
    });
    let chosen = move || phase.get().map(|id| id.to_string());
    let pick = move |id: String| {
        picked.set(Some(PhaseId::new(id)));
        true
    };
    let id = element_id();
    view! {
        <Labelled label=panel.t(words::PHASE) id=id.clone()>
            <SelectField options=phases chosen=chosen pick id written=true/>
        </Labelled>
    }
    .into_any()
}

#[component]
fn StepPoint(lane: ThisLane, step: StepId) -> impl IntoView {
    let named = step.clone();
    let name = lane.panel.memo(move |map| map.step(&named).map(|(_, step)| step.name.clone()));
    let actual = Scale {
        label: words::ACTUAL,
        name: words::EXPERIENCE_ACTUAL_AT,
        get: |point| point.actual,
        with: |point, actual| Point { actual, ..point },
    };
    let desired = Scale {
        label: words::DESIRED,
        name: words::EXPERIENCE_DESIRED_AT,
        get: |point| point.desired,
        with: |point, desired| Point { desired, ..point },
    };
    let full = name.get_untracked();
    view! {
        <Group>
            <Heading text=name written=true/>
            <PointSlider lane step=step.clone() name=full.clone() scale=actual/>
            <PointSlider lane step name=full scale=desired/>
        </Group>
    }
    .into_any()
}

/// One of the two experiences of a step.
#[derive(Clone, Copy)]
struct Scale {
    label: Text,
    /// What the slider is called, with the step as `{step}`.
    name: Text,
    get: fn(&Point) -> Option<Emotion>,
    with: fn(Point, Option<Emotion>) -> Point,
}

/// The slider for one experience of the step called `name`.
#[component]
fn PointSlider(lane: ThisLane, step: StepId, name: String, scale: Scale) -> impl IntoView {
    let panel = lane.panel;
    let at = step.clone();
    let point = lane.follow(move |lane| match &lane.content {
        LaneContent::Experience(experience) => experience.points.get(&at).cloned(),
        _ => None,
    });
    let set = move |emotion| {
        let point = (scale.with)(point.get_untracked(), emotion);
        panel.execute(&Command::SetPoint { lane: lane.id(), step: step.clone(), point });
    };
    view! {
        <EmotionSlider
            panel
            label=panel.t(scale.label).to_owned()
            name=panel.fill(scale.name, "step", &name)
            value=move || (scale.get)(&point.read())
            set
        />
    }
    .into_any()
}
