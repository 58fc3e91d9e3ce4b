//! The way in: what becomes of the journeys and personas of a file.
//!
//! What isn't stored yet is added. A journey whose id is stored already asks: replace, keep both, or leave it
//! out. A persona that says the same as the stored one is left alone; one that says something else asks too. A
//! persona that is kept beside the stored one gets a new id, and the journeys of the file go with it.

use std::collections::HashMap;
use std::sync::Arc;

use super::Stamp;
use crate::command::plan::{Fresh, duplicate_journey};
use crate::format::File;
use crate::model::{Extra, Journey, JourneyId, LaneContent, Persona, PersonaId, limits};
use crate::text::{Language, keep as words};

/// Whether a thing of the file is stored already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Its id isn't there.
    New,
    /// It is there, and says the same.
    Same,
    /// It is there, and says something else.
    Other,
}

/// What to do with a thing whose id is stored already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Put it in place of the stored one.
    Replace,
    /// Add it beside the stored one, with new ids.
    KeepBoth,
    /// Leave it out.
    Skip,
}

/// A journey or persona of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice<T> {
    /// As it stands in the file.
    pub thing: T,
    /// Whether it is stored already.
    pub presence: Presence,
    /// What the user wants with it; asked only where [`Choice::asks`].
    pub answer: Option<Answer>,
}

/// What a file would do to the workspace. Nothing is done yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Its journeys.
    pub journeys: Vec<Choice<Journey>>,
    /// Its personas.
    pub personas: Vec<Choice<Persona>>,
    /// Unknown fields of the file; they go with each journey.
    pub extra: Extra,
}

/// What is to be stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrivals {
    /// Journeys, to be written under their ids.
    pub journeys: Vec<Journey>,
    /// Personas, to be written under their ids.
    pub personas: Vec<Persona>,
    /// Unknown fields of the file.
    pub extra: Extra,
}

/// Compares a file with what is stored.
pub fn plan(
    file: File,
    mut stored_journey: impl FnMut(&JourneyId) -> Option<Arc<Journey>>,
    mut stored_persona: impl FnMut(&PersonaId) -> Option<Arc<Persona>>,
) -> Plan {
    let journeys = file.journeys.into_iter().map(|journey| {
        let presence = presence(&journey, stored_journey(&journey.id).as_deref());
        Choice { thing: journey, presence, answer: None }
    });
    let journeys = journeys.collect();
    let personas = file.personas.into_iter().map(|persona| {
        let presence = presence(&persona, stored_persona(&persona.id).as_deref());
        let answer = (presence == Presence::Same).then_some(Answer::Skip);
        Choice { thing: persona, presence, answer }
    });
    Plan { journeys, personas: personas.collect(), extra: Stamp::take(&file.extra).1 }
}

fn presence<T: PartialEq>(thing: &T, stored: Option<&T>) -> Presence {
    match stored {
        None => Presence::New,
        Some(stored) if stored == thing => Presence::Same,
        Some(_) => Presence::Other,
    }
}

impl<T> Choice<T> {
    /// Whether the user must say what to do.
    pub fn asks(&self) -> bool {
        self.presence != Presence::New && self.answer.is_none()
    }
}

impl Plan {
    /// Whether the user must say what to do with anything.
    pub fn asks(&self) -> bool {
        self.journeys.iter().any(Choice::asks) || self.personas.iter().any(Choice::asks)
    }

    /// The titles and names about which the user must say what to do.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        let journeys =
            self.journeys.iter().filter(|choice| choice.asks()).map(|choice| choice.thing.title.as_str());
        let personas =
            self.personas.iter().filter(|choice| choice.asks()).map(|choice| choice.thing.name.as_str());
        journeys.chain(personas)
    }

    /// Gives one answer to all that is asked.
    pub fn answer(&mut self, answer: Answer) {
        self.journeys
            .iter_mut()
            .filter(|choice| choice.asks())
            .for_each(|choice| choice.answer = Some(answer));
        self.personas
            .iter_mut()
            .filter(|choice| choice.asks())
            .for_each(|choice| choice.answer = Some(answer));
    }

    /// What is to be stored. What wasn't answered is left out. `fresh` gives a new id at each call.
    pub fn arrivals(self, language: Language, fresh: Fresh<'_>) -> Arrivals {
        let mut arrivals = Arrivals { extra: self.extra, ..Arrivals::default() };
        let mut renamed = HashMap::new();
        for Choice { thing: mut persona, presence, answer } in self.personas {
            match (presence, answer) {
                (Presence::New, _) | (_, Some(Answer::Replace)) => {}
                (_, Some(Answer::KeepBoth)) => {
                    let id = PersonaId::new(fresh());
                    renamed.insert(std::mem::replace(&mut persona.id, id.clone()), id);
                    persona.name = copy_name(&persona.name, language);
                }
                _ => continue,
            }
            arrivals.personas.push(persona);
        }
        for Choice { thing: mut journey, presence, answer } in self.journeys {
            match (presence, answer) {
                (Presence::New, _) | (_, Some(Answer::Replace)) => {}
                (_, Some(Answer::KeepBoth)) => {
                    let title = copy_name(&journey.title, language);
                    journey = duplicate_journey(&journey, title, fresh);
                }
                _ => continue,
            }
            if !renamed.is_empty() {
                rename_personas(&mut journey, &renamed);
            }
            arrivals.journeys.push(journey);
        }
        arrivals
    }
}

/// The name of a copy: `E-bike kopen (kopie)`.
pub fn copy_name(name: &str, language: Language) -> String {
    let copy = words::COPY_OF.name(language, &[("name", name)]);
    if copy.chars().count() > limits::TEXT { name.to_string() } else { copy }
}

fn rename_personas(journey: &mut Journey, renamed: &HashMap<PersonaId, PersonaId>) {
    let rename = |id: &mut PersonaId| {
        if let Some(new) = renamed.get(id) {
            *id = new.clone();
        }
    };
    journey.personas.iter_mut().for_each(rename);
    for lane in &mut journey.lanes {
        match &mut Arc::make_mut(lane).content {
            LaneContent::Experience(experience) => experience.persona.iter_mut().for_each(rename),
            LaneContent::Cards(cards) => {
                for cell in cards.cells.values_mut() {
                    for card in Arc::make_mut(cell) {
                        Arc::make_mut(card).personas.iter_mut().for_each(rename);
                    }
                }
            }
            LaneContent::Metric(_) | LaneContent::Line(_) => {}
        }
    }
}
