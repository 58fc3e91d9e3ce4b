//! The rows of a map.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{
    Card, CardId, CardKind, Channel, Emotion, Extra, LaneGroup, LaneId, LineKind, MetricLane, PersonaId,
    StepId,
};

/// A row of the map: a touchpoint channel, or an aspect such as thoughts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// Unique within the journey.
    pub id: LaneId,
    /// The name in the row header.
    pub name: String,
    /// The channel its touchpoints happen on.
    pub channel: Option<Channel>,
    /// Whether it is folded to a line that only counts what it holds.
    pub folded: bool,
    /// Whether it is not shown on the board.
    pub hidden: bool,
    /// What the lane holds.
    pub content: LaneContent,
    /// Unknown fields of the file.
    pub extra: Extra,
}

/// What a lane holds; the file's `kind` follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LaneContent {
    /// Cards, in cells.
    Cards(CardLane),
    /// The experience curve, actual and desired, a point a step.
    Experience(ExperienceLane),
    /// A number a phase.
    Metric(MetricLane),
    /// A service-blueprint line.
    Line(LineKind),
}

/// Cards by step. A step without cards has no cell, so two maps that look the same are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardLane {
    /// What its cards are.
    pub kind: CardKind,
    /// The cards of each step, from top to bottom; no cell is empty.
    pub cells: BTreeMap<StepId, Arc<Vec<Arc<Card>>>>,
}

/// The experience per step, of everyone or of one persona.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExperienceLane {
    /// Whose experience it is; unset is everyone's.
    pub persona: Option<PersonaId>,
    /// Whether it shows the mean of the cards instead of its own points, see [`super::Journey::shown_experience`].
    pub derived: bool,
    /// Whether the curves of the other lanes are drawn over its own.
    pub compared: bool,
    /// The points that have a value; a step without one is a gap in the curve.
    pub points: BTreeMap<StepId, Point>,
}

/// The experience at one step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// What the customer feels.
    pub actual: Option<Emotion>,
    /// What the customer wants to feel.
    pub desired: Option<Emotion>,
    /// Unknown fields of the file.
    pub extra: Extra,
}

impl Point {
    /// Whether the point says nothing.
    pub fn is_unset(&self) -> bool {
        *self == Self::default()
    }
}

impl Lane {
    /// A lane called `name` that holds `content`.
    pub fn new(id: LaneId, name: impl Into<String>, content: LaneContent) -> Self {
        Self {
            id,
            name: name.into(),
            channel: None,
            folded: false,
            hidden: false,
            content,
            extra: Extra::default(),
        }
    }

    /// A lane for cards of `kind`, without any yet.
    pub fn of_cards(id: LaneId, name: impl Into<String>, kind: CardKind) -> Self {
        Self::new(id, name, LaneContent::Cards(CardLane { kind, cells: BTreeMap::new() }))
    }

    /// Whether what it holds can be seen: it is neither folded nor hidden.
    pub fn is_open(&self) -> bool {
        !self.folded && !self.hidden
    }

    /// Its cards, where it holds cards.
    pub fn cards(&self) -> Option<&CardLane> {
        match &self.content {
            LaneContent::Cards(cards) => Some(cards),
            _ => None,
        }
    }

    /// The experience, where it shows one.
    pub fn experience(&self) -> Option<&ExperienceLane> {
        match &self.content {
            LaneContent::Experience(experience) => Some(experience),
            _ => None,
        }
    }

    /// The numbers, where it shows them.
    pub fn metric(&self) -> Option<&MetricLane> {
        match &self.content {
            LaneContent::Metric(metric) => Some(metric),
            _ => None,
        }
    }

    /// Which service-blueprint line it is, if it is one.
    pub fn line(&self) -> Option<LineKind> {
        match &self.content {
            LaneContent::Line(line) => Some(*line),
            _ => None,
        }
    }

    /// The cards of one step, from top to bottom; none where the lane holds no cards.
    pub fn cell(&self, step: &StepId) -> &[Arc<Card>] {
        self.cards().and_then(|cards| cards.cells.get(step)).map_or(&[], |cell| cell.as_slice())
    }

    /// Whether touchpoints are what it holds.
    pub fn holds_touchpoints(&self) -> bool {
        self.cards().is_some_and(|cards| cards.kind == CardKind::Touchpoints)
    }

    /// The number of cards in all steps.
    pub fn card_count(&self) -> usize {
        self.cards().map_or(0, |cards| cards.cells.values().map(|cell| cell.len()).sum())
    }

    /// The group in which the lane stands; a line belongs to none and parts what it stands between.
    pub fn group(&self) -> Option<LaneGroup> {
        match &self.content {
            LaneContent::Cards(cards) => Some(cards.kind.group()),
            LaneContent::Experience(_) => Some(LaneGroup::Customer),
            LaneContent::Metric(_) => Some(LaneGroup::Analysis),
            LaneContent::Line(_) => None,
        }
    }
}

impl CardLane {
    /// The step and the place within its cell of a card.
    pub fn find(&self, id: &CardId) -> Option<(&StepId, usize)> {
        self.cells
            .iter()
            .find_map(|(step, cell)| cell.iter().position(|card| card.id == *id).map(|at| (step, at)))
    }
}
