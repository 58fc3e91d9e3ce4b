//! What one stored value says, or why it says nothing.

use std::sync::Arc;

use super::Stamp;
use crate::format::{self, File, Finding, Refusal, Writer};
use crate::model::{Extra, Journey, JourneyId, Persona, PersonaId};
use crate::text::{Language, keep as words};

/// A thing of the store with what is known of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stored<T> {
    /// The journey or persona.
    pub thing: T,
    /// When it was made, and from what.
    pub stamp: Stamp,
    /// Unknown fields of the file that it is.
    pub extra: Extra,
}

/// Why a stored value can't be used. It stays as it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Unreadable {
    /// Nothing of it can be read.
    Refused(Refusal),
    /// Some of it is wrong; never empty.
    Flawed(Vec<Finding>),
    /// It holds something else than its key says.
    Misplaced,
}

impl Unreadable {
    /// The reason, in words for the user.
    pub fn message(&self, language: Language) -> String {
        match self {
            Self::Refused(refusal) => refusal.message(language),
            Self::Flawed(findings) => findings
                .first()
                .map_or_else(String::new, |first| format!("{}: {}", first.path, first.message(language))),
            Self::Misplaced => words::MISPLACED.get(language).to_string(),
        }
    }

    /// Whether a newer version of the product wrote it.
    pub fn is_newer(&self) -> bool {
        matches!(self, Self::Refused(Refusal::NewerVersion(_)))
    }
}

/// Reads the value of a journey's key.
///
/// # Errors
/// Says why it can't be used.
pub fn read_journey(id: &JourneyId, text: &str) -> Result<Stored<Arc<Journey>>, Unreadable> {
    let mut file = read(text)?;
    match (file.journeys.pop(), file.journeys.is_empty() && file.personas.is_empty()) {
        (Some(journey), true) if journey.id == *id => Ok(stored(journey, &file, text)),
        _ => Err(Unreadable::Misplaced),
    }
}

/// Reads the value of a persona's key.
///
/// # Errors
/// Says why it can't be used.
pub fn read_persona(id: &PersonaId, text: &str) -> Result<Stored<Arc<Persona>>, Unreadable> {
    let mut file = read(text)?;
    match (file.personas.pop(), file.journeys.is_empty() && file.personas.is_empty()) {
        (Some(persona), true) if persona.id == *id => Ok(stored(persona, &file, text)),
        _ => Err(Unreadable::Misplaced),
    }
}

fn read(text: &str) -> Result<File, Unreadable> {
    let reading = format::read(text.as_bytes()).map_err(Unreadable::Refused)?;
    if reading.findings.is_empty() { Ok(reading.file) } else { Err(Unreadable::Flawed(reading.findings)) }
}

fn stored<T>(thing: T, file: &File, text: &str) -> Stored<Arc<T>> {
    let (stamp, extra) = Stamp::take(&file.extra);
    let stamp =
        if stamp.revisions.is_empty() { Stamp { revisions: vec![name_of(text)], ..stamp } } else { stamp };
    Stored { thing: Arc::new(thing), stamp, extra }
}

/// The name of a version that has none, since another program wrote it: every tab gives it the same one.
fn name_of(text: &str) -> String {
    let sum = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    let digit = |place: u32| char::from(b"abcdefghijklmnop"[(sum >> (4 * place)) as usize & 15]);
    (0..16).map(digit).collect()
}

/// The value of a journey's key. `writer` remembers what it wrote, so keep it where the journey is written often.
pub fn write_journey(writer: &mut Writer, journey: &Journey, stamp: &Stamp, extra: &Extra) -> String {
    writer.write(journey, extra, &stamp.marks())
}

/// The value of a persona's key.
pub fn write_persona(persona: &Persona, stamp: &Stamp, extra: &Extra) -> String {
    format::store_persona(persona, extra, &stamp.marks())
}
