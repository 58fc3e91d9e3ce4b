//! The two rows of column headers: phases and their steps.

use std::sync::Arc;

use leptos::prelude::*;

use super::tools::Tools;
use crate::command::{Command, PhaseEdit};
use crate::model::{Phase, PhaseId, Selection, StepId};
use crate::state::actions::add_phase;
use crate::state::board::{BoardState, Naming};
use crate::state::menu::MenuAt;
use crate::state::menus;
use crate::state::phase::PlacedPhase;
use crate::state::session::session;
use crate::state::tone::tone;
use crate::text::board as words;
use crate::ui::map::flag::flag;
use crate::ui::map::named::{Named, is_naming};
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
                    <button
                        type="button"
                        class="addphase"
                        aria-label=add_name
                        title=add_name
                        on:click=move |_| add_phase(session, state, None)
                    >
                        <Icon name="plus"/>
                    </button>
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
    let naming = is_naming(state, Naming::Phase(id.clone()));
    let name = Signal::derive(move || found.read().phase.name.clone());
    let (renamed, menu_of, toned) = (id.clone(), id.clone(), id.clone());
    let selection = Selection::Phase(id.clone());
    let rename =
        move |name: String| Command::EditPhase { phase: renamed.clone(), edit: PhaseEdit::Name(name) };
    let selected = Memo::new(move |_| *session.desk.selection.read() == selection);
    let flag = flag(session, "phase", id.to_string(), String::new());
    let span = move || found.read().phase.steps.len();
    let class = move || {
        let selected = if selected.get() { " is-selected" } else { "" };
        format!("phase hue-{}{selected}", found.read().hue())
    };
    let goal = move || Some(found.read().phase.goal.clone()).filter(|goal| !goal.is_empty());
    view! {
        <div
            class=class
            role="columnheader"
            data-phase=id.to_string()
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
                <span class="count num" prop:textContent=move || session.count(words::STEPS, span())></span>
            </Show>
            <Tone phase=toned/>
            <Tools name open=move |()| menus::phase_menu(session, state, &menu_of, MenuAt::Focus)/>
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
                <span class="phase__tone" title=title>
                    <span aria-hidden="true" translate="no" prop:textContent=tone></span>
                    <span class="vh" prop:textContent=said></span>
                </span>
            }
        })
    };
    shown.into_any()
}

#[component]
fn StepHeader(state: BoardState, id: StepId) -> impl IntoView {
    let session = session();
    let column = state.column(id.clone());
    let naming = is_naming(state, Naming::Step(id.clone()));
    let name = Signal::derive(move || column.get().map(|column| column.name).unwrap_or_default());
    let (renamed, menu_of, selection) = (id.clone(), id.clone(), Selection::Step(id.clone()));
    let rename = move |name: String| Command::RenameStep { step: renamed.clone(), name };
    let selected = Memo::new(move |_| *session.desk.selection.read() == selection);
    let flag = flag(session, "step", id.to_string(), String::new());
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
            <Tools name open=move |()| menus::step_menu(session, state, &menu_of, MenuAt::Focus)/>
        </div>
    }
    .into_any()
}
