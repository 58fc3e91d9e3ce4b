//! Names in one or two letters.

use unicode_segmentation::UnicodeSegmentation;

use super::blank::{is_blank, is_unseen};

/// Dutch and German words before a family name, which have no letter of their own among the initials.
const BEFORE: [&str; 29] = [
    "'s", "'t", "aan", "auf", "bij", "de", "dem", "den", "der", "des", "die", "en", "het", "onder", "op",
    "over", "te", "ten", "ter", "tot", "uijt", "uit", "van", "vom", "von", "voor", "zu", "zum", "zur",
];

/// Words of other languages that stand so between names; at the beginning they are names themselves.
const BETWEEN: [&str; 27] = [
    "a", "af", "al", "av", "bin", "bint", "da", "dal", "das", "degli", "dei", "del", "della", "di", "do",
    "dos", "du", "e", "el", "ibn", "in", "la", "las", "le", "les", "los", "y",
];

/// The initials of a name, as shown in a small disc: of its first two names, without the words between them, or of its
/// only one the first two letters. So `Marijke de Wit` is MW, and `marketing` MA. Where letters have no capitals, as in
/// Arabic and Chinese, the first says enough; where there are none, the first sign stands for the name.
pub fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().filter_map(from_first_letter).collect();
    // The last word is a name, whatever it is.
    let last = words.len().saturating_sub(1);
    let is_name = |(at, word): &(usize, &&str)| *at == last || !is_skipped(word, *at == 0);
    let names: Vec<&str> = words.iter().enumerate().filter(is_name).map(|(_, word)| *word).collect();
    match names[..] {
        [] => first_sign(name),
        [only] => letters(only, 2),
        [first, ..] if !has_capital(first) => letters(first, 1),
        [first, second, ..] => letters(first, 1) + &letters(second, 1),
    }
}

/// A word from its first letter or digit on; nothing where it has none.
fn from_first_letter(word: &str) -> Option<&str> {
    let start = if is_skipped(word, true) { Some(0) } else { word.find(is_letter) };
    start.map(|start| &word[start..])
}

fn is_skipped(word: &str, first: bool) -> bool {
    let plain = word.to_lowercase().replace(['’', '‘', '`'], "'");
    BEFORE.contains(&plain.as_str()) || (!first && BETWEEN.contains(&plain.as_str()))
}

/// Whether it is a letter or digit that is seen: the filler of Hangul is a letter too.
fn is_letter(sign: char) -> bool {
    sign.is_alphanumeric() && !is_unseen(sign)
}

fn has_capital(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|first| first.is_ascii_digit() || first.is_lowercase() || first.is_uppercase())
}

/// The first letters of a word as people count them, as capitals; one where there are no capitals.
fn letters(word: &str, count: usize) -> String {
    let count = if has_capital(word) { count } else { 1 };
    let letters = word.graphemes(true).filter(|letter| letter.contains(is_letter));
    letters.take(count).flat_map(str::chars).flat_map(char::to_uppercase).collect()
}

/// The first sign that is seen of a name without letters.
fn first_sign(name: &str) -> String {
    let mut signs = name.graphemes(true).filter(|sign| !is_blank(sign));
    signs.next().unwrap_or_default().to_owned()
}
