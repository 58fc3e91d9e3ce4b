//! What stands where in the store. There is no index: the keys are the list.

use std::fmt;

use super::Store;
use crate::model::{JourneyId, PersonaId};

const ROOT: &str = "klantreis/";

/// A key of ours. Moments are in milliseconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// Language and theme.
    Settings,
    /// A journey: a file with one journey and a [`super::Stamp`].
    Journey(JourneyId),
    /// A persona: a file with one persona and a [`super::Stamp`].
    Persona(PersonaId),
    /// A journey as it was.
    Snapshot {
        /// Of which journey.
        journey: JourneyId,
        /// When it was set apart.
        time: u64,
    },
    /// A value that can't be read, moved out of the way of one that had to be written.
    Aside {
        /// When it was moved.
        time: u64,
        /// The key under which it stood.
        original: String,
    },
    /// A value that was deleted, in the bin.
    Bin {
        /// When it was deleted.
        time: u64,
        /// The key under which it stood.
        original: String,
    },
    /// The keys that a tab is about to remove for good, one a line. It stands there for a moment only: that is how
    /// other tabs tell what is deleted from what is lost.
    Gone,
}

impl Key {
    /// The key that `text` spells; nothing for keys of others, and of later versions.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix(ROOT)?;
        match rest {
            "settings" => return Some(Self::Settings),
            "gone" => return Some(Self::Gone),
            _ => {}
        }
        let (kind, name) = rest.split_once('/')?;
        match kind {
            "journey" => Some(Self::Journey(name.into())),
            "persona" => Some(Self::Persona(name.into())),
            "snapshot" => {
                let (journey, time) = name.rsplit_once('/')?;
                Some(Self::Snapshot { journey: journey.into(), time: time.parse().ok()? })
            }
            "aside" => {
                let (time, original) = name.split_once('/')?;
                Some(Self::Aside { time: time.parse().ok()?, original: original.to_string() })
            }
            "bin" => {
                let (time, original) = name.split_once('/')?;
                Some(Self::Bin { time: time.parse().ok()?, original: original.to_string() })
            }
            _ => None,
        }
    }
}

/// The first free key of those that `make` gives for a moment and the milliseconds after it.
pub fn free_key<S: Store>(store: &S, now: f64, make: impl Fn(u64) -> Key) -> String {
    let mut time = now as u64;
    loop {
        let place = make(time).to_string();
        if store.get(&place).is_none() {
            return place;
        }
        time += 1;
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ROOT)?;
        match self {
            Self::Settings => f.write_str("settings"),
            Self::Journey(id) => write!(f, "journey/{id}"),
            Self::Persona(id) => write!(f, "persona/{id}"),
            Self::Snapshot { journey, time } => write!(f, "snapshot/{journey}/{time}"),
            Self::Aside { time, original } => write!(f, "aside/{time}/{original}"),
            Self::Bin { time, original } => write!(f, "bin/{time}/{original}"),
            Self::Gone => f.write_str("gone"),
        }
    }
}
