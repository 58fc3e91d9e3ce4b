//! The map through the eyes of a persona, and what can be done with the personas of a journey.

use std::sync::Arc;

use leptos::prelude::*;

use super::menu::{Item, Label};
use super::people::{add_persona, create_persona_here, open_persona};
use super::search::look_for;
use super::session::Session;
use crate::model::{Journey, Persona, PersonaId};
use crate::text::persona as words;

/// The personas of a journey that are known here, the main one first; follows them.
pub fn listed(session: Session, map: &Journey) -> Vec<Arc<Persona>> {
    map.personas.iter().filter_map(|id| session.keeping.persona(id)).collect()
}

/// Shows the map through the eyes of a persona, or of everyone.
pub fn see(session: Session, persona: Option<&PersonaId>) {
    look_for(session, session.desk.query.get_untracked().seen_by(persona));
}

/// What can be done with personas: look through their eyes, open one, and add others to the journey.
pub fn items(session: Session) -> Vec<Item> {
    let map = session.desk.map();
    let listed = untrack(|| listed(session, &map));
    let mut items = Vec::new();
    if !listed.is_empty() {
        items.extend(ways_to_see(session, &listed));
        items.push(Item::Line);
    }
    items.extend(listed.iter().map(|persona| {
        let (id, from) = (persona.id.clone(), map.id.clone());
        let label = session.fill(words::OPEN_OF, &[("name", &persona.name)]);
        Item::press(Label::written(label), if session.edits() { "pencil" } else { "info" }, move || {
            open_persona(session, id.clone(), Some(from.clone()))
        })
    }));
    if session.edits() {
        items.extend(ways_to_add(session, &map));
    }
    items
}

/// Personas that the journey hasn't yet, and a new one.
fn ways_to_add(session: Session, map: &Journey) -> Vec<Item> {
    let all = session.keeping.personas.get_untracked();
    let mut items = Vec::new();
    items.extend(all.iter().filter(|persona| !map.personas.contains(&persona.id)).map(|persona| {
        let id = persona.id.clone();
        let label = session.fill(words::ADD_OF, &[("name", &persona.name)]);
        Item::press(Label::written(label), "plus", move || add_persona(session, id.clone()))
    }));
    items.push(Item::press(session.t(words::NEW), "plus", move || create_persona_here(session)));
    items
}

fn ways_to_see(session: Session, listed: &[Arc<Persona>]) -> Vec<Item> {
    let seen = session.desk.seen.get_untracked();
    let all = Item::choose(session.t(words::SEE_ALL), seen.is_none(), move || see(session, None));
    let one = |persona: &Arc<Persona>| {
        let id = persona.id.clone();
        let label = session.fill(words::SEE_AS, &[("name", &persona.name)]);
        Item::choose(Label::written(label), seen.as_ref() == Some(&id), move || see(session, Some(&id)))
    };
    std::iter::once(all).chain(listed.iter().map(one)).collect()
}
