//! The last stage: the experience of each phase.

use leptos::prelude::*;

use crate::guide::curve;
use crate::model::{LaneId, StepId};
use crate::platform::ids;
use crate::state::experience::shown;
use crate::text::guide as words;
use crate::ui::fields::frame::Buttons;
use crate::ui::fields::lane::{Derived, ThisLane};
use crate::ui::fields::panel::Panel;
use crate::ui::fields::points::Points;
use crate::ui::map::curve::{CurvePicture, Legend};
use crate::ui::parts::{Anew, WordButton};

/// The curve, and below it its sliders; or a way to a lane for them.
#[component]
pub fn ExperienceStage(panel: Panel) -> impl IntoView {
    let lane = panel.memo(|map| Some(curve::of(map).cloned()));
    view! {
        <div class="guide__body">
            <Show when=move || lane.read().is_none()>
                <NoCurve panel/>
            </Show>
            <Anew value=lane let(id)>
                <Curve panel id/>
            </Anew>
        </div>
    }
    .into_any()
}

#[component]
fn NoCurve(panel: Panel) -> impl IntoView {
    let add = move |()| {
        let map = panel.session.desk.map();
        panel.execute(&curve::add(&map, LaneId::new(ids::fresh()), panel.language));
    };
    view! {
        <p class="muted">{panel.t(words::NO_CURVE)}</p>
        <Buttons>
            <WordButton sign="plus" word=panel.t(words::ADD_CURVE) on_press=add/>
        </Buttons>
    }
    .into_any()
}

#[component]
fn Curve(panel: Panel, id: LaneId) -> impl IntoView {
    let lane = ThisLane::new(panel, id.clone());
    let derived = lane.is_derived();
    view! {
        <Drawing panel id/>
        <Show when=move || derived.get()>
            <Derived lane/>
        </Show>
        <Points lane class="guide__points"/>
    }
    .into_any()
}

/// The curve as it is now, with the names of the phases under it, each as wide as its steps.
#[component]
fn Drawing(panel: Panel, id: LaneId) -> impl IntoView {
    let session = panel.session;
    let curve = Memo::new(move |_| {
        let map = session.desk.journey.read();
        let lane = shown(session, map.lane(&id)?.experience()?);
        let steps: Vec<StepId> = map.steps().map(|(_, step)| step.id.clone()).collect();
        Some((steps, lane))
    });
    let picture = move || curve.get().map(|(steps, lane)| view! { <CurvePicture steps lane/> });
    let phases = panel.memo(|map| {
        let phases = map.phases.iter().map(|phase| (phase.name.clone(), phase.steps.len()));
        Some(phases.collect::<Vec<_>>())
    });
    let names = move || phases.get().into_iter().map(|(name, steps)| phase_name(name, steps)).collect_view();
    view! {
        <div class="guide__curve" aria-hidden="true">
            <Legend/>
            <div class="spark">{picture}</div>
            <div class="guide__names">{names}</div>
        </div>
    }
    .into_any()
}

fn phase_name(name: String, steps: usize) -> impl IntoView {
    view! { <span translate="no" dir="auto" style:flex-grow=steps.to_string() prop:textContent=name></span> }
}
