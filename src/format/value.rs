//! Walks JSON with the path in hand, and says where it isn't what it should be.
//!
//! A reader asks a [`Value`] for what it expects and gets nothing where the value is something else; the finding
//! is added on the way. So a reader goes on past a fault, and all findings of a file come out at once.

use std::collections::BTreeSet;

use core::cell::Cell;

use super::finding::{Counted, Findings, Kind, Problem, excerpt, push_name, written_number};
use super::{Json, decimal};
use crate::model::{Date, Emotion, Extra, Word, limits};

/// A value of the file, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Value<'r, 'j> {
    json: &'j Json<'j>,
    path: Path<'r>,
    findings: &'r Findings,
}

#[derive(Clone, Copy)]
struct Path<'r> {
    parent: Option<&'r Path<'r>>,
    part: Part<'r>,
}

#[derive(Clone, Copy)]
enum Part<'r> {
    Root,
    Name(&'r str),
    Index(usize),
}

impl Path<'_> {
    fn push_to(&self, text: &mut String) {
        if let Some(parent) = self.parent {
            parent.push_to(text);
        }
        match self.part {
            Part::Root => {}
            Part::Name(name) => push_name(text, name),
            Part::Index(index) => {
                text.push('[');
                text.push_str(&index.to_string());
                text.push(']');
            }
        }
    }
}

impl<'r, 'j> Value<'r, 'j> {
    /// The whole text.
    pub fn root(json: &'j Json<'j>, findings: &'r Findings) -> Self {
        Self { json, path: Path { parent: None, part: Part::Root }, findings }
    }

    /// Adds a finding about this value.
    pub fn report(&self, problem: Problem) {
        let path = || {
            let mut text = String::new();
            self.path.push_to(&mut text);
            text
        };
        self.findings.add(&path, problem);
    }

    fn report_type(&self, expected: Kind) {
        let found = match self.json {
            Json::Null => Kind::Null,
            Json::Bool(_) => Kind::Truth,
            Json::Number(_) => Kind::Number,
            Json::Text(_) => Kind::Text,
            Json::List(_) => Kind::List,
            Json::Object(_) => Kind::Object,
        };
        self.report(Problem::Type { expected, found });
    }

    /// A text of any length.
    fn any_text(&self) -> Option<&'j str> {
        match self.json {
            Json::Text(text) => Some(text),
            _ => {
                self.report_type(Kind::Text);
                None
            }
        }
    }

    /// A text of at most `limit` characters.
    pub fn text_within(&self, limit: usize) -> Option<&'j str> {
        let text = self.any_text()?;
        // A character takes at least one byte, so most texts need no counting.
        let length = if text.len() > limit { text.chars().count() } else { 0 };
        if length > limit {
            self.report(Problem::LongText { length, limit });
            return None;
        }
        Some(text)
    }

    /// A text of the length that a field may have.
    pub fn text(&self) -> Option<String> {
        self.text_within(limits::TEXT).map(str::to_string)
    }

    /// An id, which has at least one character.
    pub fn id(&self) -> Option<&'j str> {
        let id = self.text_within(limits::ID)?;
        if id.is_empty() {
            self.report(Problem::EmptyId);
            return None;
        }
        Some(id)
    }

    /// `true` or `false`.
    pub fn truth(&self) -> Option<bool> {
        match self.json {
            Json::Bool(truth) => Some(*truth),
            _ => {
                self.report_type(Kind::Truth);
                None
            }
        }
    }

    /// A number, and how it is written.
    fn written(&self) -> Option<(f64, &'j str)> {
        let Json::Number(written) = self.json else {
            self.report_type(Kind::Number);
            return None;
        };
        let number = decimal::parse(written);
        if number.is_none() {
            self.report(Problem::HugeNumber(written_number(written)));
        }
        // Adding 0 turns −0 into 0.
        Some((number? + 0.0, written))
    }

    /// A number.
    pub fn number(&self) -> Option<f64> {
        self.written().map(|(number, _)| number)
    }

    /// A whole number of 0 to 150.
    pub fn age(&self) -> Option<u16> {
        let (number, written) = self.written()?;
        if !(0.0..=150.0).contains(&number) {
            self.report(Problem::Outside { value: written_number(written), min: "0", max: "150" });
            return None;
        }
        if number.floor() != number {
            self.report(Problem::NotWhole(written_number(written)));
            return None;
        }
        Some(number as u16)
    }

    /// A number of −2 to 2.
    pub fn emotion(&self) -> Option<Emotion> {
        let (number, written) = self.written()?;
        let emotion = Emotion::new(number);
        if emotion.is_none() {
            self.report(Problem::Outside { value: written_number(written), min: "−2", max: "2" });
        }
        emotion
    }

    /// A day; an empty text is an unset one.
    pub fn date(&self) -> Option<Date> {
        let text = self.any_text()?;
        let date = Date::parse(text);
        if date.is_none() && !text.is_empty() {
            self.report(Problem::NotADate(excerpt(text)));
        }
        date
    }

    /// A word of a closed list.
    pub fn word<W: Word>(&self) -> Option<W> {
        let text = self.any_text()?;
        let word = W::from_word(text);
        if word.is_none() {
            self.report_word(text, W::ALL.iter().map(|member| member.word()).collect());
        }
        word
    }

    /// Adds the finding that `word` isn't one of those `allowed`.
    pub fn report_word(&self, word: &str, allowed: Vec<&'static str>) {
        self.report(Problem::UnknownWord { word: excerpt(word), allowed });
    }

    /// Reads every item of a list, and collects what there is.
    pub fn list<T>(&self, read: &mut dyn FnMut(Value<'_, 'j>) -> Option<T>) -> Vec<T> {
        let Json::List(items) = self.json else {
            self.report_type(Kind::List);
            return Vec::new();
        };
        let path = |index| Path { parent: Some(&self.path), part: Part::Index(index) };
        let values = items.iter().enumerate();
        values.filter_map(|(index, json)| read(Value { json, path: path(index), findings: self.findings })).collect()
    }

    /// Reads every member of an object that has ids for names.
    pub fn entries(&self, read: &mut dyn FnMut(&'j str, Value<'_, 'j>)) {
        let mut seen = BTreeSet::new();
        for (name, value) in self.members() {
            if !seen.insert(name) {
                value.report(Problem::Repeated);
            } else if name.is_empty() {
                value.report(Problem::EmptyId);
            } else if name.chars().count() > limits::ID {
                value.report(Problem::LongText { length: name.chars().count(), limit: limits::ID });
            } else {
                read(name, value);
            }
        }
    }

    /// The members of an object; none, and a finding, where it is none.
    fn members(&self) -> impl Iterator<Item = (&'j str, Value<'_, 'j>)> {
        let members = match self.json {
            Json::Object(members) => members.as_slice(),
            _ => {
                self.report_type(Kind::Object);
                &[]
            }
        };
        members.iter().map(|(name, json)| {
            let path = Path { parent: Some(&self.path), part: Part::Name(name) };
            (&**name, Value { json, path, findings: self.findings })
        })
    }

    /// An object of the fields `known`, of which there are at most [`Fields::MOST`].
    pub fn fields(&self, known: &'static [&'static str]) -> Option<Fields<'_, 'j>> {
        let mut values = [None; Fields::MOST];
        let mut unknown = BTreeSet::new();
        let mut extra = Vec::new();
        let mut next = 0;
        for (name, value) in self.members() {
            match find(known, name, next) {
                Some(at) if values[at].is_none() => {
                    values[at] = Some(value.json);
                    next = at + 1;
                }
                None if unknown.insert(name) => {
                    let mut text = String::new();
                    value.json.push_to(&mut text);
                    extra.push((name.into(), text.into()));
                }
                _ => value.report(Problem::Repeated),
            }
        }
        let is_object = matches!(self.json, Json::Object(_));
        is_object.then(|| Fields { object: self, known, values, extra: Extra::new(extra), next: Cell::new(0) })
    }
}

/// The place of `name`, looked for from `start`: names come and are asked for in the order of the list, mostly.
fn find(known: &[&str], name: &str, start: usize) -> Option<usize> {
    let start = start.min(known.len());
    let behind = known[start..].iter().position(|known| *known == name).map(|at| at + start);
    behind.or_else(|| known[..start].iter().position(|known| *known == name))
}

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
    pub const MOST: usize = 20;

    /// The value of a field; nothing where it is absent.
    pub fn get(&self, name: &'static str) -> Option<Value<'r, 'j>> {
        let at = find(self.known, name, self.next.get());
        debug_assert!(at.is_some(), "{name} is no field of this object");
        self.next.set(at? + 1);
        let path = Path { parent: Some(&self.object.path), part: Part::Name(name) };
        Some(Value { json: self.values[at?]?, path, findings: self.object.findings })
    }

    /// The value of a field; a finding where it is absent.
    pub fn required(&self, name: &'static str) -> Option<Value<'r, 'j>> {
        let value = self.get(name);
        if value.is_none() {
            let path = Path { parent: Some(&self.object.path), part: Part::Name(name) };
            Value { path, ..*self.object }.report(Problem::Missing);
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

    /// A text; empty where it is unset.
    pub fn text(&self, name: &'static str) -> String {
        self.get(name).and_then(|value| value.text()).unwrap_or_default()
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

    /// What is in a list; nothing where it is unset.
    pub fn list<T>(&self, name: &'static str, read: &mut dyn FnMut(Value<'_, 'j>) -> Option<T>) -> Vec<T> {
        self.get(name).map(|value| value.list(read)).unwrap_or_default()
    }

    /// The unknown fields.
    pub fn extra(&self) -> Extra {
        self.extra.clone()
    }
}

/// The ids of the things of one kind.
#[derive(Default)]
pub(super) struct Ids<'j>(BTreeSet<&'j str>);

impl<'j> Ids<'j> {
    /// Takes `id` for a new thing; a finding where it is taken.
    pub fn claim(&mut self, thing: &Value<'_, 'j>, id: &'j str) -> Option<&'j str> {
        if self.0.insert(id) {
            return Some(id);
        }
        thing.report(Problem::DuplicateId(excerpt(id)));
        None
    }

    /// Gives back the id of a thing that is left out after all.
    pub fn release(&mut self, id: &str) {
        self.0.remove(id);
    }

    /// Whether a thing has this id.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }
}

/// How many things of one kind may still come.
pub(super) struct Room {
    what: Counted,
    limit: usize,
    taken: usize,
}

impl Room {
    /// Room for `limit` of them.
    pub fn new(what: Counted, limit: usize) -> Self {
        Self { what, limit, taken: 0 }
    }

    /// Takes room for `thing`; nothing where there is none left, and a finding the first time.
    pub fn take(&mut self, thing: &Value) -> Option<()> {
        if self.taken == self.limit {
            thing.report(Problem::TooMany { what: self.what, limit: self.limit });
        }
        self.taken += 1;
        (self.taken <= self.limit).then_some(())
    }
}
