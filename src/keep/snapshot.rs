//! Journeys as they were: a rolling history, the oldest first out.

use super::CAPACITY;

/// An hour, in milliseconds: the least time between two automatic snapshots of a journey.
pub const INTERVAL: f64 = 3_600_000.0;

/// The most that snapshots take of the store.
const BUDGET: usize = CAPACITY / 3;

/// Snapshots fill the store no further than this, so that there is room to work.
const FULLEST: usize = CAPACITY / 4 * 3;

/// A journey as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The key under which it stands.
    pub key: String,
    /// When it was made, in milliseconds since 1970.
    pub time: u64,
    /// UTF-16 units that it takes of the store.
    pub units: usize,
}

/// Whether it is time for a new snapshot of a journey, whose snapshots are `known`. One of time to come was made by a
/// clock that went wrong, and holds up none.
pub fn is_due(known: &[Snapshot], now: f64) -> bool {
    known.iter().map(|snapshot| now - snapshot.time as f64).all(|age| !(0.0..INTERVAL).contains(&age))
}

/// The snapshots that must go for a new one of `units` to fit, out of `all` of the store, in which everything
/// together takes `used`. Nothing where there is no room for it.
pub fn to_drop(all: &[Snapshot], units: usize, used: usize) -> Option<Vec<Snapshot>> {
    let mut oldest_first = all.to_vec();
    oldest_first.sort_by_key(|snapshot| snapshot.time);
    let mut kept: usize = all.iter().map(|snapshot| snapshot.units).sum();
    let others = used.saturating_sub(kept);
    let room = BUDGET.min(FULLEST.saturating_sub(others));
    let mut dropped = Vec::new();
    let mut candidates = oldest_first.into_iter();
    while kept + units > room {
        let oldest = candidates.next()?;
        kept -= oldest.units;
        dropped.push(oldest);
    }
    Some(dropped)
}
