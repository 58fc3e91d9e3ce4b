//! The starting maps: the phase models of the field, a service blueprint and an empty map.
//!
//! What stands on them is written in the `.txt` files beside this one, in both languages at once; see
//! [`notation`] for how. Their phases stand apart: the start screen shows them long before it needs the rest. [`Template::build`] makes a journey of such a text in one language.

/// Finished maps to look at.
pub mod example;
/// How a starting map is written down.
pub mod notation;
mod team;

use crate::model::{Color, Journey, JourneyId, Word};
use crate::text::{Language, Text, template as text};

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
        notation::phases(self.columns(), language)
            .zip(Color::ALL.iter().cycle())
            .map(|((name, color), usual)| (name, color.unwrap_or(*usual)))
    }

    /// A new map called after the template, with everything in `language`. `fresh` gives a new id at every call.
    pub fn build(self, language: Language, id: JourneyId, fresh: &mut dyn FnMut() -> String) -> Journey {
        let mut journey = notation::read(self.columns(), self.notation(), language, id, fresh)
            .expect("a test reads every template");
        match self {
            Self::Empty => journey.title = text::NEW_JOURNEY.get(language).to_string(),
            _ => {
                journey.title = self.name().get(language).to_string();
                journey.description = text::EXAMPLES.get(language).to_string();
            }
        }
        journey
    }

    /// Its phases, a line each: what the start screen shows, apart from the rest of the map.
    fn columns(self) -> &'static str {
        match self {
            Self::FivePhases => {
                "Oriëntatie | Orientation\n\
                 Afweging | Consideration\n\
                 Aankoop | Purchase\n\
                 Gebruik | Use\n\
                 Loyaliteit | Loyalty"
            }
            Self::SeeThinkDoCare => {
                "See | See\n\
                 Think | Think\n\
                 Do | Do\n\
                 Experience | Experience ; violet\n\
                 Care | Care ; coral"
            }
            Self::AwarenessToLoyalty => {
                "Bewustwording | Awareness\n\
                 Oriëntatie | Orientation\n\
                 Aankoop | Purchase\n\
                 Gebruik | Use\n\
                 Trouw | Loyalty ; rose"
            }
            Self::AwarenessToAdvocacy => {
                "Bewustwording | Awareness\n\
                 Overweging | Consideration\n\
                 Aankoop | Purchase ; ochre\n\
                 Loyaliteit | Loyalty ; coral\n\
                 Advocacy | Advocacy ; violet"
            }
            Self::LifeCycle => {
                "Bewustwording | Awareness\n\
                 Overweging | Consideration\n\
                 Aankoop | Purchase\n\
                 Retentie | Retention\n\
                 Ambassadeurschap | Advocacy ; slate"
            }
            Self::ServiceBlueprint => {
                "Vooraf | Before\n\
                 Tijdens | During\n\
                 Achteraf | After"
            }
            Self::Empty => {
                "Fase 1 | Phase 1\n\
                 Fase 2 | Phase 2\n\
                 Fase 3 | Phase 3"
            }
        }
    }

    fn notation(self) -> &'static str {
        match self {
            Self::FivePhases => include_str!("five_phases.txt"),
            Self::SeeThinkDoCare => include_str!("see_think_do_care.txt"),
            Self::AwarenessToLoyalty => include_str!("awareness_to_loyalty.txt"),
            Self::AwarenessToAdvocacy => include_str!("awareness_to_advocacy.txt"),
            Self::LifeCycle => include_str!("life_cycle.txt"),
            Self::ServiceBlueprint => include_str!("service_blueprint.txt"),
            Self::Empty => include_str!("empty.txt"),
        }
    }
}
