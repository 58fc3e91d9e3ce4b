//! What things are called where they have no name of their own.

use super::{Language, Term, start};
use crate::model::{Journey, Lane, LaneContent};

/// The title of a journey as it is shown.
pub fn shown_title(language: Language, journey: &Journey) -> String {
    match journey.title.trim() {
        "" => start::UNTITLED.get(language).to_owned(),
        title => title.to_owned(),
    }
}

/// The name of a lane as it is shown: a line without one is called what its kind says.
pub fn shown_lane_name(language: Language, lane: &Lane) -> String {
    match &lane.content {
        LaneContent::Line(kind) if lane.name.is_empty() => kind.text().get(language).to_owned(),
        _ => lane.name.clone(),
    }
}
