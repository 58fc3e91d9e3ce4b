//! Letters that nobody sees.

/// Whether there is nothing to see in a text: none at all, spaces, or letters without a shape such as a zero-width
/// space, a mark of direction, the filler of Hangul or the blank of braille.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|letter| letter.is_whitespace() || letter == '\u{2800}' || is_unseen(letter))
}

/// Whether a letter takes no room and has no shape. These are the control characters, those that Unicode calls default
/// ignorable, and the format characters of notes between lines and of music.
pub fn is_unseen(letter: char) -> bool {
    match letter {
        // Most letters.
        ' '..='~' => false,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' => true,
        '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => true,
        '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' => true,
        '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d159}' | '\u{1d173}'..='\u{1d17a}' => true,
        '\u{e0000}'..='\u{e0fff}' => true,
        other => other.is_control() && !other.is_whitespace(),
    }
}
