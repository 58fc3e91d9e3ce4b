//! The names of people in a file, and where its evidence comes from, which aren't everybody's business.

use super::cards::change_cards;
use crate::format::File;
use crate::model::{Card, Journey};

/// How many fields of a file name somebody who sees to a card, or the source of evidence.
pub fn names_in(file: &File) -> usize {
    let cards = file.journeys.iter().flat_map(Journey::cards);
    let on_cards = cards.flat_map(|placed| [placed.card.owner.is_empty(), placed.card.source.is_empty()]);
    let research = file.personas.iter().flat_map(|persona| &persona.research);
    on_cards.chain(research.map(|piece| piece.source.is_empty())).filter(|is_empty| !is_empty).count()
}

/// The file without them. Everything else stays as it is.
pub fn without_names(mut file: File) -> File {
    let is_named = |card: &Card| !card.owner.is_empty() || !card.source.is_empty();
    for journey in &mut file.journeys {
        change_cards(journey, is_named, |card| {
            card.owner.clear();
            card.source.clear();
        });
    }
    let research = file.personas.iter_mut().flat_map(|persona| &mut persona.research);
    research.for_each(|piece| piece.source.clear());
    file
}
