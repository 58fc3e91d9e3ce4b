//! What is kept under a key of its own, and changed by several tabs at the same time.

use std::fmt::Debug;
use std::sync::Arc;

use super::value::{Stored, Unreadable, read_journey, read_persona, write_journey, write_persona};
use super::{Key, Stamp};
use crate::command::Command;
use crate::format::Writer;
use crate::merge::{Merged, merge, merge_persona, share};
use crate::model::{Extra, Journey, JourneyId, Persona, PersonaId};

/// A journey or a persona.
pub trait Kept: Clone + PartialEq {
    /// Names one.
    type Id: Clone + PartialEq;
    /// Remembers what it wrote, so that writing it again is cheap.
    type Writer: Default;
    /// Where two tabs changed the same thing: what the earlier one wanted there.
    type Overruled: Clone + Debug + Default + PartialEq;

    /// One with this id in which nothing is set: what two versions have in common that nothing is known of.
    fn blank(id: &Self::Id) -> Self;

    /// Whether there is nothing in it but what it is called.
    fn is_bare(&self) -> bool;

    /// Its id.
    fn id(&self) -> &Self::Id;

    /// Where it stands in the store.
    fn key(id: &Self::Id) -> Key;

    /// Reads the value of its key.
    ///
    /// # Errors
    /// Says why it can't be used.
    fn read(id: &Self::Id, text: &str) -> Result<Stored<Arc<Self>>, Unreadable>;

    /// The value of its key.
    fn write(&self, writer: &mut Self::Writer, stamp: &Stamp, extra: &Extra) -> String;

    /// What both made of `base`; where both changed the same thing, `later` stays.
    fn merge(base: &Self, later: &Self, earlier: &Self) -> (Self, Self::Overruled);

    /// The same, sharing with `other` what is equal there, so that the two are soon compared.
    fn sharing(&self, other: &Self) -> Self;
}

impl Kept for Journey {
    type Id = JourneyId;
    type Writer = Writer;
    type Overruled = Vec<Command>;

    fn blank(id: &JourneyId) -> Self {
        Self::new(id.clone(), "")
    }

    fn is_bare(&self) -> bool {
        self.phases.is_empty() && self.lanes.is_empty()
    }

    fn id(&self) -> &JourneyId {
        &self.id
    }

    fn key(id: &JourneyId) -> Key {
        Key::Journey(id.clone())
    }

    fn read(id: &JourneyId, text: &str) -> Result<Stored<Arc<Self>>, Unreadable> {
        read_journey(id, text)
    }

    fn write(&self, writer: &mut Writer, stamp: &Stamp, extra: &Extra) -> String {
        write_journey(writer, self, stamp, extra)
    }

    fn merge(base: &Self, later: &Self, earlier: &Self) -> (Self, Vec<Command>) {
        let Merged { journey, overruled } = merge(base, later, earlier);
        (journey, overruled)
    }

    fn sharing(&self, other: &Self) -> Self {
        share(other, self)
    }
}

impl Kept for Persona {
    type Id = PersonaId;
    type Writer = ();
    /// Whether there is any.
    type Overruled = bool;

    fn blank(id: &PersonaId) -> Self {
        Self::new(id.clone(), "")
    }

    fn is_bare(&self) -> bool {
        *self == Self::new(self.id.clone(), self.name.clone())
    }

    fn id(&self) -> &PersonaId {
        &self.id
    }

    fn key(id: &PersonaId) -> Key {
        Key::Persona(id.clone())
    }

    fn read(id: &PersonaId, text: &str) -> Result<Stored<Arc<Self>>, Unreadable> {
        read_persona(id, text)
    }

    fn write(&self, (): &mut (), stamp: &Stamp, extra: &Extra) -> String {
        write_persona(self, stamp, extra)
    }

    fn merge(base: &Self, later: &Self, earlier: &Self) -> (Self, bool) {
        merge_persona(base, later, earlier)
    }

    fn sharing(&self, _: &Self) -> Self {
        self.clone()
    }
}
