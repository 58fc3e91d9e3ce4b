//! How wide letters are, as parts of the size of the font.

use unicode_segmentation::UnicodeSegmentation;

use crate::model::is_unseen;

/// The signs from the space to the tilde in Arial, in hundredths of the size.
const ASCII: [u8; 95] = [
    28, 28, 35, 56, 56, 89, 67, 19, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56,
    28, 28, 58, 58, 58, 56, 102, 67, 67, 72, 72, 67, 61, 78, 72, 28, 50, 67, 56, 83, 72, 78, 67, 78, 72, 67,
    61, 72, 67, 94, 67, 67, 61, 28, 28, 28, 47, 56, 33, 56, 56, 50, 56, 56, 28, 56, 56, 22, 22, 50, 22, 83,
    56, 56, 56, 56, 33, 50, 28, 56, 50, 72, 50, 50, 50, 33, 26, 33, 58,
];

/// How wide a text is, as a multiple of the size of its font.
pub(super) fn of(text: &str) -> f64 {
    if text.is_ascii() {
        return text.chars().map(of_letter).sum();
    }
    text.graphemes(true).map(of_grapheme).sum()
}

/// What people see as one letter: its parts lie over each other, and those of a picture are one picture.
fn of_grapheme(letter: &str) -> f64 {
    letter.chars().map(of_letter).fold(0.0, f64::max)
}

fn of_letter(letter: char) -> f64 {
    match letter {
        ' '..='~' => f64::from(ASCII[letter as usize - 32]) / 100.0,
        _ if is_unseen(letter) => 0.0,
        // Marks over and below letters.
        '\u{300}'..='\u{36f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}' => 0.0,
        '\u{a0}' | '·' | '‘' | '’' | '‚' => 0.28,
        '“' | '”' | '„' | '•' => 0.35,
        '–' | '€' => 0.56,
        '—' | '…' | '→' | '←' => 1.0,
        // Latin.
        '\u{a1}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}' => 0.62,
        // Greek, Cyrillic, Armenian, Georgian.
        '\u{370}'..='\u{58f}' | '\u{10a0}'..='\u{10ff}' | '\u{1f00}'..='\u{1fff}' => 0.66,
        // Hebrew, Arabic and what is written like it, whose letters join.
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => 0.62,
        // The scripts of India and South-East Asia.
        '\u{900}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => 0.75,
        // Pictures, arrows and other signs.
        '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}' => 1.4,
        // Chinese, Japanese, Korean, and what is as wide.
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}' => 1.0,
        '\u{ff61}'..='\u{ff9f}' => 0.5,
        '\u{ff00}'..='\u{ffe6}' | '\u{20000}'..='\u{3ffff}' => 1.0,
        '\u{2000}'..='\u{206f}' => 0.5,
        _ => 1.0,
    }
}
