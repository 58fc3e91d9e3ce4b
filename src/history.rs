//! Undo and redo: whole snapshots that share structure, each with the selection of its moment.

use std::sync::Arc;

use crate::editor::Selection;
use crate::model::Journey;

/// How many steps can be undone; older ones are forgotten.
pub const DEPTH: usize = 500;

/// A map as it was, and what was selected then.
#[derive(Clone, Debug)]
pub struct Moment {
    /// The map.
    pub journey: Arc<Journey>,
    /// What was selected.
    pub selection: Selection,
}

/// The moments before and after the present one.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Moment>,
    future: Vec<Moment>,
}

impl History {
    /// Remembers the moment before a change; what was undone can't be redone after it.
    pub fn record(&mut self, before: Moment) {
        if self.past.len() == DEPTH {
            self.past.remove(0);
        }
        self.past.push(before);
        self.future.clear();
    }

    /// The moment before the last change, in exchange for the present one.
    pub fn undo(&mut self, present: Moment) -> Option<Moment> {
        let moment = self.past.pop()?;
        self.future.push(present);
        Some(moment)
    }

    /// The moment after the last undone change, in exchange for the present one.
    pub fn redo(&mut self, present: Moment) -> Option<Moment> {
        let moment = self.future.pop()?;
        self.past.push(present);
        Some(moment)
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Rewrites every remembered map, so that a change from elsewhere isn't undone along with one's own.
    pub fn rebase(&mut self, rewrite: impl Fn(&Arc<Journey>) -> Arc<Journey>) {
        for moment in self.past.iter_mut().chain(&mut self.future) {
            moment.journey = rewrite(&moment.journey);
        }
    }
}
