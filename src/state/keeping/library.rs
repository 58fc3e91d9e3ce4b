//! What the start screen does with journeys and set-aside values. Whatever can't be stored is not done,
//! and says why.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Hands, Keeping, StoredText, fresh};
use crate::command::{Command, JourneyEdit, Rejection, plan};
use crate::keep::aside::Aside;
use crate::keep::import::copy_name;
use crate::keep::snapshot::Snapshot;
use crate::keep::{Exchange, Failure, Key};
use crate::model::{Journey, JourneyId};
use crate::platform::{clock, ids, locale};
use crate::text::title::shown_title;
use crate::text::{Text, board, deed, keep as words, start};

/// Changes of the store that can be taken back with [`Keeping::take_back`], as long as the page is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Undoable(u32);

/// Changes that were made.
pub(super) type Done = Exchange<StoredText>;

/// Changes that can be taken back at the same time; they hold the old texts in memory.
const MOST_DONE: usize = 20;

impl Keeping {
    /// Reads everything that is stored, where it changed since it was last read, and sets [`Keeping::overview`]
    /// and [`Keeping::personas`].
    pub fn load_library(self) {
        let overview = self.with(|hands| {
            hands.listing = None;
            hands.workspace.overview()
        });
        self.tell_missing();
        self.personas.set(overview.personas.clone());
        self.overview.set(overview);
    }

    pub(super) fn load_personas(self) {
        let personas = self.with(|hands| hands.workspace.personas());
        self.tell_missing();
        self.personas.set(personas);
    }

    /// Adds a journey with a new id. Whether it is stored; if not, the user is told why.
    pub fn create(self, journey: Journey) -> bool {
        let result = self.change(|hands| hands.workspace.create(journey, clock::now(), &mut fresh));
        self.tell_failure(result).is_some()
    }

    /// Gives a journey another title, and says so.
    pub fn rename(self, id: &JourneyId, title: String) {
        self.edit(id, JourneyEdit::Title(title), start::RENAMED);
    }

    /// Puts a journey away, or brings it back, and says so.
    pub fn set_archived(self, id: &JourneyId, archived: bool) {
        self.edit(
            id,
            JourneyEdit::Archived(archived),
            if archived { start::ARCHIVED } else { start::BROUGHT_BACK },
        );
    }

    /// Changes a journey that isn't on the board, and offers to take it back.
    fn edit(self, id: &JourneyId, edit: JourneyEdit, done: Text) {
        let command = Command::EditJourney(edit.clone());
        let before = self.journey(id);
        let result = self.change(|hands| hands.workspace.edit(id, &command, clock::now(), &mut fresh));
        if result == Err(Failure::Rejected(Rejection::NothingChanges)) || self.tell_failure(result).is_none()
        {
            return;
        }
        let (Some(before), Some(now)) = (before, self.journey(id)) else {
            return;
        };
        let back = Command::EditJourney(edit.as_in(&before));
        let id = id.clone();
        let text = done.fill(self.language_now(), &[("title", &shown_title(self.language_now(), &now))]);
        let said = text.clone();
        let undo = move || {
            let result = self.change(|hands| hands.workspace.edit(&id, &back, clock::now(), &mut fresh));
            if self.tell_failure(result).is_some() {
                self.say_undone(&said);
            }
        };
        self.notices.offer_undo(text, board::UNDO.get(self.language_now()).to_string(), undo);
    }

    /// Adds a copy of a journey, and says so.
    pub fn duplicate(self, id: &JourneyId) {
        let Some(journey) = self.journey(id) else { return };
        let copy = plan::duplicate_journey(
            &journey,
            copy_name(&journey.title, self.language_now()),
            &mut ids::fresh,
        );
        let title = copy.title.clone();
        if self.create(copy) {
            self.say(start::DUPLICATED, &[("title", &title)]);
        }
    }

    /// Deletes a value that can't be read, and offers to take it back.
    pub fn discard_aside(self, aside: &Aside) {
        self.delete_keys(std::slice::from_ref(&aside.key), &aside.original);
    }

    /// Deletes what stands under `keys`, known to the user as `name`, and offers to take it back.
    pub fn delete_keys(self, keys: &[String], name: &str) {
        let result = self.change(|hands| hands.workspace.remove_keys(keys));
        self.done(result, words::DELETED_THING.fill(self.language_now(), &[("name", name)]));
    }

    /// What stands under a key, such as that of an [`Aside`], as it is.
    pub fn text_of(self, key: &str) -> Option<String> {
        self.with(|hands| hands.workspace.text(key))
    }

    /// The earlier versions of a journey, the latest first.
    pub fn snapshots(self, id: &JourneyId) -> Vec<Snapshot> {
        self.with(|hands| hands.workspace.snapshots(id))
    }

    /// Opens the dialog with the earlier versions of a journey.
    pub fn show_versions(self, id: &JourneyId) {
        self.showing_versions.set(Some(id.clone()));
    }

    /// A journey as it was.
    pub fn snapshot(self, snapshot: &Snapshot) -> Option<Journey> {
        self.with(|hands| hands.workspace.snapshot(snapshot))
    }

    /// The earlier versions of every journey.
    pub fn every_snapshot(self) -> Vec<Snapshot> {
        self.with(|hands| hands.workspace.every_snapshot())
    }

    /// Puts a journey back to how it was, and offers to take it back.
    pub fn restore(self, snapshot: &Snapshot) {
        let result = self.change(|hands| hands.workspace.restore(snapshot, clock::now(), &mut fresh));
        if let Ok(done) = &result {
            self.show_again(done);
        }
        let (time, language) = (snapshot.time as f64, self.language_now());
        let moment = format!("{}, {}", locale::day_of_year(language, time), locale::time(time));
        self.done(result, words::RESTORED.fill(language, &[("time", &moment)]));
    }

    /// Takes back what was `said` to be done, and says so. What was changed meanwhile is left as it is. Where it can't be
    /// taken back, the user is told why, and it can be tried again.
    pub fn take_back(self, undoable: Undoable, said: &str) {
        let Undoable(number) = undoable;
        let found = |hands: &mut Hands| {
            let done = hands.done.iter().find(|(known, _)| *known == number);
            done.map(|(_, done)| done.clone())
        };
        let Some(done) = self.with(found) else { return };
        let result = self.change(|hands| hands.workspace.take_back(&done, clock::now(), &mut fresh));
        if let Some(undone) = self.tell_failure(result) {
            self.with(|hands| hands.done.retain(|(known, _)| *known != number));
            self.show_again(&undone);
            self.say_undone(said);
        }
    }

    fn say_undone(self, said: &str) {
        let deed = said.trim_end_matches('.');
        self.notices.travelled(deed::UNDONE.fill(self.language_now(), &[("deed", deed)]));
    }

    /// Says what was done, with a way back, or why it was not.
    pub(super) fn done(self, result: Result<Done, Failure>, text: String) {
        let Some(done) = self.tell_failure(result) else { return };
        let undoable = self.undoable(done);
        let said = text.clone();
        self.notices.offer_undo(text, board::UNDO.get(self.language_now()).to_string(), move || {
            self.take_back(undoable, &said)
        });
    }

    /// Tells the user why something was not done.
    pub(super) fn tell_failure<T>(self, result: Result<T, Failure>) -> Option<T> {
        result
            .inspect_err(|failure| {
                self.say(start::NOT_DONE, &[("reason", &failure.message(self.language_now()))])
            })
            .ok()
    }

    pub(super) fn journey(self, id: &JourneyId) -> Option<Arc<Journey>> {
        self.with(|hands| hands.workspace.journey(id)).map(|(journey, _)| journey)
    }

    pub(super) fn undoable(self, done: Done) -> Undoable {
        self.with(|hands| {
            hands.numbers += 1;
            if hands.done.len() == MOST_DONE {
                hands.done.remove(0);
            }
            hands.done.push((hands.numbers, done));
            Undoable(hands.numbers)
        })
    }

    /// Shows the journey on the board anew, where it was replaced as a whole.
    pub(super) fn show_again(self, done: &Done) {
        let Some(shown) = self.shown() else { return };
        for change in done.changes() {
            let Some(Key::Journey(id)) = Key::parse(&change.key) else { continue };
            let was_open = self.with(|hands| hands.workspace.forget(&id));
            if was_open && shown.journey().as_ref() == Some(&id) {
                shown.replace(self.read(&id));
            }
        }
    }

    /// Makes a change, and shows what is there now.
    pub(super) fn change<T>(self, act: impl FnOnce(&mut Hands) -> Result<T, Failure>) -> Result<T, Failure> {
        let result = self.hands.try_update_value(act).unwrap_or(Err(Failure::Gone));
        if self.unsaved.with_untracked(Option::is_some) {
            self.save_now();
        }
        match self.shows_library() {
            true => self.load_library(),
            false => self.load_personas(),
        }
        if result.is_ok() {
            self.ask_to_keep();
        }
        self.tell_emptied();
        self.count_later();
        result
    }

    /// Whether the list of everything is on the screen.
    pub(super) fn shows_library(self) -> bool {
        self.shown().is_some_and(|shown| shown.journey().is_none()) || self.making_room.get_untracked()
    }
}
