//! The map as lists in lists: phases, their steps, the lanes of each step, and the cards in them.
//!
//! It carries the same marks as the board (`data-card`, `data-phase` …), so that what the board hears of clicks, keys
//! and drags holds here too.

mod lane;

use std::sync::Arc;

use leptos::prelude::*;

use self::lane::LaneItem;
use super::map::editing::Editing;
use super::map::header::Header;
use super::map::named::{MenuButton, Named};
use super::map::phase_number::PhaseNumber;
use super::parts::{Icon, Live, WordButton};
use crate::model::{Phase, PhaseId, Selection, StepId};
use crate::state::board::BoardState;
use crate::state::phase::PlacedPhase;
use crate::state::projection::LaneView;
use crate::state::session::{Session, session};
use crate::state::{actions, metric};
use crate::text::{board as words, view};

/// The map as an outline.
#[component]
pub fn Outline(state: BoardState) -> impl IntoView {
    let session = session();
    let phases = session.desk.projection.phases;
    view! {
        <ul class="outline__phases" aria-label=move || session.t(words::PHASES)>
            <For each=move || phases.get() key=|phase| phase.id.clone() let(phase)>
                <PhaseItem state first=phase/>
            </For>
        </ul>
        <Show when=move || phases.read().is_empty()>
            <p class="board__empty" prop:textContent=move || session.t(view::NO_PHASES)></p>
        </Show>
        <Editing>
            <WordButton
                class="btn btn--line"
                sign="plus"
                word=Signal::derive(move || session.t(words::ADD_PHASE).to_owned())
                on_press=move || actions::add_phase(session, state, None)
            />
        </Editing>
    }
    .into_any()
}

/// A phase, which begins as `first`.
#[component]
fn PhaseItem(state: BoardState, first: Arc<Phase>) -> impl IntoView {
    let session = session();
    let id = first.id.clone();
    let phase = PlacedPhase::follow(session, first);
    let goal = move || phase.read().phase.goal.clone();
    let class = move || format!("outline__phase hue-{}", phase.read().hue());
    let Header { name, naming, rename, selected, flag, open } = Header::of_phase(state, &id, phase);
    let (mark, of) = (id.to_string(), id.clone());
    view! {
        <li class=class>
            <h2
                class="outline__head outline__head--phase"
                class:is-selected=selected
                data-phase=mark
                data-flag=move || flag.read().mark
                aria-describedby=move || flag.get().described
                aria-current=move || selected.get().then_some("true")
            >
                <PhaseNumber phase/>
                <Named state naming class="phase__name" label=words::PHASE_NAME name rename/>
                <Editing>
                    <MenuButton name open/>
                </Editing>
            </h2>
            <p
                class="outline__goal"
                translate="no"
                dir="auto"
                hidden=move || goal().is_empty()
                prop:textContent=goal
            ></p>
            <Numbers phase=id/>
            <ul class="outline__steps" aria-label=name>
                <For each=move || phase.get().phase.steps.clone() key=|step| step.id.clone() let(step)>
                    <StepItem state id=step.id.clone()/>
                </For>
            </ul>
            <Editing>
                <WordButton
                    class="btn btn--sm"
                    sign="plus"
                    word=Signal::derive(move || session.t(words::ADD_STEP).to_owned())
                    on_press=move || actions::add_step(session, state, of.clone(), None)
                />
            </Editing>
        </li>
    }
    .into_any()
}

/// The numbers of a phase; pressing one opens its lane.
#[component]
fn Numbers(phase: PhaseId) -> impl IntoView {
    let session = session();
    let number = move |view: LaneView| {
        let (lane, id, phase) = (view.lane, view.id, phase.clone());
        let phases = session.desk.projection.phases;
        let said = move || metric::said(session, &lane.read(), &phases.read(), &phase);
        let select = move |_| session.desk.select(Selection::Lane(id.clone()));
        view! {
            <li>
                <button type="button" class="outline__fact" on:click=select>
                    <Icon name="users"/>
                    <Live text=Signal::derive(said)/>
                </button>
            </li>
        }
    };
    view! {
        <ul class="outline__facts">
            <For each=move || lanes(session, true) key=|view| view.id.clone() children=number/>
        </ul>
    }
    .into_any()
}

/// The lanes of numbers, or all others.
fn lanes(session: Session, numbers: bool) -> Vec<LaneView> {
    let groups = session.desk.projection.groups.read();
    let lanes = groups.iter().flat_map(|group| &group.lanes);
    lanes.filter(|view| view.lane.read_untracked().metric().is_some() == numbers).cloned().collect()
}

#[component]
fn StepItem(state: BoardState, id: StepId) -> impl IntoView {
    let session = session();
    let column = state.column(id.clone());
    let Header { name, naming, rename, selected, flag, open } = Header::of_step(state, &id, column);
    let mark = id.to_string();
    view! {
        <li class="outline__step">
            <h3
                class="outline__head"
                class:is-selected=selected
                data-step-head=mark
                data-flag=move || flag.read().mark
                aria-describedby=move || flag.get().described
                aria-current=move || selected.get().then_some("true")
            >
                <Named state naming class="step__name" label=words::STEP_NAME name rename/>
                <Editing>
                    <MenuButton name open/>
                </Editing>
            </h3>
            <ul class="outline__lanes" aria-label=name>
                <For each=move || lanes(session, false) key=|view| view.id.clone() let(view)>
                    <LaneItem state view step=id.clone()/>
                </For>
            </ul>
        </li>
    }
    .into_any()
}
