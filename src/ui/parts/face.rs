//! The face of a persona.

use crate::model::{Persona, initials, is_portrait};
use crate::ui::node::{Node, el};

/// The portrait of a persona, or its initials; hidden from screen readers by what stands around it.
pub fn face(persona: &Persona) -> Node {
    el("span", "avatar")
        .child(portrait(persona).unwrap_or_else(|| el("span", "").text(&initials(&persona.name))))
}

/// The portrait alone, where there is one.
pub fn portrait(persona: &Persona) -> Option<Node> {
    let image = || el("img", "").attr("alt", "").attr("src", &persona.portrait);
    is_portrait(&persona.portrait).then(image)
}
