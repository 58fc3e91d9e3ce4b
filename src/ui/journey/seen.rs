//! The map through the eyes of a persona: the faces in the bar, and what can be done with the journey's personas.

use std::sync::Arc;

use leptos::prelude::*;

use super::search::look_for;
use crate::command::Command;
use crate::command::JourneyEdit;
use crate::model::Journey;
use crate::model::Persona;
use crate::model::PersonaId;
use crate::state::menu::Item;
use crate::state::menu::MenuAt;
use crate::state::session::Session;
use crate::text::persona as words;
use crate::ui::map::face::face;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::watch;
use crate::ui::shell::create_persona;
use crate::ui::shell::open_persona;

/// Faces that fit in the bar; the rest is in the menu.
const FACES: usize = 5;

/// A face for each persona of the journey, which is pressed to look through its eyes; and a menu of what can be done
/// with personas.
pub fn faces(session: Session) -> Node {
    let ids = move || {
        let listed = listed(session, &session.desk.journey.read());
        listed.iter().take(FACES).map(|persona| persona.id.to_string()).collect()
    };
    let add = button("add").titled(words::ADD).attr("aria-haspopup", "menu").child(icon("plus", 14));
    let add =
        add.on_press(move || session.menu.open(MenuAt::Focus, session.t(words::PERSONAS), items(session)));
    let host = el("div", "avatars").attr("role", "group").attr_word("aria-label", words::PERSONAS);
    let list = el("div", "avatars__list").rows(ids, move |id| toggle(session, PersonaId::new(id)));
    host.child(list).child(add)
}

/// The personas of a journey that are known here, the main one first; follows them.
fn listed(session: Session, map: &Journey) -> Vec<Arc<Persona>> {
    map.personas.iter().filter_map(|id| session.keeping.persona(id)).collect()
}

fn toggle(session: Session, id: PersonaId) -> Node {
    let toggle = button("");
    let (shown, known) = (toggle.clone(), id.clone());
    watch(move || {
        let Some(persona) = session.keeping.persona(&known) else { return };
        shown.set("aria-label", Some(&persona.name));
        shown.set("title", Some(&session.fill(words::SEE_AS, &[("name", &persona.name)])));
        shown.set_flag("aria-pressed", session.desk.seen.get().as_ref() == Some(&known));
        shown.set_children(vec![face(&persona)]);
    });
    toggle.on_press(move || {
        let seen = session.desk.seen.get_untracked().as_ref() == Some(&id);
        see(session, (!seen).then_some(&id));
    })
}

/// Shows the map through the eyes of a persona, or of everyone.
fn see(session: Session, persona: Option<&PersonaId>) {
    look_for(session, session.desk.query.get_untracked().seen_by(persona));
}

/// What can be done with personas: look through their eyes, open one, and add others to the journey.
pub fn items(session: Session) -> Vec<Item> {
    let map = session.desk.map();
    let seen = session.desk.seen.get_untracked();
    let listed = untrack(|| listed(session, &map));
    let from = map.id.clone();
    let mut items = Vec::new();
    if !listed.is_empty() {
        items.push(Item::choose(session.t(words::SEE_ALL), seen.is_none(), move || see(session, None)));
    }
    items.extend(listed.iter().map(|persona| {
        let id = persona.id.clone();
        let label = session.fill(words::SEE_AS, &[("name", &persona.name)]);
        Item::choose(label, seen.as_ref() == Some(&id), move || see(session, Some(&id)))
    }));
    if !listed.is_empty() {
        items.push(Item::Line);
    }
    items.extend(listed.iter().map(|persona| {
        let (id, from) = (persona.id.clone(), from.clone());
        let label = session.fill(words::OPEN_OF, &[("name", &persona.name)]);
        Item::press(label, "pencil", move || open_persona(session, id.clone(), Some(from.clone())))
    }));
    let all = session.keeping.personas.get_untracked();
    items.extend(all.iter().filter(|persona| !map.personas.contains(&persona.id)).map(|persona| {
        let id = persona.id.clone();
        let label = session.fill(words::ADD_OF, &[("name", &persona.name)]);
        Item::press(label, "plus", move || add(session, id.clone()))
    }));
    items.push(Item::press(session.t(words::NEW), "plus", move || create_here(session)));
    items
}

/// Adds a persona to the journey.
fn add(session: Session, id: PersonaId) {
    let mut personas = session.desk.map().personas.clone();
    personas.push(id);
    session.desk.execute(&Command::EditJourney(JourneyEdit::Personas(personas)));
}

/// Makes a persona of the journey, and goes to it.
pub fn create_here(session: Session) {
    let from = session.desk.map().id.clone();
    // The board is still there: the screen changes when the browser says that the address has.
    if let Some(id) = create_persona(session, Some(from)) {
        add(session, id);
    }
}

/// How to speak to the persona through whose eyes the map is seen, in a phase.
pub fn tone(session: Session, phase: &crate::model::PhaseId) -> Option<(String, String)> {
    let persona = session.keeping.persona(&session.desk.seen.get()?)?;
    let tone = persona.tone_in(phase)?.to_owned();
    let said = session.fill(words::TONE_OF, &[("name", &persona.name), ("tone", &tone)]);
    Some((tone, said))
}
