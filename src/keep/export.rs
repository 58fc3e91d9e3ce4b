//! The way out: files with journeys and the personas they speak of.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::format::{self, File};
use crate::model::{Date, Extra, Journey, LaneContent, Persona, PersonaId};

/// How the names of files end.
pub const ENDING: &str = ".klantreis.json";

/// Characters of a title in a file's name.
const LONGEST_NAME: usize = 60;

/// A text with the name under which it is downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The file's name.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// The file of one journey, with those of the `personas` that it speaks of.
pub fn journey(journey: &Journey, extra: &Extra, personas: &[Arc<Persona>]) -> Document {
    let file = file_of(journey, extra, personas);
    Document { name: file_name(&journey.title) + ENDING, text: format::write(&file) }
}

/// What the [`journey()`]'s file holds.
pub fn file_of(journey: &Journey, extra: &Extra, personas: &[Arc<Persona>]) -> File {
    let used = personas_of(journey);
    let personas =
        personas.iter().filter(|persona| used.contains(&persona.id)).map(|persona| (**persona).clone());
    File { journeys: vec![journey.clone()], personas: personas.collect(), extra: extra.clone() }
}

/// The file of everything, called after the day, see [`file_of_all`].
pub fn workspace<'j>(
    journeys: impl Iterator<Item = (&'j Journey, &'j Extra)>,
    personas: &[Arc<Persona>],
    today: Option<Date>,
) -> Document {
    let file = file_of_all(journeys, personas);
    let day = today.map(|today| format!("-{today}")).unwrap_or_default();
    Document { name: format!("klantreis{day}{ENDING}"), text: format::write(&file) }
}

/// What a file of these journeys and personas holds. Each journey comes with the unknown fields of its own file; of those
/// with the same name the first counts.
pub fn file_of_all<'j>(
    journeys: impl Iterator<Item = (&'j Journey, &'j Extra)>,
    personas: &[Arc<Persona>],
) -> File {
    let mut file = File::default();
    let mut fields: Vec<(Box<str>, Box<str>)> = Vec::new();
    for (journey, extra) in journeys {
        file.journeys.push(journey.clone());
        for (name, json) in extra.iter() {
            if fields.iter().all(|(known, _)| **known != *name) {
                fields.push((name.into(), json.into()));
            }
        }
    }
    file.personas = personas.iter().map(|persona| (**persona).clone()).collect();
    file.extra = Extra::new(fields);
    file
}

/// The personas that a journey speaks of.
pub fn personas_of(journey: &Journey) -> BTreeSet<PersonaId> {
    let mut used: BTreeSet<PersonaId> = journey.personas.iter().cloned().collect();
    for lane in &journey.lanes {
        match &lane.content {
            LaneContent::Experience(experience) => used.extend(experience.persona.clone()),
            LaneContent::Cards(cards) => {
                for card in cards.cells.values().flat_map(|cell| cell.iter()) {
                    used.extend(card.personas.iter().cloned());
                }
            }
            LaneContent::Metric(_) | LaneContent::Line(_) => {}
        }
    }
    used
}

/// A title as part of a file's name: letters and digits, in small letters, with hyphens between them.
pub fn file_name(title: &str) -> String {
    let mut name = String::new();
    for character in title.chars().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() {
            name.push(character);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let short: String = name.chars().take(LONGEST_NAME).collect();
    let short = short.trim_end_matches('-');
    if short.is_empty() { "klantreis".to_string() } else { short.to_string() }
}
