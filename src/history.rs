//! Undo and redo: whole snapshots that share structure, each with the selection of its moment.

use std::sync::Arc;

use crate::model::{Journey, Selection};

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
    /// Moments that can't be told apart any more from the next one towards `present` are forgotten.
    pub fn rebase(&mut self, present: &Arc<Journey>, rewrite: impl Fn(&Arc<Journey>) -> Arc<Journey>) {
        for moments in [&mut self.past, &mut self.future] {
            moments.iter_mut().for_each(|moment| moment.journey = rewrite(&moment.journey));
            let mut next = present.clone();
            let mut differs: Vec<bool> = Vec::with_capacity(moments.len());
            for moment in moments.iter().rev() {
                differs.push(moment.journey != next);
                next = moment.journey.clone();
            }
            let mut kept = differs.into_iter().rev();
            moments.retain(|_| kept.next().unwrap_or(true));
        }
    }
}
