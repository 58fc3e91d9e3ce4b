//! Every word the user sees, in Dutch and English.
//!
//! A word is a [`Text`] with both values, so that a missing translation does not compile. One file a part of
//! the screen. Placeholders stand in braces and are filled with [`fill`].

use std::borrow::Cow;

/// A language of the interface. The content of a map is never translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Nederlands.
    Dutch,
    /// English.
    English,
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The BCP 47 tag: `nl` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// What it calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Dutch => "Nederlands",
            Self::English => "English",
        }
    }

    /// What stands before the decimals of a number.
    pub fn decimal_mark(self) -> &'static str {
        match self {
            Self::Dutch => ",",
            Self::English => ".",
        }
    }

    /// What stands between the thousands of a number.
    pub fn thousands_mark(self) -> &'static str {
        match self {
            Self::Dutch => ".",
            Self::English => ",",
        }
    }

    /// Dutch for `nl` and `nl-BE`, English for every other tag.
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("nl") { Self::Dutch } else { Self::English }
    }
}

/// One text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// In Dutch.
    pub nl: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Text {
    /// The text in `language`.
    pub fn get(self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.nl,
            Language::English => self.en,
        }
    }

    /// The text in `language` with its placeholders filled, see [`fill`].
    pub fn fill(self, language: Language, values: &[(&str, &str)]) -> String {
        fill(self.get(language), values)
    }

    /// As [`Text::fill`], for a name that is kept in a map: the values stand in it as they are.
    pub fn name(self, language: Language, values: &[(&str, &str)]) -> String {
        fill_plain(self.get(language), values)
    }
}

/// `template` with every `{name}` replaced by its value, which stands [`shortened`] and [`isolated`] in it. A value's own braces stay as
/// they are.
///
/// ```
/// # use klantreis::text::fill;
/// assert_eq!(fill("{lane}, {step}", &[("lane", "Website"), ("step", "{lane}")]), "Website, {lane}");
/// ```
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let short: Vec<Cow<str>> = values.iter().map(|(_, value)| shortened(value)).collect();
    let apart: Vec<Cow<str>> = short.iter().map(|value| isolated(value)).collect();
    let apart: Vec<(&str, &str)> =
        values.iter().zip(&apart).map(|((name, _), value)| (*name, &**value)).collect();
    fill_plain(template, &apart)
}

/// As [`fill`], for a text that is kept in a map and not shown as a sentence.
fn fill_plain(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, from_name)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = from_name.split_once('}') else {
            filled.push('{');
            rest = from_name;
            continue;
        };
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => filled.push_str(value),
            None => {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// Declares texts as constants, `NAME: "Nederlands", "English";`, and a list `ALL` of them for the tests.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $nl:literal, $en:literal;)+) => {
        $(
            #[doc = $en]
            pub const $name: $crate::text::Text = $crate::text::Text { nl: $nl, en: $en };
        )+
        /// Every text of this file, by name.
        pub const ALL: &[(&str, $crate::text::Text)] = &[$((stringify!($name), $name)),+];
    };
}

mod count;
mod day;
mod grouped;
mod in_unit;
mod isolate;
mod month;
mod numerals;
mod short_number;
mod shortened;
mod term;
mod typed_number;
mod typed_value;

/// Words of the board and the shell around it.
pub mod board;
/// Names of what was done, as undo and redo say them.
pub mod deed;
/// Words of putting a map into another page.
pub mod embed;
/// Words of finding cards.
pub mod find;
/// Words for what is wrong with a file.
pub mod format;
/// Words of the guided start.
pub mod guide;
pub mod host;
/// Words of opening a file.
pub mod import;
/// Words of the findings.
pub mod insight;
/// Words of the panel that edits what is selected.
pub mod inspector;
/// Words for what is kept in the browser, and whether it is.
pub mod keep;
/// Words of the overview of all keys.
pub mod keys;
/// Words of the metrics.
pub mod metric;
/// Words of a map as one page.
pub mod page;
/// Words of pasting and dropping.
pub mod paste;
/// Words of the personas.
pub mod persona;
/// Words of a map that is only read.
pub mod reading;
/// Why a change can't be made.
pub mod rejection;
/// Words of sharing a map, and of a link that can't be read.
pub mod share;
/// The page as such.
pub mod site;
/// Words of the start screen.
pub mod start;
/// Words of the starting maps.
pub mod template;
/// Names of the closed lists: lane kinds, channels, senses, levels …
pub mod terms;
/// What things are called where they have no name of their own.
pub mod title;
/// Words of the ways to look at a map.
pub mod view;

pub use count::Count;
pub use day::day;
pub use grouped::grouped;
pub use in_unit::in_unit;
pub use isolate::{FIRST_STRONG, isolated, listed};
pub use month::month;
pub use numerals::{Numerals, Plain};
pub use short_number::{short_number, signed};
pub use shortened::shortened;
pub use term::Term;
pub use typed_number::{typed_in_unit, typed_number};
pub use typed_value::{typed_experience, typed_figure};
