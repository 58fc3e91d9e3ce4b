//! What a user wrote, within a sentence of ours.

use std::borrow::Cow;

/// Begins a part with a direction of its own, which its first letter tells; nothing in it changes the order outside.
pub const FIRST_STRONG: char = '\u{2068}';
/// Ends such a part.
const POP: char = '\u{2069}';

/// `text` fit to stand within a sentence: where it holds letters that are written from right to left, or signs that
/// turn the direction, it stands apart from what is around it. Other texts are as they are, since the languages of the
/// interface are written from left to right.
///
/// ```
/// # use klantreis::text::isolated;
/// assert_eq!(isolated("Website"), "Website");
/// assert_eq!(isolated("מחפש?"), "\u{2068}מחפש?\u{2069}");
/// ```
pub fn isolated(text: &str) -> Cow<'_, str> {
    if !text.chars().any(turns) {
        return Cow::Borrowed(text);
    }
    let mut apart = String::with_capacity(text.len() + 6);
    apart.push(FIRST_STRONG);
    // A sign that ends a part would end this one, and one that begins a part would take in what follows.
    let mut open = 0;
    for letter in text.chars() {
        match letter {
            '\u{2066}'..=FIRST_STRONG => open += 1,
            POP if open == 0 => continue,
            POP => open -= 1,
            _ => {}
        }
        apart.push(letter);
    }
    apart.extend(std::iter::repeat_n(POP, open + 1));
    Cow::Owned(apart)
}

/// Names one after the other, each [`isolated`], with `between` between them.
pub fn listed<T: AsRef<str>>(names: impl IntoIterator<Item = T>, between: &str) -> String {
    let names: Vec<String> = names.into_iter().map(|name| isolated(name.as_ref()).into_owned()).collect();
    names.join(between)
}

/// Whether a letter is of a block that is written from right to left, or a sign that turns the direction.
fn turns(letter: char) -> bool {
    match letter {
        '\0'..='\u{58f}' => false,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => true,
        '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}' => true,
        _ => false,
    }
}
