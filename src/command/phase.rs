//! Phases and their steps.

use std::sync::Arc;

use super::edit::set_name;
use super::{Rejection, card, place_before, shift_before};
use crate::model::{CardId, Journey, LaneContent, Phase, PhaseId, Step, StepId, limits};

pub(super) fn find_mut<'a>(map: &'a mut Journey, id: &PhaseId) -> Result<&'a mut Phase, Rejection> {
    map.phases.iter_mut().find(|phase| phase.id == *id).map(Arc::make_mut).ok_or(Rejection::NoSuchPhase)
}

fn index(map: &Journey, id: &PhaseId) -> Result<usize, Rejection> {
    map.phases.iter().position(|phase| phase.id == *id).ok_or(Rejection::NoSuchPhase)
}

fn place(map: &Journey, before: Option<&PhaseId>) -> Result<usize, Rejection> {
    let mut ids = map.phases.iter().map(|phase| phase.id.as_str());
    place_before(&mut ids, before.map(PhaseId::as_str)).ok_or(Rejection::NoSuchPhase)
}

fn place_of_step(phase: &Phase, before: Option<&StepId>) -> Result<usize, Rejection> {
    let mut ids = phase.steps.iter().map(|step| step.id.as_str());
    place_before(&mut ids, before.map(StepId::as_str)).ok_or(Rejection::NoSuchStep)
}

pub(super) fn add(map: &mut Journey, phase: &Phase, before: Option<&PhaseId>) -> Result<(), Rejection> {
    if map.phases.len() >= limits::PHASES {
        return Err(Rejection::TooManyPhases);
    }
    if map.steps().count() + phase.steps.len() > limits::STEPS {
        return Err(Rejection::TooManySteps);
    }
    let at = place(map, before)?;
    map.phases.insert(at, Arc::new(phase.clone()));
    match map.check().into_iter().next() {
        Some(flaw) => Err(Rejection::Flawed(flaw)),
        None => Ok(()),
    }
}

pub(super) fn shift(map: &mut Journey, id: &PhaseId, before: Option<&PhaseId>) -> Result<(), Rejection> {
    let (from, target) = (index(map, id)?, place(map, before)?);
    shift_before(&mut map.phases, from, target)
}

pub(super) fn delete(map: &mut Journey, id: &PhaseId) -> Result<(), Rejection> {
    let phase = map.phases.remove(index(map, id)?);
    phase.steps.iter().for_each(|step| clear_step(map, &step.id));
    for lane in map.lanes.iter_mut() {
        if matches!(&lane.content, LaneContent::Metric(metric) if metric.values.contains_key(id) || metric.inputs.contains_key(id))
            && let LaneContent::Metric(metric) = &mut Arc::make_mut(lane).content
        {
            metric.values.remove(id);
            metric.inputs.remove(id);
        }
    }
    Ok(())
}

pub(super) fn add_step(
    map: &mut Journey,
    phase: &PhaseId,
    step: &Step,
    before: Option<&StepId>,
) -> Result<(), Rejection> {
    if map.step(&step.id).is_some() {
        return Err(Rejection::IdInUse);
    }
    if map.steps().count() >= limits::STEPS {
        return Err(Rejection::TooManySteps);
    }
    let phase = find_mut(map, phase)?;
    let at = place_of_step(phase, before)?;
    let mut step = step.clone();
    let name = std::mem::take(&mut step.name);
    set_name(&mut step.name, &name)?;
    phase.steps.insert(at, step);
    Ok(())
}

pub(super) fn rename_step(map: &mut Journey, id: &StepId, name: &str) -> Result<(), Rejection> {
    let (phase, at) = step_place(map, id)?;
    set_name(&mut Arc::make_mut(&mut map.phases[phase]).steps[at].name, name)
}

pub(super) fn move_step(
    map: &mut Journey,
    id: &StepId,
    to: &PhaseId,
    before: Option<&StepId>,
) -> Result<(), Rejection> {
    let (from, at) = step_place(map, id)?;
    let target = index(map, to)?;
    if from == target {
        let place = place_of_step(&map.phases[from], before)?;
        return shift_before(&mut Arc::make_mut(&mut map.phases[from]).steps, at, place);
    }
    if map.phases[from].steps.len() == 1 {
        return Err(Rejection::LastStep);
    }
    let place = place_of_step(&map.phases[target], before)?;
    let step = Arc::make_mut(&mut map.phases[from]).steps.remove(at);
    Arc::make_mut(&mut map.phases[target]).steps.insert(place, step);
    Ok(())
}

pub(super) fn delete_step(map: &mut Journey, id: &StepId) -> Result<(), Rejection> {
    let (phase, at) = step_place(map, id)?;
    if map.phases[phase].steps.len() == 1 {
        return Err(Rejection::LastStep);
    }
    Arc::make_mut(&mut map.phases[phase]).steps.remove(at);
    clear_step(map, id);
    Ok(())
}

fn step_place(map: &Journey, id: &StepId) -> Result<(usize, usize), Rejection> {
    map.phases
        .iter()
        .enumerate()
        .find_map(|(phase, value)| value.steps.iter().position(|step| step.id == *id).map(|at| (phase, at)))
        .ok_or(Rejection::NoSuchStep)
}

/// Takes everything out of the lanes that stands under a step, and the links to its cards.
fn clear_step(map: &mut Journey, id: &StepId) {
    let mut gone: Vec<CardId> = Vec::new();
    for lane in map.lanes.iter_mut() {
        let holds = match &lane.content {
            LaneContent::Cards(cards) => cards.cells.contains_key(id),
            LaneContent::Experience(experience) => experience.points.contains_key(id),
            LaneContent::Metric(_) | LaneContent::Line(_) => false,
        };
        if !holds {
            continue;
        }
        match &mut Arc::make_mut(lane).content {
            LaneContent::Cards(cards) => {
                gone.extend(
                    cards.cells.remove(id).iter().flat_map(|cell| cell.iter()).map(|card| card.id.clone()),
                );
            }
            LaneContent::Experience(experience) => {
                experience.points.remove(id);
            }
            LaneContent::Metric(_) | LaneContent::Line(_) => {}
        }
    }
    card::delete_links_of(map, &gone);
}
