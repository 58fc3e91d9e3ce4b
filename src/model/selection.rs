//! What is selected on the board.

use super::{CardId, Journey, LaneId, PhaseId, StepId};

/// What is selected on the board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// Nothing.
    #[default]
    Nothing,
    /// One card or more, in the order in which they were selected; never empty.
    Cards(Vec<CardId>),
    /// A phase.
    Phase(PhaseId),
    /// A step.
    Step(StepId),
    /// A lane.
    Lane(LaneId),
    /// The journey itself.
    Journey,
}

impl Selection {
    /// The selected cards.
    pub fn cards(&self) -> &[CardId] {
        match self {
            Self::Cards(cards) => cards,
            _ => &[],
        }
    }

    /// Whether `card` is selected.
    pub fn has_card(&self, card: &CardId) -> bool {
        self.cards().contains(card)
    }

    /// A selection of `cards`, or of nothing where there are none.
    pub fn of_cards(cards: Vec<CardId>) -> Self {
        if cards.is_empty() { Self::Nothing } else { Self::Cards(cards) }
    }

    /// This selection without what `map` doesn't have.
    #[must_use]
    pub fn within(self, map: &Journey) -> Self {
        match self {
            Self::Cards(cards) => {
                let there = map.which_cards(&cards);
                Self::of_cards(cards.iter().filter(|card| there.contains(card.as_str())).cloned().collect())
            }
            Self::Phase(id) if map.phase(&id).is_none() => Self::Nothing,
            Self::Step(id) if map.step(&id).is_none() => Self::Nothing,
            Self::Lane(id) if map.lane(&id).is_none() => Self::Nothing,
            other => other,
        }
    }
}
