//! The faces of the personas whom a journey is about.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::{Journey, Persona, PersonaId};
use crate::platform::locale;
use crate::state::session::Session;
use crate::text::start as words;
use crate::ui::map::face::face;
use crate::ui::node::{Node, el};

/// Faces that fit on a card.
const FACES: usize = 3;

/// The faces of the personas of a journey, as far as they are known, and their names for screen readers.
pub fn faces(session: Session, journey: &Journey) -> Vec<Node> {
    let personas = session.keeping.personas.read();
    let of = |id: &PersonaId| personas.iter().find(|persona| persona.id == *id);
    let known: Vec<&Arc<Persona>> = journey.personas.iter().filter_map(of).collect();
    if known.is_empty() {
        return Vec::new();
    }
    let names: Vec<&str> = known.iter().map(|persona| persona.name.as_str()).collect();
    let shown = if known.len() > FACES { FACES - 1 } else { known.len() };
    let language = session.language.get();
    let mut faces: Vec<Node> = known[..shown].iter().map(|persona| face(persona)).collect();
    if known.len() > shown {
        faces.push(el("span", "avatar").text("+").text(&locale::count(language, known.len() - shown)));
    }
    vec![
        el("span", "vh").text(&words::PERSONAS.fill(language, &[("names", &names.join(", "))])),
        el("span", "avatars").attr("aria-hidden", "true").with(faces),
    ]
}
