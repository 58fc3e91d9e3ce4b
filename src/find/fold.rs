//! Letters without their capitals and accents.

/// `text` as it is compared: without capitals, and without the accents of the languages of western Europe, so that
/// `één` finds `Een`.
pub fn folded(text: &str) -> String {
    // Most texts need no table of letters, and every card is compared at every key.
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

fn plain(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        // A no-break hyphen and space, and the curly apostrophe.
        '\u{2011}' => '-',
        '\u{a0}' => ' ',
        '’' => '\'',
        other => other,
    }
}
