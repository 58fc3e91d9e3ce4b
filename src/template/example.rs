//! Finished maps, for who wants to see what a journey can hold. They are files beside the page; what the start screen
//! says of them stands here, so that they are fetched only by who opens one.

use crate::model::Market;
use crate::text::Language;

/// A finished map in a file of its own.
#[derive(Debug)]
pub struct Example {
    /// Its title, in its own language.
    pub title: &'static str,
    /// Where its file is, seen from the page.
    pub address: &'static str,
    /// The language it is written in; the content of a map is never translated.
    pub language: Language,
    /// Whose journey it is.
    pub market: Market,
    /// How many cards it has.
    pub cards: usize,
    /// How many personas it has.
    pub personas: usize,
}

/// All, in the order in which they are offered.
pub static EXAMPLES: [Example; 2] = [
    Example {
        title: "Een elektrische fiets kopen",
        address: "examples/e-bike.klantreis.json",
        language: Language::Dutch,
        market: Market::B2c,
        cards: 79,
        personas: 2,
    },
    Example {
        title: "Choosing warehouse software",
        address: "examples/warehouse-software.klantreis.json",
        language: Language::English,
        market: Market::B2b,
        cards: 82,
        personas: 5,
    },
];
