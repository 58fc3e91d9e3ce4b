//! The photos of a file, which take more room than all its words, and can be left out where that counts.

use super::cards::change_cards;
use crate::format::File;
use crate::model::Journey;

/// What photos a file holds, on cards and as portraits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Photos {
    /// How many.
    pub number: usize,
    /// How many characters they take in the file. They are pressed already: in a link they take about as many.
    pub length: usize,
}

impl Photos {
    /// The photos of `file`.
    pub fn of(file: &File) -> Self {
        let cards = file.journeys.iter().flat_map(Journey::cards);
        let on_cards = cards.filter_map(|placed| Some(placed.card.image.as_ref()?.data.len()));
        let portraits = file.personas.iter().map(|persona| persona.portrait.len());
        let lengths = on_cards.chain(portraits).filter(|length| *length > 0);
        lengths.fold(Self::default(), |photos, length| Self {
            number: photos.number + 1,
            length: photos.length + length,
        })
    }
}

/// The file without its photos. Texts and numbers stay as they are.
pub fn without_photos(mut file: File) -> File {
    for journey in &mut file.journeys {
        change_cards(journey, |card| card.image.is_some(), |card| card.image = None);
    }
    file.personas.iter_mut().for_each(|persona| persona.portrait.clear());
    file
}
