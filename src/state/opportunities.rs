//! What is shown of the pain points and opportunities of a map.

use leptos::prelude::*;

use super::phase::hue;
use super::session::Session;
use crate::insight::pains_and_opportunities;
use crate::model::{Rating, Status, Word};

/// An opportunity.
#[derive(Clone, PartialEq)]
pub struct Chance {
    /// The id of its card.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Counted from 1 through the whole map.
    pub number: usize,
    /// What it brings and what it takes, where both are known.
    pub rating: Option<Rating>,
    /// How far it has come.
    pub status: Option<Status>,
}

impl Chance {
    /// What an answer shows of it: another is another row.
    pub fn key(&self) -> (String, String, usize, Option<&'static str>) {
        (self.id.clone(), self.title.clone(), self.number, self.status.map(Word::word))
    }
}

/// A step that has any of them.
#[derive(Clone, PartialEq)]
pub struct StepView {
    /// The id of the step.
    pub id: String,
    /// The name of its phase.
    pub phase: String,
    /// Its name.
    pub name: String,
    /// The hue of its phase, 1 to 8.
    pub hue: usize,
    /// Its pain points, each an id and a title.
    pub pains: Vec<(String, String)>,
    /// Its opportunities.
    pub chances: Vec<Chance>,
}

/// The steps of the map on the desk that have a pain point or an opportunity; follows it.
pub fn steps(session: Session) -> Vec<StepView> {
    let map = session.desk.journey.read();
    let steps = pains_and_opportunities(&map).into_iter().map(|at| StepView {
        id: at.step.id.to_string(),
        phase: at.phase.name.clone(),
        name: at.step.name.clone(),
        hue: hue(map.phase_color(&at.phase.id)),
        pains: at.pains.iter().map(|card| (card.id.to_string(), card.title.clone())).collect(),
        chances: at
            .opportunities
            .iter()
            .map(|(number, card)| Chance {
                id: card.id.to_string(),
                title: card.title.clone(),
                number: *number,
                rating: card.rating(),
                status: card.status,
            })
            .collect(),
    });
    steps.collect()
}
