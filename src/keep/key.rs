//! What stands where in the store. There is no index: the keys are the list.

use std::fmt;

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
}

impl Key {
    /// The key that `text` spells; nothing for keys of others, and of later versions.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix(ROOT)?;
        if rest == "settings" {
            return Some(Self::Settings);
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
            _ => None,
        }
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
        }
    }
}
