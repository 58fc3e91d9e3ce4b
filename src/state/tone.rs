//! How to speak to the persona through whose eyes the map is seen.

use leptos::prelude::*;

use super::session::Session;
use crate::model::PhaseId;
use crate::text::persona as words;

/// The tone in a phase, and the same with whose it is; nothing where nobody is looked through, or she wants none there.
pub fn tone(session: Session, phase: &PhaseId) -> Option<(String, String)> {
    let persona = session.keeping.persona(&session.desk.seen.get()?)?;
    let tone = persona.tone_in(phase)?.to_owned();
    let said = session.fill(words::TONE_OF, &[("name", &persona.name), ("tone", &tone)]);
    Some((tone, said))
}
