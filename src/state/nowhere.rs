//! An address that leads nowhere: what it names isn't kept.

use super::keeping::Restored;
use super::screen::{Nowhere, Screen, address};
use super::session::Session;
use crate::keep::Key;
use crate::keep::bin::Binned;
use crate::platform::address as bar;
use crate::text::{Text, start as words};

impl Nowhere {
    /// What lies in the bin and was there before.
    pub fn in_bin(&self, session: Session) -> Option<Binned> {
        let key = match self {
            Self::Journey(id) => Key::Journey(id.clone()),
            Self::Persona(id) => Key::Persona(id.clone()),
            Self::Screen => return None,
        };
        session.keeping.find_in_bin(&key)
    }

    /// A heading, and what there is to say, with the name of what lies in the bin.
    pub fn words(&self, is_in_bin: bool) -> (Text, Text) {
        match (self, is_in_bin) {
            (Self::Journey(_), true) => (words::JOURNEY_BINNED, words::BINNED_TEXT),
            (Self::Persona(_), true) => (words::PERSONA_BINNED, words::BINNED_TEXT),
            (Self::Journey(_), false) => (words::NO_JOURNEY, words::NO_JOURNEY_TEXT),
            (Self::Persona(_), false) => (words::NO_PERSONA, words::NO_PERSONA_TEXT),
            (Self::Screen, _) => (words::NOWHERE, words::NOWHERE_TEXT),
        }
    }
}

/// Takes a thing out of the bin, and goes to it.
pub fn restore(session: Session, binned: &Binned) {
    let screen = match session.keeping.restore_binned(binned) {
        Some(Restored::Journey(id)) => Screen::Board(id),
        Some(Restored::Persona(id)) => Screen::Persona { id, from: None },
        None => return,
    };
    // The address may be that of the screen already.
    bar::replace_fragment(&address(&screen));
    session.follow_address();
}
