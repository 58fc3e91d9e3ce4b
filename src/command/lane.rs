//! Lanes, the points of an experience lane and the numbers of a metric lane.

use std::sync::Arc;

use super::{Rejection, card, place_before, shift_before};
use crate::model::{
    CardId, Inputs, Journey, Lane, LaneContent, LaneId, MetricLane, PhaseId, Point, StepId, limits,
};

pub(super) fn find_mut<'a>(map: &'a mut Journey, id: &LaneId) -> Result<&'a mut Lane, Rejection> {
    let at = index(map, id)?;
    Ok(Arc::make_mut(&mut map.lanes[at]))
}

pub(super) fn index(map: &Journey, id: &LaneId) -> Result<usize, Rejection> {
    map.lanes.iter().position(|lane| lane.id == *id).ok_or(Rejection::NoSuchLane)
}

fn place(map: &Journey, before: Option<&LaneId>) -> Result<usize, Rejection> {
    let mut ids = map.lanes.iter().map(|lane| lane.id.as_str());
    place_before(&mut ids, before.map(LaneId::as_str)).ok_or(Rejection::NoSuchLane)
}

pub(super) fn add(map: &mut Journey, lane: &Lane, before: Option<&LaneId>) -> Result<(), Rejection> {
    if map.lanes.len() >= limits::LANES {
        return Err(Rejection::TooManyLanes);
    }
    if map.card_count() + lane.card_count() > limits::CARDS {
        return Err(Rejection::TooManyCards);
    }
    let at = place(map, before)?;
    map.lanes.insert(at, Arc::new(lane.clone()));
    match map.check().into_iter().next() {
        Some(flaw) => Err(Rejection::Flawed(flaw)),
        None => Ok(()),
    }
}

pub(super) fn shift(map: &mut Journey, id: &LaneId, before: Option<&LaneId>) -> Result<(), Rejection> {
    let (from, target) = (index(map, id)?, place(map, before)?);
    shift_before(&mut map.lanes, from, target)
}

pub(super) fn delete(map: &mut Journey, id: &LaneId) -> Result<(), Rejection> {
    let lane = map.lanes.remove(index(map, id)?);
    let gone: Vec<CardId> = lane
        .cards()
        .iter()
        .flat_map(|cards| cards.cells.values())
        .flat_map(|cell| cell.iter())
        .map(|card| card.id.clone())
        .collect();
    card::delete_links_of(map, &gone);
    Ok(())
}

pub(super) fn set_point(
    map: &mut Journey,
    lane: &LaneId,
    step: &StepId,
    point: &Point,
) -> Result<(), Rejection> {
    if map.step(step).is_none() {
        return Err(Rejection::NoSuchStep);
    }
    let at = index(map, lane)?;
    let LaneContent::Experience(experience) = &map.lanes[at].content else {
        return Err(Rejection::LaneWithoutExperience);
    };
    if experience.derived {
        return Err(Rejection::DerivedPoints);
    }
    if experience.points.get(step).unwrap_or(&Point::default()) == point {
        return Err(Rejection::NothingChanges);
    }
    if let LaneContent::Experience(experience) = &mut Arc::make_mut(&mut map.lanes[at]).content {
        match point.is_unset() {
            true => experience.points.remove(step),
            false => experience.points.insert(step.clone(), point.clone()),
        };
    }
    Ok(())
}

pub(super) fn set_value(
    map: &mut Journey,
    lane: &LaneId,
    phase: &PhaseId,
    value: Option<f64>,
) -> Result<(), Rejection> {
    if value.is_some_and(|value| !value.is_finite()) {
        return Err(Rejection::NotFinite);
    }
    change_metric(map, lane, phase, |metric| {
        if metric.values.get(phase).copied() == value {
            return;
        }
        metric.inputs.remove(phase);
        match value {
            // Adding 0 turns −0 into 0, which the file can't tell apart.
            Some(value) => metric.values.insert(phase.clone(), value + 0.0),
            None => metric.values.remove(phase),
        };
    })
}

pub(super) fn set_inputs(
    map: &mut Journey,
    lane: &LaneId,
    phase: &PhaseId,
    inputs: &Inputs,
) -> Result<(), Rejection> {
    if !inputs.are_finite() {
        return Err(Rejection::NotFinite);
    }
    change_metric(map, lane, phase, |metric| {
        match inputs.is_empty() {
            true => metric.inputs.remove(phase),
            false => metric.inputs.insert(phase.clone(), inputs.clone()),
        };
        metric.settle();
    })
}

/// Changes the numbers of a lane, unless that changes nothing.
fn change_metric(
    map: &mut Journey,
    lane: &LaneId,
    phase: &PhaseId,
    change: impl Fn(&mut MetricLane),
) -> Result<(), Rejection> {
    if map.phase(phase).is_none() {
        return Err(Rejection::NoSuchPhase);
    }
    let at = index(map, lane)?;
    let LaneContent::Metric(metric) = &map.lanes[at].content else {
        return Err(Rejection::LaneWithoutNumbers);
    };
    let mut next = metric.clone();
    change(&mut next);
    if next == *metric {
        return Err(Rejection::NothingChanges);
    }
    Arc::make_mut(&mut map.lanes[at]).content = LaneContent::Metric(next);
    Ok(())
}
