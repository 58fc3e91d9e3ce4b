//! The journeys that are put away.

use leptos::prelude::*;

use super::actions::Action;
use super::journeys::{entry_of, found, is_search};
use super::picture::drawing;
use crate::keep::Entry;
use crate::picture::Shape;
use crate::state::moment::day_name;
use crate::state::session::{Session, session};
use crate::text::title::shown_title;
use crate::text::{board, start as words};
use crate::ui::node::{Node, button, el, icon};
use crate::ui::shell::alerts::storage_meter;

/// The archived journeys whose title holds `query`, and how much is stored; nothing where a search finds none.
pub fn archive(query: RwSignal<String>) -> impl Fn() -> Option<Node> {
    let session = session();
    let empty = Memo::new(move |_| found(session, &query.read(), true).is_empty());
    let searching = Memo::new(move |_| is_search(&query.read()));
    move || {
        let content = match (empty.get(), searching.get()) {
            (true, true) => return None,
            (true, false) => vec![nothing()],
            (false, _) => list(session, query),
        };
        let head = el("div", "h2").child(el("h2", "").attr("id", "archive").text(session.t(words::ARCHIVE)));
        Some(el("section", "").attr("aria-labelledby", "archive").child(head).with(content))
    }
}

fn list(session: Session, query: RwSignal<String>) -> Vec<Node> {
    let ids = move || found(session, &query.read(), true);
    let item = move |id: String| match entry_of(session, &id) {
        Some(entry) => item(session, &entry),
        None => el("li", "item"),
    };
    let foot = el("div", "foot").child(icon("device", 14)).with(storage_meter());
    vec![el("ul", "items").rows(ids, item), foot]
}

fn item(session: Session, entry: &Entry) -> Node {
    let language = session.language.get();
    let title = shown_title(language, &entry.journey);
    let day = day_name(language, entry.saved);
    let cards = session.count(board::CARDS, entry.journey.card_count());
    let about = if day.is_empty() { cards } else { [day, cards].join(" · ") };
    let named = |text: crate::text::Text| text.fill(language, &[("title", &title)]);
    let (back, delete) = (named(words::BRING_BACK_OF), named(words::DELETE_OF));
    let press = |action: Action| {
        let id = entry.journey.id.clone();
        move || action.run(session, &id)
    };
    let back = button("btn btn--line btn--sm")
        .attr("aria-label", &back)
        .child(icon("unarchive", 14))
        .text(session.t(words::BRING_BACK))
        .on_press(press(Action::BringBack));
    let delete = button("btn btn--icon btn--sm")
        .attr("aria-label", &delete)
        .attr("title", &delete)
        .child(icon("trash", 14))
        .on_press(press(Action::Delete));
    el("li", "item")
        .attr("data-journey", entry.journey.id.as_str())
        .child(icon("archive", 16))
        .child(el("div", "item__text").child(el("b", "").text(&title)).child(el("p", "").text(&about)))
        .child(el("span", "row2").child(back).child(delete))
}

fn nothing() -> Node {
    let text = el("div", "")
        .child(el("b", "").word(words::ARCHIVE_EMPTY))
        .child(el("p", "").word(words::ARCHIVE_EMPTY_TEXT));
    el("div", "empty").child(picture()).child(text).child(icon("device", 14)).with(storage_meter())
}

fn picture() -> Node {
    let bar = |x, class| Shape::Rect { x, y: 6.0, w: 26.0, h: 9.0, rx: 3.0, class };
    let curve = "M4 38c14 0 14-14 28-14s16 16 30 16 14-10 26-10".to_owned();
    drawing(
        "pic art",
        "0 0 92 50",
        &[
            bar(1.0, "bar hue-1"),
            bar(33.0, "bar hue-3"),
            bar(65.0, "bar hue-5"),
            Shape::Path { d: curve, class: "real" },
        ],
    )
}
