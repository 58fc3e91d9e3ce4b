//! JSON as it stands in a file: members in their order, repeated names included, numbers as written.
//!
//! `serde_json` parses and writes. Its own [`serde_json::Value`] keeps the last of repeated names only, and this
//! reader must tell of them, so the tree is ours.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// Levels of lists and objects within each other that are read; deeper text is refused.
pub const DEEPEST: usize = 128;

/// How `serde_json` hands out a number that is no small whole one: as an object with this one name.
const NUMBER: &str = "$serde_json::private::Number";

/// A JSON value that borrows from the text where it can.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'j> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it was written.
    Number(Cow<'j, str>),
    /// A text, without its escapes.
    Text(Cow<'j, str>),
    /// A list.
    List(Vec<Json<'j>>),
    /// An object: its members in order, also those whose name stands there twice.
    Object(Vec<(Cow<'j, str>, Json<'j>)>),
}

impl<'j> Json<'j> {
    /// Reads one value and nothing behind it.
    ///
    /// # Errors
    /// Says where the text is no JSON. An error of the category `Data` tells of more than [`DEEPEST`] levels.
    pub fn parse(text: &'j str) -> serde_json::Result<Self> {
        let numbers = RefCell::new(Numbers { rest: text, passed: 0 });
        let mut parser = serde_json::Deserializer::from_str(text);
        parser.disable_recursion_limit();
        let json = Reader { depth: 0, numbers: &numbers }.deserialize(&mut parser)?;
        parser.end()?;
        Ok(json)
    }

    /// The member of an object with this name, the first if there are several.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }
}

/// The byte at which the text begins to go deeper than [`DEEPEST`] levels.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let (mut rest, mut depth) = (text, 0);
    loop {
        let at = rest.find(['"', '[', '{', ']', '}'])?;
        let behind = &rest[at + 1..];
        match rest.as_bytes()[at] {
            b'"' => rest = behind_text(behind)?,
            b'[' | b'{' if depth == DEEPEST => return Some(text.len() - behind.len() - 1),
            b'[' | b'{' => (rest, depth) = (behind, depth + 1),
            _ => (rest, depth) = (behind, depth.saturating_sub(1)),
        }
    }
}

/// JSON without spaces.
impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(truth) => truth.serialize(serializer),
            Self::Number(number) => raw(number).serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
            Self::List(items) => items.serialize(serializer),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

/// JSON that is written already, as a value.
pub(super) fn raw(json: &str) -> Option<&RawValue> {
    serde_json::from_str(json).ok()
}

/// Reads a value that stands within `depth` others.
#[derive(Clone, Copy)]
struct Reader<'r, 'j> {
    depth: usize,
    numbers: &'r RefCell<Numbers<'j>>,
}

/// The name of a member.
#[derive(Deserialize)]
#[serde(transparent)]
struct Name<'j>(#[serde(borrow)] Cow<'j, str>);

impl<'j> Reader<'_, 'j> {
    fn within<E: Error>(self) -> Result<Self, E> {
        if self.depth == DEEPEST {
            return Err(E::custom("too many levels"));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }

    fn number(self, number: Cow<'j, str>) -> Json<'j> {
        Json::Number(self.numbers.borrow_mut().as_written(number))
    }
}

impl<'j> DeserializeSeed<'j> for Reader<'_, 'j> {
    type Value = Json<'j>;

    fn deserialize<D: Deserializer<'j>>(self, deserializer: D) -> Result<Json<'j>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'j> Visitor<'j> for Reader<'_, 'j> {
    type Value = Json<'j>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json<'j>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Json<'j>, E> {
        Ok(Json::Bool(truth))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json<'j>, E> {
        Ok(self.number(number.to_string().into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json<'j>, E> {
        Ok(self.number(number.to_string().into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json<'j>, E> {
        Ok(Json::Text(text.to_owned().into()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json<'j>, E> {
        Ok(Json::Text(text.into()))
    }

    fn visit_borrowed_str<E>(self, text: &'j str) -> Result<Json<'j>, E> {
        Ok(Json::Text(text.into()))
    }

    fn visit_seq<A: SeqAccess<'j>>(self, mut list: A) -> Result<Json<'j>, A::Error> {
        let reader = self.within()?;
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(reader)? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'j>>(self, mut object: A) -> Result<Json<'j>, A::Error> {
        let mut members = Vec::new();
        let mut next = object.next_key::<Name<'j>>()?;
        if next.as_ref().is_some_and(|name| name.0 == NUMBER) {
            return Ok(match object.next_value_seed(self)? {
                Json::Text(number) => self.number(number),
                other => Json::Object(vec![(NUMBER.into(), other)]),
            });
        }
        let reader = self.within()?;
        while let Some(Name(name)) = next {
            members.push((name, object.next_value_seed(reader)?));
            next = object.next_key()?;
        }
        Ok(Json::Object(members))
    }
}

/// The numbers of a text, as they stand in it.
///
/// `serde_json` keeps every digit of a number, but hands out `1E5` as `1e+5`. So a number with an exponent is looked
/// up in the text, by its place among all numbers.
struct Numbers<'j> {
    /// What comes behind the last number that was looked up.
    rest: &'j str,
    /// Numbers that were read since.
    passed: usize,
}

impl<'j> Numbers<'j> {
    /// The number that was just read, and handed out as `number`, as it is written.
    fn as_written(&mut self, number: Cow<'j, str>) -> Cow<'j, str> {
        self.passed += 1;
        if !number.contains('e') {
            return number;
        }
        let passed = std::mem::take(&mut self.passed);
        let is_same = |written: &&str| written.to_lowercase().replace('+', "") == number.replace('+', "");
        self.nth(passed - 1).filter(is_same).map_or(number.clone(), Cow::Borrowed)
    }
}

impl<'j> Iterator for Numbers<'j> {
    type Item = &'j str;

    fn next(&mut self) -> Option<&'j str> {
        loop {
            let start = self.rest.find(|sign: char| matches!(sign, '"' | '-' | '0'..='9'))?;
            let found = &self.rest[start..];
            let Some(text) = found.strip_prefix('"') else {
                let end = found.find(|sign: char| !matches!(sign, '0'..='9' | '+' | '-' | '.' | 'e' | 'E'));
                let (number, rest) = found.split_at(end.unwrap_or(found.len()));
                self.rest = rest;
                return Some(number);
            };
            self.rest = behind_text(text)?;
        }
    }
}

/// What comes behind the quotation mark that ends a text.
fn behind_text(text: &str) -> Option<&str> {
    let mut is_escaped = false;
    let end = text.bytes().position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    text.get(end? + 1..)
}
