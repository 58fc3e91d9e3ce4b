//! The persona that is edited: what the screen shows, and the one way to change it.

use std::sync::Arc;

use leptos::prelude::*;

use super::screen::Screen;
use super::session::Session;
use crate::command::{PersonaEdit, Rejection};
use crate::gesture::Shortcut;
use crate::keep::{Failure, Stayed};
use crate::model::{JourneyId, Persona, PersonaId, limits};
use crate::persona::{Deed, PersonaEditor, Use, uses};
use crate::platform::dom::KeyboardEvent;
use crate::platform::{events, files, image, page};
use crate::text::{Language, Text, deed as deeds, persona as words, start};

/// What the file picker offers for a portrait.
const PICTURES: &str = "image/png,image/jpeg,image/webp";

/// A portrait is shown at 148 × 176 px; this is enough for screens with two dots a px.
const LONGEST: f64 = 352.0;

/// A persona with its steps to undo. Every step is stored at once, or isn't made.
#[derive(Clone, Copy)]
pub struct Subject {
    /// The session.
    pub session: Session,
    /// The persona as it is now, without what is still being typed.
    pub persona: RwSignal<Arc<Persona>>,
    /// The step that undo would take back; nothing where there is none.
    pub undoes: RwSignal<Option<Text>>,
    /// The step that redo would make again.
    pub redoes: RwSignal<Option<Text>>,
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
        let known = session.personas.try_update_value(|shelf| shelf.take(&id)).flatten();
        let mut editor = known.unwrap_or_else(|| PersonaEditor::new(persona.clone()));
        editor.look(&persona);
        let subject = Self {
            session,
            persona: RwSignal::new(editor.persona().clone()),
            undoes: RwSignal::new(editor.undoes()),
            redoes: RwSignal::new(editor.redoes()),
            gone: RwSignal::new(false),
            editor: StoredValue::new(editor),
        };
        on_cleanup(move || subject.put_away());
        Effect::new(move || {
            let is_stored = !session.keeping.misses_persona(&id);
            subject.look(session.keeping.persona(&id).filter(|_| is_stored));
        });
        subject
    }

    /// Makes a change, as one step to undo. One that changes nothing is fine.
    ///
    /// # Errors
    /// What to tell the user where it is refused, or can't be stored.
    pub fn set(self, edit: &PersonaEdit) -> Result<(), String> {
        self.put(edit, Deed::Do(edit.name()))
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
        self.travel(PersonaEditor::before_last, PersonaEditor::undoes, Deed::Undo);
    }

    /// Makes the last step again that was taken back.
    pub fn redo(self) {
        self.travel(PersonaEditor::after_next, PersonaEditor::redoes, Deed::Redo);
    }

    /// The journeys that speak of it; follows the store.
    pub fn uses(self) -> Vec<Use> {
        let id = self.persona.read().id.clone();
        let overview = self.session.keeping.overview.read();
        uses(&id, overview.journeys.iter().map(|entry| &entry.journey))
    }

    /// Deletes it, and goes back to the board `from` which it was opened, or else to the list of everything. It can be
    /// taken back there.
    pub fn delete(self, from: Option<&JourneyId>) {
        if self.session.keeping.delete_persona(&self.persona.get_untracked()) {
            self.session.go(&from.map_or(Screen::Start, |from| Screen::Board(from.clone())));
        }
    }

    /// Lets the user choose a portrait. Must be called while a click is being handled.
    pub fn choose_portrait(self) {
        files::choose(PICTURES, move |mut files| {
            let Some(file) = files.pop() else { return };
            image::shrink(file, LONGEST, limits::PORTRAIT, move |address| match address {
                Some(address) => self.set_or_say(&PersonaEdit::Portrait(address)),
                None => self.session.notices.toast(self.session.t(words::NOT_READ).to_owned()),
            });
        });
    }

    /// Undo and redo by keys. What is being typed has its own: it doesn't let them through.
    pub fn key(self, event: &KeyboardEvent) {
        if page::dialog_is_open() || event.default_prevented() {
            return;
        }
        match events::stroke(event).shortcut() {
            Some(Shortcut::Undo) => self.undo(),
            Some(Shortcut::Redo) => self.redo(),
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
            Err(rejection) => Err(rejection.message(self.session.language_now())),
        }
    }

    fn travel(
        self,
        step: fn(&PersonaEditor) -> Option<Arc<Persona>>,
        name: fn(&PersonaEditor) -> Option<Text>,
        deed: Deed,
    ) {
        let Some((next, name)) = self.editor.with_value(|editor| step(editor).zip(name(editor))) else {
            return;
        };
        let result = self.store(next, deed);
        if result.is_ok() {
            let language = self.session.language_now();
            let said = if deed == Deed::Undo { deeds::UNDONE } else { deeds::REDONE };
            self.session.notices.travelled(said.fill(language, &[("deed", name.get(language))]));
        }
        self.tell(result);
    }

    fn store(self, next: Arc<Persona>, deed: Deed) -> Result<(), Failure> {
        let base = self.editor.with_value(|editor| editor.kept().clone());
        self.session.keeping.put_persona(&base, &next)?;
        self.session.notices.changed();
        let told = self.editor.try_update_value(|editor| editor.stored(next.clone(), deed));
        if told == Some(true) {
            self.session.keeping.say_both_changed(&next, Stayed::Ours);
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
        let (now, undoes, redoes) =
            self.editor.with_value(|editor| (editor.persona().clone(), editor.undoes(), editor.redoes()));
        self.persona.set(now);
        self.undoes.set(undoes);
        self.redoes.set(redoes);
    }

    /// Keeps the steps for when the persona is opened again.
    fn put_away(self) {
        let Some(editor) = self.editor.try_get_value() else { return };
        let id = editor.persona().id.clone();
        self.session.personas.try_update_value(|shelf| shelf.put(id, editor.remembers(), editor));
    }

    fn words_of(self, failure: &Failure) -> String {
        failure.message(self.session.language_now())
    }

    fn tell(self, result: Result<(), Failure>) {
        if let Err(failure) = result {
            let reason = self.words_of(&failure);
            let language = self.session.language_now();
            self.session.notices.toast(start::NOT_DONE.fill(language, &[("reason", &reason)]));
        }
    }
}

/// Whether anybody has given it a name.
pub fn is_named(persona: &Persona) -> bool {
    Language::ALL.iter().all(|language| words::NEW.get(*language) != persona.name)
}
