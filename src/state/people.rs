//! The ways to a persona, and to a new one.

use leptos::prelude::*;

use super::screen::Screen;
use super::session::Session;
use crate::command::{Command, JourneyEdit};
use crate::model::{JourneyId, PersonaId};
use crate::text::persona as words;

/// Goes to a persona; `from` is the journey from whose board it is opened. Where the map is only read, the persona is
/// shown beside it.
pub fn open_persona(session: Session, id: PersonaId, from: Option<JourneyId>) {
    match session.reading {
        Some(reading) => reading.show_persona(session, id),
        None => session.go(&Screen::Persona { id, from }),
    }
}

/// Makes a persona and goes to it, with its name ready to be typed.
pub fn create_persona(session: Session, from: Option<JourneyId>) -> Option<PersonaId> {
    let id = session.keeping.create_persona(words::NEW)?;
    session.untitled.set_value(true);
    open_persona(session, id.clone(), from);
    Some(id)
}

/// Adds a persona to the journey on the desk.
pub fn add_persona(session: Session, id: PersonaId) {
    let mut personas = session.desk.map().personas.clone();
    personas.push(id);
    session.desk.execute(&Command::EditJourney(JourneyEdit::Personas(personas)));
}

/// Makes a persona of the journey on the desk, and goes to it.
pub fn create_persona_here(session: Session) {
    let from = session.desk.map().id.clone();
    // The board is still there: the screen changes when the browser says that the address has.
    if let Some(id) = create_persona(session, Some(from)) {
        add_persona(session, id);
    }
}
