//! What cards can be chosen by.

use indexmap::IndexMap;

use crate::model::{Card, Channel, Journey, Lane, Persona, Sense, Word, alike, folded};

/// A property of cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FacetKind {
    /// The persona it belongs to; its id. A card of no persona is everyone's.
    Persona,
    /// Digital or physical.
    Medium,
    /// Direct or indirect.
    Directness,
    /// A sense it speaks to.
    Sense,
    /// The channel of its lane.
    Channel,
    /// What it rests on.
    Evidence,
    /// The level of the actual experience, as [`crate::model::EmotionLevel`] spells it.
    Emotion,
    /// Whether it is a moment of truth; `yes`.
    MomentOfTruth,
    /// Who sees to it.
    Owner,
    /// A tag.
    Tag,
}

impl FacetKind {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::Persona,
        Self::Medium,
        Self::Directness,
        Self::Sense,
        Self::Channel,
        Self::Evidence,
        Self::Emotion,
        Self::MomentOfTruth,
        Self::Owner,
        Self::Tag,
    ];

    /// Its spelling in an address.
    pub fn word(self) -> &'static str {
        match self {
            Self::Persona => "persona",
            Self::Medium => "medium",
            Self::Directness => "directness",
            Self::Sense => "sense",
            Self::Channel => "channel",
            Self::Evidence => "evidence",
            Self::Emotion => "emotion",
            Self::MomentOfTruth => "moment_of_truth",
            Self::Owner => "owner",
            Self::Tag => "tag",
        }
    }
}

/// A property of cards with one of its values, spelled as in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// The property.
    pub kind: FacetKind,
    /// The value.
    pub value: String,
}

impl Facet {
    /// Whether it chooses the same cards as another one, however its value is written.
    pub fn is(&self, other: &Self) -> bool {
        self.kind == other.kind
            && match self.kind {
                FacetKind::Owner | FacetKind::Tag => alike(&self.value, &other.value),
                _ => self.value == other.value,
            }
    }

    /// Whether a card in a lane of `channel` has the value.
    pub fn has(&self, card: &Card, channel: Option<Channel>) -> bool {
        let value = self.value.as_str();
        match self.kind {
            FacetKind::Persona => {
                card.personas.is_empty() || card.personas.iter().any(|id| id.as_str() == value)
            }
            FacetKind::Sense => card.senses.iter().any(|sense| sense.word() == value),
            FacetKind::Tag => card.tags.iter().any(|tag| alike(tag, value)),
            FacetKind::Owner => alike(&card.owner, value),
            _ => self.kind.single(card, channel) == Some(value),
        }
    }
}

impl FacetKind {
    /// The value of a property of which a card has at most one.
    fn single(self, card: &Card, channel: Option<Channel>) -> Option<&str> {
        match self {
            Self::Medium => card.medium.map(Word::word),
            Self::Directness => card.directness.map(Word::word),
            Self::Channel => channel.map(Word::word),
            Self::Evidence => card.evidence.map(Word::word),
            Self::Emotion => card.actual.map(|emotion| emotion.level().word()),
            Self::MomentOfTruth => card.moment_of_truth.then_some("yes"),
            Self::Owner => Some(card.owner.as_str()).filter(|owner| !owner.is_empty()),
            Self::Persona | Self::Sense | Self::Tag => None,
        }
    }
}

/// A value that can be chosen, and how many cards have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The value.
    pub value: String,
    /// The number of cards.
    pub cards: usize,
}

/// The values of a property that occur in a map, in the order in which they come; the personas are those that
/// there are. Owners and tags that are the same to people are one value, as it is written first.
pub fn choices(map: &Journey, personas: &[&Persona], kind: FacetKind) -> Vec<Choice> {
    let mut counts: IndexMap<&str, usize> = IndexMap::new();
    let mut count = |value, times| *counts.entry(value).or_default() += times;
    if kind == FacetKind::Persona {
        personas.iter().for_each(|persona| count(persona.id.as_str(), 0));
    }
    for placed in map.cards() {
        let card = placed.card;
        match kind {
            FacetKind::Persona => card.personas.iter().for_each(|id| count(id.as_str(), 1)),
            FacetKind::Sense => card.senses.iter().for_each(|sense: Sense| count(sense.word(), 1)),
            FacetKind::Tag => card.tags.iter().for_each(|tag| count(tag, 1)),
            _ => {
                if let Some(value) = kind.single(card, channel(placed.lane)) {
                    count(value, 1);
                }
            }
        }
    }
    let choices = counts.into_iter().map(|(value, cards)| Choice { value: value.to_owned(), cards });
    match kind {
        FacetKind::Owner | FacetKind::Tag => united(choices),
        _ => choices.collect(),
    }
}

/// Values that are the same to people, as one.
fn united(choices: impl Iterator<Item = Choice>) -> Vec<Choice> {
    let mut known: IndexMap<String, Choice> = IndexMap::new();
    for choice in choices {
        let key = Some(folded(&choice.value)).filter(|key| !key.is_empty());
        let same = known.entry(key.unwrap_or_else(|| choice.value.clone()));
        same.and_modify(|first| first.cards += choice.cards).or_insert(choice);
    }
    known.into_values().collect()
}

fn channel(lane: &Lane) -> Option<Channel> {
    lane.channel
}
