//! What goes to the bin, and what comes back from it.

use super::{Done, Keeping, fresh};
use crate::keep::bin::{self, Binned};
use crate::keep::{Failure, Key};
use crate::model::{JourneyId, Persona, PersonaId};
use crate::platform::clock;
use crate::text::title::{named, shown_title};
use crate::text::{Text, isolated, keep as words, listed, persona, start};

/// What came out of the bin, and where it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Restored {
    /// A journey.
    Journey(JourneyId),
    /// A persona.
    Persona(PersonaId),
}

impl Keeping {
    /// Moves a journey to the bin, and offers to take it back.
    pub fn delete(self, id: &JourneyId) {
        let Some(journey) = self.journey(id) else { return };
        let result = self.change(|hands| {
            hands.troubles.retain(|(known, _)| known != id);
            hands.workspace.remove_journey(id, clock::now())
        });
        self.tell();
        let title = shown_title(self.language_now(), &journey);
        self.binned(result, start::BINNED, start::DELETED, ("title", &title));
    }

    /// Moves a persona to the bin, and offers to take it back. Whether it is gone.
    pub fn delete_persona(self, persona: &Persona) -> bool {
        let result = self.change(|hands| hands.workspace.remove_persona(&persona.id, clock::now()));
        let gone = result.is_ok();
        self.binned(
            result,
            persona::BINNED,
            persona::DELETED,
            ("name", &named(self.language_now(), &persona.name)),
        );
        gone
    }

    /// Says that something went to the bin, or that there was no room for it there.
    fn binned(self, result: Result<Done, Failure>, binned: Text, deleted: Text, name: (&str, &str)) {
        let said = if result.as_ref().is_ok_and(bin::was_filled) { binned } else { deleted };
        self.done(result, said.fill(self.language_now(), &[name]));
    }

    /// Deletes a journey past the bin, to make room, and offers to take it back.
    pub fn delete_for_good(self, id: &JourneyId) {
        let Some(journey) = self.journey(id) else { return };
        let result = self.change(|hands| hands.workspace.remove_journey_for_good(id));
        self.done(
            result,
            words::DELETED_THING
                .fill(self.language_now(), &[("name", &shown_title(self.language_now(), &journey))]),
        );
    }

    /// Takes a thing out of the bin, and says so. What came back, where it did.
    pub fn restore_binned(self, binned: &Binned) -> Option<Restored> {
        let language = self.language_now();
        let result = self
            .change(|hands| hands.workspace.restore_binned(&binned.key, language, clock::now(), &mut fresh));
        let restored = result.as_ref().ok().and_then(|done| restored(done, &binned.original));
        self.done(result, words::BIN_RESTORED.fill(language, &[("name", &binned.name(language))]));
        restored
    }

    /// Deletes what is in the bin for good, and offers to take it back.
    pub fn empty_bin(self, binned: &[Binned]) {
        let keys: Vec<String> = binned.iter().map(|binned| binned.key.clone()).collect();
        let result = self.change(|hands| hands.workspace.empty_bin(&keys));
        let language = self.language_now();
        let text = match binned {
            [only] => words::DELETED_THING.fill(language, &[("name", &only.name(language))]),
            _ => words::BIN_EMPTIED.get(language).to_owned(),
        };
        self.done(result, text);
    }

    /// What lies in the bin that stood under this key, the last deleted one.
    pub fn find_in_bin(self, key: &Key) -> Option<Binned> {
        let original = key.to_string();
        let binned = self.with(|hands| hands.workspace.binned());
        binned.into_iter().find(|binned| binned.original == original)
    }

    /// Says what has left the bin because room was needed.
    pub(super) fn tell_emptied(self) {
        let emptied = self.with(|hands| hands.workspace.take_emptied());
        if !emptied.is_empty() {
            let language = self.language_now();
            let names = emptied.iter().map(|binned| format!("“{}”", isolated(&binned.name(language))));
            self.say(words::BIN_MADE_ROOM, &[("names", &listed(names, ", "))]);
        }
    }
}

/// Where a thing came back to that stood under `original` before: there, or at a place of its own.
fn restored(done: &Done, original: &str) -> Option<Restored> {
    let mut places =
        done.changes().iter().filter(|change| change.after.is_some()).map(|change| change.key.as_str());
    match Key::parse(places.next_back().unwrap_or(original))? {
        Key::Journey(id) => Some(Restored::Journey(id)),
        Key::Persona(id) => Some(Restored::Persona(id)),
        _ => None,
    }
}
