//! The direction in which a text runs.

/// Whether a text runs from right to left: whether the first of its letters does, as `dir="auto"` has it.
pub fn starts_from_right(text: &str) -> bool {
    let direction = |letter: char| match letter {
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => {
            letter.is_alphabetic().then_some(true)
        }
        '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}' => Some(true),
        '\u{200f}' => Some(true),
        '\u{200e}' => Some(false),
        _ => letter.is_alphabetic().then_some(false),
    };
    text.chars().find_map(direction).unwrap_or_default()
}
