//! The number of a phase, and what it is to those before.

use std::sync::Arc;

use super::formula::drop_off;
use super::{Benchmark, decimals_of_drop_off, is_beyond, reaches_target};
use crate::model::{Measure, MetricLane, Phase};

/// The number of a phase, and what it is to those before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PhaseNumber {
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
}

impl PhaseNumber {
    /// That of the phase at a place, from 0, in a lane.
    pub fn of(phases: &[Arc<Phase>], at: usize, lane: &MetricLane, benchmark: &Benchmark) -> Self {
        let counted = lane.measure == Measure::Customers;
        let value = |at: usize| lane.values.get(&phases[at].id).copied();
        let share_of = |whole: Option<f64>| match (value(at), whole) {
            (Some(part), Some(whole)) if whole > 0.0 && counted => Some(part / whole),
            _ => None,
        };
        let before = at.checked_sub(1).and_then(value);
        let drop =
            before.zip(value(at)).filter(|_| counted).and_then(|(before, after)| drop_off(before, after));
        let usual = drop.and(at.checked_sub(1)).and_then(|transition| benchmark.drop_off(transition));
        Self {
            value: value(at),
            share: share_of((0..phases.len()).find_map(value)),
            drop,
            beyond: drop.zip(usual).is_some_and(|(drop, usual)| is_beyond(drop, usual)),
            decimals: drop.map_or(0, |drop| decimals_of_drop_off(drop, usual)),
            reached: reaches_target(phases, lane, &phases[at].id),
        }
    }
}
