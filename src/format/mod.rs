//! Text in and out: the file that people keep and hand over, the values in the browser's store, and cards on
//! the clipboard.
//!
//! Read in this order: [`read`] and [`write()`] here; [`Refusal`] says why a whole text can't be read, [`Finding`]
//! what is wrong in one that can; [`Json`] is the text as a tree; `value`, `fields` and `ids` walk it with a path in
//! hand; `object` and `layout` are what writing is made of; [`version1`] has one file for each noun of the format:
//! the struct that is written, whose names are also those that are read, and how it is read. `stored` is what the
//! browser's store adds to a file, [`clipboard`] cards as text, [`host`] the messages to
//! and from a page that embeds the editor.
//!
//! What is written, and small things that are read, are serde types. A file is walked instead, because one reading
//! must list all findings by path, keep unknown fields with their numbers as written, and see repeated names.
//!
//! A version has a module of its own, which never changes once the next one is there. What version 2 needs from
//! an older file goes into `migrate.rs` beside this one, from the [`Json`] of one version to that of the next;
//! with one version there is nothing to migrate.

use crate::model::{Extra, Journey, Persona};

/// Cards as text, to and from other programs.
pub mod clipboard;
mod fields;
mod finding;
pub mod host;
mod ids;
mod json;
mod layout;
mod object;
mod refusal;
mod settings;
mod stored;
mod value;
/// Version 1 of the file.
pub mod version1;

pub use finding::{Counted, Finding, Kind, Problem};
pub use json::{DEEPEST, Json};
pub use refusal::{ForeignFile, MOST_BYTES, Position, Refusal};
pub use settings::Settings;
pub use stored::{Marks, Writer, store_persona, write_journey, write_persona};

use finding::Findings;
use layout::Layout;
use value::Value;

/// The format's name, as the file gives it.
pub const NAME: &str = "klantreis";

/// The version that is written, and the newest that is read.
pub const VERSION: u32 = 1;

/// What one text holds: a journey, a persona, or a whole workspace.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct File {
    /// The journeys, in the order of the file.
    pub journeys: Vec<Journey>,
    /// The personas, in the order of the file. Journeys may name others, which live elsewhere in the workspace.
    pub personas: Vec<Persona>,
    /// Unknown fields of the file itself.
    pub extra: Extra,
}

/// A text that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What it holds, without the parts that are wrong. Every journey in it passes its own check.
    pub file: File,
    /// What is wrong, in the order of the text; empty where nothing is left out.
    pub findings: Vec<Finding>,
}

/// Reads a file or a stored value.
///
/// # Errors
/// A [`Refusal`] where nothing of it can be used: another kind of file, broken JSON, a newer version.
pub fn read(bytes: &[u8]) -> Result<Reading, Refusal> {
    let text = refusal::text_of(bytes)?;
    let json = refusal::json_of(text)?;
    refusal::check_head(&json, NAME)?;
    let findings = Findings::default();
    let file = version1::read_file(Value::root(&json, &findings));
    Ok(Reading { file, findings: findings.into_list() })
}

/// The file as text to keep and to hand over: two spaces of indent, a card or a link on one line, and the same
/// order every time.
pub fn write(file: &File) -> String {
    Layout::Readable.text(&version1::File::of(file, Layout::Readable))
}

/// The same file without a space, for where every character counts.
pub fn write_compact(file: &File) -> String {
    Layout::Compact.text(&version1::File::of(file, Layout::Compact))
}
