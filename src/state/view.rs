//! The ways to look at a map; the address says which.

use super::screen::{Screen, address};
use crate::find::Query;
use crate::guide::Stage;
use crate::model::Word;
use crate::platform::address;
use crate::text::{Text, board, guide, view as words};

/// A way to look at a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Phases as columns, lanes as rows.
    #[default]
    Board,
    /// Phases, steps, lanes and cards as lists in lists.
    Outline,
    /// Pain points with their opportunities, and these by effect and effort.
    Opportunities,
    /// Stage by stage, as a first map is made.
    Guide(Stage),
}

/// The places of the ways on the switch; the stages of the guided start share the last.
pub const SHOWN: [View; 4] = [View::Board, View::Outline, View::Opportunities, View::Guide(Stage::Model)];

/// Those of them that lead to no change, for a map that is only read.
pub const LOOKS: [View; 3] = [View::Board, View::Outline, View::Opportunities];

impl Word for View {
    const ALL: &'static [Self] = &[
        Self::Board,
        Self::Outline,
        Self::Opportunities,
        Self::Guide(Stage::Model),
        Self::Guide(Stage::Persona),
        Self::Guide(Stage::Touchpoints),
        Self::Guide(Stage::Experience),
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Outline => "outline",
            Self::Opportunities => "opportunities",
            Self::Guide(Stage::Model) => "guide",
            Self::Guide(Stage::Persona) => "guide-persona",
            Self::Guide(Stage::Touchpoints) => "guide-touchpoints",
            Self::Guide(Stage::Experience) => "guide-experience",
        }
    }
}

impl View {
    /// The name of the view in an address.
    pub const PART: &'static str = "view";

    /// What it is called.
    pub fn name(self) -> Text {
        match self {
            Self::Board => board::BOARD,
            Self::Outline => words::OUTLINE,
            Self::Opportunities => words::OPPORTUNITIES,
            Self::Guide(_) => guide::GUIDE,
        }
    }

    /// Its icon.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Outline => "list",
            Self::Opportunities => "target",
            Self::Guide(_) => "steps",
        }
    }

    /// Its place among [`SHOWN`].
    pub fn place(self) -> usize {
        self.index().min(SHOWN.len() - 1)
    }

    /// Whether it shows cards where they stand, so that something can be gone to, or made there.
    pub fn shows_map(self) -> bool {
        matches!(self, Self::Board | Self::Outline)
    }
}

/// The fragment of the address that leads to a screen, the way it is looked at and what is looked for.
pub fn fragment(screen: &Screen, view: View, query: &Query) -> String {
    let path = address(screen);
    let view = (view != View::Board).then_some((View::PART, view.word()));
    let query = address::query(view.into_iter().chain(query.parts()));
    if query.is_empty() { path } else { format!("{path}?{query}") }
}
