//! The bar above the start screen.

use leptos::prelude::*;

use crate::state::session::{Screen, address};
use crate::text::start as words;
use crate::ui::node::{Node, el};
use crate::ui::parts::search_box;
use crate::ui::shell::{language_switch, logo, theme_button};

/// Logo, search, language and theme. What is typed into the search goes into `query`; `/` leads there.
pub fn top_bar(query: RwSignal<String>) -> Node {
    let home = el("a", "logo")
        .attr("href", &["#", &address(&Screen::Start)].concat())
        .attr("aria-current", "page")
        .child(logo())
        .text("Klantreis");
    let text = move || query.get();
    let (search, _) = search_box(words::FIND, text, move |text| query.set(text));
    let search = search.child(el("span", "kbd").attr("aria-hidden", "true").text("/"));
    el("header", "topbar").with(vec![
        home,
        el("span", "push"),
        search,
        el("span", "sep"),
        language_switch(),
        theme_button(),
    ])
}
