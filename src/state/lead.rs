//! The persona whom the journey on the desk is about first, as the guided start describes it.

use std::sync::Arc;

use leptos::prelude::*;

use super::session::Session;
use crate::guide::lead;
use crate::model::{Persona, PersonaId};
use crate::platform::ids;

/// Whom the journey is about first, or a new persona, which is stored and joins the journey with its first word.
#[derive(Clone, Copy)]
pub struct Lead {
    session: Session,
    /// The persona that is shown. Where the journey is about nobody yet, nothing of it may be stored.
    pub shown: Memo<PersonaId>,
    /// The new one, where the journey is about nobody yet.
    new: RwSignal<PersonaId>,
}

impl Lead {
    /// That of the journey on the desk. It joins as long as the owner lives in whose scope this was made.
    pub fn new(session: Session) -> Self {
        let new = RwSignal::new(PersonaId::new(ids::fresh()));
        let shown = Memo::new(move |_| {
            let map = session.desk.journey.read();
            let first = map.personas.first().filter(|id| session.keeping.persona(id).is_some());
            first.cloned().unwrap_or_else(|| new.get())
        });
        let lead = Self { session, shown, new };
        lead.join_when_stored();
        lead
    }

    /// The persona that is shown, where it is stored; follows both.
    pub fn persona(self) -> Option<Arc<Persona>> {
        self.session.keeping.persona(&self.shown.read())
    }

    /// Whether there is anybody else whom the journey could be about.
    pub fn has_others(self) -> bool {
        let shown = self.shown.read();
        self.session.keeping.personas.read().iter().any(|persona| persona.id != *shown)
    }

    /// Has the journey be about a persona, or about somebody new. Whether the map changed.
    pub fn set(self, lead: Option<PersonaId>) -> bool {
        if lead.is_none() {
            self.new.set(PersonaId::new(ids::fresh()));
        }
        let map = self.session.desk.map();
        self.session.desk.execute(&lead::change(&map, lead))
    }

    /// Has the journey be about the new persona as soon as it is stored. Where that is undone, the next one is new.
    fn join_when_stored(self) {
        let Self { session, new, .. } = self;
        let stored = Memo::new(move |_| session.keeping.persona(&new.read()).is_some());
        Effect::new(move || {
            if stored.get() {
                untrack(|| self.set(Some(new.get())));
            }
        });
        let joined = Memo::new(move |_| session.desk.journey.read().personas.contains(&new.read()));
        Effect::new(move |was_joined: Option<bool>| {
            let is_joined = joined.get();
            if was_joined == Some(true) && !is_joined {
                new.set(PersonaId::new(ids::fresh()));
            }
            is_joined
        });
    }
}
