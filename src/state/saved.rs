//! Whether the work is kept, and how much of the store is in use, in words.

use leptos::prelude::*;

use super::keeping::{Lasting, SaveState};
use super::moment::time_or_day;
use super::screen::Screen;
use super::session::Session;
use crate::keep::bin::Content;
use crate::keep::{CAPACITY, Key, Missing, Trouble};
use crate::platform::locale;
use crate::text::{Text, keep as words};

/// UTF-16 units in what is called a megabyte of the store.
const MEGABYTE: f64 = 1_048_576.0;

/// Whether what the board shows is in the store; follows the language.
pub fn state_name(session: Session, state: SaveState) -> String {
    match state {
        SaveState::Saved { at } if at > 0.0 => {
            session.fill(words::SAVED_AT, &[("time", &time_or_day(session.language.get(), at))])
        }
        SaveState::Saved { .. } => session.t(words::SAVED).to_owned(),
        SaveState::Saving => session.t(words::SAVING).to_owned(),
        SaveState::NotSaved(trouble) => {
            session.fill(words::NOT_SAVED, &[("reason", session.t(reason(trouble)))])
        }
        SaveState::Blocked => session.t(words::NOT_KEPT).to_owned(),
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

/// How much of the store is in use; follows it.
pub fn in_use(session: Session) -> String {
    match session.keeping.used.get() {
        None => String::new(),
        Some(0) => session.t(words::NOTHING_STORED).to_owned(),
        Some(used) => {
            let (used, all) = (size_of(session, used), size_of(session, CAPACITY));
            session.fill(words::IN_USE, &[("used", &used), ("all", &all)])
        }
    }
}

/// What so many bytes, or UTF-16 units of the store, are called: kilobytes, at least one, or megabytes.
pub fn size_of(session: Session, units: usize) -> String {
    match units.div_ceil(1024) {
        0..1024 => kilobytes_of(session, units),
        _ => {
            let megabytes = locale::number(session.language.get(), units as f64 / MEGABYTE, 1);
            session.fill(words::MEGABYTES, &[("size", &megabytes)])
        }
    }
}

/// What so many UTF-16 units of the store are called in kilobytes, of which there is at least one; follows the language.
pub fn kilobytes_of(session: Session, units: usize) -> String {
    let size = locale::count(session.language.get(), units.div_ceil(1024));
    session.fill(words::KILOBYTES, &[("size", &size)])
}

/// What part of the store is in use, in percent: at least one where anything is stored.
pub fn percent_in_use(session: Session) -> usize {
    match session.keeping.used.get().unwrap_or_default() {
        0 => 0,
        used => (used * 100 / CAPACITY).clamp(1, 100),
    }
}

/// How long the browser keeps what is stored, as far as it says; follows the language.
pub fn lasting(session: Session) -> &'static str {
    session.t(match session.keeping.lasting.get() {
        _ if !session.keeping.lasts => words::NOT_KEPT,
        Lasting::Promised => words::LASTING_PROMISED,
        Lasting::MayGo => words::LASTING_MAY_GO,
        Lasting::Unknown => words::LASTING_UNKNOWN,
    })
}

/// What is gone from the store, by name; nothing where nothing is. A persona that is on the screen says so itself.
/// Follows the store.
pub fn missing(session: Session) -> Option<String> {
    let language = session.language.get();
    let shown = match session.screen.get() {
        Screen::Persona { id, .. } => Some(Key::Persona(id).to_string()),
        _ => None,
    };
    let missing = session.keeping.missing.read();
    let named = missing.iter().filter(|missing| Some(&missing.key) != shown.as_ref());
    let name = |missing: &Missing| {
        let name = missing.content.name(language).unwrap_or_else(|| missing.key.clone());
        let text = match missing.content {
            Content::Persona(_) => words::MISSING_PERSONA,
            Content::Journey(_) | Content::Unreadable(_) => words::MISSING_JOURNEY,
        };
        session.fill(text, &[("name", &name)])
    };
    let names: Vec<String> = named.map(name).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
