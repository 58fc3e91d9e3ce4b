//! A query made ready.

use super::{Facet, Query};
use crate::model::{Card, CardId, Channel, Journey, Persona, PersonaId, folded};

/// What cards are looked at through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lens {
    words: Vec<Word>,
    facets: Vec<Facet>,
}

/// A word that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    folded: String,
    /// The personas whose name holds it.
    personas: Vec<PersonaId>,
}

impl Lens {
    /// The lens of a query; a word is also looked for in the names of `personas`.
    pub fn new(query: &Query, personas: &[&Persona]) -> Self {
        let names: Vec<String> = personas.iter().map(|persona| folded(&persona.name)).collect();
        let word = |text: &str| {
            let named = personas.iter().zip(&names).filter(|(_, name)| name.contains(text));
            Word { personas: named.map(|(persona, _)| persona.id.clone()).collect(), folded: text.to_owned() }
        };
        let words = folded(&query.text).split_whitespace().map(word).collect();
        Self { words, facets: query.facets.clone() }
    }

    /// Whether it shows every card.
    pub fn is_open(&self) -> bool {
        self.words.is_empty() && self.facets.is_empty()
    }

    /// Whether a card in a lane of `channel` fits.
    pub fn shows(&self, card: &Card, channel: Option<Channel>) -> bool {
        self.words.iter().all(|word| word.is_in(card))
            && self.facets.iter().all(|facet| {
                // Of one property, one of the chosen values is enough.
                let mut alike = self.facets.iter().filter(|other| other.kind == facet.kind);
                alike.any(|facet| facet.has(card, channel))
            })
    }
}

impl Word {
    fn is_in(&self, card: &Card) -> bool {
        let texts = [&card.title, &card.note, &card.owner, &card.source];
        texts.into_iter().chain(&card.tags).any(|text| folded(text).contains(&self.folded))
            || card.personas.iter().any(|id| self.personas.contains(id))
    }
}

/// The cards that fit, in reading order; none through a lens that shows all.
pub fn found(map: &Journey, lens: &Lens) -> Vec<CardId> {
    if lens.is_open() {
        return Vec::new();
    }
    let fitting = map.cards().filter(|placed| lens.shows(placed.card, placed.lane.channel));
    fitting.map(|placed| placed.card.id.clone()).collect()
}
