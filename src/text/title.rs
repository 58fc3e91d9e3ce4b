//! What things are called where they have no name of their own, or one in which there is nothing to see.

use super::{Language, Term, board, start};
use crate::model::{Journey, Lane, LaneContent, is_blank};

/// The title of a journey as it is shown.
pub fn shown_title(language: Language, journey: &Journey) -> String {
    titled(language, journey.title.trim())
}

/// A title as it is shown.
pub fn titled(language: Language, title: &str) -> String {
    if is_blank(title) { start::UNTITLED.get(language).to_owned() } else { title.to_owned() }
}

/// The name of a phase, step, lane or persona as it is shown.
pub fn named(language: Language, name: &str) -> String {
    if is_blank(name) { board::UNNAMED.get(language).to_owned() } else { name.to_owned() }
}

/// The name of a lane as it is shown: a line without one is called what its kind says.
pub fn shown_lane_name(language: Language, lane: &Lane) -> String {
    match &lane.content {
        LaneContent::Line(kind) if is_blank(&lane.name) => kind.text().get(language).to_owned(),
        _ => named(language, &lane.name),
    }
}

/// What stands below the name of a metric lane: its unit, or its measure where it has none.
pub fn measured(language: Language, lane: &Lane) -> String {
    let Some(metric) = lane.metric() else { return String::new() };
    let measure = metric.measure.text().get(language);
    match metric.unit.is_empty() {
        // Said once: a new lane has the name of its measure.
        true if lane.name == measure => String::new(),
        true => measure.to_owned(),
        false => metric.unit.clone(),
    }
}
