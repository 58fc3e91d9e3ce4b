//! Two clicks on one spot: they mean what the first of them hit. By the second something else may lie there, as the
//! first opens the panel, and the board makes room for it.

use leptos::prelude::*;

use super::board::{BoardState, Naming};
use super::session::Session;
use crate::platform::board::Pressed;
use crate::platform::dom::MouseEvent;

/// What the first click hit.
#[derive(Clone, Copy, Default)]
pub struct Twice(StoredValue<Option<Pressed>>);

impl Twice {
    /// Remembers what a click hit.
    pub fn hit(self, pressed: &Pressed) {
        self.0.set_value(Some(pressed.clone()));
    }

    /// Takes the second click, wherever it goes; must be told of each click before anybody else.
    pub fn heard(self, session: Session, state: BoardState, event: &MouseEvent) {
        let first = self.0.try_update_value(Option::take).flatten();
        let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
        if let Some(pressed) = first.filter(|first| event.detail() == 2 && plain && is_edited(first)) {
            event.prevent_default();
            event.stop_propagation();
            edit(session, state, pressed);
        }
    }
}

fn is_edited(pressed: &Pressed) -> bool {
    !matches!(pressed, Pressed::Ground | Pressed::Control | Pressed::Link(_))
}

/// Edits the name of what was pressed; in a cell, that of a new card.
fn edit(session: Session, state: BoardState, pressed: Pressed) {
    let projection = session.desk.projection;
    match pressed {
        Pressed::Card(card) => {
            if let Some(view) = projection.card(&card) {
                view.editing.set(true);
            }
        }
        Pressed::Phase(phase) => state.naming.set(Some(Naming::Phase(phase))),
        Pressed::Step(step) => state.naming.set(Some(Naming::Step(step))),
        Pressed::Lane(lane) => state.naming.set(Some(Naming::Lane(lane))),
        Pressed::Cell(cell) => {
            if let Some(view) = projection.cell(&cell) {
                view.draft.set(true);
            }
        }
        Pressed::Ground | Pressed::Control | Pressed::Link(_) => {}
    }
}
