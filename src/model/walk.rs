//! Ways through a map.

use std::sync::Arc;

use super::{Card, Journey, Phase, Placed, Step};

impl Journey {
    /// All steps from left to right, each with its phase.
    pub fn steps(&self) -> impl Iterator<Item = (&Arc<Phase>, &Step)> + Clone {
        self.phases.iter().flat_map(|phase| phase.steps.iter().map(move |step| (phase, step)))
    }

    /// All cards in reading order: lane by lane, step by step, from top to bottom.
    pub fn cards(&self) -> impl Iterator<Item = Placed<'_>> + Clone {
        self.lanes.iter().flat_map(move |lane| {
            self.steps().flat_map(move |(_, step)| {
                let cards = lane.cell(&step.id).iter().enumerate();
                cards.map(move |(at, card)| Placed { card, lane, step: &step.id, at })
            })
        })
    }

    /// All cards as an outline has them: step by step, lane by lane, from top to bottom.
    pub fn cards_by_step(&self) -> Vec<Placed<'_>> {
        let mut cards = Vec::new();
        for (_, step) in self.steps() {
            for lane in &self.lanes {
                for (at, card) in lane.cell(&step.id).iter().enumerate() {
                    cards.push(Placed { card, lane, step: &step.id, at });
                }
            }
        }
        cards
    }

    /// Every card, also those that stand in a step the map doesn't have.
    pub fn every_card(&self) -> impl Iterator<Item = &Card> + Clone {
        let lanes = self.lanes.iter().filter_map(|lane| lane.cards());
        lanes.flat_map(|lane| lane.cells.values()).flat_map(|cell| cell.iter()).map(|card| &**card)
    }
}
