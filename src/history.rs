//! Undo and redo: whole snapshots that share structure, each with the selection of its moment.

mod ahead;
mod shelf;

use std::sync::Arc;

pub use ahead::Ahead;
pub use shelf::{MOST_MOMENTS, MOST_THINGS, Shelf};

use crate::model::{Journey, Selection};
use crate::text::Text;

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

/// A moment before or after a change, and what the change is called.
#[derive(Clone, Debug)]
struct Step {
    moment: Moment,
    deed: Text,
}

/// The moments before and after the present one.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Step>,
}

impl History {
    /// Remembers the moment before a change that is called `deed`; what was undone can't be redone after it.
    pub fn record(&mut self, before: Moment, deed: Text) {
        if self.past.len() == DEPTH {
            self.past.remove(0);
        }
        self.past.push(Step { moment: before, deed });
        self.future.clear();
    }

    /// The moment before the last change, in exchange for the present one.
    pub fn undo(&mut self, present: Moment) -> Option<Moment> {
        let Step { moment, deed } = self.past.pop()?;
        self.future.push(Step { moment: present, deed });
        Some(moment)
    }

    /// The moment after the last undone change, in exchange for the present one.
    pub fn redo(&mut self, present: Moment) -> Option<Moment> {
        let Step { moment, deed } = self.future.pop()?;
        self.past.push(Step { moment: present, deed });
        Some(moment)
    }

    /// What undoing would take back; nothing where there is nothing.
    pub fn undoes(&self) -> Option<Text> {
        self.past.last().map(|step| step.deed)
    }

    /// What redoing would do again; nothing where there is nothing.
    pub fn redoes(&self) -> Option<Text> {
        self.future.last().map(|step| step.deed)
    }

    /// How many moments are remembered.
    pub fn len(&self) -> usize {
        self.past.len() + self.future.len()
    }

    /// Whether no moment is remembered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Rewrites every remembered map, so that a change from elsewhere isn't undone along with one's own.
    /// Moments that can't be told apart any more from the next one towards `present` are forgotten.
    pub fn rebase(&mut self, present: &Arc<Journey>, rewrite: impl Fn(&Arc<Journey>) -> Arc<Journey>) {
        for steps in [&mut self.past, &mut self.future] {
            steps.iter_mut().for_each(|step| step.moment.journey = rewrite(&step.moment.journey));
            let mut next = present.clone();
            let mut differs: Vec<bool> = Vec::with_capacity(steps.len());
            for step in steps.iter().rev() {
                differs.push(step.moment.journey != next);
                next = step.moment.journey.clone();
            }
            let mut kept = differs.into_iter().rev();
            steps.retain(|_| kept.next().unwrap_or(true));
        }
    }
}
