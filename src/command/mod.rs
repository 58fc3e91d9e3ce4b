//! Every change anyone can make to a map, and the one place where it is made.
//!
//! A [`Command`] is a value; [`apply`] takes a map and a command and gives the next map, or says why not.
//! Whoever wants to know whether a button may be pressed asks the same function. Larger gestures (duplicate a
//! phase, paste) are planned as a [`Command::Batch`] by [`plan`], and a table over several cells by [`spread`].

mod card;
mod dismiss;
mod edit;
mod lane;
mod link;
mod look;
mod name;
mod phase;
pub mod plan;
mod rejection;
pub mod spread;

pub use edit::{CardEdit, JourneyEdit, LaneEdit, PersonaEdit, PhaseEdit, apply_to_persona};
pub use rejection::Rejection;

use std::sync::Arc;

use crate::model::{
    Card, CardId, Cell, Inputs, Journey, Lane, LaneId, Link, LinkId, Phase, PhaseId, Point, Step, StepId,
};

/// One change to a map. Places are named by neighbour: `before: None` is the end.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each field is the thing its type names")]
pub enum Command {
    /// Sets one field of the journey itself.
    EditJourney(JourneyEdit),

    /// Adds a phase with its steps.
    AddPhase { phase: Phase, before: Option<PhaseId> },
    /// Sets one field of a phase.
    EditPhase { phase: PhaseId, edit: PhaseEdit },
    /// Moves a phase, and the cards under it, before another.
    MovePhase { phase: PhaseId, before: Option<PhaseId> },
    /// Deletes a phase with everything under it.
    DeletePhase { phase: PhaseId },

    /// Adds a step to a phase.
    AddStep { phase: PhaseId, step: Step, before: Option<StepId> },
    /// Names a step.
    RenameStep { step: StepId, name: String },
    /// Moves a step, and the cards under it, within its phase or to another; a phase keeps its last step.
    MoveStep { step: StepId, to: PhaseId, before: Option<StepId> },
    /// Deletes a step with everything under it; a phase keeps its last step.
    DeleteStep { step: StepId },

    /// Adds a lane with what it holds.
    AddLane { lane: Lane, before: Option<LaneId> },
    /// Sets one field of a lane.
    EditLane { lane: LaneId, edit: LaneEdit },
    /// Moves a lane before another.
    MoveLane { lane: LaneId, before: Option<LaneId> },
    /// Deletes a lane with everything in it.
    DeleteLane { lane: LaneId },

    /// Adds cards to a cell, in their order.
    InsertCards { cards: Vec<Arc<Card>>, to: Cell, before: Option<CardId> },
    /// Sets one field of a card.
    EditCard { card: CardId, edit: CardEdit },
    /// Moves cards to a cell, in the given order.
    MoveCards { cards: Vec<CardId>, to: Cell, before: Option<CardId> },
    /// Deletes cards, and the links that start or end at them.
    DeleteCards { cards: Vec<CardId> },

    /// Sets the experience at a step; an unset point is a gap.
    SetPoint { lane: LaneId, step: StepId, point: Point },
    /// Sets the number of a phase, or clears it; what it was calculated from goes.
    SetValue { lane: LaneId, phase: PhaseId, value: Option<f64> },

    /// Sets the raw numbers of a phase; its value is then what comes out of them.
    SetInputs { lane: LaneId, phase: PhaseId, inputs: Inputs },

    /// Adds a link between two cards.
    AddLink { link: Link },
    /// Sets what is said at a link.
    LabelLink { link: LinkId, label: String },
    /// Deletes a link.
    DeleteLink { link: LinkId },

    /// Dismisses a finding on this map, by its [`crate::insight::Finding::key`].
    Dismiss { finding: String },
    /// Takes a dismissed finding back.
    Restore { finding: String },

    /// Several changes that are one step to undo: all of them, or none.
    Batch(Vec<Command>),
}

/// The map after `command`.
///
/// # Errors
/// Says why the map can't be changed so. A rejected command changes nothing.
pub fn apply(journey: &Journey, command: &Command) -> Result<Journey, Rejection> {
    let mut next = journey.clone();
    change(&mut next, command)?;
    Ok(next)
}

fn change(map: &mut Journey, command: &Command) -> Result<(), Rejection> {
    match command {
        Command::EditJourney(edit) => edit.apply_to(map),
        Command::AddPhase { phase, before } => phase::add(map, phase, before.as_ref()),
        Command::EditPhase { phase, edit } => edit.apply_to(phase::find_mut(map, phase)?),
        Command::MovePhase { phase, before } => phase::shift(map, phase, before.as_ref()),
        Command::DeletePhase { phase } => phase::delete(map, phase),
        Command::AddStep { phase, step, before } => phase::add_step(map, phase, step, before.as_ref()),
        Command::RenameStep { step, name } => phase::rename_step(map, step, name),
        Command::MoveStep { step, to, before } => phase::move_step(map, step, to, before.as_ref()),
        Command::DeleteStep { step } => phase::delete_step(map, step),
        Command::AddLane { lane, before } => lane::add(map, lane, before.as_ref()),
        Command::EditLane { lane, edit } => edit.apply_to(lane::find_mut(map, lane)?),
        Command::MoveLane { lane, before } => lane::shift(map, lane, before.as_ref()),
        Command::DeleteLane { lane } => lane::delete(map, lane),
        Command::InsertCards { cards, to, before } => card::insert(map, cards, to, before.as_ref()),
        Command::EditCard { card, edit } => card::edit(map, card, edit),
        Command::MoveCards { cards, to, before } => card::shift(map, cards, to, before.as_ref()),
        Command::DeleteCards { cards } => card::delete(map, cards),
        Command::SetPoint { lane, step, point } => lane::set_point(map, lane, step, point),
        Command::SetValue { lane, phase, value } => lane::set_value(map, lane, phase, *value),
        Command::SetInputs { lane, phase, inputs } => lane::set_inputs(map, lane, phase, inputs),
        Command::AddLink { link } => link::add(map, link),
        Command::LabelLink { link, label } => link::label(map, link, label),
        Command::DeleteLink { link } => link::delete(map, link),
        Command::Dismiss { finding } => dismiss::dismiss(map, finding),
        Command::Restore { finding } => dismiss::restore(map, finding),
        Command::Batch(commands) => change_all(map, commands),
    }
}

/// Applies all of `commands`; those that change nothing are passed over, unless none changes anything.
fn change_all(map: &mut Journey, commands: &[Command]) -> Result<(), Rejection> {
    let mut changed = false;
    for command in commands {
        match change(map, command) {
            Ok(()) => changed = true,
            Err(Rejection::NothingChanges) => {}
            Err(rejection) => return Err(rejection),
        }
    }
    if changed { Ok(()) } else { Err(Rejection::NothingChanges) }
}

/// Puts `value` into `slot`, unless it is there already.
fn set<T: PartialEq>(slot: &mut T, value: T) -> Result<(), Rejection> {
    if *slot == value {
        return Err(Rejection::NothingChanges);
    }
    *slot = value;
    Ok(())
}

/// The place of the id before which something goes; the end where none is named, nothing where it isn't there.
fn place_before(mut ids: &mut dyn ExactSizeIterator<Item = &str>, before: Option<&str>) -> Option<usize> {
    match before {
        None => Some(ids.len()),
        Some(before) => Iterator::position(&mut ids, |id| id == before),
    }
}

/// Moves the item at `from` so that it stands before that at `target`, or at the end.
fn shift_before<T>(items: &mut Vec<T>, from: usize, target: usize) -> Result<(), Rejection> {
    if target == from || target == from + 1 {
        return Err(Rejection::NothingChanges);
    }
    let item = items.remove(from);
    items.insert(if target > from { target - 1 } else { target }, item);
    Ok(())
}
