//! What several kinds of findings need to know of a map, counted in one walk.

use std::collections::HashMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::{Benchmark, formula};
use crate::model::{
    CardKind, Date, Directness, ExperienceLane, Journey, Lane, Measure, Medium, MetricLane, Persona, Phase,
    Placed, Point, Step,
};

/// A map that is looked at.
pub(super) struct Look<'m> {
    pub map: &'m Journey,
    pub today: Date,
    pub benchmark: &'m Benchmark,
    /// The cards in reading order, each with what it is.
    pub cards: Vec<(Placed<'m>, CardKind)>,
    /// The steps from left to right.
    pub steps: IndexMap<&'m str, StepSums<'m>>,
    /// The phases from left to right.
    pub phases: Vec<PhaseSums<'m>>,
    /// All personas that are known, by id.
    pub personas: HashMap<&'m str, &'m Persona>,
}

/// What stands in a step.
pub(super) struct StepSums<'m> {
    pub step: &'m Step,
    /// The place of its phase.
    phase: usize,
    pub cards: usize,
    pub pains: usize,
    pub opportunities: usize,
    /// The lowest actual experience of the curves.
    pub lowest: Option<f64>,
    /// The cards' actual experience.
    actual: Mean,
    /// The gap of the cards that say both, see [`formula::gap`].
    gap: Mean,
}

/// What stands in a phase.
pub(super) struct PhaseSums<'m> {
    pub phase: &'m Phase,
    pub touchpoints: usize,
    pub digital: usize,
    pub physical: usize,
    pub direct: usize,
    pub indirect: usize,
}

/// A mean that grows.
#[derive(Default)]
struct Mean {
    sum: f64,
    count: f64,
}

impl Mean {
    fn add(&mut self, value: Option<f64>) {
        if let Some(value) = value {
            self.sum += value;
            self.count += 1.0;
        }
    }

    fn value(&self) -> Option<f64> {
        formula::ratio(self.sum, self.count)
    }
}

impl StepSums<'_> {
    /// The actual experience: the lowest of the curves, or else the mean of the cards.
    pub fn actual(&self) -> Option<f64> {
        self.lowest.or(self.actual.value())
    }

    /// The mean gap of the cards.
    pub fn card_gap(&self) -> Option<f64> {
        self.gap.value()
    }
}

impl<'m> Look<'m> {
    pub fn at(map: &'m Journey, personas: &'m [Arc<Persona>], today: Date, benchmark: &'m Benchmark) -> Self {
        let mut look = Self {
            map,
            today,
            benchmark,
            cards: Vec::with_capacity(map.card_count()),
            steps: IndexMap::new(),
            phases: Vec::with_capacity(map.phases.len()),
            personas: personas.iter().map(|persona| (persona.id.as_str(), &**persona)).collect(),
        };
        for phase in &map.phases {
            look.add_phase(phase);
        }
        for placed in map.cards() {
            look.add_card(placed);
        }
        for (_, experience) in experiences(map) {
            for (step, point) in &experience.points {
                if let Some(step) = look.steps.get_mut(step.as_str()) {
                    step.add_point(point);
                }
            }
        }
        look
    }

    fn add_phase(&mut self, phase: &'m Phase) {
        for step in &phase.steps {
            let sums = StepSums {
                step,
                phase: self.phases.len(),
                cards: 0,
                pains: 0,
                opportunities: 0,
                lowest: None,
                actual: Mean::default(),
                gap: Mean::default(),
            };
            self.steps.insert(step.id.as_str(), sums);
        }
        self.phases.push(PhaseSums {
            phase,
            touchpoints: 0,
            digital: 0,
            physical: 0,
            direct: 0,
            indirect: 0,
        });
    }

    fn add_card(&mut self, placed: Placed<'m>) {
        let Some(kind) = placed.lane.cards().map(|cards| cards.kind) else { return };
        if let Some(step) = self.steps.get_mut(placed.step.as_str()) {
            let card = placed.card;
            step.cards += 1;
            step.pains += usize::from(kind == CardKind::Pains);
            step.opportunities += usize::from(kind == CardKind::Opportunities);
            step.actual.add(card.actual.map(|actual| actual.value()));
            step.gap.add(formula::gap(card.actual, card.desired));
            if kind == CardKind::Touchpoints {
                let phase = &mut self.phases[step.phase];
                phase.touchpoints += 1;
                phase.digital += usize::from(card.medium == Some(Medium::Digital));
                phase.physical += usize::from(card.medium == Some(Medium::Physical));
                phase.direct += usize::from(card.directness == Some(Directness::Direct));
                phase.indirect += usize::from(card.directness == Some(Directness::Indirect));
            }
        }
        self.cards.push((placed, kind));
    }
}

impl StepSums<'_> {
    fn add_point(&mut self, point: &Point) {
        let Some(actual) = point.actual.map(|actual| actual.value()) else { return };
        if self.lowest.is_none_or(|lowest| actual < lowest) {
            self.lowest = Some(actual);
        }
    }
}

/// The lanes with an experience.
pub(super) fn experiences(map: &Journey) -> impl Iterator<Item = (&Lane, &ExperienceLane)> {
    map.lanes.iter().filter_map(|lane| Some((&**lane, lane.experience()?)))
}

/// The lanes that count a measure.
pub(super) fn metrics(map: &Journey, measure: Measure) -> impl Iterator<Item = (&Lane, &MetricLane)> {
    map.lanes.iter().filter_map(move |lane| {
        let metric = lane.metric()?;
        (metric.measure == measure).then_some((&**lane, metric))
    })
}
