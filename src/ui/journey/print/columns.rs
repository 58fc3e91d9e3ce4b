//! The columns of a table: steps with their phases.

use std::sync::Arc;

use crate::model::{Journey, Phase, Step};
use crate::state::phase;

/// A step with its phase.
pub type Column = (Arc<Phase>, Step);

/// All of a map, from left to right.
pub fn columns_of(map: &Journey) -> Vec<Column> {
    map.steps().map(|(phase, step)| (phase.clone(), step.clone())).collect()
}

/// The class with the hue of a phase.
pub fn hue(map: &Journey, of: &Phase) -> String {
    format!("hue-{}", phase::hue(map.phase_color(&of.id)))
}

/// The phases of some columns, each with the number of its steps among them.
pub fn spans(columns: &[Column]) -> Vec<(Arc<Phase>, usize)> {
    let mut spans: Vec<(Arc<Phase>, usize)> = Vec::new();
    for (phase, _) in columns {
        match spans.last_mut() {
            Some((known, span)) if known.id == phase.id => *span += 1,
            _ => spans.push((phase.clone(), 1)),
        }
    }
    spans
}
