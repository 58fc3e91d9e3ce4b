//! The ways to a persona.

use leptos::prelude::*;

use crate::model::JourneyId;
use crate::model::Persona;
use crate::model::PersonaId;
use crate::state::session::Screen;
use crate::state::session::Session;
use crate::state::session::address;
use crate::text::persona as words;
use crate::ui::map::face::face;
use crate::ui::node::Node;
use crate::ui::node::el;

/// A persona as a link: face, name and segment. The one that is `shown` is marked; `from` is the journey from whose
/// board it is opened.
pub fn person(session: Session, id: PersonaId, shown: Option<&PersonaId>, from: Option<JourneyId>) -> Node {
    let to = address(&Screen::Persona { id: id.clone(), from });
    let link = el("a", "person").attr("href", &["#", &to].concat());
    let link = if shown == Some(&id) { link.attr("aria-current", "page") } else { link };
    // Drawn anew only where what is shown of it changes.
    let known = Memo::new(move |_| {
        session.keeping.persona(&id).map(|persona| Persona {
            portrait: persona.portrait.clone(),
            segment: persona.segment.clone(),
            occupation: persona.occupation.clone(),
            ..Persona::new(persona.id.clone(), persona.name.clone())
        })
    });
    el("li", "").child(link.only(move || {
        let Some(persona) = known.get() else { return Vec::new() };
        let about = [&persona.segment, &persona.occupation].into_iter().find(|text| !text.is_empty());
        let text = el("span", "")
            .child(el("b", "").text(&persona.name))
            .maybe(about.map(|about| el("span", "").text(about)));
        vec![el("span", "").attr("aria-hidden", "true").child(face(&persona)), text]
    }))
}

/// Goes to a persona.
pub fn open_persona(session: Session, id: PersonaId, from: Option<JourneyId>) {
    session.go(&Screen::Persona { id, from });
}

/// Makes a persona and goes to it, with its name ready to be typed.
pub fn create_persona(session: Session, from: Option<JourneyId>) -> Option<PersonaId> {
    let id = session.keeping.create_persona(words::NEW)?;
    session.untitled.set_value(true);
    open_persona(session, id.clone(), from);
    Some(id)
}
