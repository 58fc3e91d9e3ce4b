//! The personas that the journeys share.

use leptos::prelude::Read;

use crate::model::PersonaId;
use crate::state::session::session;
use crate::text::persona as words;
use crate::ui::node::{Node, button, el, icon};
use crate::ui::shell::create_persona;
use crate::ui::shell::person;

/// A link to each persona, and the way to a new one.
pub fn personas() -> Node {
    let session = session();
    let head = el("div", "h2")
        .child(el("h2", "").attr("id", "personas").word(words::PERSONAS))
        .child(el("p", "").word(words::NOTE));
    let ids = move || session.keeping.personas.read().iter().map(|persona| persona.id.to_string()).collect();
    let list = el("ul", "crew").rows(ids, move |id| person(session, PersonaId::new(id), None, None));
    let add = button("btn btn--line")
        .child(icon("plus", 14))
        .word(words::ADD)
        .on_press(move || drop(create_persona(session, None)));
    let none = move || {
        session.keeping.personas.read().is_empty().then(|| {
            let text =
                el("div", "").child(el("b", "").word(words::NONE)).child(el("p", "").word(words::NONE_TEXT));
            el("div", "empty").child(text)
        })
    };
    let section = el("section", "").attr("aria-labelledby", "personas").child(head);
    section.slot(none).child(list).child(el("div", "row2 crew__more").child(add))
}
