//! Journeys as they were.

use std::cmp::Reverse;

use super::Workspace;
use crate::keep::import::Arrivals;
use crate::keep::snapshot::{Snapshot, is_due, to_drop};
use crate::keep::value::read_journey;
use crate::keep::{Exchange, Failure, Key, Store, units};
use crate::model::{Journey, JourneyId};

impl<S: Store> Workspace<S> {
    /// The snapshots of a journey, the latest first.
    pub fn snapshots(&self, id: &JourneyId) -> Vec<Snapshot> {
        let mut snapshots = self.snapshots_where(|of| of == id);
        snapshots.sort_by_key(|snapshot| Reverse(snapshot.time));
        snapshots
    }

    /// The snapshots of every journey.
    pub fn every_snapshot(&self) -> Vec<Snapshot> {
        self.snapshots_where(|_| true)
    }

    fn snapshots_where(&self, wanted: impl Fn(&JourneyId) -> bool) -> Vec<Snapshot> {
        let snapshot = |key: String| match Key::parse(&key)? {
            Key::Snapshot { journey, time } if wanted(&journey) => {
                let units = units::<S>(&key, &self.store.get(&key)?);
                Some(Snapshot { key, time, units })
            }
            _ => None,
        };
        self.store.keys().into_iter().filter_map(snapshot).collect()
    }

    /// Keeps what this tab has replaced in the store, once an hour for each journey, as far as there is room for it.
    pub fn take_snapshots(&mut self, now: f64) {
        let replaced: Vec<(JourneyId, S::Text)> = self
            .open
            .iter_mut()
            .filter_map(|working| Some((working.id().clone(), working.take_replaced()?)))
            .collect();
        for (journey, text) in replaced {
            if is_due(&self.snapshots(&journey), now) {
                self.take_snapshot(journey, &text, now);
            }
        }
    }

    fn take_snapshot(&self, journey: JourneyId, text: &S::Text, now: f64) {
        let key = Key::Snapshot { journey, time: now as u64 }.to_string();
        let all = self.every_snapshot();
        if let Some(dropped) = to_drop(&all, units::<S>(&key, text), self.used()) {
            dropped.iter().for_each(|snapshot| self.store.remove(&snapshot.key));
            let _ = self.store.set(&key, text);
        }
    }

    /// A journey as it was.
    pub fn snapshot(&self, snapshot: &Snapshot) -> Option<Journey> {
        let Some(Key::Snapshot { journey, .. }) = Key::parse(&snapshot.key) else { return None };
        let stored = read_journey(&journey, &self.text(&snapshot.key)?).ok()?;
        Some((*stored.thing).clone())
    }

    /// Puts a journey back to how it was. How it is now is kept as a snapshot, where there is room, and comes back
    /// when this is taken back.
    ///
    /// # Errors
    /// Says why not; then nothing changes.
    pub fn restore(
        &mut self,
        snapshot: &Snapshot,
        now: f64,
        fresh: &mut dyn FnMut() -> String,
    ) -> Result<Exchange<S::Text>, Failure> {
        let journey = self.snapshot(snapshot).ok_or(Failure::Gone)?;
        let id = journey.id.clone();
        let now_stored = self.store.get(&Key::Journey(id.clone()).to_string());
        let extra = self.journey(&id).map(|(_, extra)| extra).unwrap_or_default();
        let arrivals = Arrivals { journeys: vec![journey], personas: Vec::new(), extra };
        let exchange = self.arrive_instead(&arrivals, now, fresh)?;
        if let Some(text) = now_stored {
            self.take_snapshot(id, &text, now);
        }
        Ok(exchange)
    }
}
