//! Tags: a chip for each, and a field to type another.

use std::rc::Rc;

use leptos::prelude::event_target_value;

use super::draft::{Draft, Put};
use super::frame::labelled;
use super::panel::{Get, Panel};
use super::text_field::{Known, suggestions};
use crate::text::inspector as words;
use crate::ui::node::{Node, el, icon, rows, watch};

/// The tags, and a field for another. Enter, a comma and leaving the field add what was typed.
pub fn tags(
    panel: Panel,
    tags: Get<Vec<String>>,
    known: Known,
    add: Put,
    remove: impl Fn(&str) + 'static,
) -> Node {
    let field = el("input", "chip__input")
        .attr("autocomplete", "off")
        .attr("aria-label", panel.t(words::ADD_TAG))
        .attr("placeholder", panel.t(words::NEW_TAG));
    let list = suggestions(panel, &field, known);
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
    let remove = Rc::new(remove);
    rows(&chips, Some(field.clone()), move || tags(), move |tag| chip(panel, tag, &input, remove.clone()));
    watch(move || draft.show());
    labelled(panel.t(words::TAGS), &field, vec![chips, list])
}

fn chip(panel: Panel, tag: String, field: &Node, remove: Rc<dyn Fn(&str)>) -> Node {
    let name = panel.fill(words::REMOVE_TAG, "tag", &tag);
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
