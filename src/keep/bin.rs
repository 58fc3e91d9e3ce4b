//! The bin: what was deleted or replaced stands there until it is restored, deleted for good, or so old that it makes
//! room where there is none.

use std::sync::Arc;

use super::key::free_key;
use super::value::Unreadable;
use super::{Change, Exchange, Key, Store};
use crate::model::{Journey, Persona};
use crate::text::title::{named, shown_title};
use crate::text::{Language, keep as words};

/// How long at least a thing stays in the bin, in milliseconds: 30 days.
pub const STAYS: f64 = 30.0 * 86_400_000.0;

/// What lies in the bin.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A journey.
    Journey(Arc<Journey>),
    /// A persona.
    Persona(Arc<Persona>),
    /// A value that can't be read, and why.
    Unreadable(Unreadable),
}

/// A thing in the bin, as the start screen shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Binned {
    /// The key under which it stands now.
    pub key: String,
    /// The key under which it stood before.
    pub original: String,
    /// When it was deleted, in milliseconds since 1970, by the clock of then.
    pub time: u64,
    /// UTF-16 units that it takes of the store.
    pub units: usize,
    /// What it is.
    pub content: Content,
}

impl Binned {
    /// What the user called it.
    pub fn name(&self, language: Language) -> String {
        self.content.name(language).unwrap_or_else(|| self.original.clone())
    }

    /// What sort of thing it is.
    pub fn kind(&self, language: Language) -> String {
        match &self.content {
            Content::Journey(_) => words::BINNED_JOURNEY.get(language).to_string(),
            Content::Persona(_) => words::BINNED_PERSONA.get(language).to_string(),
            Content::Unreadable(reason) => reason.message(language),
        }
    }
}

impl Content {
    /// What the user called it; nothing for what can't be read.
    pub fn name(&self, language: Language) -> Option<String> {
        match self {
            Self::Journey(journey) => Some(shown_title(language, journey)),
            Self::Persona(persona) => Some(named(language, &persona.name)),
            Self::Unreadable(_) => None,
        }
    }
}

/// Whether what was deleted at `time` may go where room is needed. What seems to be deleted in time to come was deleted
/// by a clock that went wrong, and stays.
pub fn may_go(time: u64, now: f64) -> bool {
    now - time as f64 >= STAYS
}

/// The free key to which a value of `key` is moved.
pub fn place<S: Store>(store: &S, key: &str, now: f64) -> String {
    free_key(store, now, |time| Key::Bin { time, original: key.to_string() })
}

/// Whether these changes have put something into the bin.
pub fn was_filled<T: Clone + PartialEq>(exchange: &Exchange<T>) -> bool {
    let fills = |change: &Change<T>| change.after.is_some() && is_bin(&change.key);
    exchange.changes().iter().any(fills)
}

/// Whether a key is one of the bin.
pub fn is_bin(key: &str) -> bool {
    matches!(Key::parse(key), Some(Key::Bin { .. }))
}
