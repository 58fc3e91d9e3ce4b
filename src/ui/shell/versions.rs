//! The dialog with the earlier versions of a journey.

use leptos::prelude::*;

use crate::keep::snapshot::Snapshot;
use crate::model::JourneyId;
use crate::platform::locale;
use crate::state::session::Session;
use crate::state::session::session;
use crate::text::Text;
use crate::text::board;
use crate::text::keep as words;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::parts::dialog;
use crate::ui::parts::dialog_body;
use crate::ui::parts::dialog_foot;

/// The earlier versions of a journey, to put one back or to download it.
pub fn earlier_versions(id: JourneyId) -> Node {
    let session = session();
    let close = move || session.keeping.showing_versions.set(None);
    let text = el("p", "").word(words::VERSIONS_TEXT);
    let body = dialog_body(vec![text]).slot(move || Some(list(session, &id)));
    let done = button("btn btn--primary").word(words::DONE).on_press(close);
    let title = move || session.t(words::VERSIONS_TITLE).to_owned();
    dialog(title, true, close, vec![body, dialog_foot(vec![done])])
}

fn list(session: Session, id: &JourneyId) -> Node {
    let versions = session.keeping.snapshots(id);
    if versions.is_empty() {
        return el("p", "muted").text(session.t(words::VERSIONS_NONE));
    }
    el("ul", "items").with(versions.into_iter().map(|version| row(session, version)).collect())
}

fn row(session: Session, version: Snapshot) -> Node {
    let keeping = session.keeping;
    let language = session.language.get();
    let time = version.time as f64;
    let moment = [locale::day_of_year(language, time), locale::time(time)].join(", ");
    let facts = facts(session, &version);
    let act = |word: Text| {
        let word = session.t(word);
        button("btn btn--line btn--sm").attr("aria-label", &[word, &moment].join(": ")).text(word)
    };
    let for_file = version.clone();
    let download = act(words::DOWNLOAD).on_press(move || keeping.export_snapshot(&for_file));
    let restore = act(words::RESTORE).on_press(move || {
        keeping.showing_versions.set(None);
        keeping.restore(&version);
    });
    let text = el("div", "item__text").child(el("b", "").text(&moment)).child(el("p", "").text(&facts));
    el("li", "item").child(icon("undo", 16)).child(text).child(download).child(restore)
}

/// How many cards a version has, and what it takes of the store.
fn facts(session: Session, version: &Snapshot) -> String {
    let size = locale::count(session.language.get(), version.units.div_ceil(1024));
    let size = session.fill(words::KILOBYTES, &[("size", &size)]);
    match session.keeping.snapshot(version) {
        Some(journey) => [session.count(board::CARDS, journey.card_count()), size].join(" · "),
        None => size,
    }
}
