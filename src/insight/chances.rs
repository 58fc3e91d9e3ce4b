//! The pain points of a map, step by step, each beside what could be better there.

use std::sync::Arc;

use crate::model::{Card, CardKind, Journey, Phase, Step};

/// What goes wrong in a step, and what could be better. Opportunities answer the pain points of their step.
#[derive(Clone, Debug, PartialEq)]
pub struct AtStep<'m> {
    /// Its phase.
    pub phase: &'m Phase,
    /// The step.
    pub step: &'m Step,
    /// Its pain points, from top to bottom.
    pub pains: Vec<&'m Arc<Card>>,
    /// Its opportunities, each with its number, counted from 1 through the whole map.
    pub opportunities: Vec<(usize, &'m Arc<Card>)>,
}

/// The steps that have a pain point or an opportunity, from left to right.
pub fn pains_and_opportunities(map: &Journey) -> Vec<AtStep<'_>> {
    let mut steps = Vec::new();
    let mut number = 0;
    for (phase, step) in map.steps() {
        let mut at = AtStep { phase, step, pains: Vec::new(), opportunities: Vec::new() };
        for lane in &map.lanes {
            let kind = lane.cards().map(|cards| cards.kind);
            for card in lane.cell(&step.id) {
                match kind {
                    Some(CardKind::Pains) => at.pains.push(card),
                    Some(CardKind::Opportunities) => {
                        number += 1;
                        at.opportunities.push((number, card));
                    }
                    _ => {}
                }
            }
        }
        if !at.pains.is_empty() || !at.opportunities.is_empty() {
            steps.push(at);
        }
    }
    steps
}
