//! A journey that is made of a pasted table or text.

use leptos::prelude::*;

use super::question::Question;
use crate::exchange::{Draft, Reading};
use crate::model::JourneyId;
use crate::platform::ids;
use crate::state::screen::Screen;
use crate::state::session::Session;

/// Asks whether a table or lines of text are to become a journey. Whether it was either.
pub(super) fn offer(session: Session, reading: Reading) -> bool {
    let draft = match reading {
        Reading::Table(table) => Draft::of_table(table),
        Reading::Lines(lines) => Draft::of_lines(lines),
        _ => return false,
    };
    session.pasting.question.set(Some(Question::Journey(draft)));
    true
}

/// Makes a journey and opens it.
pub fn make(session: Session, draft: &Draft, title: String) {
    session.pasting.question.set(None);
    let id = JourneyId::new(ids::fresh());
    let journey = draft.journey(session.language_now(), id.clone(), title, &mut ids::fresh);
    if session.keeping.create(journey) {
        session.go(&Screen::Board(id));
    }
}
