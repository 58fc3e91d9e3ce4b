//! What a journey map is. Read in the order of the list below, from the words of a map to the whole.
//!
//! Everything is an immutable value; see [`crate::command`] for the one place where a map changes.

mod words;

mod benchmarks;
mod blank;
mod card;
mod check;
mod date;
mod derived;
mod emotion;
mod extra;
mod fold;
mod id;
mod image;
mod initials;
mod journey;
mod lane;
/// How large a map may be.
pub mod limits;
/// Lists of a persona as texts of lines or words.
pub mod lines;
mod linked;
mod metric;
mod persona;
mod phase;
mod rounded;
mod score;
mod selection;
mod walk;

pub use benchmarks::{Benchmarks, Share};
pub use blank::{is_blank, is_unseen};
pub use card::{Card, is_openable, whole_address};
pub use check::Flaw;
pub use date::Date;
pub use emotion::{Emotion, EmotionLevel};
pub use extra::Extra;
pub use fold::{alike, folded};
pub use id::{CardId, JourneyId, LaneId, LinkId, PersonaId, PhaseId, StepId};
pub use image::Image;
pub use initials::initials;
pub use journey::{Cell, Journey, Link, Placed};
pub use lane::{CardLane, ExperienceLane, Lane, LaneContent, Point};
pub use linked::{Linked, Spot};
pub use metric::{Inputs, MetricLane, NoResult, ratio};
pub use persona::{Persona, Research, is_portrait};
pub use phase::{Phase, Step};
pub use rounded::rounded;
pub use score::{Rating, Score};
pub use selection::Selection;
pub use words::{
    CardKind, Channel, Color, Directness, EasyEnd, Evidence, Input, LaneGroup, LineKind, Market, Measure,
    Medium, ResearchKind, Scoring, Sense, Senses, State, Status, Word,
};
