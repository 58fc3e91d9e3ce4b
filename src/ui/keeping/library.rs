//! What the start screen does with journeys, personas and set-aside values. Whatever can't be stored is not done,
//! and says why.

use leptos::prelude::*;

use super::{Hands, Keeping, StoredText, fresh};
use crate::command::{Command, JourneyEdit, plan};
use crate::keep::import::copy_name;
use crate::keep::snapshot::Snapshot;
use crate::keep::{Exchange, Failure, Key};
use crate::model::{Journey, JourneyId, Persona, PersonaId};
use crate::platform::{clock, ids};
use crate::text::keep as words;
use crate::ui::session::Screen;

/// Changes of the store that can be taken back with [`Keeping::take_back`], as long as the page is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undoable(u32);

/// Changes that were made.
pub(super) type Done = Exchange<StoredText>;

/// Changes that can be taken back at the same time; they hold the old texts in memory.
const MOST_DONE: usize = 20;

impl Keeping {
    /// Reads everything that is stored, where it changed since it was last read, and sets [`Keeping::library`],
    /// [`Keeping::aside`] and [`Keeping::personas`]. Call it when the start screen appears; it then keeps up with
    /// other tabs by itself.
    pub fn load_library(self) {
        let overview = self.with(|hands| {
            hands.listing = None;
            hands.workspace.overview()
        });
        self.library.set(overview.journeys);
        self.aside.set(overview.aside);
        self.personas.set(overview.personas);
    }

    pub(super) fn load_personas(self) {
        let personas = self.with(|hands| hands.workspace.personas());
        self.personas.set(personas);
    }

    /// Adds a journey with a new id.
    ///
    /// # Errors
    /// Says why it isn't stored.
    pub fn add(self, journey: Journey) -> Result<(), Failure> {
        self.change(|hands| hands.workspace.create(journey, clock::now(), &mut fresh))
    }

    /// Changes a journey that isn't on the board.
    ///
    /// # Errors
    /// Says why not.
    pub fn edit(self, id: &JourneyId, command: &Command) -> Result<(), Failure> {
        self.change(|hands| hands.workspace.edit(id, command, clock::now(), &mut fresh))
    }

    /// Gives a journey another title.
    ///
    /// # Errors
    /// Says why not, such as for an empty title.
    pub fn rename(self, id: &JourneyId, title: String) -> Result<(), Failure> {
        self.edit(id, &Command::EditJourney(JourneyEdit::Title(title)))
    }

    /// Puts a journey away, or brings it back.
    ///
    /// # Errors
    /// Says why not.
    pub fn set_archived(self, id: &JourneyId, archived: bool) -> Result<(), Failure> {
        self.edit(id, &Command::EditJourney(JourneyEdit::Archived(archived)))
    }

    /// Adds a copy of a journey; gives its id and title.
    ///
    /// # Errors
    /// Says why not.
    pub fn duplicate(self, id: &JourneyId) -> Result<(JourneyId, String), Failure> {
        let (journey, _) = self.with(|hands| hands.workspace.journey(id)).ok_or(Failure::Gone)?;
        let copy = plan::duplicate_journey(&journey, copy_name(&journey.title, self.language()), &mut ids::fresh);
        let made = (copy.id.clone(), copy.title.clone());
        self.add(copy)?;
        Ok(made)
    }

    /// Deletes a journey with its snapshots.
    ///
    /// # Errors
    /// Says why not.
    pub fn delete(self, id: &JourneyId) -> Result<Undoable, Failure> {
        let done = self.change(|hands| {
            hands.troubles.retain(|(known, _)| known != id);
            hands.workspace.remove_journey(id)
        })?;
        self.tell();
        Ok(self.undoable(done))
    }

    /// Adds a persona, or stores its changes. What another tab changed in other fields of it stays.
    ///
    /// # Errors
    /// Says why it isn't stored.
    pub fn put_persona(self, persona: &Persona) -> Result<(), Failure> {
        let overruled = self.change(|hands| hands.workspace.put_persona(persona, clock::now(), &mut fresh))?;
        if overruled {
            self.say(words::PERSONA_BOTH_CHANGED, &[("name", &persona.name)]);
        }
        Ok(())
    }

    /// Deletes a persona. Journeys that name it keep its id.
    ///
    /// # Errors
    /// Says why not.
    pub fn delete_persona(self, id: &PersonaId) -> Result<Undoable, Failure> {
        let done = self.change(|hands| hands.workspace.remove_persona(id))?;
        Ok(self.undoable(done))
    }

    /// Deletes what stands under `keys`: those of [`Keeping::aside`] or of snapshots.
    ///
    /// # Errors
    /// Says why not.
    pub fn delete_keys(self, keys: &[String]) -> Result<Undoable, Failure> {
        let done = self.change(|hands| hands.workspace.remove_keys(keys))?;
        Ok(self.undoable(done))
    }

    /// What stands under a key of [`Keeping::aside`], as it is.
    pub fn text_of(self, key: &str) -> Option<String> {
        self.with(|hands| hands.workspace.text(key))
    }

    /// The earlier versions of a journey, the latest first.
    pub fn snapshots(self, id: &JourneyId) -> Vec<Snapshot> {
        self.with(|hands| hands.workspace.snapshots(id))
    }

    /// The earlier versions of every journey.
    pub fn every_snapshot(self) -> Vec<Snapshot> {
        self.with(|hands| hands.workspace.every_snapshot())
    }

    /// Puts a journey back to how it was.
    ///
    /// # Errors
    /// Says why not.
    pub fn restore(self, snapshot: &Snapshot) -> Result<Undoable, Failure> {
        let done = self.change(|hands| hands.workspace.restore(snapshot, clock::now(), &mut fresh))?;
        self.show_again(&done);
        Ok(self.undoable(done))
    }

    /// Takes changes back. What was changed meanwhile is left as it is.
    ///
    /// # Errors
    /// Says why not; then nothing changes, and it can be tried again.
    pub fn take_back(self, undoable: Undoable) -> Result<(), Failure> {
        let Undoable(number) = undoable;
        let found = |hands: &mut Hands| hands.done.iter().find(|(known, _)| *known == number).map(|(_, done)| done.clone());
        let Some(done) = self.with(found) else { return Ok(()) };
        let undone = self.change(|hands| hands.workspace.take_back(&done, clock::now(), &mut fresh))?;
        self.with(|hands| hands.done.retain(|(known, _)| *known != number));
        self.show_again(&undone);
        Ok(())
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
        let Some(session) = self.session() else { return };
        for change in done.changes() {
            let Some(Key::Journey(id)) = Key::parse(&change.key) else { continue };
            let was_open = self.with(|hands| hands.workspace.forget(&id));
            if was_open && session.screen.get_untracked() == Screen::Board(id.clone()) {
                match self.read(&id) {
                    Some(journey) => session.desk.open(journey),
                    None => session.go(&Screen::Start),
                }
            }
        }
    }

    /// Makes a change, and shows what is there now.
    pub(super) fn change<T>(self, act: impl FnOnce(&mut Hands) -> Result<T, Failure>) -> Result<T, Failure> {
        let result = self.hands.try_update_value(act).unwrap_or(Err(Failure::Gone));
        if self.unsaved.with_untracked(Option::is_some) {
            self.save_now();
        }
        self.load_library();
        self.count_later();
        result
    }
}

impl Default for Undoable {
    fn default() -> Self {
        Self(0)
    }
}
