//! The box in which something is looked for.

use std::rc::Rc;

use leptos::prelude::event_target_value;
use leptos::wasm_bindgen::JsCast;

use crate::platform::dom::{HtmlInputElement, KeyboardEvent};
use crate::platform::{events, page};
use crate::text::Text;
use crate::ui::node::{Node, el, icon, keep_listening, watch};

/// A search field called `name`, which shows `text` and hands on what is typed. `/` leads there, Escape clears it.
/// Returns the box and the field in it.
pub fn search_box(
    name: Text,
    text: impl Fn() -> String + 'static,
    typed: impl Fn(String) + 'static,
) -> (Node, Node) {
    let typed: Rc<dyn Fn(String)> = Rc::new(typed);
    let clear = typed.clone();
    let field = el("input", "")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr_word("placeholder", name)
        .attr_word("aria-label", name)
        .on("input", move |event| typed(event_target_value(event)))
        .on_key(move |event| clear_by_escape(&clear, event));
    let shown = field.clone();
    watch(move || shown.set_value(&text()));
    let target = field.clone();
    keep_listening(events::on_window("keydown", move |event: KeyboardEvent| focus_by_slash(&target, &event)));
    (el("label", "searchbox").child(icon("search", 14)).child(field.clone()), field)
}

fn clear_by_escape(clear: &Rc<dyn Fn(String)>, event: &KeyboardEvent) {
    let full = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if event.key() == "Escape" && full.is_some_and(|field| !field.value().is_empty()) {
        event.prevent_default();
        clear(String::new());
    }
}

fn focus_by_slash(field: &Node, event: &KeyboardEvent) {
    let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
    if event.key() == "/" && plain && !page::keys_are_taken() {
        event.prevent_default();
        field.focus();
        field.element().unchecked_ref::<HtmlInputElement>().select();
    }
}
