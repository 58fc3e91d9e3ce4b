//! How JSON that is written looks.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;
use serde_json::value::RawValue;

/// How a text looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Without a space.
    Compact,
    /// Indented by two spaces, with small objects on one line each, and a line break at the end.
    Readable,
}

/// A value that stands on one line, whatever the layout.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Line<'m, T> {
    /// The value.
    Value(T),
    /// Its text.
    Written(Cow<'m, RawValue>),
}

impl Layout {
    /// A whole text.
    pub fn text(self, value: &impl Serialize) -> String {
        match self {
            Self::Compact => serde_json::to_string(value),
            Self::Readable => serde_json::to_string_pretty(value).map(|text| text + "\n"),
        }
        .expect("what the format writes is JSON")
    }

    /// A value of a text of this layout, to stand on one line there.
    pub fn line<'m, T: Serialize>(self, value: T) -> Line<'m, T> {
        match self {
            Self::Compact => Line::Value(value),
            Self::Readable => Line::Written(Cow::Owned(spaced(&value))),
        }
    }
}

/// The text of a value without a line break.
pub(super) fn compact(value: &impl Serialize) -> Box<RawValue> {
    serde_json::value::to_raw_value(value).expect("what the format writes is JSON")
}

/// The same with spaces: `{ "id": "c1", "tags": ["a", "b"] }`.
fn spaced(value: &impl Serialize) -> Box<RawValue> {
    let mut text = Vec::new();
    let written = value.serialize(&mut Serializer::with_formatter(&mut text, Spaced::default()));
    let text = written.ok().and_then(|()| String::from_utf8(text).ok());
    text.and_then(|text| RawValue::from_string(text).ok()).expect("what the format writes is JSON")
}

#[derive(Default)]
struct Spaced {
    /// Whether the object or list that ends next holds anything.
    is_filled: bool,
}

impl Formatter for Spaced {
    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.is_filled = false;
        out.write_all(b"{")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        out.write_all(if first { b" " } else { b", " })
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(if self.is_filled { b" }" } else { b"}" })
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        out.write_all(if first { b"" } else { b", " })
    }
}
