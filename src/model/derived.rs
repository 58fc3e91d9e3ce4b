//! The experience that follows from the cards.

use std::collections::BTreeMap;

use super::{Card, Emotion, ExperienceLane, Journey, PersonaId, Point, StepId};

/// A sum on its way to a mean.
#[derive(Default)]
struct Sum {
    total: f64,
    count: f64,
}

impl Sum {
    fn add(&mut self, emotion: Option<Emotion>) {
        if let Some(emotion) = emotion {
            self.total += emotion.value();
            self.count += 1.0;
        }
    }

    /// The mean; nothing where nothing was added.
    fn mean(&self) -> Option<Emotion> {
        Emotion::new((self.total / self.count).clamp(Emotion::MIN, Emotion::MAX))
    }
}

impl Journey {
    /// A lane's experience as it is shown: its own points, or those derived from the cards.
    ///
    /// Derived points are never stored. The lane keeps its own ones meanwhile.
    #[must_use]
    pub fn shown_experience(&self, lane: &ExperienceLane) -> ExperienceLane {
        match lane.derived {
            true => ExperienceLane { points: self.mean_points(lane), ..lane.clone() },
            false => lane.clone(),
        }
    }

    /// Whether a curve is part of what one persona feels: her own; that of everyone where it follows the cards, or where
    /// she has none of her own.
    pub fn is_felt_by(&self, persona: &PersonaId, lane: &ExperienceLane) -> bool {
        let is_hers = |lane: &ExperienceLane| lane.persona.as_ref() == Some(persona);
        let mut lanes = self.lanes.iter().filter_map(|lane| lane.experience());
        is_hers(lane) || lane.persona.is_none() && (lane.derived || !lanes.any(is_hers))
    }

    /// For each step the mean of what its cards in all lanes say, actual and desired apart. A step whose cards say
    /// nothing has no point. Cards of other personas alone don't count for the lane of one persona.
    fn mean_points(&self, lane: &ExperienceLane) -> BTreeMap<StepId, Point> {
        let counts = |card: &Card| match &lane.persona {
            Some(persona) => card.personas.is_empty() || card.personas.contains(persona),
            None => true,
        };
        let mut points = BTreeMap::new();
        for (_, step) in self.steps() {
            let (mut actual, mut desired) = (Sum::default(), Sum::default());
            let cards = self.lanes.iter().flat_map(|lane| lane.cell(&step.id));
            for card in cards.filter(|card| counts(card)) {
                actual.add(card.actual);
                desired.add(card.desired);
            }
            let point = Point { actual: actual.mean(), desired: desired.mean(), ..Point::default() };
            if !point.is_unset() {
                points.insert(step.id.clone(), point);
            }
        }
        points
    }
}

impl Point {
    /// How far the desired experience lies from the actual one; nothing where one of them is unset.
    pub fn gap(&self) -> Option<f64> {
        Some((self.desired?.value() - self.actual?.value()).abs())
    }
}
