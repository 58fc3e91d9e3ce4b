//! The four stages of the guided start.

use crate::model::Journey;

/// A stage of the guided start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Title, market and phase model.
    Model,
    /// One persona.
    Persona,
    /// The touchpoints of each phase.
    Touchpoints,
    /// The experience of each phase, as it is and as it should be.
    Experience,
}

impl Stage {
    /// All, in their order.
    pub const ALL: [Self; 4] = [Self::Model, Self::Persona, Self::Touchpoints, Self::Experience];

    /// The one after it; nothing after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The one before it; nothing before the first.
    pub fn before(self) -> Option<Self> {
        Self::ALL.get((self as usize).checked_sub(1)?).copied()
    }

    /// Whether the map has something of it.
    pub fn is_begun(self, map: &Journey) -> bool {
        match self {
            Self::Model => map.market.is_some(),
            Self::Persona => !map.personas.is_empty(),
            Self::Touchpoints => {
                map.lanes.iter().any(|lane| lane.holds_touchpoints() && lane.card_count() > 0)
            }
            Self::Experience => {
                let mut curves = map.lanes.iter().filter_map(|lane| lane.experience());
                curves.any(|curve| curve.derived || !curve.points.is_empty())
            }
        }
    }

    /// Where to go on with a map: the first stage of which it has nothing, or the first of all.
    pub fn open(map: &Journey) -> Self {
        Self::ALL.into_iter().find(|stage| !stage.is_begun(map)).unwrap_or(Self::Model)
    }
}
