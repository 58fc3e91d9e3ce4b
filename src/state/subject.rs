//! The persona that is edited: what the screen shows, and the one way to change it.

use std::sync::Arc;

use leptos::prelude::*;

use super::session::Session;
use crate::command::{PersonaEdit, Rejection};
use crate::keep::Failure;
use crate::model::{Persona, PersonaId};
use crate::persona::{Deed, PersonaEditor};
use crate::platform::dom::KeyboardEvent;
use crate::platform::page;
use crate::text::{Text, board, start};

/// A persona with its steps to undo. Every step is stored at once, or isn't made.
#[derive(Clone, Copy)]
pub struct Subject {
    /// The session.
    pub session: Session,
    /// The persona as it is now, without what is still being typed.
    pub persona: RwSignal<Arc<Persona>>,
    /// Whether there is a step to take back.
    pub can_undo: RwSignal<bool>,
    /// Whether there is a step to make again.
    pub can_redo: RwSignal<bool>,
    /// Whether another tab deleted it.
    pub gone: RwSignal<bool>,
    editor: StoredValue<PersonaEditor>,
}

impl Subject {
    /// A stored persona, which is followed from now on.
    pub fn open(session: Session, id: &PersonaId) -> Option<Self> {
        let stored = session.keeping.open_persona(id)?;
        Some(Self::begin(session, stored))
    }

    /// A persona that is stored with its first change, where it isn't yet, and is followed from then on.
    pub fn begin(session: Session, persona: Arc<Persona>) -> Self {
        let id = persona.id.clone();
        let subject = Self {
            session,
            persona: RwSignal::new(persona.clone()),
            can_undo: RwSignal::new(false),
            can_redo: RwSignal::new(false),
            gone: RwSignal::new(false),
            editor: StoredValue::new(PersonaEditor::new(persona)),
        };
        Effect::new(move || subject.look(session.keeping.persona(&id)));
        subject
    }

    /// Makes a change, as one step to undo. One that changes nothing is fine.
    ///
    /// # Errors
    /// What to tell the user where it is refused, or can't be stored.
    pub fn set(self, edit: &PersonaEdit) -> Result<(), String> {
        self.put(edit, Deed::Do)
    }

    /// As [`Subject::set`], and tells the user where it is refused.
    pub fn set_or_say(self, edit: &PersonaEdit) {
        if let Err(message) = self.set(edit) {
            self.session.notices.toast(message);
        }
    }

    /// Keeps a text in the store that is still being typed; nothing where it is given up.
    pub fn keep_unfinished(self, edit: Option<&PersonaEdit>) {
        let _ = match edit {
            Some(edit) => self.put(edit, Deed::Type),
            None => {
                let now = self.persona.get_untracked();
                self.store(now, Deed::Type).map_err(|failure| self.words_of(&failure))
            }
        };
    }

    /// Takes the last step back.
    pub fn undo(self) {
        self.travel(PersonaEditor::before_last, Deed::Undo, board::UNDONE);
    }

    /// Makes the last step again that was taken back.
    pub fn redo(self) {
        self.travel(PersonaEditor::after_next, Deed::Redo, board::REDONE);
    }

    /// Undo and redo by keys. What is being typed has its own: it doesn't let them through.
    pub fn key(self, event: &KeyboardEvent) {
        let control = event.ctrl_key() || event.meta_key();
        if !control || page::dialog_is_open() || event.default_prevented() {
            return;
        }
        match (event.key().to_lowercase().as_str(), event.shift_key()) {
            ("z", false) => self.undo(),
            ("z", true) | ("y", _) => self.redo(),
            _ => return,
        }
        event.prevent_default();
    }

    /// Stores a persona that another tab deleted.
    pub fn keep_anyway(self) {
        let now = self.persona.get_untracked();
        self.tell(self.store(now, Deed::Type));
    }

    fn put(self, edit: &PersonaEdit, deed: Deed) -> Result<(), String> {
        match self.editor.with_value(|editor| editor.after(edit)) {
            Ok(next) => self.store(next, deed).map_err(|failure| self.words_of(&failure)),
            Err(Rejection::NothingChanges) => Ok(()),
            Err(rejection) => Err(rejection.message(self.session.keeping.language())),
        }
    }

    fn travel(self, step: fn(&PersonaEditor) -> Option<Arc<Persona>>, deed: Deed, said: Text) {
        let Some(next) = self.editor.with_value(step) else { return };
        let result = self.store(next, deed);
        if result.is_ok() {
            self.session.notices.announce(said.get(self.session.keeping.language()).to_owned());
        }
        self.tell(result);
    }

    fn store(self, next: Arc<Persona>, deed: Deed) -> Result<(), Failure> {
        let base = self.editor.with_value(|editor| editor.kept().clone());
        self.session.keeping.put_persona(&base, &next)?;
        self.session.notices.changed();
        let told = self.editor.try_update_value(|editor| editor.stored(next.clone(), deed));
        if told == Some(true) {
            self.session.keeping.say_both_changed(&next);
        }
        self.gone.set(false);
        self.show();
        Ok(())
    }

    /// Takes in what is stored now.
    fn look(self, stored: Option<Arc<Persona>>) {
        let gone = stored.is_none();
        if untrack(|| self.gone.get()) != gone {
            self.gone.set(gone);
        }
        let changed = stored.and_then(|stored| self.editor.try_update_value(|editor| editor.look(&stored)));
        if changed == Some(true) {
            self.show();
        }
    }

    fn show(self) {
        let (now, can_undo, can_redo) =
            self.editor.with_value(|editor| (editor.persona().clone(), editor.can_undo(), editor.can_redo()));
        self.persona.set(now);
        self.can_undo.set(can_undo);
        self.can_redo.set(can_redo);
    }

    fn words_of(self, failure: &Failure) -> String {
        failure.message(self.session.keeping.language())
    }

    fn tell(self, result: Result<(), Failure>) {
        if let Err(failure) = result {
            let reason = self.words_of(&failure);
            let language = self.session.keeping.language();
            self.session.notices.toast(start::NOT_DONE.fill(language, &[("reason", &reason)]));
        }
    }
}
