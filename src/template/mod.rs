//! The starting maps: the phase models of the field, a service blueprint and an empty map.
//!
//! Each map is a [`plan`], a table of texts in both languages that the compiler lays into the program;
//! [`Template::build`] makes a journey of it in one language.

mod build;
mod contact;
mod plan;
mod team;

mod awareness_to_advocacy;
mod awareness_to_loyalty;
mod empty;
mod five_phases;
mod life_cycle;
mod see_think_do_care;
mod service_blueprint;

use crate::model::{Color, Journey, JourneyId, Word};
use crate::text::{Language, Text, template as text};
use plan::Plan;

/// A starting map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// Orientation, consideration, purchase, use, loyalty.
    FivePhases,
    /// See, Think, Do, Care, with Experience between Do and Care.
    SeeThinkDoCare,
    /// Awareness, orientation, purchase, use, loyalty; the persona leads.
    AwarenessToLoyalty,
    /// Awareness, consideration, purchase, loyalty, advocacy; lanes by directness and medium.
    AwarenessToAdvocacy,
    /// The customer life cycle as a table.
    LifeCycle,
    /// What the customer sees, and what happens behind it.
    ServiceBlueprint,
    /// Phases and lanes without cards.
    Empty,
}

impl Template {
    /// Every template, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::FivePhases,
        Self::SeeThinkDoCare,
        Self::AwarenessToLoyalty,
        Self::AwarenessToAdvocacy,
        Self::LifeCycle,
        Self::ServiceBlueprint,
        Self::Empty,
    ];

    /// What the template is called.
    pub fn name(self) -> Text {
        match self {
            Self::FivePhases => text::FIVE_PHASES,
            Self::SeeThinkDoCare => text::SEE_THINK_DO_CARE,
            Self::AwarenessToLoyalty => text::AWARENESS_TO_LOYALTY,
            Self::AwarenessToAdvocacy => text::AWARENESS_TO_ADVOCACY,
            Self::LifeCycle => text::LIFE_CYCLE,
            Self::ServiceBlueprint => text::SERVICE_BLUEPRINT,
            Self::Empty => text::EMPTY,
        }
    }

    /// What sets it apart, in one sentence.
    pub fn summary(self) -> Text {
        match self {
            Self::FivePhases => text::FIVE_PHASES_SUMMARY,
            Self::SeeThinkDoCare => text::SEE_THINK_DO_CARE_SUMMARY,
            Self::AwarenessToLoyalty => text::AWARENESS_TO_LOYALTY_SUMMARY,
            Self::AwarenessToAdvocacy => text::AWARENESS_TO_ADVOCACY_SUMMARY,
            Self::LifeCycle => text::LIFE_CYCLE_SUMMARY,
            Self::ServiceBlueprint => text::SERVICE_BLUEPRINT_SUMMARY,
            Self::Empty => text::EMPTY_SUMMARY,
        }
    }

    /// The names of its phases from left to right, each with its hue.
    pub fn phases(self, language: Language) -> impl Iterator<Item = (&'static str, Color)> {
        self.plan().phases.iter().enumerate().map(move |(at, phase)| {
            (phase.name.get(language), phase.color.unwrap_or(Color::ALL[at % Color::ALL.len()]))
        })
    }

    /// A new map called after the template, with everything in `language`. `fresh` gives a new id at every call.
    pub fn build(self, language: Language, id: JourneyId, fresh: &mut dyn FnMut() -> String) -> Journey {
        let mut journey = self.plan().build(language, id, fresh);
        match self {
            Self::Empty => journey.title = text::NEW_JOURNEY.get(language).to_string(),
            _ => {
                journey.title = self.name().get(language).to_string();
                journey.description = text::EXAMPLES.get(language).to_string();
            }
        }
        journey
    }

    fn plan(self) -> &'static Plan {
        match self {
            Self::FivePhases => &five_phases::PLAN,
            Self::SeeThinkDoCare => &see_think_do_care::PLAN,
            Self::AwarenessToLoyalty => &awareness_to_loyalty::PLAN,
            Self::AwarenessToAdvocacy => &awareness_to_advocacy::PLAN,
            Self::LifeCycle => &life_cycle::PLAN,
            Self::ServiceBlueprint => &service_blueprint::PLAN,
            Self::Empty => &empty::PLAN,
        }
    }
}
