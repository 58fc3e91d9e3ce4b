//! The screens, and the addresses that lead to them.

use super::view::View;
use crate::find::Query;
use crate::model::{JourneyId, PersonaId, Word};
use crate::platform::address;

/// The screen that is shown; the address says which.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// None yet: the journey that the address names is being opened.
    Opening,
    /// The list of journeys, at `#/`.
    Start,
    /// The board of a journey, at `#/journey/<id>`.
    Board(JourneyId),
    /// A persona, at `#/persona/<id>`.
    Persona {
        /// Which one.
        id: PersonaId,
        /// The journey from whose board it was opened: `?journey=<id>`.
        from: Option<JourneyId>,
    },
    /// Nothing yet of a map that another page keeps: it waits for one, or says why there is none.
    Hosted,
    /// Nothing: what the address asks to be read can't be.
    Unread,
    /// Nothing: the address names what isn't kept, or no screen at all.
    Nowhere(Nowhere),
}

/// What an address names that isn't there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Nowhere {
    /// A journey.
    Journey(JourneyId),
    /// A persona.
    Persona(PersonaId),
    /// Any screen.
    Screen,
}

/// The screen that the address names, how it is looked at, and what is looked for there.
pub fn named_screen() -> (Screen, View, Query) {
    let fragment = address::fragment();
    let (path, query) = fragment.split_once('?').unwrap_or((&fragment, ""));
    let parts = address::parts(query);
    let view = parts.iter().find(|(name, _)| name == View::PART).and_then(|(_, view)| View::from_word(view));
    (screen_at(path, &parts), view.unwrap_or_default(), Query::of_parts(&parts))
}

/// The fragment of the address that leads to a screen.
pub fn address(screen: &Screen) -> String {
    match screen {
        Screen::Opening
        | Screen::Start
        | Screen::Hosted
        | Screen::Unread
        | Screen::Nowhere(Nowhere::Screen) => "/".to_string(),
        Screen::Nowhere(Nowhere::Persona(id)) => {
            self::address(&Screen::Persona { id: id.clone(), from: None })
        }
        Screen::Board(id) | Screen::Nowhere(Nowhere::Journey(id)) => {
            format!("{BOARD}{}", address::encoded(id.as_str()))
        }
        Screen::Persona { id, from } => {
            let persona = format!("{PERSONA}{}", address::encoded(id.as_str()));
            match from {
                Some(journey) => format!("{persona}?{}", address::query([(FROM, journey.as_str())])),
                None => persona,
            }
        }
    }
}

/// The address that leads to a screen, for a link in the page.
pub fn link_to(screen: &Screen) -> String {
    format!("#{}", address(screen))
}

const BOARD: &str = "/journey/";
const PERSONA: &str = "/persona/";

/// The name of the journey from which a persona was opened, in an address.
const FROM: &str = "journey";

fn screen_at(path: &str, parts: &[(String, String)]) -> Screen {
    if let Some(id) = path.strip_prefix(BOARD) {
        return Screen::Board(JourneyId::new(address::decoded(id)));
    }
    match path.strip_prefix(PERSONA) {
        Some(id) => {
            let from = parts.iter().find(|(name, _)| name == FROM);
            Screen::Persona {
                id: PersonaId::new(address::decoded(id)),
                from: from.map(|(_, id)| JourneyId::new(id.as_str())),
            }
        }
        None if path.trim_matches('/').is_empty() => Screen::Start,
        None => Screen::Nowhere(Nowhere::Screen),
    }
}
