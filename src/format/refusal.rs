//! Why a whole text can't be read.

use super::VERSION;
use super::finding::excerpt;
use super::json::{DEEPEST, Json, too_deep};
use crate::text::{Language, Text, format as words, grouped};
use serde_json::error::Category;

/// Bytes in a file: 10 MB.
pub const MOST_BYTES: usize = 10_000_000;

/// Why nothing of a text can be used. What is stored stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing but space.
    Empty,
    /// More than [`MOST_BYTES`].
    TooLarge {
        /// How many.
        bytes: usize,
    },
    /// A picture of more bytes than are looked into.
    LargePicture {
        /// How many.
        bytes: usize,
    },
    /// A picture in which a map was, of which nothing can be used.
    DamagedPicture,
    /// A picture in which more than [`MOST_BYTES`] are packed.
    LargeMapInPicture,
    /// A well-known other kind of file.
    Foreign(ForeignFile),
    /// Not UTF-8.
    NotUtf8 {
        /// The first byte that is wrong, from 0.
        at: usize,
    },
    /// JSON that stops halfway, such as a download that was broken off.
    EndsEarly(Position),
    /// Not JSON.
    NotJson(Position),
    /// More than [`DEEPEST`] levels of lists and objects.
    TooDeep(Position),
    /// JSON that doesn't say `"format": "klantreis"`, or isn't an object.
    NoFormat,
    /// JSON of another format.
    OtherFormat(String),
    /// Without a version.
    NoVersion,
    /// A version that is no whole number from 1.
    WrongVersion(String),
    /// Made by a newer Klantreis.
    NewerVersion(String),
}

/// A place in a text, both from 1, counted in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character within the line.
    pub column: usize,
}

/// A kind of file that is told by how it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the members are the names of the formats themselves")]
pub enum ForeignFile {
    Zip,
    OldOffice,
    Pdf,
    Picture,
    Archive,
    Rtf,
    Html,
    Svg,
    DrawIo,
    Xml,
    Utf16,
}

impl Refusal {
    /// The reason, in words for the user.
    pub fn message(&self, language: Language) -> String {
        let number;
        let (text, value): (Text, &str) = match self {
            Self::Empty => (words::EMPTY, ""),
            Self::TooLarge { bytes } => {
                number = bytes.div_ceil(1_000_000).to_string();
                (words::TOO_LARGE, &number)
            }
            Self::LargePicture { bytes } => {
                number = bytes.div_ceil(1_000_000).to_string();
                (words::LARGE_PICTURE, &number)
            }
            Self::DamagedPicture => (words::DAMAGED_PICTURE, ""),
            Self::LargeMapInPicture => (words::LARGE_MAP_IN_PICTURE, ""),
            Self::Foreign(kind) => (kind.text(), ""),
            Self::NotUtf8 { at } => {
                number = grouped(*at, language);
                (words::NOT_UTF8, &number)
            }
            Self::EndsEarly(place) => return place.fill(words::ENDS_EARLY, language),
            Self::NotJson(place) => return place.fill(words::NOT_JSON, language),
            Self::TooDeep(place) => return place.fill(words::TOO_DEEP, language),
            Self::NoFormat => (words::NO_FORMAT, ""),
            Self::OtherFormat(name) => (words::OTHER_FORMAT, name),
            Self::NoVersion => (words::NO_VERSION, ""),
            Self::WrongVersion(version) => (words::WRONG_VERSION, version),
            Self::NewerVersion(version) => {
                let known = VERSION.to_string();
                return words::NEWER_VERSION.fill(language, &[("version", version), ("known", &known)]);
            }
        };
        text.fill(language, &[("value", value)])
    }
}

impl Position {
    fn of(text: &str, at: usize) -> Self {
        let mut place = Self { line: 1, column: 1 };
        for byte in text.bytes().take(at) {
            if byte == b'\n' {
                place = Self { line: place.line + 1, column: 1 };
            } else {
                // A byte of 10xxxxxx goes on with a character.
                place.column += usize::from(byte & 0xc0 != 0x80);
            }
        }
        place
    }

    /// Where `serde_json` found `error`, which counts in bytes and names the one behind.
    fn of_error(text: &str, error: &serde_json::Error) -> Self {
        let lines_before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
        let at = lines_before.map(str::len).sum::<usize>() + error.column();
        Self::of(text, at.saturating_sub(1))
    }

    fn fill(self, text: Text, language: Language) -> String {
        let (line, column) = (grouped(self.line, language), grouped(self.column, language));
        text.fill(language, &[("line", &line), ("column", &column), ("deepest", &DEEPEST.to_string())])
    }
}

impl ForeignFile {
    fn text(self) -> Text {
        match self {
            Self::Zip => words::ZIP,
            Self::OldOffice => words::OLD_OFFICE,
            Self::Pdf => words::PDF,
            Self::Picture => words::PICTURE,
            Self::Archive => words::ARCHIVE,
            Self::Rtf => words::RTF,
            Self::Html => words::HTML,
            Self::Svg => words::SVG,
            Self::DrawIo => words::DRAW_IO,
            Self::Xml => words::XML,
            Self::Utf16 => words::UTF16,
        }
    }

    fn recognize(bytes: &[u8]) -> Option<Self> {
        const BEGINNINGS: [(&[u8], ForeignFile); 16] = [
            (b"PK\x03\x04", ForeignFile::Zip),
            (b"PK\x05\x06", ForeignFile::Zip),
            (b"\xd0\xcf\x11\xe0", ForeignFile::OldOffice),
            (b"%PDF", ForeignFile::Pdf),
            (b"\x89PNG", ForeignFile::Picture),
            (b"\xff\xd8\xff", ForeignFile::Picture),
            (b"GIF8", ForeignFile::Picture),
            (b"\x1f\x8b", ForeignFile::Archive),
            (b"7z\xbc\xaf", ForeignFile::Archive),
            (b"Rar!", ForeignFile::Archive),
            (b"BZh", ForeignFile::Archive),
            (b"{\\rtf", ForeignFile::Rtf),
            (b"\xff\xfe", ForeignFile::Utf16),
            (b"\xfe\xff", ForeignFile::Utf16),
            (b"{\0", ForeignFile::Utf16),
            (b"\0{", ForeignFile::Utf16),
        ];
        let known = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning));
        let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
        known
            .map(|(_, kind)| *kind)
            .or(webp.then_some(Self::Picture))
            .or_else(|| Self::recognize_markup(bytes))
    }

    fn recognize_markup(bytes: &[u8]) -> Option<Self> {
        let markup = without_mark(bytes).trim_ascii_start();
        if !markup.starts_with(b"<") {
            return None;
        }
        let begins =
            |tag: &str| markup.get(..tag.len()).is_some_and(|head| head.eq_ignore_ascii_case(tag.as_bytes()));
        Some(if ["<!doctype html", "<html", "<head", "<body"].into_iter().any(begins) {
            Self::Html
        } else if begins("<svg") {
            Self::Svg
        } else if begins("<mxfile") || begins("<mxgraphmodel") {
            Self::DrawIo
        } else {
            Self::Xml
        })
    }
}

/// The text of `bytes`, without a byte order mark.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, Refusal> {
    if let Some(kind) = ForeignFile::recognize(bytes) {
        return Err(Refusal::Foreign(kind));
    }
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge { bytes: bytes.len() });
    }
    let content = without_mark(bytes);
    if content.trim_ascii().is_empty() {
        return Err(Refusal::Empty);
    }
    core::str::from_utf8(content).map_err(|error| match error.error_len() {
        Some(_) => Refusal::NotUtf8 { at: bytes.len() - content.len() + error.valid_up_to() },
        None => {
            let whole = core::str::from_utf8(&content[..error.valid_up_to()]).unwrap_or_default();
            Refusal::EndsEarly(Position::of(whole, whole.len()))
        }
    })
}

/// The JSON of `text`.
pub(super) fn json_of(text: &str) -> Result<Json<'_>, Refusal> {
    Json::parse(text).map_err(|error| match error.classify() {
        Category::Eof => Refusal::EndsEarly(Position::of(text, text.len())),
        Category::Data => Refusal::TooDeep(Position::of(text, too_deep(text).unwrap_or_default())),
        Category::Syntax | Category::Io => Refusal::NotJson(Position::of_error(text, &error)),
    })
}

/// Whether `json` is a file of the format `name`, in a version that is known.
pub(super) fn check_head(json: &Json, name: &str) -> Result<(), Refusal> {
    match json.get("format") {
        Some(Json::Text(format)) if format == name => {}
        Some(Json::Text(format)) => return Err(Refusal::OtherFormat(excerpt(format))),
        _ => return Err(Refusal::NoFormat),
    }
    let version = json.get("version").ok_or(Refusal::NoVersion)?;
    let number = match version {
        Json::Number(number) => number.parse().unwrap_or(f64::MAX),
        _ => 0.0,
    };
    if number == f64::from(VERSION) {
        return Ok(());
    }
    let written = excerpt(&version.to_string());
    if number < 1.0 || number.floor() != number {
        return Err(Refusal::WrongVersion(written));
    }
    Err(Refusal::NewerVersion(written))
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}
