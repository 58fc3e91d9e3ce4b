//! The face of a persona.

use crate::model::Persona;
use crate::model::initials;
use crate::model::is_portrait;
use crate::ui::node::Node;
use crate::ui::node::el;

/// The portrait of a persona, or its initials. They are drawn by the style: as text they would belong to the name of
/// what stands around them.
pub fn face(persona: &Persona) -> Node {
    let face = el("span", "avatar");
    match portrait(persona) {
        Some(portrait) => face.child(portrait),
        None => face.attr("data-n", &initials(&persona.name)),
    }
}

/// The portrait alone, where there is one.
pub fn portrait(persona: &Persona) -> Option<Node> {
    let image = || el("img", "").attr("alt", "").attr("src", &persona.portrait);
    is_portrait(&persona.portrait).then(image)
}
