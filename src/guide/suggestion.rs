//! Touchpoints that a phase often has.

use crate::model::{Card, CardId, Channel, Journey, JourneyId, Market};
use crate::template::{Template, notation};
use crate::text::Language;

/// The touchpoints of a market are written as those of a template, whose phases need no names here.
const PHASES: &str = "1 | 1\n2 | 2\n3 | 3\n4 | 4\n5 | 5";

/// A touchpoint that can be ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What is put on the map, but for its id.
    pub card: Card,
    /// What it is called in Dutch and in English: it is known on a map in either.
    pub titles: [String; 2],
    /// The channel it happens on.
    pub channel: Option<Channel>,
    /// What its lane is called in Dutch and in English.
    pub lanes: [String; 2],
}

/// What is suggested for each phase of a model in a market, with the words to put on the map in `language`. Those of the
/// market come first: in B2B several people decide, with formal content; in B2C one does, sooner and more socially.
pub fn suggestions(
    model: Option<Template>,
    market: Option<Market>,
    language: Language,
) -> Vec<Vec<Suggestion>> {
    let mut all = Vec::new();
    if let Some(market) = market {
        let text = match market {
            Market::B2b => include_str!("b2b.txt"),
            Market::B2c => include_str!("b2c.txt"),
        };
        collect(&mut all, language, &|language, fresh| {
            notation::read(PHASES, text, language, JourneyId::new(""), fresh).expect("a test reads both")
        });
    }
    if let Some(model) = model {
        collect(&mut all, language, &|language, fresh| model.build(language, JourneyId::new(""), fresh));
    }
    all
}

/// Adds the touchpoints of a map that is read in both languages; of two with the same title the first stays.
fn collect(
    all: &mut Vec<Vec<Suggestion>>,
    language: Language,
    read: &dyn Fn(Language, &mut dyn FnMut() -> String) -> Journey,
) {
    let [dutch, english] = Language::ALL.map(|language| read(language, &mut numbers()));
    all.resize_with(all.len().max(dutch.phases.len()), Vec::new);
    for (nl, en) in dutch.cards().zip(english.cards()) {
        if !nl.lane.holds_touchpoints() {
            continue;
        }
        let phase = dutch.phases.iter().position(|phase| phase.step(nl.step).is_some()).unwrap_or_default();
        let card = match language {
            Language::Dutch => nl.card,
            Language::English => en.card,
        };
        if all[phase].iter().all(|known| known.card.title != card.title) {
            all[phase].push(Suggestion {
                card: bare(card),
                titles: [nl.card.title.clone(), en.card.title.clone()],
                channel: nl.lane.channel,
                lanes: [nl.lane.name.clone(), en.lane.name.clone()],
            });
        }
    }
}

/// The card without what only an example knows: whose it is, how it feels, what it rests on.
fn bare(card: &Card) -> Card {
    Card {
        medium: card.medium,
        directness: card.directness,
        senses: card.senses,
        moment_of_truth: card.moment_of_truth,
        ..Card::new(CardId::new(""), card.title.clone())
    }
}

fn numbers() -> impl FnMut() -> String {
    let mut count = 0;
    move || {
        count += 1;
        count.to_string()
    }
}
