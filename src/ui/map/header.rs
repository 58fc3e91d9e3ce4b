//! What the headers of phases and steps follow, and what can be done with them, wherever they stand.

use leptos::prelude::*;

use super::flag::{Flag, flag};
use super::named::is_naming;
use crate::command::{Command, PhaseEdit};
use crate::model::{PhaseId, Selection, StepId};
use crate::state::board::{BoardState, Column, Naming};
use crate::state::menu::MenuAt;
use crate::state::menus;
use crate::state::phase::PlacedPhase;
use crate::state::session::session;

/// The header of a phase or a step.
#[derive(Clone, Copy)]
pub struct Header {
    /// Its name.
    pub name: Signal<String>,
    /// Whether the name is being edited.
    pub naming: Memo<bool>,
    /// The command that gives it another name.
    pub rename: Callback<String, Command>,
    /// Whether it is selected.
    pub selected: Memo<bool>,
    /// How it is marked where a finding is about it.
    pub flag: Memo<Flag>,
    /// Opens its menu.
    pub open: Callback<()>,
}

impl Header {
    /// That of a phase with this id.
    pub fn of_phase(state: BoardState, id: &PhaseId, phase: Memo<PlacedPhase>) -> Self {
        let session = session();
        let (renamed, opened) = (id.clone(), id.clone());
        Self {
            name: Signal::derive(move || phase.read().phase.name.clone()),
            naming: is_naming(state, Naming::Phase(id.clone())),
            rename: Callback::new(move |name| Command::EditPhase {
                phase: renamed.clone(),
                edit: PhaseEdit::Name(name),
            }),
            selected: is_selected(Selection::Phase(id.clone())),
            flag: flag(session, "phase", id.to_string(), String::new()),
            open: Callback::new(move |()| menus::phase_menu(session, state, &opened, MenuAt::Focus)),
        }
    }

    /// That of a step with this id.
    pub fn of_step(state: BoardState, id: &StepId, column: Memo<Option<Column>>) -> Self {
        let session = session();
        let (renamed, opened) = (id.clone(), id.clone());
        Self {
            name: Signal::derive(move || column.get().map(|column| column.name).unwrap_or_default()),
            naming: is_naming(state, Naming::Step(id.clone())),
            rename: Callback::new(move |name| Command::RenameStep { step: renamed.clone(), name }),
            selected: is_selected(Selection::Step(id.clone())),
            flag: flag(session, "step", id.to_string(), String::new()),
            open: Callback::new(move |()| menus::step_menu(session, state, &opened, MenuAt::Focus)),
        }
    }
}

fn is_selected(selection: Selection) -> Memo<bool> {
    let session = session();
    Memo::new(move |_| *session.desk.selection.read() == selection)
}
