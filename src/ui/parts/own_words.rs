//! The few words that parts say by themselves.

use leptos::prelude::*;

use crate::text::{Language, Text};

/// The language in which parts say their own words, in the context of the page.
#[derive(Clone, Copy)]
pub struct PartsLanguage(
    /// Follows the language of the interface.
    pub Signal<Language>,
);

/// A word of a part itself.
pub fn own_word(word: Text) -> Signal<String> {
    let PartsLanguage(language) = expect_context();
    Signal::derive(move || word.get(language.get()).to_owned())
}
