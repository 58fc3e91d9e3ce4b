//! Letters without their capitals and accents.

/// `text` as it is compared: without capitals, and without the accents of the languages of western Europe, so that
/// `één` finds `Een`.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        for letter in letter.to_lowercase() {
            folded.push(plain(letter));
        }
    }
    folded
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
