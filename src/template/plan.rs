//! How a starting map is written down: phases, lanes and cards with their texts in both languages.

use super::contact::Contact;
use crate::model::{CardKind, Channel, Color, LineKind, Measure};
use crate::text::Text;

/// A starting map.
pub(super) struct Plan {
    /// The columns.
    pub phases: &'static [PhasePlan],
    /// The rows.
    pub lanes: &'static [LanePlan],
}

/// A phase.
pub(super) struct PhasePlan {
    /// The name in the header.
    pub name: Text,
    /// What the brand wants to reach here; empty for none.
    pub goal: Text,
    /// The hue; unset is the one of its place.
    pub color: Option<Color>,
    /// The names of its steps.
    pub steps: &'static [Text],
}

/// A lane.
pub(super) struct LanePlan {
    /// The name in the row header; unset is the name of what the lane holds.
    pub name: Option<Text>,
    /// The channel its touchpoints happen on.
    pub channel: Option<Channel>,
    /// What it holds.
    pub content: ContentPlan,
}

/// What a lane holds.
pub(super) enum ContentPlan {
    /// Cards, and the manner of contact of those that name none of their own.
    Cards(CardKind, Option<&'static Contact>, &'static [CardPlan]),
    /// Actual and desired experience, a pair a step.
    Experience(&'static [(i8, i8)]),
    /// A number a phase, still to be filled in.
    Metric(Measure),
    /// A service-blueprint line.
    Line(LineKind),
}

/// A card.
pub(super) struct CardPlan {
    /// The number of its step, counted from 1 across all phases.
    pub step: usize,
    /// The title.
    pub title: Text,
    /// How the contact takes place; unset is the manner of its lane.
    pub contact: Option<&'static Contact>,
    /// Actual and desired experience.
    pub feels: Option<(i8, i8)>,
    /// Whether it is a moment of truth.
    pub decides: bool,
    /// The hue; unset is plain.
    pub color: Option<Color>,
    /// The team that sees to it.
    pub owner: Option<&'static Text>,
}

/// A text in both languages.
pub(super) const fn text(nl: &'static str, en: &'static str) -> Text {
    Text { nl, en }
}

/// A phase with the hue of its place.
pub(super) const fn phase(name: Text, goal: Text, steps: &'static [Text]) -> PhasePlan {
    PhasePlan { name, goal, color: None, steps }
}

impl PhasePlan {
    /// The phase in another hue.
    pub(super) const fn hue(self, color: Color) -> Self {
        Self { color: Some(color), ..self }
    }
}

/// A lane of cards called after their kind.
pub(super) const fn lane(kind: CardKind, cards: &'static [CardPlan]) -> LanePlan {
    LanePlan { name: None, channel: None, content: ContentPlan::Cards(kind, None, cards) }
}

/// A lane of cards that the customer meets, with their usual manner of contact.
pub(super) const fn met(kind: CardKind, contact: &'static Contact, cards: &'static [CardPlan]) -> LanePlan {
    LanePlan { name: None, channel: None, content: ContentPlan::Cards(kind, Some(contact), cards) }
}

/// A lane of touchpoints, called after what they have in common.
pub(super) const fn touchpoints(
    name: Text,
    contact: &'static Contact,
    cards: &'static [CardPlan],
) -> LanePlan {
    LanePlan { name: Some(name), ..met(CardKind::Touchpoints, contact, cards) }
}

/// A lane of touchpoints on one channel, called after it.
pub(super) const fn channel(
    channel: Channel,
    contact: &'static Contact,
    cards: &'static [CardPlan],
) -> LanePlan {
    LanePlan { channel: Some(channel), ..met(CardKind::Touchpoints, contact, cards) }
}

/// The experience curve, a pair of actual and desired a step.
pub(super) const fn experience(points: &'static [(i8, i8)]) -> LanePlan {
    LanePlan { name: None, channel: None, content: ContentPlan::Experience(points) }
}

/// A lane for numbers.
pub(super) const fn metric(measure: Measure) -> LanePlan {
    LanePlan { name: None, channel: None, content: ContentPlan::Metric(measure) }
}

/// A service-blueprint line.
pub(super) const fn line(kind: LineKind) -> LanePlan {
    LanePlan { name: None, channel: None, content: ContentPlan::Line(kind) }
}

impl LanePlan {
    /// The lane under a name of its own.
    pub(super) const fn named(self, nl: &'static str, en: &'static str) -> Self {
        Self { name: Some(text(nl, en)), ..self }
    }
}

/// A card in the step with this number, counted from 1 across all phases.
pub(super) const fn at(step: usize, nl: &'static str, en: &'static str) -> CardPlan {
    CardPlan {
        step,
        title: text(nl, en),
        contact: None,
        feels: None,
        decides: false,
        color: None,
        owner: None,
    }
}

impl CardPlan {
    /// With another manner of contact than its lane.
    pub(super) const fn by(self, contact: &'static Contact) -> Self {
        Self { contact: Some(contact), ..self }
    }

    /// With what the customer feels, and wants to feel.
    pub(super) const fn feels(self, actual: i8, desired: i8) -> Self {
        Self { feels: Some((actual, desired)), ..self }
    }

    /// As a moment of truth.
    pub(super) const fn decides(self) -> Self {
        Self { decides: true, ..self }
    }

    /// In a hue.
    pub(super) const fn hue(self, color: Color) -> Self {
        Self { color: Some(color), ..self }
    }

    /// With the team that sees to it.
    pub(super) const fn of(self, team: &'static Text) -> Self {
        Self { owner: Some(team), ..self }
    }
}
