//! A persona with its history.

use std::sync::Arc;

use crate::command::{PersonaEdit, Rejection, apply_to_persona};
use crate::history::DEPTH;
use crate::merge::merge_persona;
use crate::model::Persona;
use crate::text::Text;

/// A persona as it was before a change and after it.
type Change = (Arc<Persona>, Arc<Persona>);

/// A change, and what it is called.
type Step = (Change, Text);

/// A persona that this tab edits, and perhaps another one at the same time.
///
/// What is done is told in two steps: a method says which persona is to be stored, and [`PersonaEditor::stored`] is
/// told once it is. So a persona that doesn't fit into the store isn't shown as if it did.
#[derive(Clone, Debug)]
pub struct PersonaEditor {
    now: Arc<Persona>,
    /// As it was last known to be stored: perhaps with a text that is still being typed.
    kept: Arc<Persona>,
    past: Vec<Step>,
    future: Vec<Step>,
    /// What another tab changed last: before and after.
    news: Option<Change>,
}

/// What is done with a persona that is to be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A new step, which is called so.
    Do(Text),
    /// The last step is taken back.
    Undo,
    /// The last step that was taken back is made again.
    Redo,
    /// A text is still being typed, or is no longer.
    Type,
}

impl PersonaEditor {
    /// A persona as it is stored.
    pub fn new(persona: Arc<Persona>) -> Self {
        Self { kept: persona.clone(), now: persona, past: Vec::new(), future: Vec::new(), news: None }
    }

    /// The persona as it is now, without what is still being typed.
    pub fn persona(&self) -> &Arc<Persona> {
        &self.now
    }

    /// The persona as it was last known to be stored: what is stored next is made of it.
    pub fn kept(&self) -> &Arc<Persona> {
        &self.kept
    }

    /// The step that would be taken back; nothing where there is none.
    pub fn undoes(&self) -> Option<Text> {
        self.past.last().map(|(_, deed)| *deed)
    }

    /// The step that would be made again.
    pub fn redoes(&self) -> Option<Text> {
        self.future.last().map(|(_, deed)| *deed)
    }

    /// How many steps are remembered.
    pub fn remembers(&self) -> usize {
        self.past.len() + self.future.len()
    }

    /// The persona after `edit`.
    ///
    /// # Errors
    /// Says why the value is refused.
    pub fn after(&self, edit: &PersonaEdit) -> Result<Arc<Persona>, Rejection> {
        apply_to_persona(&self.now, edit).map(Arc::new)
    }

    /// The persona with the last step taken back; what another tab changed stays.
    pub fn before_last(&self) -> Option<Arc<Persona>> {
        let ((before, after), _) = self.past.last()?;
        Some(Arc::new(merge_persona(after, before, &self.now).0))
    }

    /// The persona with the last step that was taken back made again.
    pub fn after_next(&self) -> Option<Arc<Persona>> {
        let ((before, after), _) = self.future.last()?;
        Some(Arc::new(merge_persona(before, after, &self.now).0))
    }

    /// Takes note that `persona` is stored. True where another tab had changed the same thing shortly before, and
    /// what it wanted is gone.
    pub fn stored(&mut self, persona: Arc<Persona>, deed: Deed) -> bool {
        self.kept = persona.clone();
        if deed == Deed::Type {
            return false;
        }
        let step = (std::mem::replace(&mut self.now, persona.clone()), persona);
        match deed {
            Deed::Undo => self.future.extend(self.past.pop()),
            Deed::Redo => self.past.extend(self.future.pop()),
            Deed::Type => {}
            Deed::Do(name) => {
                if self.past.len() == DEPTH {
                    self.past.remove(0);
                }
                self.past.push((step, name));
                self.future.clear();
            }
        }
        let overruled =
            self.news.as_ref().is_some_and(|(before, after)| merge_persona(before, &self.now, after).1);
        if overruled {
            self.news = None;
        }
        overruled
    }

    /// Takes in the persona as it is stored now. True where another tab changed it.
    pub fn look(&mut self, stored: &Arc<Persona>) -> bool {
        if *stored == self.kept {
            return false;
        }
        let now = Arc::new(merge_persona(&self.kept, stored, &self.now).0);
        self.kept = stored.clone();
        self.news = Some((std::mem::replace(&mut self.now, now.clone()), now));
        true
    }
}
