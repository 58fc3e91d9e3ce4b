//! How much is shared.

use crate::state::session::Session;
use crate::state::sharing::Shared;
use crate::text::{board, share as words};

/// How many cards and personas are shared, in words; follows the language.
pub fn size(session: Session, shared: &Shared) -> String {
    let cards = shared.journey().map_or(0, |journey| journey.card_count());
    let cards = session.count(board::CARDS, cards);
    match shared.file.personas.len() {
        0 => cards,
        personas => format!("{cards}, {}", session.count(words::PERSONAS, personas)),
    }
}
