//! The personas, one below the other.

use leptos::prelude::*;

use crate::model::{JourneyId, PersonaId};
use crate::text::persona as words;
use crate::ui::inspector::frame::icon_button;
use crate::ui::node::{Node, el, watch};
use crate::ui::parts::{create_persona, person};
use crate::ui::session::Session;

/// A link to each persona, with the shown one marked, and a button for a new one.
pub fn people(session: Session, shown: Option<PersonaId>, from: Option<JourneyId>) -> Node {
    let of_new = from.clone();
    let add = move || {
        let from = of_new.clone();
        Some(icon_button("plus", session.t(words::ADD), move || drop(create_persona(session, from.clone()))))
    };
    let heading = el("h2", "").word(words::PERSONAS);
    let head = el("div", "people__head").child(heading.clone()).slot(add);
    watch(move || heading.set_class("vh", session.narrow.get()));
    let list = el("ul", "people__list").rows(
        move || session.keeping.personas.read().iter().map(|persona| persona.id.to_string()).collect(),
        move |id| person(session, PersonaId::new(id), shown.as_ref(), from.clone()),
    );
    el("nav", "people").attr_word("aria-label", words::PERSONAS).child(head).child(list)
}
