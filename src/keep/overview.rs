//! Everything that is stored, as the start screen shows it.

use std::sync::Arc;

use super::aside::Aside;
use super::bin::Binned;
use crate::model::{Journey, Persona};

/// A journey of the workspace.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The journey.
    pub journey: Arc<Journey>,
    /// When it was last changed, in milliseconds since 1970; 0 where that isn't known.
    pub saved: f64,
    /// UTF-16 units that it takes of the store; 0 where it isn't stored.
    pub units: usize,
}

/// Everything that is stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    /// The journeys, the last changed first; archived ones too.
    pub journeys: Vec<Entry>,
    /// The personas, by name.
    pub personas: Vec<Arc<Persona>>,
    /// The values that can't be read.
    pub aside: Vec<Aside>,
    /// What lies in the bin, the last deleted first.
    pub bin: Vec<Binned>,
}

impl Overview {
    /// Puts everything in the order in which it is shown.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.journeys
            .sort_by(|a, b| b.saved.total_cmp(&a.saved).then_with(|| a.journey.title.cmp(&b.journey.title)));
        self.personas.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        self.aside.sort_by(|a, b| a.key.cmp(&b.key));
        self.bin.sort_by(|a, b| (b.time, &b.key).cmp(&(a.time, &a.key)));
        self
    }
}
