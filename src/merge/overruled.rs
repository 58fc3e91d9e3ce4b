//! What they wanted and didn't get, where things are gone, back or elsewhere.

use std::sync::Arc;

use super::columns::{settle_phase, settle_step};
use super::remains::Remains;
use super::rows::settle_lane;
use super::things::Things;
use crate::command::Command;
use crate::model::Lane;

/// Names what they added, deleted, moved or set, where the merged map is otherwise.
pub(super) fn report(things: &Things<'_>, remains: &Remains<'_>, overruled: &mut Vec<Command>) {
    phases(things, remains, overruled);
    steps(things, remains, overruled);
    lanes(things, remains, overruled);
    cards(things, remains, overruled);
}

/// Everything they added, for the case that there is no room for it.
pub(super) fn additions(things: &Things<'_>) -> Vec<Command> {
    let mut added = Vec::new();
    for phase in things.phases.values().filter(|phase| phase.base.is_none()).filter_map(|phase| phase.theirs)
    {
        added.push(Command::AddPhase { phase: (**phase).clone(), before: None });
    }
    for step in things.steps.values().filter(|step| step.base.is_none()).filter_map(|step| step.theirs) {
        let (phase, step) = (step.phase.id.clone(), step.step.clone());
        added.push(Command::AddStep { phase, step, before: None });
    }
    for lane in things.lanes.values().filter(|lane| lane.base.is_none()).filter_map(|lane| lane.theirs) {
        added.push(Command::AddLane { lane: (**lane).clone(), before: None });
    }
    for card in
        things.touched.cards.values().filter(|card| card.base.is_none()).filter_map(|card| card.theirs)
    {
        added.push(card.insert_here());
    }
    added
}

fn phases(things: &Things<'_>, remains: &Remains<'_>, overruled: &mut Vec<Command>) {
    for (id, phase) in things.phases.iter() {
        match (phase.base, phase.theirs, remains.phases.contains(id)) {
            (Some(base), None, true) => overruled.push(Command::DeletePhase { phase: base.id.clone() }),
            (Some(base), Some(theirs), false) => {
                settle_phase(None, &mut (**base).clone(), theirs, overruled);
            }
            (None, Some(theirs), false) => {
                overruled.push(Command::AddPhase { phase: (**theirs).clone(), before: None });
            }
            _ => {}
        }
    }
}

fn steps(things: &Things<'_>, remains: &Remains<'_>, overruled: &mut Vec<Command>) {
    for (id, step) in things.steps.iter() {
        let remains_in = remains.steps.get(id).copied();
        match (step.base, step.theirs) {
            // A step that went with its phase is told by the phase.
            (Some(base), None) if remains_in.is_some() && things.they_have_phase(base.phase.id.as_str()) => {
                overruled.push(Command::DeleteStep { step: base.step.id.clone() });
            }
            (Some(base), Some(theirs)) => {
                let to = &theirs.phase.id;
                if base.phase.id != *to && remains_in != Some(to.as_str()) {
                    let step = theirs.step.id.clone();
                    overruled.push(Command::MoveStep { step, to: to.clone(), before: None });
                }
                if remains_in.is_none() {
                    settle_step(None, &mut base.step.clone(), theirs.step, overruled);
                }
            }
            (None, Some(theirs)) if remains_in.is_none() => {
                let phase = &theirs.phase.id;
                // A step that came with its phase is told by the phase.
                if things.phases.get(phase.as_str()).is_some_and(|phase| phase.base.is_some()) {
                    let (phase, step) = (phase.clone(), theirs.step.clone());
                    overruled.push(Command::AddStep { phase, step, before: None });
                }
            }
            _ => {}
        }
    }
}

fn lanes(things: &Things<'_>, remains: &Remains<'_>, overruled: &mut Vec<Command>) {
    for (id, lane) in things.lanes.iter() {
        let lane_remains = remains.lanes.contains(id);
        match (lane.base, lane.theirs) {
            (Some(base), None) if lane_remains => {
                overruled.push(Command::DeleteLane { lane: base.id.clone() });
            }
            (Some(base), Some(theirs)) if !lane_remains => {
                settle_lane(None, &mut (**base).clone(), theirs, overruled);
            }
            _ => {}
        }
        if let Some(theirs) = lane.theirs.filter(|theirs| lane.base != Some(theirs)) {
            let is_there = |step: &str| lane_remains && remains.steps.contains_key(step);
            points(theirs, lane.base, is_there, overruled);
            let is_there = |phase: &str| lane_remains && remains.phases.contains(phase);
            values(theirs, lane.base, is_there, overruled);
            inputs(theirs, lane.base, is_there, overruled);
        }
    }
}

/// The points they set where there is no place for them.
fn points(
    theirs: &Lane,
    base: Option<&Arc<Lane>>,
    is_there: impl Fn(&str) -> bool,
    overruled: &mut Vec<Command>,
) {
    let base = base.and_then(|base| base.experience());
    for (step, point) in theirs.experience().into_iter().flat_map(|experience| &experience.points) {
        if !is_there(step.as_str()) && base.and_then(|base| base.points.get(step)) != Some(point) {
            let (lane, step, point) = (theirs.id.clone(), step.clone(), point.clone());
            overruled.push(Command::SetPoint { lane, step, point });
        }
    }
}

/// The raw numbers they set where there is no place for them.
fn inputs(
    theirs: &Lane,
    base: Option<&Arc<Lane>>,
    is_there: impl Fn(&str) -> bool,
    overruled: &mut Vec<Command>,
) {
    let base = base.and_then(|base| base.metric());
    for (phase, inputs) in theirs.metric().into_iter().flat_map(|metric| &metric.inputs) {
        if !is_there(phase.as_str()) && base.and_then(|base| base.inputs.get(phase)) != Some(inputs) {
            let (lane, phase, inputs) = (theirs.id.clone(), phase.clone(), inputs.clone());
            overruled.push(Command::SetInputs { lane, phase, inputs });
        }
    }
}

/// The numbers they set where there is no place for them.
fn values(
    theirs: &Lane,
    base: Option<&Arc<Lane>>,
    is_there: impl Fn(&str) -> bool,
    overruled: &mut Vec<Command>,
) {
    let base = base.and_then(|base| base.metric());
    for (phase, value) in theirs.metric().into_iter().flat_map(|metric| &metric.values) {
        if !is_there(phase.as_str()) && base.and_then(|base| base.values.get(phase)) != Some(value) {
            let (lane, phase) = (theirs.id.clone(), phase.clone());
            overruled.push(Command::SetValue { lane, phase, value: Some(*value) });
        }
    }
}

fn cards(things: &Things<'_>, remains: &Remains<'_>, overruled: &mut Vec<Command>) {
    for (id, card) in things.touched.cards.iter() {
        let place = remains.cards.get(id).copied();
        match (card.base, card.theirs) {
            (Some(base), None) if place.is_some() => {
                let (lane, step) = base.place();
                // A card that went with its lane or step is told by that.
                if things.they_have_lane(lane) && things.they_have_step(step) {
                    overruled.push(Command::DeleteCards { cards: vec![base.card.id.clone()] });
                }
            }
            (base, Some(theirs))
                if place != Some(theirs.place())
                    && base.is_none_or(|base| base.place() != theirs.place()) =>
            {
                overruled.push(theirs.move_here());
            }
            _ => {}
        }
    }
}
