//! A button that gives way to a field in which something is added to a list.

use std::rc::Rc;

use leptos::prelude::*;

use super::sheet::{Put, Sheet};
use crate::platform::clock;
use crate::ui::inspector::text_field::Look;
use crate::ui::node::{Node, button, el, icon};

/// The button reads `word` and is called `name`, as is the field. Enter adds and waits for the next; leaving the field,
/// or Escape, ends it.
pub fn adder(sheet: Sheet, word: &'static str, name: String, put: Put) -> Node {
    let adding = RwSignal::new(false);
    let open = button("addline")
        .attr("aria-label", &name)
        .child(icon("plus", 12))
        .text(word)
        .on_press(move || adding.set(true));
    let shown = open.clone();
    let field = move || {
        shown.set_hidden(adding.get());
        adding.get().then(|| untrack(|| field(sheet, &name, put.clone(), adding, &shown)))
    };
    el("div", "adder").child(open).slot(field)
}

fn field(sheet: Sheet, name: &str, put: Put, adding: RwSignal<bool>, open: &Node) -> Node {
    let field = sheet.field(Look::Line, Rc::new(String::new), put).named(name);
    let input = field.field.clone();
    let view = field.view();
    input.focus_when_shown();
    let back = open.clone();
    // The field goes when what it has heard is done.
    let close = move || {
        clock::soon(move || {
            let _ = adding.try_set(false);
        });
    };
    input
        .on("blur", move |_| close())
        .on_key(move |event| {
            if event.key() == "Escape" {
                close();
                let back = back.clone();
                clock::soon(move || back.focus());
            }
        })
        .set("class", Some("field"));
    view
}
