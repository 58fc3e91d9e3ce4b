//! The dialog in which the user makes room in a full store. Nothing is deleted unasked.

use leptos::prelude::*;

use crate::keep::Entry;
use crate::keep::aside::Aside;
use crate::platform::clock;
use crate::platform::locale;
use crate::platform::page;
use crate::state::session::Session;
use crate::state::session::session;
use crate::text::Text;
use crate::text::keep as words;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::parts::dialog;
use crate::ui::parts::dialog_body;
use crate::ui::parts::dialog_foot;

/// The buttons that delete.
const DELETE: &str = "dialog .items .is-danger";

/// What can be deleted, with its size.
pub fn make_room() -> Node {
    let session = session();
    let keeping = session.keeping;
    keeping.load_library();
    let close = move || keeping.making_room.set(false);
    let text = el("p", "").word(words::ROOM_TEXT);
    let body = dialog_body(vec![text]).slot(move || Some(rows(session)));
    let done = button("btn btn--primary").word(words::DONE).on_press(close);
    let title = move || session.t(words::ROOM_TITLE).to_owned();
    dialog(title, true, close, vec![body, dialog_foot(vec![done])])
}

/// What can be deleted now.
fn rows(session: Session) -> Node {
    let overview = session.keeping.overview.get();
    let mut rows: Vec<Node> = snapshots(session).into_iter().collect();
    let archived = overview.journeys.into_iter().filter(|entry| entry.journey.archived);
    rows.extend(archived.map(|entry| archived_journey(session, entry)));
    rows.extend(overview.aside.into_iter().map(|aside| unreadable(session, aside)));
    match rows.is_empty() {
        true => el("p", "muted").text(session.t(words::ROOM_NOTHING)),
        false => el("ul", "items").with(rows),
    }
}

fn snapshots(session: Session) -> Option<Node> {
    let keeping = session.keeping;
    let all = keeping.every_snapshot();
    if all.is_empty() {
        return None;
    }
    let name = session.count(words::VERSIONS, all.len());
    let units = all.iter().map(|snapshot| snapshot.units).sum();
    let keys: Vec<String> = all.into_iter().map(|snapshot| snapshot.key).collect();
    let row = row(session, &name, words::OF_ALL_JOURNEYS, units);
    Some(row.child(delete(session, &name.clone(), move || keeping.delete_keys(&keys, &name))))
}

fn archived_journey(session: Session, entry: Entry) -> Node {
    let keeping = session.keeping;
    let (id, for_file) = (entry.journey.id.clone(), entry.journey.id.clone());
    let title = &entry.journey.title;
    row(session, title, words::ARCHIVED, entry.units)
        .child(download(session, title, move || keeping.export_journey(&for_file)))
        .child(delete(session, title, move || keeping.delete(&id)))
}

fn unreadable(session: Session, aside: Aside) -> Node {
    let keeping = session.keeping;
    let (name, for_file) = (aside.original.clone(), aside.clone());
    row(session, &name, words::UNREADABLE, aside.units)
        .child(download(session, &name, move || keeping.download_aside(&for_file)))
        .child(delete(session, &name, move || keeping.discard_aside(&aside)))
}

/// What something is called, what it is and what it takes.
fn row(session: Session, name: &str, kind: Text, units: usize) -> Node {
    let size = locale::count(session.language.get(), units.div_ceil(1024));
    let facts = [session.t(kind), &session.fill(words::KILOBYTES, &[("size", &size)])].join(" · ");
    let text = el("div", "item__text").child(el("b", "").text(name)).child(el("p", "").text(&facts));
    el("li", "item").child(icon("archive", 16)).child(text)
}

fn download(session: Session, name: &str, act: impl Fn() + 'static) -> Node {
    named(session, "btn btn--line btn--sm", words::DOWNLOAD, name).on_press(act)
}

/// A button that deletes. The focus goes to the one that comes into its place.
fn delete(session: Session, name: &str, act: impl Fn() + 'static) -> Node {
    named(session, "btn btn--line btn--sm is-danger", words::DELETE, name).on_press(move || {
        let at = focused_place();
        act();
        if let Some(at) = at {
            clock::soon(move || focus_place(at));
        }
    })
}

fn named(session: Session, class: &str, word: Text, name: &str) -> Node {
    let word = session.t(word);
    button(class).attr("aria-label", &[word, name].join(": ")).text(word)
}

fn focused_place() -> Option<usize> {
    let focused = page::focused()?;
    page::find_all(DELETE).iter().position(|button| **button == focused)
}

fn focus_place(at: usize) {
    let rest = page::find_all(DELETE);
    if let Some(button) = rest.get(at).or(rest.last()).cloned().or_else(|| page::find("dialog .btn--primary"))
    {
        page::focus(&button);
    }
}
