//! What the screens do with personas.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Keeping, fresh};
use crate::keep::import::copy_name;
use crate::keep::{Failure, Stayed};
use crate::model::{Persona, PersonaId};
use crate::platform::{clock, ids};
use crate::text::{Text, keep as words, start};

impl Keeping {
    /// Stores what was made of `base`, a persona as the screen knew it. What another tab changed in other fields of
    /// it stays; where both changed the same one, the user is told.
    ///
    /// # Errors
    /// Says why it isn't stored; then the store is as it was.
    pub fn put_persona(self, base: &Persona, next: &Arc<Persona>) -> Result<(), Failure> {
        let result = self.change(|hands| hands.workspace.put_persona(base, next, clock::now(), &mut fresh));
        if let Some(stayed) = result? {
            self.say_both_changed(next, stayed);
        }
        Ok(())
    }

    /// Starts working on a stored persona; nothing where there is none.
    pub fn open_persona(self, id: &PersonaId) -> Option<Arc<Persona>> {
        let persona = self.with(|hands| hands.workspace.open_persona(id));
        self.load_personas();
        persona
    }

    /// Tells the user that another tab has just changed what this one did, and whose change stayed.
    pub fn say_both_changed(self, persona: &Persona, stayed: Stayed) {
        let text = match stayed {
            Stayed::Ours => words::PERSONA_BOTH_CHANGED_OURS,
            Stayed::Theirs => words::PERSONA_BOTH_CHANGED_THEIRS,
        };
        self.say(text, &[("name", &persona.name)]);
    }

    /// Adds a persona called `name`. Its id, where it is stored; if it isn't, the user is told why.
    pub fn create_persona(self, name: Text) -> Option<PersonaId> {
        self.add_persona(Persona::new(PersonaId::new(ids::fresh()), name.get(self.language_now())))
    }

    /// Adds a copy of a persona, and says so. Its id, where it is stored.
    pub fn duplicate_persona(self, persona: &Persona) -> Option<PersonaId> {
        let name = copy_name(&persona.name, self.language_now());
        let id = self.add_persona(Persona {
            id: PersonaId::new(ids::fresh()),
            name: name.clone(),
            ..persona.clone()
        })?;
        self.say(start::DUPLICATED, &[("title", &name)]);
        Some(id)
    }

    fn add_persona(self, persona: Persona) -> Option<PersonaId> {
        let id = persona.id.clone();
        let result = self.change(|hands| hands.workspace.create_persona(persona, clock::now(), &mut fresh));
        self.tell_failure(result).map(|()| id)
    }

    /// A persona as it is known now; follows it.
    pub fn persona(self, id: &PersonaId) -> Option<Arc<Persona>> {
        self.personas.read().iter().find(|persona| persona.id == *id).cloned()
    }
}
