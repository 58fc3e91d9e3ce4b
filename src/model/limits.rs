//! How large a map may be.

/// Characters in a text field.
pub const TEXT: usize = 10_000;
/// Phases in a journey.
pub const PHASES: usize = 200;
/// Steps in a journey; the file format names no bound for them, this one keeps a board drawable.
pub const STEPS: usize = 2_000;
/// Lanes in a journey.
pub const LANES: usize = 500;
/// Cards in a journey.
pub const CARDS: usize = 50_000;
/// Characters in an id.
pub const ID: usize = 200;
/// Characters in a portrait's address, a picture of about 64 KB.
pub const PORTRAIT: usize = 100_000;
/// Characters in the address of a picture on a card, also about 64 KB.
pub const IMAGE: usize = 100_000;

/// Whether `text` has more than [`TEXT`] characters.
pub fn is_long(text: &str) -> bool {
    // A character is at least one byte, so that most texts needn't be counted.
    text.len() > TEXT && text.chars().count() > TEXT
}
