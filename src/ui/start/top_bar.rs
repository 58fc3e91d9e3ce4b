//! The bar above the start screen.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

use crate::platform::dom::{HtmlInputElement, KeyboardEvent};
use crate::platform::{events, page};
use crate::text::start as words;
use crate::ui::node::{Node, el, icon, keep_listening, watch};
use crate::ui::parts::{language_switch, logo, theme_button};
use crate::ui::session::{Screen, address};

/// Logo, search, language and theme. What is typed into the search goes into `query`; `/` leads there.
pub fn top_bar(query: RwSignal<String>) -> Node {
    let home = el("a", "logo")
        .attr("href", &["#", &address(&Screen::Start)].concat())
        .attr("aria-current", "page")
        .child(logo())
        .text("Klantreis");
    let search = el("label", "searchbox")
        .child(icon("search", 14))
        .child(field(query))
        .child(el("span", "kbd").attr("aria-hidden", "true").text("/"));
    el("header", "topbar").with(vec![
        home,
        el("span", "push"),
        search,
        el("span", "sep"),
        language_switch(),
        theme_button(),
    ])
}

fn field(query: RwSignal<String>) -> Node {
    let field = el("input", "")
        .attr("type", "search")
        .attr_word("placeholder", words::FIND)
        .attr_word("aria-label", words::FIND)
        .on("input", move |event| query.set(event_target_value(event)))
        .on_key(move |event| clear_by_escape(query, event));
    let shown = field.clone();
    watch(move || shown.set_value(&query.read()));
    let target = field.clone();
    keep_listening(events::on_window("keydown", move |event: KeyboardEvent| focus_by_slash(&target, &event)));
    field
}

fn clear_by_escape(query: RwSignal<String>, event: &KeyboardEvent) {
    if event.key() == "Escape" && !query.read_untracked().is_empty() {
        event.prevent_default();
        query.set(String::new());
    }
}

fn focus_by_slash(field: &Node, event: &KeyboardEvent) {
    let typing =
        page::focused().is_some_and(|element| page::is_text_field(&element)) || page::dialog_is_open();
    let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
    if event.key() == "/" && plain && !typing {
        event.prevent_default();
        field.focus();
        field.element().unchecked_ref::<HtmlInputElement>().select();
    }
}
