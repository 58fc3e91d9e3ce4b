//! Ways through a map. They are types of their own, so that each is compiled once, wherever a map is walked.

use std::slice;
use std::sync::Arc;

use super::{Card, Iter, Journey, Lane, Phase, Placed, Step, StepId};

/// The steps of a map from left to right, each with its phase.
#[derive(Clone, Debug)]
pub struct Steps<'m> {
    phases: &'m [Arc<Phase>],
    /// The place of the next step in the first phase.
    next: usize,
}

/// The cards of a map in reading order, each with where it stands.
#[derive(Clone, Debug)]
pub struct Cards<'m> {
    map: &'m Journey,
    lanes: &'m [Arc<Lane>],
    /// The steps to come of the first lane.
    steps: Steps<'m>,
    /// The cell of the first lane that is being walked, and its step.
    cell: Option<(&'m StepId, &'m [Arc<Card>])>,
    /// The place of the next card in the cell.
    next: usize,
}

/// The cards of a map, also those that stand in a step the map doesn't have.
#[derive(Clone, Debug)]
pub struct EveryCard<'m> {
    lanes: slice::Iter<'m, Arc<Lane>>,
    cells: Option<Iter<'m, StepId, Arc<Vec<Arc<Card>>>>>,
    cards: slice::Iter<'m, Arc<Card>>,
}

impl Journey {
    /// All steps from left to right, each with its phase.
    pub fn steps(&self) -> Steps<'_> {
        Steps { phases: &self.phases, next: 0 }
    }

    /// All cards in reading order: lane by lane, step by step, from top to bottom.
    pub fn cards(&self) -> Cards<'_> {
        Cards { map: self, lanes: &self.lanes, steps: self.steps(), cell: None, next: 0 }
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
    pub fn every_card(&self) -> EveryCard<'_> {
        EveryCard { lanes: self.lanes.iter(), cells: None, cards: [].iter() }
    }
}

impl<'m> Iterator for Steps<'m> {
    type Item = (&'m Arc<Phase>, &'m Step);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let phase = self.phases.first()?;
            if let Some(step) = phase.steps.get(self.next) {
                self.next += 1;
                return Some((phase, step));
            }
            self.phases = &self.phases[1..];
            self.next = 0;
        }
    }
}

impl<'m> Iterator for Cards<'m> {
    type Item = Placed<'m>;

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let lane = self.lanes.first()?;
            if let Some((step, cards)) = self.cell
                && let Some(card) = cards.get(self.next)
            {
                self.next += 1;
                return Some(Placed { card, lane, step, at: self.next - 1 });
            }
            self.next = 0;
            self.cell = self.steps.next().map(|(_, step)| (&step.id, lane.cell(&step.id)));
            if self.cell.is_none() {
                self.lanes = &self.lanes[1..];
                self.steps = self.map.steps();
            }
        }
    }
}

impl<'m> Iterator for EveryCard<'m> {
    type Item = &'m Card;

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(card) = self.cards.next() {
                return Some(card);
            }
            match self.cells.as_mut().and_then(Iterator::next) {
                Some((_, cell)) => self.cards = cell.iter(),
                None => self.cells = self.lanes.next()?.cards().map(|cards| cards.cells.iter()),
            }
        }
    }
}
