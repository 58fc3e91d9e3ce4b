//! A phase as it is shown: where it stands, and in which hue.

use std::sync::Arc;

use leptos::prelude::*;

use super::session::Session;
use crate::model::{Color, Phase, Word};

/// A phase with its place among the phases of the map, from 0.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedPhase {
    /// Its place.
    pub at: usize,
    /// The phase.
    pub phase: Arc<Phase>,
}

impl PlacedPhase {
    /// A phase of the map on the desk, which begins as `first`; follows it, and stays as it was last once it is gone.
    pub fn follow(session: Session, first: Arc<Phase>) -> Memo<Self> {
        let phases = session.desk.projection.phases;
        Memo::new(move |before: Option<&Self>| {
            let phases = phases.read();
            match phases.iter().position(|phase| phase.id == first.id) {
                Some(at) => Self { at, phase: phases[at].clone() },
                None => before.cloned().unwrap_or_else(|| Self { at: 0, phase: first.clone() }),
            }
        })
    }

    /// Its hue, 1 to 8.
    pub fn hue(&self) -> usize {
        hue(self.phase.color_at(self.at))
    }
}

/// The number of a colour in the style, 1 to 8.
pub fn hue(color: Color) -> usize {
    color.index() + 1
}
