//! Tags: a chip for each, and a field to type another.

use std::rc::Rc;

use leptos::prelude::event_target_value;

use super::draft::Draft;
use super::draft::Goal;
use super::draft::OfMap;
use super::draft::Put;
use super::frame::labelled;
use super::panel::Get;
use super::panel::Panel;
use super::text_field::Known;
use super::text_field::suggestions;
use crate::text::Text;
use crate::text::inspector;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::rows;
use crate::ui::node::watch;

/// The tags, and a field for another.
pub fn tags(
    panel: Panel,
    tags: Get<Vec<String>>,
    known: Known,
    add: Put,
    remove: impl Fn(&str) + 'static,
) -> Node {
    let words =
        ChipWords { add: inspector::ADD_TAG, hint: inspector::NEW_TAG, remove: inspector::REMOVE_TAG };
    let (chips, field) = chips(panel, words, tags, Rc::new(OfMap { panel, put: add }), Rc::new(remove));
    let list = suggestions(panel, &field, known);
    labelled(panel.t(inspector::TAGS), &field, vec![chips, list])
}

/// What is said of a row of chips.
#[derive(Clone, Copy)]
pub struct ChipWords {
    /// The name of the field for another.
    pub add: Text,
    /// What stands in the field while it is empty.
    pub hint: Text,
    /// The name of the cross on a chip, with the chip's own text as `{tag}`.
    pub remove: Text,
}

/// A chip for each text, and a field for another. Enter, a comma and leaving the field add what was typed. Returns
/// the chips with the field in them, and the field.
pub fn chips(
    panel: Panel,
    words: ChipWords,
    texts: Get<Vec<String>>,
    add: Rc<dyn Goal>,
    remove: Rc<dyn Fn(&str)>,
) -> (Node, Node) {
    let field = el("input", "chip__input")
        .attr("autocomplete", "off")
        .attr("aria-label", panel.t(words.add))
        .attr("placeholder", panel.t(words.hint));
    let chips = el("div", "chips");
    let draft = Draft::new(panel, &field, &chips, Rc::new(String::new), add);
    let (typing, keys, leaving) = (draft.clone(), draft.clone(), draft.clone());
    let input = field.clone();
    let field = field
        .on("input", move |event| {
            let text = event_target_value(event);
            let ended = text.contains(',');
            typing.typed(text);
            if ended {
                typing.commit();
            }
        })
        .on_key(move |event| keys.key(event, false))
        .on("blur", move |_| leaving.commit());
    let chips = chips.child(field.clone());
    rows(
        &chips,
        Some(field.clone()),
        move || texts(),
        move |text| chip(panel.fill(words.remove, "tag", &text), text, &input, remove.clone()),
    );
    watch(move || draft.show());
    (chips, field)
}

fn chip(name: String, tag: String, field: &Node, remove: Rc<dyn Fn(&str)>) -> Node {
    let text = el("span", "").attr("title", &tag).text(&tag);
    let field = field.clone();
    let cross = el("button", "chip__x").attr("type", "button").attr("aria-label", &name).attr("title", &name);
    let cross = cross.child(icon("x", 12)).on_press(move || {
        remove(&tag);
        field.focus();
    });
    el("span", "chip").child(text).child(cross)
}

/// The tags in a typed text: what stands between commas.
pub fn typed_tags(text: &str) -> Vec<String> {
    text.split(',').map(|tag| tag.trim().to_string()).filter(|tag| !tag.is_empty()).collect()
}
