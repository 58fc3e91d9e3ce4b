//! The numbers of a metric lane, phase by phase, and the share that goes on.

use std::sync::Arc;

use leptos::prelude::*;

use super::figure::{figure, in_its_unit};
use super::phase::hue;
use super::session::Session;
use crate::insight::formula::drop_off;
use crate::insight::{Benchmark, decimals_of_drop_off, is_beyond, reaches_target};
use crate::model::{Lane, Measure, MetricLane, Phase, PhaseId, rounded};
use crate::platform::locale;
use crate::text::{Language, Term, board as words, view};

/// The number of a phase, and what it is to those before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PhaseNumber {
    /// The name of the phase.
    pub name: String,
    /// Its hue, 1 to 8.
    pub hue: usize,
    /// How many steps it has.
    pub steps: usize,
    /// The number.
    pub value: Option<f64>,
    /// Share of the first phase that has a value.
    pub share: Option<f64>,
    /// Share that left since the phase before; below 0 where there are more.
    pub drop: Option<f64>,
    /// Whether more left than is usual.
    pub beyond: bool,
    /// How many decimals of what left, in percent, are shown.
    pub decimals: u8,
    /// Whether the value reaches the target.
    pub reached: Option<bool>,
    /// The lane, which says how its numbers are written.
    pub lane: Option<MetricLane>,
}

impl PhaseNumber {
    /// The number of a phase; of one that is gone, nothing.
    fn of(phases: &[Arc<Phase>], id: &PhaseId, metric: Option<MetricLane>) -> Self {
        let Some(at) = phases.iter().position(|phase| phase.id == *id) else { return Self::default() };
        let phase = &phases[at];
        let counted = metric.as_ref().filter(|metric| metric.measure == Measure::Customers);
        let value = |at: usize| metric.as_ref().and_then(|metric| metric.values.get(&phases[at].id).copied());
        let share_of = |whole: Option<f64>| match (value(at), whole) {
            (Some(part), Some(whole)) if whole > 0.0 && counted.is_some() => Some(part / whole),
            _ => None,
        };
        let first = (0..phases.len()).find_map(value);
        let before = at.checked_sub(1).and_then(value);
        Self {
            name: phase.name.clone(),
            hue: hue(phase.color_at(at)),
            steps: phase.steps.len(),
            value: value(at),
            share: share_of(first),
            drop: before.zip(value(at)).and_then(|(before, after)| counted.and(drop_off(before, after))),
            beyond: false,
            decimals: 0,
            reached: metric.as_ref().and_then(|metric| reaches_target(phases, metric, id)),
            lane: metric,
        }
    }

    /// As [`PhaseNumber::of`] in the map on the desk, held against what is usual; follows it.
    pub fn here(session: Session, id: &PhaseId, metric: Option<MetricLane>) -> Self {
        let phases = session.desk.projection.phases.read();
        let number = Self::of(&phases, id, metric);
        let transition = phases.iter().position(|phase| phase.id == *id).and_then(|at| at.checked_sub(1));
        let benchmark = || Benchmark::of(&session.desk.journey.read().benchmarks);
        let usual = number.drop.and(transition).and_then(|at| benchmark().drop_off(at));
        let beyond = number.drop.zip(usual).is_some_and(|(drop, usual)| is_beyond(drop, usual));
        let decimals = number.drop.map_or(0, |drop| decimals_of_drop_off(drop, usual));
        Self { beyond, decimals, ..number }
    }

    /// The number as its measure is written.
    pub fn figure(&self, language: Language) -> String {
        self.lane.as_ref().map_or_else(String::new, |lane| figure(language, lane, self.value))
    }

    /// The number with its unit.
    fn in_its_unit(&self, language: Language) -> String {
        self.lane.as_ref().map_or_else(String::new, |lane| in_its_unit(language, lane, self.value))
    }

    /// The name of its cell for screen readers.
    pub fn cell_name(&self, session: Session, lane: &str) -> String {
        let number = self.in_its_unit(session.language.get());
        let values = [("lane", lane), ("phase", &self.name), ("value", &number)];
        session.fill(words::METRIC_CELL, &values) + &self.drop_said(session)
    }

    fn drop_said(&self, session: Session) -> String {
        let Some(drop) = self.drop else { return String::new() };
        let percent = rounded(drop * 100.0, self.decimals.into());
        let text = if percent < 0.0 { words::METRIC_GROWTH } else { words::METRIC_DROP };
        let percent = locale::number(session.language.get(), percent.abs(), self.decimals);
        session.fill(text, &[("percent", &percent)])
    }
}

/// The number of a phase in words, after the name of its lane.
pub fn said(session: Session, lane: &Lane, phases: &[Arc<Phase>], phase: &PhaseId) -> String {
    let number = PhaseNumber::of(phases, phase, lane.metric().cloned());
    let values = [("lane", &*lane.name), ("value", &number.in_its_unit(session.language.get()))];
    session.fill(view::METRIC_SAID, &values) + &number.drop_said(session)
}

/// What stands below the name of a metric lane: its unit, or its measure where it has none.
pub fn measured(session: Session, lane: &Lane) -> String {
    let Some(metric) = lane.metric() else { return String::new() };
    let measure = session.t(metric.measure.text());
    match metric.unit.is_empty() {
        // Said once: a new lane has the name of its measure.
        true if lane.name == measure => String::new(),
        true => measure.to_owned(),
        false => metric.unit.clone(),
    }
}
