//! Texts as they are compared and looked for.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::blank::is_unseen;

/// Marks of this class and below make another letter of the one before, as the voice mark of Japanese and the nukta of
/// Hindi do; those above are accents, points and tones.
const LETTER_MARKS: u8 = 9;

/// `text` as it is compared: what people mean by it, however it was typed. Capitals and accents don't matter, nor
/// whether an accent is a part of its letter; ligatures and wide letters are the letters that they stand for, and what
/// nobody sees is left out. So `een` finds `Één`, and `strasse` finds `Straße`.
pub fn folded(text: &str) -> String {
    // Most texts need no tables, and every card is compared at every key.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.to_ascii_lowercase();
    }
    let letters = text.nfkd().filter(|letter| !is_unseen(*letter) && !is_accent(*letter));
    let mut folded = String::with_capacity(text.len());
    letters.for_each(|letter| push(&mut folded, letter));
    folded
}

/// Whether two names or words are the same to people, see [`folded`].
pub fn alike(one: &str, other: &str) -> bool {
    one == other || {
        let folded_one = folded(one);
        !folded_one.is_empty() && folded_one == folded(other)
    }
}

fn is_accent(letter: char) -> bool {
    canonical_combining_class(letter) > LETTER_MARKS
}

/// A letter without its capital. By way of the capital, so that `ß` is `ss`, `ı` an `i` and `ς` a `σ`.
fn push(folded: &mut String, letter: char) {
    let small = letter.to_lowercase().flat_map(char::to_uppercase).flat_map(char::to_lowercase);
    for letter in small {
        match plain(letter) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(letter),
        }
    }
}

/// Letters and signs that Unicode doesn't take apart, as somebody types them who hasn't got them on the keyboard.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ł' => "l",
        'þ' => "th",
        // Hyphens, dashes and the minus.
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "-",
        '‘' | '’' | '‚' | '‛' | 'ʼ' => "'",
        '“' | '”' | '„' | '‟' => "\"",
        // The stroke that makes an Arabic word longer.
        '\u{640}' => "",
        _ => return None,
    })
}
