//! The columns of a map.

use super::{Color, Extra, PhaseId, StepId, Word};

/// Where the customer stands: a column of the map, made of one step or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Unique within the journey.
    pub id: PhaseId,
    /// The name in the header.
    pub name: String,
    /// The hue; unset takes the next hue by its place, see [`Phase::color_at`].
    pub color: Option<Color>,
    /// What the brand wants to reach here; empty when unset.
    pub goal: String,
    /// Never empty.
    pub steps: Vec<Step>,
    /// Unknown fields of the file.
    pub extra: Extra,
}

impl Phase {
    /// A phase of one step or more, with no goal and the hue of its place.
    pub fn new(id: PhaseId, name: impl Into<String>, steps: Vec<Step>) -> Self {
        Self { id, name: name.into(), color: None, goal: String::new(), steps, extra: Extra::default() }
    }

    /// The hue of the phase where it stands at a place, from 0: its own, or the one of the place.
    pub fn color_at(&self, at: usize) -> Color {
        self.color.unwrap_or(Color::ALL[at % Color::ALL.len()])
    }

    /// The step with this id.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }
}

/// A part of a phase: the narrowest column of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Unique across all phases of the journey.
    pub id: StepId,
    /// The name in the header.
    pub name: String,
    /// Unknown fields of the file.
    pub extra: Extra,
}

impl Step {
    /// A step called `name`.
    pub fn new(id: StepId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), extra: Extra::default() }
    }
}
