//! The sheet's names among elements built by hand.

use std::rc::Rc;

use leptos::prelude::*;

use super::fields::{QUIET, Sheet};
use crate::command::PersonaEdit;
use crate::model::Persona;
use crate::state::subject::Subject;
use crate::text::Text;
use crate::ui::fields::draft::Goal;
use crate::ui::fields::panel::Get;
use crate::ui::fields::text_field::{Look, TextField};

/// What a text of a persona becomes.
pub type Put = Rc<dyn Fn(&str) -> Result<PersonaEdit, String>>;

struct OfPersona {
    subject: Subject,
    put: Put,
}

impl Goal for OfPersona {
    fn commit(&self, text: &str) -> Result<(), String> {
        self.subject.set(&(self.put)(text)?)
    }

    fn keep(&self, text: Option<&str>) {
        match text.map(|text| (self.put)(text)) {
            Some(Ok(edit)) => self.subject.keep_unfinished(Some(&edit)),
            Some(Err(_)) => {}
            None => self.subject.keep_unfinished(None),
        }
    }
}

impl Sheet {
    /// See [`Sheet::memo`].
    pub fn follow<V: 'static>(self, get: impl Fn(&Persona) -> V + 'static) -> Get<V> {
        let persona = self.subject.persona;
        Rc::new(move || get(&persona.read()))
    }

    /// See [`Sheet::editable`].
    pub fn field(self, look: Look, value: Get<String>, put: Put) -> TextField {
        let goal = Rc::new(OfPersona { subject: self.subject, put });
        let field = TextField::towards(self.panel, look, value, goal);
        field.field.set("class", Some(QUIET));
        field
    }

    /// What stands in an empty field.
    pub fn hinted(self, field: TextField, hint: Text) -> TextField {
        field.with_hint(Rc::new(move || self.panel.t(hint)))
    }
}
