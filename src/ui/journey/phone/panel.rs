//! The phase that is shown, lane by lane.

use leptos::prelude::*;

use super::section::Section;
use crate::model::StepId;
use crate::state::projection::LaneView;
use crate::state::session::{Session, session};
use crate::state::shown::Shown;
use crate::state::tone::tone;
use crate::text::board as words;
use crate::text::title::named;
use crate::ui::map::below_lanes::BelowLanes;
use crate::ui::parts::{Segment, Segments};

/// The phase that is shown.
#[component]
pub fn PhasePanel(shown: Shown) -> impl IntoView {
    let session = session();
    let name = move || shown.phase.get().map(|phase| phase.name.clone());
    let tone = Memo::new(move |_| Some(tone(session, &shown.phase.get()?.id)?.1));
    view! {
        <div role="tabpanel" aria-label=name>
            <Show when=move || tone.read().is_some()>
                <p class="m__tone" translate="no" prop:textContent=move || tone.get().unwrap_or_default()></p>
            </Show>
            <Steps shown/>
            <For each=move || lanes(session) key=|lane| lane.id.clone() let(lane)>
                <Section shown lane/>
            </For>
            <BelowLanes state=shown.state/>
        </div>
    }
    .into_any()
}

fn lanes(session: Session) -> Vec<LaneView> {
    let groups = session.desk.projection.groups.read();
    let lanes = groups.iter().flat_map(|group| &group.lanes);
    lanes.filter(|lane| !session.desk.is_hidden(lane)).cloned().collect()
}

/// The steps of the phase, where it has several.
#[component]
fn Steps(shown: Shown) -> impl IntoView {
    let session = session();
    let row = move || {
        let phase = shown.phase.get().filter(|phase| phase.steps.len() > 1)?;
        let names = phase.steps.iter().map(|step| step.name.clone());
        let options = names
            .map(|name| {
                Segment::new(
                    view! { <span translate="no" dir="auto">{named(session.language.get(), &name)}</span> },
                )
            })
            .collect();
        let ids: Vec<StepId> = phase.steps.iter().map(|step| step.id.clone()).collect();
        let known = ids.clone();
        let chosen = move || known.iter().position(|id| Some(id) == shown.step.read().as_ref());
        let choose = move |at: usize| shown.state.shown_step.set(Some(ids[at].clone()));
        Some(view! {
            <div class="m__steps" translate="no">
                <Segments
                    class="seg seg--fill"
                    label=move || session.t(words::STEP)
                    options
                    chosen
                    on_choose=choose
                />
            </div>
        })
    };
    row.into_any()
}
