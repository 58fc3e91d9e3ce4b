//! The copy of a map that a reader keeps, to work on.

use crate::format::File;
use crate::keep::export::personas_of;
use crate::keep::import::Answer;
use crate::platform::{address, storage};
use crate::state::keeping::Keeping;
use crate::state::screen::{Screen, address as address_of};
use crate::state::session::Session;
use crate::text::{reading as words, start};

/// Whether a copy can be kept here: the browser has a store for the page, and it is the one that the page has by itself.
/// In a frame of another site it may be one that the reader never finds again.
pub fn can_copy(session: Session) -> bool {
    session.reading.is_some_and(|reading| !reading.framed) && storage::is_there()
}

/// Keeps the map as a journey of the reader's own, and goes on in the editor. What is stored already stays as it is: what
/// has the same id there gets another. Where it can't be stored, the reader is told why.
pub fn edit_copy(session: Session) {
    let Some(file) = session.reading.and_then(super::Reading::whole_file) else { return };
    let keeping = Keeping::open(session.notices);
    if !keeping.lasts {
        return session.notices.toast(session.t(words::NOT_KEPT).to_owned());
    }
    let mut plan = keeping.plan(of_first_journey(&file));
    plan.answer(Answer::KeepBoth);
    match keeping.take_over(plan) {
        Ok(imported) => {
            imported.journeys.into_iter().for_each(|id| address::leave_for(&address_of(&Screen::Board(id))))
        }
        Err(failure) => {
            let reason = failure.message(session.language_now());
            session.notices.toast(session.fill(start::NOT_DONE, &[("reason", &reason)]));
        }
    }
}

/// The journey that is shown, with the personas that it speaks of.
fn of_first_journey(file: &File) -> File {
    let journeys: Vec<_> = file.journeys.iter().take(1).cloned().collect();
    let used = journeys.first().map(personas_of).unwrap_or_default();
    let personas = file.personas.iter().filter(|persona| used.contains(&persona.id));
    File { personas: personas.cloned().collect(), journeys, extra: file.extra.clone() }
}
