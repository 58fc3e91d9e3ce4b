//! Everything that is stored, as the start screen shows it.

use std::cmp::Ordering;
use std::sync::Arc;

use super::aside::Aside;
use super::order::ordered;
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
}

impl Overview {
    /// Puts everything in the order in which it is shown.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.journeys = ordered(&self.journeys, &|a, b| match b.saved.total_cmp(&a.saved) {
            Ordering::Equal => a.journey.title < b.journey.title,
            order => order.is_lt(),
        });
        self.personas = ordered(&self.personas, &|a, b| match a.name.cmp(&b.name) {
            Ordering::Equal => a.id.as_str() < b.id.as_str(),
            order => order.is_lt(),
        });
        self.aside = ordered(&self.aside, &|a, b| a.key < b.key);
        self
    }
}
