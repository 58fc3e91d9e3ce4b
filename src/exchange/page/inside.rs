//! The map as a file within the page. It stands in a `template`, which no browser shows, runs or reads aloud.

use maud::{Markup, PreEscaped, html};

use crate::format::Refusal;

/// How the element begins that holds the map, without the end of its tag.
const BEGINNING: &[u8] = b"<template id=\"klantreis\"";
/// How it ends, without the end of its tag.
const END: &[u8] = b"</template";

/// What stands in markup for something else, or may be written in another way when a browser saves the page; each
/// occurs only within the texts of a JSON file, where it can be written by its number.
const ESCAPED: [(char, &str); 4] =
    [('<', "\\u003c"), ('>', "\\u003e"), ('&', "\\u0026"), ('\u{a0}', "\\u00a0")];

/// The text of a file of ours as an element.
pub(super) fn element(file: &str) -> Markup {
    html! { template id="klantreis" { (PreEscaped(escaped(file))) } }
}

/// Whether these bytes are a page with a map inside.
pub fn is_carrier(bytes: &[u8]) -> bool {
    place_of_map(bytes).is_some()
}

/// Where the element begins that holds the map, in a page.
fn place_of_map(bytes: &[u8]) -> Option<usize> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if text.starts_with(b"<") { place_of(BEGINNING, bytes) } else { None }
}

/// The text of the file within a page; nothing where the page holds none. Where the page stops before the file does, so
/// does the text: who reads it says so.
///
/// # Errors
/// A [`Refusal`] where it isn't UTF-8.
pub fn carried(page: &[u8]) -> Option<Result<String, Refusal>> {
    let element = &page[place_of_map(page)? + BEGINNING.len()..];
    let text = &element[place_of(b">", element).map_or(element.len(), |end| end + 1)..];
    let text = &text[..place_of(END, text).unwrap_or(text.len())];
    Some(match str::from_utf8(text) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(Refusal::NotUtf8 { at: error.valid_up_to() }),
    })
}

fn place_of(sought: &[u8], bytes: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).position(|window| window == sought)
}

fn escaped(file: &str) -> String {
    let mut escaped = String::with_capacity(file.len());
    for letter in file.chars() {
        match ESCAPED.iter().find(|(known, _)| *known == letter) {
            Some((_, number)) => escaped.push_str(number),
            None => escaped.push(letter),
        }
    }
    escaped
}
