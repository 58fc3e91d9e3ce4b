//! The places that the arrow keys reach from a place.

use std::sync::Arc;

use super::{Load, Place};
use crate::model::{Card, CardId, Cell, Journey, Lane, LaneId, Phase, PhaseId, Rating, StepId};

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
/// to the next one, but the last step of a phase stays in it. The end of a link goes from card to card. In the matrix
/// of effect and effort, cards that stand beside it begin in its middle.
pub fn step_towards(map: &Journey, load: &Load, from: &Place, towards: Towards) -> Option<Place> {
    match (load, from) {
        (Load::Cards(cards), Place::Cell(cell, before)) => {
            move_cards(map, cards, cell, before.as_ref(), towards)
        }
        (Load::Phase(moved), Place::Phase(before)) => {
            let others = without(map.phases.iter().map(|phase| phase.id.as_str()), moved.as_str());
            let next = along(&others, before.as_ref().map(PhaseId::as_str), sideways(towards)?)?;
            Some(Place::Phase(next.map(PhaseId::from)))
        }
        (Load::Lane(moved), Place::Lane(before)) => {
            let others = without(map.lanes.iter().map(|lane| lane.id.as_str()), moved.as_str());
            let next = along(&others, before.as_ref().map(LaneId::as_str), upright(towards)?)?;
            Some(Place::Lane(next.map(LaneId::from)))
        }
        (Load::Step(moved), Place::Step(phase, before)) => {
            move_step(map, moved, phase, before.as_ref(), sideways(towards)?)
        }
        (Load::Cards(_), Place::Rating(from)) => Some(Place::Rating(Some(match from {
            Some(rating) => rate_towards(*rating, towards)?,
            None => Rating::middle(),
        }))),
        (Load::Link { .. }, Place::Card(at)) => neighbour(map, at, towards).map(Place::Card),
        _ => None,
    }
}

/// Up and down is the effect, left and right the effort.
fn rate_towards(from: Rating, towards: Towards) -> Option<Rating> {
    let next = match (upright(towards), sideways(towards)) {
        (Some(down), _) => Rating { effect: from.effect.towards(!down), ..from },
        (_, Some(right)) => Rating { effort: from.effort.towards(right), ..from },
        _ => return None,
    };
    (next != from).then_some(next)
}

fn move_step(
    map: &Journey,
    moved: &StepId,
    phase: &PhaseId,
    before: Option<&StepId>,
    forward: bool,
) -> Option<Place> {
    let at = map.phases.iter().position(|known| known.id == *phase)?;
    let here = other_steps(&map.phases[at], moved);
    if let Some(next) = along(&here, before.map(StepId::as_str), forward) {
        return Some(Place::Step(phase.clone(), next.map(StepId::from)));
    }
    let neighbour = map.phases.get(beside(at, forward)?)?;
    let (home, _) = map.step(moved)?;
    if home.steps.len() == 1 {
        // A phase keeps its last step.
        return None;
    }
    let first = if forward { other_steps(neighbour, moved).first().copied() } else { None };
    Some(Place::Step(neighbour.id.clone(), first.map(StepId::from)))
}

fn other_steps<'m>(phase: &'m Phase, moved: &StepId) -> Vec<&'m str> {
    without(phase.steps.iter().map(|step| step.id.as_str()), moved.as_str())
}

fn without<'m>(ids: impl Iterator<Item = &'m str>, moved: &str) -> Vec<&'m str> {
    ids.filter(|id| *id != moved).collect()
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
fn along<'m>(others: &[&'m str], before: Option<&str>, forward: bool) -> Option<Option<&'m str>> {
    let gap = gap_in(others, before);
    let next = beside(gap, forward)?;
    (next <= others.len()).then(|| others.get(next).copied())
}

/// The place before one of `others`, or at the end.
fn gap_in(others: &[&str], before: Option<&str>) -> usize {
    others.iter().position(|id| Some(*id) == before).unwrap_or(others.len())
}

fn move_cards(
    map: &Journey,
    moved: &[CardId],
    cell: &Cell,
    before: Option<&CardId>,
    towards: Towards,
) -> Option<Place> {
    let at = map.lanes.iter().position(|lane| lane.id == cell.lane)?;
    let lane = &map.lanes[at];
    let before = before.map(CardId::as_str);
    let here = others_in(lane, &cell.step, moved);
    let Some(forward) = upright(towards) else {
        let step = next_step(map, &cell.step, towards == Towards::Right)?;
        let there = others_in(lane, step, moved);
        let to = Cell { lane: cell.lane.clone(), step: step.clone() };
        return Some(Place::Cell(to, there.get(gap_in(&here, before)).copied().map(CardId::from)));
    };
    if let Some(next) = along(&here, before, forward) {
        return Some(Place::Cell(cell.clone(), next.map(CardId::from)));
    }
    let holds = |lane: &&Arc<Lane>| lane.cards().is_some() && !lane.hidden;
    let next = match forward {
        true => map.lanes[at + 1..].iter().find(holds)?,
        false => map.lanes[..at].iter().rev().find(holds)?,
    };
    let first = if forward { others_in(next, &cell.step, moved).first().copied() } else { None };
    let to = Cell { lane: next.id.clone(), step: cell.step.clone() };
    Some(Place::Cell(to, first.map(CardId::from)))
}

/// The number of what comes next in a row, or before; nothing before the first.
pub fn beside(at: usize, forward: bool) -> Option<usize> {
    if forward { at.checked_add(1) } else { at.checked_sub(1) }
}

/// The step beside another, whatever phase it belongs to.
fn next_step<'m>(map: &'m Journey, step: &StepId, forward: bool) -> Option<&'m StepId> {
    let steps: Vec<_> = map.steps().map(|(_, step)| &step.id).collect();
    let at = steps.iter().position(|known| *known == step)?;
    steps.get(beside(at, forward)?).copied()
}

fn others_in<'m>(lane: &'m Lane, step: &StepId, moved: &[CardId]) -> Vec<&'m str> {
    let others = lane.cell(step).iter().filter(|card| !moved.contains(&card.id));
    others.map(|card| card.id.as_str()).collect()
}

/// The nearest card in a direction: along the cell, then the next cell that has cards.
pub fn neighbour(map: &Journey, from: &CardId, towards: Towards) -> Option<CardId> {
    let placed = map.card(from)?;
    let cell = placed.lane.cell(placed.step);
    let lane = map.lanes.iter().position(|lane| lane.id == placed.lane.id)?;
    let steps: Vec<_> = map.steps().map(|(_, step)| &step.id).collect();
    let step = steps.iter().position(|step| *step == placed.step)?;
    let beside = |cards: &[Arc<Card>]| {
        cards.get(placed.at.min(cards.len().saturating_sub(1))).map(|card| card.id.clone())
    };
    match towards {
        Towards::Up => match placed.at.checked_sub(1) {
            Some(above) => Some(cell[above].id.clone()),
            None => map.lanes[..lane]
                .iter()
                .rev()
                .filter(|lane| lane.is_open())
                .find_map(|lane| lane.cell(placed.step).last())
                .map(|card| card.id.clone()),
        },
        Towards::Down => match cell.get(placed.at + 1) {
            Some(below) => Some(below.id.clone()),
            None => map.lanes[lane + 1..]
                .iter()
                .filter(|lane| lane.is_open())
                .find_map(|lane| lane.cell(placed.step).first())
                .map(|card| card.id.clone()),
        },
        Towards::Left => steps[..step].iter().rev().find_map(|step| beside(placed.lane.cell(step))),
        Towards::Right => steps[step + 1..].iter().find_map(|step| beside(placed.lane.cell(step))),
    }
}
