//! The fields of an object of the file, by name.

use core::cell::Cell;

use super::Json;
use super::finding::Problem;
use super::value::Value;
use crate::model::{Date, Emotion, Extra, Names, Word};

/// The fields of an object of the file, by name.
pub(super) struct Fields<'r, 'j> {
    object: &'r Value<'r, 'j>,
    known: &'static [&'static str],
    values: [Option<&'j Json<'j>>; Fields::MOST],
    extra: Extra,
    next: Cell<usize>,
}

impl<'r, 'j> Fields<'r, 'j> {
    /// Fields that one object may have.
    pub const MOST: usize = 24;

    /// The value of a field; nothing where it is absent.
    pub fn get(&self, name: &'static str) -> Option<Value<'r, 'j>> {
        let at = find(self.known, name, self.next.get());
        debug_assert!(at.is_some(), "{name} is no field of this object");
        self.next.set(at? + 1);
        self.object.field(name, self.values[at?])
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

    /// Whether the field is `true`.
    pub fn flag(&self, name: &'static str) -> bool {
        self.get(name).and_then(|value| value.truth()).unwrap_or_default()
    }

    /// Reads every item of a list.
    pub fn each(&self, name: &'static str, read: &mut dyn FnMut(Value<'_, 'j>)) {
        if let Some(value) = self.get(name) {
            value.each(read);
        }
    }

    /// What is in a list; nothing where it is unset.
    pub fn list<T>(&self, name: &'static str, read: &mut dyn FnMut(Value<'_, 'j>) -> Option<T>) -> Vec<T> {
        self.get(name).map(|value| value.list(read)).unwrap_or_default()
    }

    /// The unknown fields.
    pub fn extra(&self) -> Extra {
        self.extra.clone()
    }
}

impl<'j> Value<'_, 'j> {
    /// An object of the fields `known`, of which there are at most [`Fields::MOST`].
    pub fn fields(&self, known: &'static [&'static str]) -> Option<Fields<'_, 'j>> {
        let mut values = [None; Fields::MOST];
        let mut unknown = Names::default();
        let mut extra = Vec::new();
        let mut next = 0;
        for (name, value) in self.members() {
            match find(known, name, next) {
                Some(at) if values[at].is_none() => {
                    values[at] = Some(value.json());
                    next = at + 1;
                }
                None if unknown.add(name) => {
                    let mut text = String::new();
                    value.json().push_to(&mut text);
                    extra.push((name.into(), text.into()));
                }
                _ => value.report(Problem::Repeated),
            }
        }
        let is_object = matches!(self.json(), Json::Object(_));
        is_object.then(|| Fields {
            object: self,
            known,
            values,
            extra: Extra::new(extra),
            next: Cell::new(0),
        })
    }
}

/// The place of `name`, looked for from `start`: names come and are asked for in the order of the list, mostly.
fn find(known: &[&str], name: &str, start: usize) -> Option<usize> {
    let start = start.min(known.len());
    let behind = known[start..].iter().position(|known| *known == name).map(|at| at + start);
    behind.or_else(|| known[..start].iter().position(|known| *known == name))
}
