//! The numbers of a metric lane, phase by phase, and the share that goes on.

use std::sync::Arc;

use leptos::prelude::*;

use super::figure::{figure, in_its_unit};
use super::phase::hue;
use super::session::Session;
use crate::insight::{self, Benchmark};
use crate::model::{Lane, MetricLane, Phase, PhaseId, rounded};
use crate::platform::locale;
use crate::text::{Language, board as words, view};

/// The number of a phase, and what it is to those before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PhaseNumber {
    /// The name of the phase.
    pub name: String,
    /// Its hue, 1 to 8.
    pub hue: usize,
    /// How many steps it has.
    pub steps: usize,
    /// The number itself.
    pub number: insight::PhaseNumber,
    /// The lane, which says how its numbers are written.
    pub lane: Option<MetricLane>,
}

impl PhaseNumber {
    /// The number of a phase, held against what is usual; of one that is gone, nothing.
    fn of(phases: &[Arc<Phase>], id: &PhaseId, metric: Option<MetricLane>, benchmark: &Benchmark) -> Self {
        let Some(at) = phases.iter().position(|phase| phase.id == *id) else { return Self::default() };
        let phase = &phases[at];
        let number = |lane| insight::PhaseNumber::of(phases, at, lane, benchmark);
        Self {
            name: phase.name.clone(),
            hue: hue(phase.color_at(at)),
            steps: phase.steps.len(),
            number: metric.as_ref().map(number).unwrap_or_default(),
            lane: metric,
        }
    }

    /// As [`PhaseNumber::of`] in the map on the desk; follows it.
    pub fn here(session: Session, id: &PhaseId, metric: Option<MetricLane>) -> Self {
        let phases = session.desk.projection.phases.read();
        let benchmark = Benchmark::of(&session.desk.journey.read().benchmarks);
        Self::of(&phases, id, metric, &benchmark)
    }

    /// The number as its measure is written.
    pub fn figure(&self, language: Language) -> String {
        self.lane.as_ref().map_or_else(String::new, |lane| figure(language, lane, self.number.value))
    }

    /// The number with its unit.
    fn in_its_unit(&self, language: Language) -> String {
        self.lane.as_ref().map_or_else(String::new, |lane| in_its_unit(language, lane, self.number.value))
    }

    /// The name of its cell for screen readers.
    pub fn cell_name(&self, session: Session, lane: &str) -> String {
        let number = self.in_its_unit(session.language.get());
        let values = [("lane", lane), ("phase", &self.name), ("value", &number)];
        session.fill(words::METRIC_CELL, &values) + &self.drop_said(session)
    }

    fn drop_said(&self, session: Session) -> String {
        let Some(drop) = self.number.drop else { return String::new() };
        let percent = rounded(drop * 100.0, self.number.decimals.into());
        let text = if percent < 0.0 { words::METRIC_GROWTH } else { words::METRIC_DROP };
        let percent = locale::number(session.language.get(), percent.abs(), self.number.decimals);
        session.fill(text, &[("percent", &percent)])
    }
}

/// The number of a phase in words, after the name of its lane.
pub fn said(session: Session, lane: &Lane, phases: &[Arc<Phase>], phase: &PhaseId) -> String {
    let number = PhaseNumber::of(phases, phase, lane.metric().cloned(), &Benchmark::OFF);
    let values = [("lane", &*lane.name), ("value", &number.in_its_unit(session.language.get()))];
    session.fill(view::METRIC_SAID, &values) + &number.drop_said(session)
}
