//! The fields of an object of the file, by name.

use std::collections::HashSet;

use super::Json;
use super::finding::Problem;
use super::value::Value;
use crate::model::{Date, Emotion, Extra, Score, Word};

/// The fields of an object of the file, by name.
pub(super) struct Fields<'r, 'j> {
    object: &'r Value<'r, 'j>,
    known: &'r [&'r [&'static str]],
}

impl<'r, 'j> Fields<'r, 'j> {
    /// The value of a field; nothing where it is absent.
    pub fn get(&self, name: &'static str) -> Option<Value<'r, 'j>> {
        debug_assert!(self.knows(name), "{name} is no field of this object");
        self.object.field(name)
    }

    fn knows(&self, name: &str) -> bool {
        self.known.iter().any(|names| names.contains(&name))
    }

    /// The value of a field; a finding where it is absent.
    pub fn required(&self, name: &'static str) -> Option<Value<'r, 'j>> {
        let value = self.get(name);
        if value.is_none() {
            self.object.report_missing(name);
        }
        value
    }

    /// An id that must be there.
    pub fn id(&self, name: &'static str) -> Option<&'j str> {
        self.required(name)?.id()
    }

    /// A name or title that must be there; empty where it isn't.
    pub fn title(&self, name: &'static str) -> String {
        self.required(name).and_then(|value| value.text()).unwrap_or_default()
    }

    /// Puts a text into its place, which stays as it is where the text is unset.
    pub fn text(&self, name: &'static str, place: &mut String) {
        if let Some(text) = self.get(name).and_then(|value| value.text()) {
            *place = text;
        }
    }

    /// A word of a closed list.
    pub fn word<W: Word>(&self, name: &'static str) -> Option<W> {
        self.get(name)?.word()
    }

    /// A word of a closed list that must be there.
    pub fn required_word<W: Word>(&self, name: &'static str) -> Option<W> {
        self.required(name)?.word()
    }

    /// A day.
    pub fn date(&self, name: &'static str) -> Option<Date> {
        self.get(name)?.date()
    }

    /// A number of −2 to 2.
    pub fn emotion(&self, name: &'static str) -> Option<Emotion> {
        self.get(name)?.emotion()
    }

    /// A whole number of 1 to 5.
    pub fn score(&self, name: &'static str) -> Option<Score> {
        self.get(name)?.score()
    }

    /// Whether the field is `true`.
    pub fn flag(&self, name: &'static str) -> bool {
        self.get(name).and_then(|value| value.truth()).unwrap_or_default()
    }

    /// What is in a list; nothing where it is unset.
    pub fn list<T>(&self, name: &'static str, read: impl FnMut(Value<'_, 'j>) -> Option<T>) -> Vec<T> {
        self.get(name).map(|value| value.list(read)).unwrap_or_default()
    }

    /// The unknown fields.
    pub fn extra(&self) -> Extra {
        let mut seen = HashSet::new();
        let unknown = self.object.members().filter(|(name, _)| !self.knows(name) && seen.insert(*name));
        Extra::new(unknown.map(|(name, value)| (name.into(), value.json().to_string().into())).collect())
    }
}

impl<'j> Value<'_, 'j> {
    /// An object of the fields `known`; a finding for each name that stands there twice.
    pub fn fields<'r>(&'r self, known: &'r [&'r [&'static str]]) -> Option<Fields<'r, 'j>> {
        let mut seen = HashSet::new();
        let repeated = self.members().filter(|(name, _)| !seen.insert(*name));
        repeated.for_each(|(_, value)| value.report(Problem::Repeated));
        matches!(self.json(), Json::Object(_)).then_some(Fields { object: self, known })
    }
}
