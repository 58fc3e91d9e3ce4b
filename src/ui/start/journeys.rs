//! The journeys of the workspace, as cards.

use leptos::prelude::*;

use super::journey_card::journey_card;
use super::new_journey::{guide_button, new_button, open_button};
use crate::keep::Entry;
use crate::platform::locale;
use crate::state::session::{Session, session};
use crate::text::title::shown_title;
use crate::text::{board, start as words};
use crate::ui::node::{Node, button, el, icon};

/// The row below the journeys' cards; no journey has this id.
const DROP_ZONE: &str = "";

/// The journeys in use whose title holds `query`, the last changed first, and the place to drop a file.
pub fn journeys(query: RwSignal<String>) -> Node {
    let session = session();
    let promise = el("div", "")
        .child(el("h1", "").attr("id", "journeys").word(board::JOURNEYS))
        .child(el("p", "").word(words::PROMISE));
    let export = button("btn btn--lg")
        .child(icon("download", 16))
        .word(words::EXPORT_ALL)
        .on_press(move || session.keeping.export_workspace());
    let ways = el("div", "row2").child(export).child(guide_button(session)).child(new_button(session));
    el("section", "")
        .attr("aria-labelledby", "journeys")
        .child(el("div", "hero").child(promise).child(ways))
        .child(el("p", "vh").attr("role", "status").text_of(move || found_words(session, query)))
        .slot(move || nothing_found(session, query))
        .child(el("h2", "vh").word(words::IN_USE))
        .child(el("ul", "journeys").rows(move || shown(session, &query.read()), row))
}

/// The ids of the cards, with the place to drop a file where nothing is searched.
fn shown(session: Session, query: &str) -> Vec<String> {
    let mut ids = found(session, query, false);
    if !is_search(query) {
        ids.push(DROP_ZONE.to_owned());
    }
    ids
}

fn row(id: String) -> Node {
    match id.as_str() {
        DROP_ZONE => drop_zone(),
        _ => journey_card(&id),
    }
}

/// Whether what was typed is more than space.
pub fn is_search(query: &str) -> bool {
    !query.trim().is_empty()
}

/// The journeys in or out of the archive whose title holds `query`, whatever its capitals.
pub fn found(session: Session, query: &str, archived: bool) -> Vec<String> {
    let query = locale::lowercase(query.trim());
    let language = session.language.get();
    let overview = session.keeping.overview.read();
    let journeys =
        overview.journeys.iter().map(|entry| &entry.journey).filter(|journey| journey.archived == archived);
    let found =
        journeys.filter(|journey| locale::lowercase(&shown_title(language, journey)).contains(&query));
    found.map(|journey| journey.id.to_string()).collect()
}

/// A journey as the store has it now.
pub fn entry_of(session: Session, id: &str) -> Option<Entry> {
    let overview = session.keeping.overview.read_untracked();
    overview.journeys.iter().find(|entry| entry.journey.id.as_str() == id).cloned()
}

fn number_found(session: Session, query: &str) -> usize {
    found(session, query, false).len() + found(session, query, true).len()
}

/// What a search has found, said to screen readers.
fn found_words(session: Session, query: RwSignal<String>) -> String {
    let query = query.read();
    match is_search(&query) {
        true => session.count(words::FOUND, number_found(session, &query)),
        false => String::new(),
    }
}

/// The way back where a search has found nothing.
fn nothing_found(session: Session, query: RwSignal<String>) -> Option<Node> {
    let searched = query.read();
    if !is_search(&searched) || number_found(session, &searched) > 0 {
        return None;
    }
    let text = session.fill(words::NOT_FOUND_TEXT, &[("query", searched.trim())]);
    let text = el("div", "").child(el("b", "").word(words::NOT_FOUND)).child(el("p", "").text(&text));
    let clear = button("btn btn--line").word(words::CLEAR_SEARCH).on_press(move || clear(query));
    Some(el("div", "empty").child(text).child(clear))
}

fn clear(query: RwSignal<String>) {
    query.set(String::new());
    super::focus_soon(&[".searchbox input"]);
}

fn drop_zone() -> Node {
    el("li", "drop-zone")
        .child(el("span", "blob").child(icon("file", 20)))
        .child(el("b", "").word(words::DROP_HERE))
        .child(el("p", "").word(words::DROP_KINDS))
        .child(open_button(words::CHOOSE_FILE, "btn btn--line btn--sm"))
}
