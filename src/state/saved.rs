//! Whether the work is kept, and how much of the store is in use, in words.

use leptos::prelude::*;

use super::keeping::SaveState;
use super::moment::time_or_day;
use super::session::Session;
use crate::keep::{CAPACITY, Trouble};
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

/// How much of the store is in use, in megabytes; follows it.
pub fn in_use(session: Session) -> String {
    let language = session.language.get();
    let megabytes = |units| locale::number(language, units as f64 / MEGABYTE, 1);
    let (used, all) = (megabytes(session.keeping.used.get()), megabytes(CAPACITY));
    session.fill(words::IN_USE, &[("used", &used), ("all", &all)])
}
