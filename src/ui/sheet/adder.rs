//! A button that gives way to a field in which something is added to a list.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use crate::platform::clock;
use crate::ui::fields::text_field::Look;
use crate::ui::node::{Node, button, el, icon};
use crate::ui::sheet::fields::Put;
use crate::ui::sheet::fields::Sheet;

/// The button reads `word` and is called `name`, as is the field. Enter adds and waits for the next; leaving the field,
/// or Escape, ends it.
pub fn adder(sheet: Sheet, word: &'static str, name: String, put: Put) -> Node {
    let adding = RwSignal::new(false);
    let back = Rc::new(Cell::new(false));
    let open = button("addline")
        .attr("aria-label", &name)
        .child(icon("plus", 12))
        .text(word)
        .on_press(move || adding.set(true));
    let shown = open.clone();
    let field = move || {
        shown.set_hidden(adding.get());
        if back.take() {
            shown.focus();
        }
        adding.get().then(|| untrack(|| field(sheet, &name, put.clone(), adding, &back)))
    };
    el("div", "adder").child(open).slot(field)
}

/// `back` is set where the focus goes back to the button.
fn field(sheet: Sheet, name: &str, put: Put, adding: RwSignal<bool>, back: &Rc<Cell<bool>>) -> Node {
    let field = sheet.field(Look::Line, Rc::new(String::new), put).named(name);
    let input = field.field.clone();
    let view = field.view();
    input.set("class", Some("field"));
    input.focus_when_shown();
    let back = back.clone();
    // The field goes when what it has heard is done.
    let close = move || {
        clock::soon(move || {
            let _ = adding.try_set(false);
        });
    };
    let _ = input.on("blur", move |_| close()).on_key(move |event| {
        if event.key() == "Escape" {
            back.set(true);
            close();
        }
    });
    view
}
