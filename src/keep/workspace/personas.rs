//! Personas: they are listed everywhere, and each change of one is stored at once.

use std::sync::Arc;

use super::{Content, Failure, Fresh, Lost, Reading, Workspace};
use crate::keep::import::Arrivals;
use crate::keep::value::Stored;
use crate::keep::{Exchange, Kept, Key, Meeting, Overview, Stayed, Store, Trouble, Working, bin};
use crate::model::{Extra, Persona, PersonaId};

impl<S: Store> Workspace<S> {
    /// The personas, by name.
    pub fn personas(&mut self) -> Vec<Arc<Persona>> {
        let ours = |key: &String| matches!(Key::parse(key), Some(Key::Persona(_)));
        let keys: Vec<String> = self.known_keys().into_iter().filter(ours).collect();
        let mut overview = Overview::default();
        for key in &keys {
            self.refresh(key);
            if let Some(Reading { content: Content::Persona(stored), .. }) = self.read.get(key) {
                overview.personas.push(self.own_or(stored));
            }
        }
        overview.personas.extend(self.lost_personas());
        overview.sorted().personas
    }

    /// The personas that are gone from the store though nobody deleted them: they are shown until the user has said
    /// what is to become of them.
    pub(super) fn lost_personas(&self) -> Vec<Arc<Persona>> {
        let is_stored =
            |key: &str| matches!(self.read.get(key), Some(Reading { content: Content::Persona(_), .. }));
        let persona = |lost: &Lost<S>| match (&lost.missing.content, Key::parse(&lost.missing.key)) {
            (bin::Content::Persona(persona), Some(Key::Persona(_))) => Some(persona.clone()),
            _ => None,
        };
        self.lost.iter().filter(|lost| !is_stored(&lost.missing.key)).filter_map(persona).collect()
    }

    /// A persona as this tab has it, or as it is stored.
    pub fn persona(&mut self, id: &PersonaId) -> Option<Arc<Persona>> {
        let key = Persona::key(id).to_string();
        self.refresh(&key);
        match &self.read.get(&key)?.content {
            Content::Persona(stored) => Some(self.own_or(stored)),
            _ => None,
        }
    }

    /// Starts working on a stored persona; nothing where it can't be read.
    pub fn open_persona(&mut self, id: &PersonaId) -> Option<Arc<Persona>> {
        let persona = self.persona(id)?;
        if self.working_persona(id).is_none() {
            let working = self.work_on(&persona, 0.0);
            self.personas.push(working);
        }
        Some(persona)
    }

    /// Adds a persona with a new id.
    ///
    /// # Errors
    /// Says why it isn't stored; then nothing is.
    pub fn create_persona(&mut self, persona: Persona, now: f64, fresh: Fresh<'_>) -> Result<(), Failure> {
        let arrivals = Arrivals { personas: vec![persona], ..Arrivals::default() };
        self.arrive(arrivals, now, fresh).map(drop)
    }

    /// Stores what this tab made of `base`, a persona as it knew it. What another tab changed in it meanwhile is
    /// kept; where both changed the same field, it is said whose value stayed. One that another tab deleted is stored
    /// anew.
    ///
    /// # Errors
    /// Says why it isn't stored; then the store is as it was.
    pub fn put_persona(
        &mut self,
        base: &Persona,
        next: &Arc<Persona>,
        now: f64,
        fresh: Fresh<'_>,
    ) -> Result<Option<Stayed>, Failure> {
        let known = self.working_persona(&next.id);
        let mut working = match known {
            Some(at) => self.personas.swap_remove(at),
            None => self.work_on(next, now),
        };
        let mut result = working.put(&self.store, (base, next), now, fresh);
        while result == Err(Trouble::Full) && self.empty_a_bit() {
            result = working.put(&self.store, (base, next), now, fresh);
        }
        if known.is_some() || result.is_ok() {
            self.personas.push(working);
        }
        result.map_err(Failure::Trouble)
    }

    /// Takes note of what another tab wrote under a persona's key; see [`Working::look`]. Nothing where this tab isn't
    /// working on it.
    pub fn look_at_persona(&mut self, key: &str, text: Option<S::Text>) -> Option<Meeting<Persona>> {
        let Some(Key::Persona(id)) = Key::parse(key) else { return None };
        let at = self.working_persona(&id)?;
        Some(self.personas[at].look(&self.store, text))
    }

    /// Whether the store lacks something of a persona, after two tabs have stored it at once.
    pub fn lacks_persona(&self) -> bool {
        self.personas.iter().any(Working::is_dirty)
    }

    /// Brings the personas that this tab works on together with the store. What came of each.
    pub fn meet_personas(&mut self, now: f64, fresh: Fresh<'_>) -> Vec<Meeting<Persona>> {
        let store = &self.store;
        self.personas.iter_mut().map(|working| working.save(store, now, fresh)).collect()
    }

    /// Forgets what this tab has of personas that it has stored otherwise.
    pub(super) fn stored_otherwise(&mut self, exchange: &Exchange<S::Text>) {
        let stored = |working: &Working<S, Persona>| {
            let key = Persona::key(working.id()).to_string();
            exchange.changes().iter().any(|change| change.key == key)
        };
        self.personas.retain(|working| !stored(working));
    }

    /// A persona as this tab has it, which other tabs may not have seen, or else as it is stored.
    pub(super) fn own_or(&self, stored: &Stored<Arc<Persona>>) -> Arc<Persona> {
        let own = self.working_persona(&stored.thing.id);
        own.map_or(&stored.thing, |at| self.personas[at].thing()).clone()
    }

    fn working_persona(&self, id: &PersonaId) -> Option<usize> {
        self.personas.iter().position(|working| working.id() == id)
    }

    /// Goes on with what is stored of a persona, or begins with it.
    fn work_on(&mut self, persona: &Arc<Persona>, now: f64) -> Working<S, Persona> {
        let key = Persona::key(&persona.id).to_string();
        self.refresh(&key);
        match self.read.get(&key) {
            Some(Reading { text, content: Content::Persona(stored) }) => {
                Working::open(text.clone(), stored.clone())
            }
            _ => Working::begin(persona.clone(), Extra::default(), now),
        }
    }
}
