//! Gestures that are several commands: planned here, from the map alone.
//!
//! `fresh` gives a new short id at each call.

use std::collections::HashSet;
use std::sync::Arc;

use super::Command;
use crate::model::{
    Card, CardId, Cell, Journey, JourneyId, Lane, LaneContent, LaneId, Link, LinkId, Phase, PhaseId, Placed,
    Point, Step, StepId,
};

/// Makes new ids, one a call.
pub type Fresh<'a> = &'a mut dyn FnMut() -> String;

/// Copies of `cards` with new ids, in each cell together below the last of them. Also gives the ids of the
/// copies, in reading order, to be selected.
pub fn duplicate_cards(map: &Journey, cards: &[CardId], fresh: Fresh<'_>) -> Option<(Command, Vec<CardId>)> {
    let wanted: HashSet<&CardId> = cards.iter().collect();
    let originals: Vec<Placed<'_>> = map.cards().filter(|placed| wanted.contains(&placed.card.id)).collect();
    if originals.len() < wanted.len() {
        return None;
    }
    let mut commands = Vec::new();
    let mut ids = Vec::new();
    for together in originals.chunk_by(|one, next| one.lane.id == next.lane.id && one.step == next.step) {
        let Some(last) = together.last() else { continue };
        let before = last.lane.cell(last.step).get(last.at + 1).map(|card| card.id.clone());
        let cards: Vec<Card> = together.iter().map(|placed| (**placed.card).clone()).collect();
        let (command, copies) = paste(&cards, last.cell(), before, fresh);
        commands.push(command);
        ids.extend(copies);
    }
    Some((Command::Batch(commands), ids))
}

/// A link the other way around, with the same text.
pub fn turn_link(link: &Link, fresh: Fresh<'_>) -> Command {
    let turned =
        Link { id: LinkId::new(fresh()), from: link.to.clone(), to: link.from.clone(), ..link.clone() };
    Command::Batch(vec![Command::DeleteLink { link: link.id.clone() }, Command::AddLink { link: turned }])
}

/// Copies of `cards`, which may come from another map, to be put into a cell. Also gives their new ids.
pub fn paste(cards: &[Card], to: Cell, before: Option<CardId>, fresh: Fresh<'_>) -> (Command, Vec<CardId>) {
    let cards: Vec<Arc<Card>> = cards.iter().map(|card| Arc::new(renamed(card, fresh))).collect();
    let ids = cards.iter().map(|card| card.id.clone()).collect();
    (Command::InsertCards { cards, to, before }, ids)
}

/// A copy of a phase with its steps, cards, points and numbers, right after it. Also gives the copy's id.
pub fn duplicate_phase(
    map: &Journey,
    phase: &PhaseId,
    name: String,
    fresh: Fresh<'_>,
) -> Option<(Command, PhaseId)> {
    let at = map.phases.iter().position(|known| known.id == *phase)?;
    let original = &map.phases[at];
    let copy = Phase {
        id: PhaseId::new(fresh()),
        name,
        steps: original.steps.iter().map(|step| Step { id: StepId::new(fresh()), ..step.clone() }).collect(),
        color: Some(map.phase_color(phase)),
        ..(**original).clone()
    };
    let id = copy.id.clone();
    let pairs: Vec<(StepId, StepId)> =
        original.steps.iter().zip(&copy.steps).map(|(from, to)| (from.id.clone(), to.id.clone())).collect();
    let before = map.phases.get(at + 1).map(|next| next.id.clone());
    let mut commands = vec![Command::AddPhase { phase: copy, before }];
    pairs.iter().for_each(|(from, to)| copy_step(map, from, to, &mut commands, fresh));
    for lane in &map.lanes {
        if let LaneContent::Metric(metric) = &lane.content {
            let value = metric.values.get(phase).copied();
            commands.push(Command::SetValue { lane: lane.id.clone(), phase: id.clone(), value });
            if let Some(inputs) = metric.inputs.get(phase) {
                let (lane, phase, inputs) = (lane.id.clone(), id.clone(), inputs.clone());
                commands.push(Command::SetInputs { lane, phase, inputs });
            }
        }
    }
    Some((Command::Batch(commands), id))
}

/// A copy of a step with its cards and points, right after it. Also gives the copy's id.
pub fn duplicate_step(
    map: &Journey,
    step: &StepId,
    name: String,
    fresh: Fresh<'_>,
) -> Option<(Command, StepId)> {
    let (phase, original) = map.step(step)?;
    let at = phase.steps.iter().position(|known| known.id == *step)?;
    let copy = Step { id: StepId::new(fresh()), name, ..original.clone() };
    let id = copy.id.clone();
    let before = phase.steps.get(at + 1).map(|next| next.id.clone());
    let mut commands = vec![Command::AddStep { phase: phase.id.clone(), step: copy, before }];
    copy_step(map, step, &id, &mut commands, fresh);
    Some((Command::Batch(commands), id))
}

/// A copy of a lane with everything in it, right below it. Also gives the copy's id.
pub fn duplicate_lane(
    map: &Journey,
    lane: &LaneId,
    name: String,
    fresh: Fresh<'_>,
) -> Option<(Command, LaneId)> {
    let at = map.lanes.iter().position(|known| known.id == *lane)?;
    let mut copy = Lane { id: LaneId::new(fresh()), name, ..(*map.lanes[at]).clone() };
    if let LaneContent::Cards(cards) = &mut copy.content {
        for cell in cards.cells.values_mut() {
            *cell = Arc::new(cell.iter().map(|card| Arc::new(renamed(card, fresh))).collect());
        }
    }
    let id = copy.id.clone();
    let before = map.lanes.get(at + 1).map(|next| next.id.clone());
    Some((Command::AddLane { lane: copy, before }, id))
}

/// The same map as a journey of its own, which shares everything else with it.
///
/// Ids are unique within a journey, so what is in the map keeps them; what speaks of it from outside, such as a
/// persona's tone of voice per phase, holds for the copy too.
pub fn duplicate_journey(map: &Journey, title: String, fresh: Fresh<'_>) -> Journey {
    Journey { id: JourneyId::new(fresh()), title, ..map.clone() }
}

fn renamed(card: &Card, fresh: Fresh<'_>) -> Card {
    Card { id: CardId::new(fresh()), ..card.clone() }
}

fn copy_step(map: &Journey, from: &StepId, to: &StepId, commands: &mut Vec<Command>, fresh: Fresh<'_>) {
    for lane in &map.lanes {
        match &lane.content {
            LaneContent::Cards(_) => {
                let cards: Vec<Card> = lane.cell(from).iter().map(|card| (**card).clone()).collect();
                if !cards.is_empty() {
                    let cell = Cell { lane: lane.id.clone(), step: to.clone() };
                    commands.push(paste(&cards, cell, None, fresh).0);
                }
            }
            LaneContent::Experience(experience) => {
                let point: Point = experience.points.get(from).cloned().unwrap_or_default();
                commands.push(Command::SetPoint { lane: lane.id.clone(), step: to.clone(), point });
            }
            LaneContent::Metric(_) | LaneContent::Line(_) => {}
        }
    }
}
