//! Whether the work is kept: bars above the screen where it isn't, a line and a meter below it.

use leptos::prelude::*;

use super::space::make_room;
use super::versions::earlier_versions;
use crate::keep::CAPACITY;
use crate::keep::Trouble;
use crate::platform::clock;
use crate::platform::locale;
use crate::platform::page;
use crate::state::keeping::SaveState;
use crate::state::keeping::Unsaved;
use crate::state::session::Session;
use crate::state::session::session;
use crate::text::Language;
use crate::text::Text;
use crate::text::keep as words;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::slot;
use crate::ui::node::watch;

/// UTF-16 units in what is called a megabyte of the store.
const MEGABYTE: f64 = 1_048_576.0;

/// Bars that say what isn't kept, and what can be done; and the dialogs to which they lead. Takes no room where
/// all is well.
pub fn alert_bars() -> Node {
    let session = session();
    let keeping = session.keeping;
    let any = Memo::new(move |_| {
        keeping.unsaved.read().is_some()
            || keeping.making_room.get()
            || keeping.showing_versions.read().is_some()
    });
    el("div", "alerts")
        .maybe((!keeping.lasts).then(|| blocked_bar(session)))
        .slot(move || any.get().then(place))
}

/// What can't be stored, and the dialogs about the store.
fn place() -> Node {
    let place = el("div", "place");
    let session = session();
    let keeping = session.keeping;
    slot(&place, move || {
        let unsaved = keeping.unsaved.get().filter(|_| keeping.lasts);
        unsaved.map(|unsaved| unsaved_bar(session, unsaved))
    });
    slot(&place, move || keeping.making_room.get().then(make_room));
    slot(&place, move || keeping.showing_versions.get().map(earlier_versions));
    place
}

fn blocked_bar(session: Session) -> Node {
    let download = way_out(words::DOWNLOAD_EVERYTHING, move || session.keeping.export_workspace());
    bar(el("p", "").word(words::BLOCKED)).child(download)
}

fn unsaved_bar(session: Session, unsaved: Unsaved) -> Node {
    let Unsaved { id, title, trouble } = unsaved;
    let keeping = session.keeping;
    let message = match trouble {
        Trouble::Full => words::FULL,
        Trouble::Failed => words::FAILED,
        Trouble::Newer => words::NEWER,
        Trouble::Deleted => words::DELETED,
    };
    let further = match trouble {
        Trouble::Full => Some(way_out(words::MAKE_ROOM, move || keeping.making_room.set(true))),
        Trouble::Newer => Some(way_out(words::RELOAD, page::reload)),
        Trouble::Deleted => {
            let id = id.clone();
            Some(way_out(words::KEEP_IT, move || keeping.keep_anyway(&id)))
        }
        Trouble::Failed => None,
    };
    let message = el("p", "").text_of(move || session.fill(message, &[("title", &title)]));
    let download = way_out(words::DOWNLOAD_JOURNEY, move || keeping.export_journey(&id));
    bar(message).child(download).with(further.into_iter().collect())
}

/// A bar that says what is wrong.
pub fn bar(message: Node) -> Node {
    el("div", "alertbar alertbar--bad").attr("role", "alert").child(icon("warn", 16)).child(message)
}

/// A button of a bar.
pub fn way_out(word: Text, press: impl Fn() + 'static) -> Node {
    button("btn btn--line btn--sm").word(word).on_press(press)
}

/// Whether what the board shows is in the store, in words.
pub fn save_status() -> Node {
    let session = session();
    let state = session.keeping.state;
    let picture = icon("device", 14);
    let status = el("span", "saved").attr("role", "status").child(picture.clone());
    let shown = status.clone();
    watch(move || {
        let state = state.get();
        let bad = matches!(state, SaveState::NotSaved(_) | SaveState::Blocked);
        shown.set_class("saved--busy", state == SaveState::Saving);
        shown.set_class("saved--bad", bad);
        picture.set_icon(if bad { "warn" } else { "device" });
    });
    status.child(el("span", "").text_of(move || state_name(session, state.get())))
}

fn state_name(session: Session, state: SaveState) -> String {
    match state {
        SaveState::Saved { at } if at > 0.0 => {
            session.fill(words::SAVED_AT, &[("time", &moment(session.language.get(), at))])
        }
        SaveState::Saved { .. } => session.t(words::SAVED).to_owned(),
        SaveState::Saving => session.t(words::SAVING).to_owned(),
        SaveState::NotSaved(trouble) => {
            session.fill(words::NOT_SAVED, &[("reason", session.t(reason(trouble)))])
        }
        SaveState::Blocked => session.t(words::NOT_KEPT).to_owned(),
    }
}

/// The time of a moment today, otherwise its day.
fn moment(language: Language, at: f64) -> String {
    match clock::day_of(at) == clock::today() {
        true => locale::time(at),
        false => locale::day_of_year(language, at),
    }
}

fn reason(trouble: Trouble) -> Text {
    match trouble {
        Trouble::Full => words::BECAUSE_FULL,
        Trouble::Failed => words::BECAUSE_FAILED,
        Trouble::Newer => words::BECAUSE_NEWER,
        Trouble::Deleted => words::BECAUSE_DELETED,
    }
}

/// How much of the store is in use: a meter, and the same in words.
pub fn storage_meter() -> Vec<Node> {
    let session = session();
    let bar = el("i", "");
    let meter = el("span", "meter")
        .attr("role", "meter")
        .attr_word("aria-label", words::STORAGE)
        .attr("aria-valuemin", "0")
        .attr("aria-valuemax", "100")
        .child(bar.clone());
    let text = el("span", "status__item status__item--far num");
    let (shown, said) = (meter.clone(), text.clone());
    watch(move || {
        let used = session.keeping.used.get();
        let percent = (used * 100 / CAPACITY).min(100).to_string();
        let text = in_use(session, used);
        bar.set_style("width", &[&percent, "%"].concat());
        shown.set("aria-valuenow", Some(&percent));
        shown.set("aria-valuetext", Some(&text));
        shown.set("title", Some(&text));
        said.set_text(&text);
    });
    vec![el("span", "status__item").child(meter), text]
}

fn in_use(session: Session, used: usize) -> String {
    let language = session.language.get();
    let [used, all] = [used, CAPACITY].map(|units| locale::number(language, units as f64 / MEGABYTE, 1));
    session.fill(words::IN_USE, &[("used", &used), ("all", &all)])
}
