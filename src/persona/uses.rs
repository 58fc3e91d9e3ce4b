//! Where a persona is used.

use std::sync::Arc;

use crate::model::{Journey, PersonaId};

/// What a journey has of a persona.
#[derive(Clone, Debug, PartialEq)]
pub struct Use {
    /// The journey.
    pub journey: Arc<Journey>,
    /// The persona's place among those that the journey lists; the first is the main one.
    pub place: Option<usize>,
    /// The cards that belong to it.
    pub cards: usize,
    /// The lanes that show its experience.
    pub lanes: usize,
}

/// The journeys that speak of a persona, in their order.
pub fn uses<'a>(persona: &PersonaId, journeys: impl Iterator<Item = &'a Arc<Journey>>) -> Vec<Use> {
    journeys.filter_map(|journey| use_in(persona, journey)).collect()
}

fn use_in(persona: &PersonaId, journey: &Arc<Journey>) -> Option<Use> {
    let place = journey.personas.iter().position(|known| known == persona);
    let of_persona = |lane: &&Arc<crate::model::Lane>| {
        lane.experience().is_some_and(|experience| experience.persona.as_ref() == Some(persona))
    };
    let lanes = journey.lanes.iter().filter(of_persona).count();
    let cards = journey.every_card().filter(|card| card.personas.contains(persona)).count();
    let found = Use { journey: journey.clone(), place, cards, lanes };
    (found.place.is_some() || cards > 0 || lanes > 0).then_some(found)
}
