//! Walks JSON with the path in hand, and says where it isn't what it should be.
//!
//! A reader asks a [`Value`] for what it expects and gets nothing where the value is something else; the finding
//! is added on the way. So a reader goes on past a fault, and all findings of a file come out at once.

use std::collections::HashSet;
use std::fmt;

use super::Json;
use super::finding::{Findings, Kind, Problem, excerpt, written_number};
use crate::model::{Date, Emotion, Score, Share, Word, limits};

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

/// Written as `journeys[0].title`, with odd names as `points["a b"]`.
impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(parent) = self.parent else { return Ok(()) };
        parent.fmt(f)?;
        match self.part {
            Part::Root => Ok(()),
            Part::Index(index) => write!(f, "[{index}]"),
            Part::Name(name) if !is_plain(name) => write!(f, "[{}]", Json::Text(excerpt(name).into())),
            Part::Name(name) if parent.parent.is_none() => f.write_str(name),
            Part::Name(name) => write!(f, ".{name}"),
        }
    }
}

/// Whether a name needs no quotes in a path.
fn is_plain(name: &str) -> bool {
    (1..=60).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

impl<'r, 'j> Value<'r, 'j> {
    /// The value itself.
    pub fn json(&self) -> &'j Json<'j> {
        self.json
    }

    /// The whole text.
    pub fn root(json: &'j Json<'j>, findings: &'r Findings) -> Self {
        Self { json, path: Path { parent: None, part: Part::Root }, findings }
    }

    /// Adds a finding about this value.
    pub fn report(&self, problem: Problem) {
        self.findings.add(self.path, problem);
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
    pub fn any_text(&self) -> Option<&'j str> {
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
        let number: f64 = written.parse().ok()?;
        if number.is_infinite() {
            self.report(Problem::HugeNumber(written_number(written)));
            return None;
        }
        // Adding 0 turns −0 into 0.
        Some((number + 0.0, written))
    }

    /// A number.
    pub fn number(&self) -> Option<f64> {
        self.written().map(|(number, _)| number)
    }

    /// A whole number of 0 to 150.
    pub fn age(&self) -> Option<u16> {
        self.whole(0.0, 150.0, ["0", "150"])
    }

    /// A whole number of 1 to 5.
    pub fn score(&self) -> Option<Score> {
        Score::new(self.whole(1.0, f64::from(Score::MAX), ["1", "5"])? as u8)
    }

    fn whole(&self, least: f64, most: f64, [min, max]: [&'static str; 2]) -> Option<u16> {
        let (number, written) = self.written()?;
        if !(least..=most).contains(&number) {
            self.report(Problem::Outside { value: written_number(written), min, max });
            return None;
        }
        if number.floor() != number {
            self.report(Problem::NotWhole(written_number(written)));
            return None;
        }
        Some(number as u16)
    }

    /// A number of 0 to 1.
    pub fn share(&self) -> Option<Share> {
        let (number, written) = self.written()?;
        let share = Share::new(number);
        if share.is_none() {
            self.report(Problem::Outside { value: written_number(written), min: "0", max: "1" });
        }
        share
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
    pub fn list<T>(&self, read: impl FnMut(Value<'_, 'j>) -> Option<T>) -> Vec<T> {
        self.items().filter_map(read).collect()
    }

    /// The items of a list; none, and a finding, where it is none.
    pub fn items(&self) -> impl Iterator<Item = Value<'_, 'j>> {
        let items = match self.json {
            Json::List(items) => items.as_slice(),
            _ => {
                self.report_type(Kind::List);
                &[]
            }
        };
        items.iter().enumerate().map(|(index, json)| {
            let path = Path { parent: Some(&self.path), part: Part::Index(index) };
            Value { json, path, findings: self.findings }
        })
    }

    /// The value of the field `name` of this object, which may not be there; the first, if there are several.
    pub fn field<'n>(&'n self, name: &'n str) -> Option<Value<'n, 'j>> {
        let json = self.json.get(name)?;
        Some(Value { json, path: self.path_of(name), findings: self.findings })
    }

    /// Adds the finding that the field `name` of this object is missing.
    pub fn report_missing(&self, name: &str) {
        Value { path: self.path_of(name), ..*self }.report(Problem::Missing);
    }

    fn path_of<'n>(&'n self, name: &'n str) -> Path<'n> {
        Path { parent: Some(&self.path), part: Part::Name(name) }
    }

    /// Reads every member of an object that has ids for names.
    pub fn entries(&self, mut read: impl FnMut(&'j str, Value<'_, 'j>)) {
        let mut seen = HashSet::new();
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
    pub fn members(&self) -> impl Iterator<Item = (&'j str, Value<'_, 'j>)> {
        let members = match self.json {
            Json::Object(members) => members.as_slice(),
            _ => {
                self.report_type(Kind::Object);
                &[]
            }
        };
        members
            .iter()
            .map(|(name, json)| (&**name, Value { json, path: self.path_of(name), findings: self.findings }))
    }
}
