//! A map that is being edited: the map, its history and what is selected.

use std::sync::Arc;

use crate::command::{Command, Rejection, apply};
use crate::history::{History, Moment};
use crate::merge::{Merged, merge, share};
use crate::model::{Journey, Selection};
use crate::text::Text;

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
        self.history.record(self.moment(), command.name());
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

    /// Takes back the last change, and says which; nothing where there is none.
    pub fn undo(&mut self) -> Option<Text> {
        let deed = self.undoes()?;
        let moment = self.history.undo(self.moment())?;
        self.travel(moment);
        Some(deed)
    }

    /// Makes the last undone change again, and says which; nothing where there is none.
    pub fn redo(&mut self) -> Option<Text> {
        let deed = self.redoes()?;
        let moment = self.history.redo(self.moment())?;
        self.travel(moment);
        Some(deed)
    }

    /// The change that [`Editor::undo`] would take back.
    pub fn undoes(&self) -> Option<Text> {
        self.history.undoes()
    }

    /// The change that [`Editor::redo`] would make again.
    pub fn redoes(&self) -> Option<Text> {
        self.history.redoes()
    }

    /// How many moments are remembered.
    pub fn remembers(&self) -> usize {
        self.history.len()
    }

    /// Goes on with the map as it is now, after others may have changed it: what was done before can still be undone,
    /// and undoing doesn't undo what the others did. Nothing is selected.
    pub fn catch_up(&mut self, journey: Journey) {
        if *self.journey != journey {
            let before = self.journey.clone();
            self.bring_in(&before, &journey);
        }
        self.selection = Selection::Nothing;
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

    fn travel(&mut self, moment: Moment) {
        self.journey = moment.journey;
        self.select(moment.selection);
    }
}
