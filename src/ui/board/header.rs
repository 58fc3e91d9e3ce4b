//! The two rows of column headers: phases and their steps.

use std::sync::Arc;

use leptos::prelude::*;

use super::inline_edit::inline_text;
use super::menus;
use super::state::{BoardState, Naming};
use crate::command::{Command, PhaseEdit};
use crate::editor::Selection;
use crate::model::{Phase, PhaseId, StepId};
use crate::text::board as words;
use crate::ui::parts::{MenuAt, icon};
use crate::ui::session::{Session, session};

/// The head of the board.
pub fn head(state: BoardState) -> AnyView {
    let session = session();
    let phases = session.desk.projection.phases;
    let add = move |_| super::actions::add_phase(session, state, None);
    view! {
        <div class="rg head" role="rowgroup">
            <div class="row" role="row">
                <div class="corner" role="columnheader">
                    <span>{move || session.t(words::PHASE)}</span>
                    <button type="button" class="addphase" aria-label=move || session.t(words::ADD_PHASE)
                        title=move || session.t(words::ADD_PHASE) on:click=add>{icon("plus", 14)}</button>
                </div>
                <For each=move || phases.get() key=|phase| phase.id.clone()
                    children=move |phase| phase_header(session, state, phase.id.clone())/>
            </div>
            <div class="row" role="row">
                <div class="corner" role="columnheader">{move || session.t(words::STEP)}</div>
                <For each=move || state.steps() key=|step| step.clone()
                    children=move |step| step_header(session, state, step)/>
            </div>
        </div>
    }
    .into_any()
}

fn phase_header(session: Session, state: BoardState, id: PhaseId) -> AnyView {
    let phases = session.desk.projection.phases;
    let found = {
        let id = id.clone();
        Memo::new(move |_| {
            let phases = phases.read();
            let at = phases.iter().position(|phase| phase.id == id)?;
            Some(Found { at, phase: phases[at].clone() })
        })
    };
    let hue = move || {
        found
            .read()
            .as_ref()
            .map_or(1, |found| found.phase.color.map_or(found.at % 8, crate::model::Word::index) + 1)
    };
    let steps = move || found.read().as_ref().map_or(1, |found| found.phase.steps.len());
    let selected = is_selected(session, Selection::Phase(id.clone()));
    let naming = is_naming(state, Naming::Phase(id.clone()));
    let name = move || found.read().as_ref().map(|found| found.phase.name.clone()).unwrap_or_default();
    let rename = {
        let id = id.clone();
        move |name: String| {
            session.desk.execute(&Command::EditPhase { phase: id.clone(), edit: PhaseEdit::Name(name) });
        }
    };
    let field = named(session, state, naming, "phase__name", words::PHASE_NAME, name, rename);
    let count = move || {
        (steps() > 1).then(|| view! { <span class="count num">{session.count(words::STEPS, steps())}</span> })
    };
    let label = move || session.fill(words::MORE_FOR, &[("name", &name())]);
    let menu_of = id.clone();
    let open = move |_| menus::phase_menu(session, state, &menu_of, MenuAt::Focus);
    view! {
        <div class=move || format!("phase hue-{}", hue()) class:is-selected=selected role="columnheader"
            aria-colspan=move || steps().to_string() style:grid-column=move || format!("span {}", steps())
            aria-current=move || selected.get().then_some("true") data-phase=id.as_str().to_string()
            title=move || found.read().as_ref().map(|found| found.phase.goal.clone()).filter(|goal| !goal.is_empty())>
            <span class="phase__n" aria-hidden="true">{move || found.read().as_ref().map(|found| found.at + 1)}</span>
            {field}
            {count}
            <span class="tools">
                <span class="grip" data-grip aria-hidden="true">{icon("grip", 14)}</span>
                <button type="button" class="btn btn--icon btn--sm" aria-haspopup="menu" aria-label=label
                    on:click=open>{icon("more", 14)}</button>
            </span>
        </div>
    }
    .into_any()
}

#[derive(Clone, PartialEq)]
struct Found {
    at: usize,
    phase: Arc<Phase>,
}

fn step_header(session: Session, state: BoardState, id: StepId) -> AnyView {
    let column = state.column(id.clone());
    let selected = is_selected(session, Selection::Step(id.clone()));
    let naming = is_naming(state, Naming::Step(id.clone()));
    let name = move || column.get().map(|column| column.name).unwrap_or_default();
    let rename = {
        let id = id.clone();
        move |name: String| {
            session.desk.execute(&Command::RenameStep { step: id.clone(), name });
        }
    };
    let field = named(session, state, naming, "step__name", words::STEP_NAME, name, rename);
    let label = move || session.fill(words::MORE_FOR, &[("name", &name())]);
    let menu_of = id.clone();
    let open = move |_| menus::step_menu(session, state, &menu_of, MenuAt::Focus);
    view! {
        <div class=move || format!("step hue-{}", column.get().map_or(1, |column| column.hue))
            class:is-selected=selected role="columnheader" data-step-head=id.as_str().to_string()
            aria-current=move || selected.get().then_some("true")>
            {field}
            <span class="tools">
                <span class="grip" data-grip aria-hidden="true">{icon("grip", 14)}</span>
                <button type="button" class="btn btn--icon btn--sm" aria-haspopup="menu" aria-label=label
                    on:click=open>{icon("more", 14)}</button>
            </span>
        </div>
    }
    .into_any()
}

fn is_selected(session: Session, selection: Selection) -> Memo<bool> {
    Memo::new(move |_| *session.desk.selection.read() == selection)
}

fn is_naming(state: BoardState, naming: Naming) -> Memo<bool> {
    Memo::new(move |_| state.naming.read().as_ref() == Some(&naming))
}

/// A name that is a button, and a field while it is edited.
fn named(
    session: Session,
    state: BoardState,
    naming: Memo<bool>,
    class: &'static str,
    label: crate::text::Text,
    name: impl Fn() -> String + Copy + Send + Sync + 'static,
    rename: impl Fn(String) + Clone + Send + Sync + 'static,
) -> AnyView {
    (move || match naming.get() {
        true => inline_text(session.t(label), name(), false, rename.clone(), move |_| state.naming.set(None)),
        false => view! { <button type="button" class=class>{name}</button> }.into_any(),
    })
    .into_any()
}
