//! The two rows of column headers: phases and their steps.

use std::sync::Arc;

use leptos::prelude::*;

use super::tools::Tools;
use crate::model::{Phase, PhaseId, StepId};
use crate::state::actions::add_phase;
use crate::state::board::BoardState;
use crate::state::phase::PlacedPhase;
use crate::state::session::session;
use crate::state::tone::tone;
use crate::text::{board as words, isolated};
use crate::ui::map::editing::Editing;
use crate::ui::map::header::Header;
use crate::ui::map::named::Named;
use crate::ui::map::phase_number::PhaseNumber;
use crate::ui::parts::Icon;

/// The head of the board.
#[component]
pub fn Head(state: BoardState) -> impl IntoView {
    let session = session();
    let phases = session.desk.projection.phases;
    let add_name = move || session.t(words::ADD_PHASE);
    view! {
        <div class="rg head" role="rowgroup">
            <div class="row" role="row">
                <div class="corner" role="columnheader">
                    <span prop:textContent=move || session.t(words::PHASE)></span>
                    <Editing>
                        <button
                            type="button"
                            class="addphase"
                            aria-label=add_name
                            title=add_name
                            on:click=move |_| add_phase(session, state, None)
                        >
                            <Icon name="plus"/>
                        </button>
                    </Editing>
                </div>
                <For each=move || phases.get() key=|phase| phase.id.clone() let(phase)>
                    <PhaseHeader state first=phase/>
                </For>
            </div>
            <div class="row" role="row">
                <div class="corner" role="columnheader" prop:textContent=move || session.t(words::STEP)></div>
                <For each=move || state.steps() key=StepId::clone let(step)>
                    <StepHeader state id=step/>
                </For>
            </div>
        </div>
    }
    .into_any()
}

/// The header of a phase, which begins as `first`.
#[component]
fn PhaseHeader(state: BoardState, first: Arc<Phase>) -> impl IntoView {
    let session = session();
    let id = first.id.clone();
    let found = PlacedPhase::follow(session, first);
    let Header { name, naming, rename, selected, flag, open } = Header::of_phase(state, &id, found);
    let mark = id.to_string();
    let span = move || found.read().phase.steps.len();
    let class = move || {
        let selected = if selected.get() { " is-selected" } else { "" };
        format!("phase hue-{}{selected}", found.read().hue())
    };
    let goal = move || {
        Some(found.read().phase.goal.clone())
            .filter(|goal| !goal.is_empty())
            .map(|goal| isolated(&goal).into_owned())
    };
    view! {
        <div
            class=class
            role="columnheader"
            data-phase=mark
            data-flag=move || flag.read().mark
            aria-describedby=move || flag.get().described
            aria-current=move || selected.get().then_some("true")
            aria-colspan=move || span().to_string()
            style:grid-column=move || format!("span {}", span())
            title=goal
        >
            <PhaseNumber phase=found/>
            <Named state naming class="phase__name" label=words::PHASE_NAME name rename/>
            <Show when=move || { span() > 1 }>
                <span class="count num" translate="no" prop:textContent=move || session.count(words::STEPS, span())></span>
            </Show>
            <Tone phase=id/>
            <Tools name open/>
        </div>
    }
    .into_any()
}

/// How to speak in a phase to the persona through whose eyes the map is seen.
#[component]
fn Tone(phase: PhaseId) -> impl IntoView {
    let session = session();
    let shown = move || {
        tone(session, &phase).map(|(tone, said)| {
            let title = said.clone();
            view! {
                <span class="phase__tone" translate="no" title=title>
                    <span aria-hidden="true" dir="auto" prop:textContent=tone></span>
                    <span class="vh" prop:textContent=said></span>
                </span>
            }
        })
    };
    shown.into_any()
}

#[component]
fn StepHeader(state: BoardState, id: StepId) -> impl IntoView {
    let column = state.column(id.clone());
    let Header { name, naming, rename, selected, flag, open } = Header::of_step(state, &id, column);
    let class = move || {
        let selected = if selected.get() { " is-selected" } else { "" };
        format!("step hue-{}{selected}", column.read().as_ref().map_or(1, |column| column.hue))
    };
    view! {
        <div
            class=class
            role="columnheader"
            data-step-head=id.to_string()
            data-flag=move || flag.read().mark
            aria-describedby=move || flag.get().described
            aria-current=move || selected.get().then_some("true")
        >
            <Named state naming class="step__name" label=words::STEP_NAME name rename/>
            <Tools name open/>
        </div>
    }
    .into_any()
}
