//! Texts that are too long for a sentence.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

/// Characters of a text that stand in a sentence.
const MOST: usize = 200;

/// `text`, or its beginning where it is so long that nobody would find the rest of a sentence around it.
///
/// ```
/// # use klantreis::text::shortened;
/// assert_eq!(shortened("Website"), "Website");
/// assert_eq!(shortened(&"a".repeat(3_000)).chars().count(), 201);
/// ```
pub fn shortened(text: &str) -> Cow<'_, str> {
    // A character is at least one byte.
    if text.len() <= MOST {
        return Cow::Borrowed(text);
    }
    let Some((end, _)) = text.char_indices().nth(MOST) else { return Cow::Borrowed(text) };
    // Not within what people see as one letter, unless that alone is too long.
    let letters = text.grapheme_indices(true).map(|(at, _)| at);
    let cut = letters.take_while(|at| *at <= end).last().filter(|at| *at > 0).unwrap_or(end);
    Cow::Owned(format!("{}…", text[..cut].trim_end()))
}
