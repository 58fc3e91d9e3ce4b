//! Customers per phase as a funnel, beside what is usual.

use super::formula::{conversion, drop_off};
use crate::model::{Benchmarks, Journey, MetricLane, Phase, Share, rounded};

/// How many decimals of a share of 1 are shown: a percentage with one.
pub(super) const SHARE_DECIMALS: i32 = 3;

/// What is usual, as parts of 1. Published industry averages: to be shown as such, and to be edited.
#[derive(Clone, Debug, PartialEq)]
pub struct Benchmark {
    /// The drop-off from the first phase (awareness) to the second (consideration).
    pub to_consideration: Option<f64>,
    /// The drop-off from the second phase (consideration) to the third (purchase).
    pub to_purchase: Option<f64>,
    /// The conversion over the whole journey.
    pub conversion: Option<f64>,
}

/// The published averages: 38 %, 29 % and 2.9 %.
impl Default for Benchmark {
    fn default() -> Self {
        Self { to_consideration: Some(0.38), to_purchase: Some(0.29), conversion: Some(0.029) }
    }
}

impl Benchmark {
    /// Nothing to compare with.
    pub const OFF: Self = Self { to_consideration: None, to_purchase: None, conversion: None };

    /// What a journey is compared with: its own numbers, and the published averages where it has none.
    pub fn of(benchmarks: &Benchmarks) -> Self {
        if benchmarks.off {
            return Self::OFF;
        }
        let usual = Self::default();
        let or = |own: Option<Share>, usual: Option<f64>| own.map(Share::value).or(usual);
        Self {
            to_consideration: or(benchmarks.to_consideration, usual.to_consideration),
            to_purchase: or(benchmarks.to_purchase, usual.to_purchase),
            conversion: or(benchmarks.conversion, usual.conversion),
        }
    }

    /// The usual drop-off of a transition, counted from 0. Every phase model begins with awareness, consideration
    /// and purchase under some name, so that the place tells which is which; there are averages for these two only.
    pub fn drop_off(&self, transition: usize) -> Option<f64> {
        match transition {
            0 => self.to_consideration,
            1 => self.to_purchase,
            _ => None,
        }
    }
}

/// From one phase to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Transition<'m> {
    /// The earlier phase.
    pub from: &'m Phase,
    /// The later phase.
    pub to: &'m Phase,
    /// The customers in the earlier phase.
    pub before: Option<f64>,
    /// The customers in the later phase.
    pub after: Option<f64>,
    /// The share that goes on, see [`conversion`]; nothing where a number is missing.
    pub conversion: Option<f64>,
    /// The share that leaves, see [`drop_off`].
    pub drop_off: Option<f64>,
    /// The usual drop-off here.
    pub benchmark: Option<f64>,
    /// Whether that is the published average.
    pub average: bool,
}

impl Transition<'_> {
    /// Whether more leave than is usual.
    pub fn is_beyond(&self) -> bool {
        match (self.drop_off, self.benchmark) {
            (Some(drop_off), Some(benchmark)) => is_beyond(drop_off, benchmark),
            _ => false,
        }
    }
}

/// Whether more leave than is usual, as both are shown: 29.0 % isn't above 29 %.
pub fn is_beyond(drop_off: f64, usual: f64) -> bool {
    rounded(drop_off, SHARE_DECIMALS) > rounded(usual, SHARE_DECIMALS)
}

/// How many decimals a drop-off in percent needs where there is little room: none, or one where it would look like what
/// is usual and is above it.
///
/// ```
/// # use klantreis::insight::decimals_of_drop_off;
/// assert_eq!(decimals_of_drop_off(0.462, Some(0.38)), 0);
/// assert_eq!(decimals_of_drop_off(0.294, Some(0.29)), 1);
/// assert_eq!(decimals_of_drop_off(0.294, None), 0);
/// ```
pub fn decimals_of_drop_off(drop_off: f64, usual: Option<f64>) -> u8 {
    let alike = |usual: f64| rounded(drop_off, 2) <= rounded(usual, 2);
    u8::from(usual.is_some_and(|usual| is_beyond(drop_off, usual) && alike(usual)))
}

/// The transitions of a lane of customers, from left to right: one fewer than there are phases.
pub fn funnel<'m>(map: &'m Journey, lane: &MetricLane, benchmark: &Benchmark) -> Vec<Transition<'m>> {
    let mut transitions = Vec::new();
    for (at, pair) in map.phases.windows(2).enumerate() {
        let (from, to) = (&*pair[0], &*pair[1]);
        let (before, after) = (lane.values.get(&from.id).copied(), lane.values.get(&to.id).copied());
        let both = before.zip(after);
        transitions.push(Transition {
            from,
            to,
            before,
            after,
            conversion: both.and_then(|(before, after)| conversion(before, after)),
            drop_off: both.and_then(|(before, after)| drop_off(before, after)),
            benchmark: benchmark.drop_off(at),
            average: benchmark.drop_off(at) == Benchmark::default().drop_off(at),
        });
    }
    transitions
}

/// The conversion over the whole journey: from the first phase to the last; nothing with fewer than two phases.
pub fn overall(map: &Journey, lane: &MetricLane) -> Option<f64> {
    let (first, last) = (map.phases.first()?, map.phases.last()?);
    if first.id == last.id {
        return None;
    }
    conversion(*lane.values.get(&first.id)?, *lane.values.get(&last.id)?)
}
