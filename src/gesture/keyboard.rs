//! The places that the arrow keys reach from a place.

use std::sync::Arc;

use super::{Load, Place};
use crate::model::{CardId, Cell, Journey, Lane, Phase, PhaseId, StepId};

/// An arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// The previous place above.
    Up,
    /// The next place below.
    Down,
    /// The previous place to the left.
    Left,
    /// The next place to the right.
    Right,
}

/// The next place from `from` in a direction; nothing at the edge of the map, or where the key means nothing.
///
/// Cards go up and down within their cell first, then to the next lane that holds cards; left and right they
/// go to the neighbouring step, as near to their height as its cards allow. Steps go through their phase, then
/// to the next one, but the last step of a phase stays in it.
pub fn step_towards(map: &Journey, load: &Load, from: &Place, towards: Towards) -> Option<Place> {
    match (load, from) {
        (Load::Cards(cards), Place::Cell(cell, before)) => {
            move_cards(map, cards, cell, before.as_ref(), towards)
        }
        (Load::Phase(moved), Place::Phase(before)) => {
            let others: Vec<_> = map.phases.iter().map(|phase| &phase.id).filter(|id| *id != moved).collect();
            along(&others, before.as_ref(), sideways(towards)?).map(|next| Place::Phase(next.cloned()))
        }
        (Load::Lane(moved), Place::Lane(before)) => {
            let others: Vec<_> = map.lanes.iter().map(|lane| &lane.id).filter(|id| *id != moved).collect();
            along(&others, before.as_ref(), upright(towards)?).map(|next| Place::Lane(next.cloned()))
        }
        (Load::Step(moved), Place::Step(phase, before)) => {
            move_step(map, moved, phase, before.as_ref(), sideways(towards)?)
        }
        _ => None,
    }
}

fn move_step(
    map: &Journey,
    moved: &StepId,
    phase: &PhaseId,
    before: Option<&StepId>,
    forward: bool,
) -> Option<Place> {
    let at = map.phases.iter().position(|known| known.id == *phase)?;
    let others = |phase: &Arc<Phase>| -> Vec<StepId> {
        phase.steps.iter().map(|step| step.id.clone()).filter(|id| id != moved).collect()
    };
    let here = others(&map.phases[at]);
    if let Some(next) = along(&here.iter().collect::<Vec<_>>(), before, forward) {
        return Some(Place::Step(phase.clone(), next.cloned()));
    }
    let neighbour = map.phases.get(if forward { at + 1 } else { at.checked_sub(1)? })?;
    let (home, _) = map.step(moved)?;
    if home.steps.len() == 1 {
        // A phase keeps its last step.
        return None;
    }
    let first = if forward { others(neighbour).into_iter().next() } else { None };
    Some(Place::Step(neighbour.id.clone(), first))
}

fn sideways(towards: Towards) -> Option<bool> {
    match towards {
        Towards::Left => Some(false),
        Towards::Right => Some(true),
        Towards::Up | Towards::Down => None,
    }
}

fn upright(towards: Towards) -> Option<bool> {
    match towards {
        Towards::Up => Some(false),
        Towards::Down => Some(true),
        Towards::Left | Towards::Right => None,
    }
}

/// The next gap in a row of `others`: before one of them, or at the end (`Some(None)`).
fn along<'a, T: PartialEq>(others: &[&'a T], before: Option<&T>, forward: bool) -> Option<Option<&'a T>> {
    let gap = before.and_then(|before| others.iter().position(|id| *id == before)).unwrap_or(others.len());
    let next = if forward { gap + 1 } else { gap.checked_sub(1)? };
    (next <= others.len()).then(|| others.get(next).copied())
}

fn move_cards(
    map: &Journey,
    moved: &[CardId],
    cell: &Cell,
    before: Option<&CardId>,
    towards: Towards,
) -> Option<Place> {
    let lane = map.lanes.iter().position(|lane| lane.id == cell.lane)?;
    match upright(towards) {
        Some(forward) => {
            let others = others_in(&map.lanes[lane], cell, moved);
            if let Some(next) = along(&others.iter().collect::<Vec<_>>(), before, forward) {
                return Some(Place::Cell(cell.clone(), next.cloned()));
            }
            let holds = |lane: &&Arc<Lane>| lane.cards().is_some();
            let next = match forward {
                true => map.lanes[lane + 1..].iter().find(holds)?,
                false => map.lanes[..lane].iter().rev().find(holds)?,
            };
            let to = Cell { lane: next.id.clone(), step: cell.step.clone() };
            let first = if forward { others_in(next, &to, moved).into_iter().next() } else { None };
            Some(Place::Cell(to, first))
        }
        None => {
            let forward = towards == Towards::Right;
            let steps: Vec<_> = map.steps().map(|(_, step)| &step.id).collect();
            let at = steps.iter().position(|step| **step == cell.step)?;
            let step = *steps.get(if forward { at + 1 } else { at.checked_sub(1)? })?;
            let here = others_in(&map.lanes[lane], cell, moved);
            let height =
                before.and_then(|id| here.iter().position(|other| other == id)).unwrap_or(here.len());
            let to = Cell { lane: cell.lane.clone(), step: step.clone() };
            let there = others_in(&map.lanes[lane], &to, moved);
            Some(Place::Cell(to, there.get(height).cloned()))
        }
    }
}

fn others_in(lane: &Lane, cell: &Cell, moved: &[CardId]) -> Vec<CardId> {
    lane.cell(&cell.step).iter().map(|card| card.id.clone()).filter(|id| !moved.contains(id)).collect()
}
