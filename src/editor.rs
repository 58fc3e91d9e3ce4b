//! A map that is being edited: the map, its history and what is selected.

use std::sync::Arc;

use crate::command::{Command, Rejection, apply};
use crate::history::{History, Moment};
use crate::merge::{Merged, merge, share};
use crate::model::{Journey, Selection};

/// A map that is being edited. The only way to change the map is [`Editor::execute`].
#[derive(Clone, Debug)]
pub struct Editor {
    journey: Arc<Journey>,
    selection: Selection,
    history: History,
}

impl Editor {
    /// Starts editing `journey`, with nothing selected and nothing to undo.
    pub fn new(journey: Journey) -> Self {
        Self { journey: Arc::new(journey), selection: Selection::Nothing, history: History::default() }
    }

    /// The map as it is now.
    pub fn journey(&self) -> &Arc<Journey> {
        &self.journey
    }

    /// What is selected.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Selects; what the map doesn't have is left out.
    pub fn select(&mut self, selection: Selection) {
        self.selection = selection.within(&self.journey);
    }

    /// Carries out `command` as one undo step.
    ///
    /// # Errors
    /// Says why not; then nothing has changed.
    pub fn execute(&mut self, command: &Command) -> Result<(), Rejection> {
        let next = apply(&self.journey, command)?;
        self.history.record(self.moment());
        self.journey = Arc::new(next);
        self.select(self.selection.clone());
        Ok(())
    }

    /// Whether [`Editor::execute`] would carry out `command`.
    ///
    /// # Errors
    /// Says why not.
    pub fn can(&self, command: &Command) -> Result<(), Rejection> {
        apply(&self.journey, command).map(drop)
    }

    /// Takes back the last change; false where there is none.
    pub fn undo(&mut self) -> bool {
        let moment = self.history.undo(self.moment());
        self.travel(moment)
    }

    /// Makes the last undone change again; false where there is none.
    pub fn redo(&mut self) -> bool {
        let moment = self.history.redo(self.moment());
        self.travel(moment)
    }

    /// Whether there is a change to take back.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is an undone change to make again.
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Brings in the map of another editor, of which both knew `base`. Own changes stay and can still be
    /// undone; undoing them doesn't undo the other's.
    pub fn bring_in(&mut self, base: &Journey, theirs: &Journey) -> Merged {
        let theirs = share(base, theirs);
        let merged = merge(base, &self.journey, &theirs);
        self.journey = Arc::new(merged.journey.clone());
        self.history.rebase(&self.journey, |moment| Arc::new(merge(base, moment, &theirs).journey));
        self.select(self.selection.clone());
        merged
    }

    fn moment(&self) -> Moment {
        Moment { journey: self.journey.clone(), selection: self.selection.clone() }
    }

    fn travel(&mut self, moment: Option<Moment>) -> bool {
        let Some(moment) = moment else { return false };
        self.journey = moment.journey;
        self.select(moment.selection);
        true
    }
}
