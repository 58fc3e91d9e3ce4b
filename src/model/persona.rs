//! A described type of customer.

use std::collections::BTreeMap;

use super::{Channel, Date, Extra, PersonaId, PhaseId, ResearchKind};

/// A persona of the workspace, shared by journeys. Texts are empty when unset.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields are the terms of the field themselves")]
pub struct Persona {
    pub id: PersonaId,
    pub name: String,
    /// In years.
    pub age: Option<u16>,
    /// A `data:` address of a PNG, JPEG or WebP picture; see [`is_portrait`].
    pub portrait: String,
    pub quote: String,
    pub segment: String,
    pub occupation: String,
    pub location: String,
    pub home: String,
    pub hobbies: String,
    pub goals: String,
    pub needs: String,
    pub frustrations: String,
    pub behaviour: String,
    pub channels: Vec<Channel>,
    /// Tone of voice by the id of a phase; the key `default` is the general one.
    pub tone: BTreeMap<String, String>,
    pub research: Vec<Research>,
    /// Unknown fields of the file.
    pub extra: Extra,
}

/// One piece of research behind a persona.
#[derive(Clone, Debug, PartialEq)]
pub struct Research {
    /// Which of the three kinds it is.
    pub kind: ResearchKind,
    /// Where it comes from; empty when unset.
    pub source: String,
    /// When it was done.
    pub date: Option<Date>,
    /// What it says; empty when unset.
    pub note: String,
    /// Unknown fields of the file.
    pub extra: Extra,
}

impl Persona {
    /// The key of the tone of voice in general.
    pub const GENERAL_TONE: &str = "default";

    /// The oldest age that a persona may have, in years.
    pub const MAX_AGE: u16 = 150;

    /// How to speak to it in a phase: the tone of that phase, or else the general one.
    pub fn tone_in(&self, phase: &PhaseId) -> Option<&str> {
        let tone = self.tone.get(phase.as_str()).or_else(|| self.tone.get(Self::GENERAL_TONE));
        tone.map(String::as_str)
    }

    /// A persona with a name and nothing else.
    pub fn new(id: PersonaId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            age: None,
            portrait: String::new(),
            quote: String::new(),
            segment: String::new(),
            occupation: String::new(),
            location: String::new(),
            home: String::new(),
            hobbies: String::new(),
            goals: String::new(),
            needs: String::new(),
            frustrations: String::new(),
            behaviour: String::new(),
            channels: Vec::new(),
            tone: BTreeMap::new(),
            research: Vec::new(),
            extra: Extra::default(),
        }
    }
}

/// Whether `address` is a picture that may be shown as a portrait: a base64 `data:` address of PNG, JPEG or
/// WebP, and nothing else.
pub fn is_portrait(address: &str) -> bool {
    ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/webp;base64,"].iter().any(|head| {
        address.strip_prefix(head).is_some_and(|data| {
            !data.is_empty()
                && data.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
        })
    })
}
