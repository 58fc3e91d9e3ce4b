//! What is deleted goes to the bin, and comes back from it.

use super::{Content, Workspace};
use crate::command::plan::duplicate_journey;
use crate::format::Writer;
use crate::keep::bin::{self, Binned, may_go};
use crate::keep::import::copy_name;
use crate::keep::value::{read_journey, read_persona, write_journey, write_persona};
use crate::keep::{Denied, Exchange, Failure, Kept, Key, Stamp, Store, aside, units};
use crate::model::{JourneyId, Persona, PersonaId};
use crate::text::Language;

impl<S: Store> Workspace<S> {
    /// What lies in the bin, the last deleted first.
    pub fn binned(&mut self) -> Vec<Binned> {
        let keys: Vec<String> = self.store.keys().into_iter().filter(|key| bin::is_bin(key)).collect();
        keys.iter().for_each(|key| self.refresh(key));
        let mut binned: Vec<Binned> = keys.iter().filter_map(|key| self.binned_at(key)).collect();
        binned.sort_by(|a, b| (b.time, &b.key).cmp(&(a.time, &a.key)));
        binned
    }

    pub(super) fn binned_at(&self, key: &str) -> Option<Binned> {
        let Some(Key::Bin { time, original }) = Key::parse(key) else { return None };
        let reading = self.read.get(key)?;
        let Content::Bin(content) = &reading.content else { return None };
        let units = units::<S>(key, &reading.text);
        Some(Binned { key: key.to_string(), original, time, units, content: content.clone() })
    }

    /// Moves a journey to the bin; its snapshots stay for when it is restored. In a store that is too full even for
    /// that, it is deleted with its snapshots: see [`bin::was_filled`]. What comes back can be put back.
    ///
    /// # Errors
    /// Says why not; then nothing is deleted.
    pub fn remove_journey(&mut self, id: &JourneyId, now: f64) -> Result<Exchange<S::Text>, Failure> {
        let key = Key::Journey(id.clone()).to_string();
        let unsaved = self.working(id).filter(|working| working.is_dirty()).map(|working| {
            let (thing, stamp, extra) = (working.thing(), working.stamp(), working.extra());
            S::text(&write_journey(&mut Writer::default(), thing, stamp, extra))
        });
        let text = unsaved.clone().or_else(|| self.store.get(&key)).ok_or(Failure::Gone)?;
        let snapshots = self.snapshots(id).into_iter().map(|snapshot| snapshot.key).collect();
        let mut exchange = self.throw_away(&key, text, snapshots, now)?;
        self.forget(id);
        if let Some(text) = unsaved {
            exchange.amend(&key, text);
        }
        Ok(exchange)
    }

    /// Moves a persona to the bin; as [`Workspace::remove_journey`].
    ///
    /// # Errors
    /// Says why not; then nothing is deleted.
    pub fn remove_persona(&mut self, id: &PersonaId, now: f64) -> Result<Exchange<S::Text>, Failure> {
        let key = Persona::key(id).to_string();
        let text = self.store.get(&key).ok_or(Failure::Gone)?;
        self.throw_away(&key, text, Vec::new(), now)
    }

    fn throw_away(
        &mut self,
        key: &str,
        text: S::Text,
        belongings: Vec<String>,
        now: f64,
    ) -> Result<Exchange<S::Text>, Failure> {
        let place = bin::place(&self.store, key, now);
        match self.exchange(vec![(key.to_string(), None), (place, Some(text))]) {
            Err(Denied::Full) => {
                let gone = std::iter::once(key.to_string()).chain(belongings).map(|key| (key, None));
                Ok(self.exchange(gone.collect())?)
            }
            made => Ok(made?),
        }
    }

    /// Deletes a journey with its snapshots, past the bin. What comes back can be put back.
    ///
    /// # Errors
    /// Says why not; then nothing is deleted.
    pub fn remove_journey_for_good(&mut self, id: &JourneyId) -> Result<Exchange<S::Text>, Failure> {
        let key = Key::Journey(id.clone()).to_string();
        let gone = self.snapshots(id).into_iter().map(|snapshot| snapshot.key).chain([key]);
        let exchange = self.exchange(gone.map(|key| (key, None)).collect())?;
        self.forget(id);
        Ok(exchange)
    }

    /// Deletes what lies in the bin under these keys, with the snapshots of journeys that are nowhere else. What comes
    /// back can be put back.
    ///
    /// # Errors
    /// Says why not; then nothing is deleted.
    pub fn empty_bin(&mut self, keys: &[String]) -> Result<Exchange<S::Text>, Failure> {
        let gone: Vec<_> = self.with_belongings(keys).into_iter().map(|key| (key, None)).collect();
        Ok(self.exchange(gone)?)
    }

    /// These keys of the bin, and those of the snapshots of journeys that are nowhere else.
    fn with_belongings(&self, keys: &[String]) -> Vec<String> {
        let all = self.store.keys();
        let journey = |key: &String| match Key::parse(key) {
            Some(Key::Bin { original, .. }) => match Key::parse(&original) {
                Some(Key::Journey(id)) => Some(id),
                _ => None,
            },
            Some(Key::Journey(id)) => Some(id),
            _ => None,
        };
        let elsewhere: Vec<JourneyId> =
            all.iter().filter(|key| !keys.contains(key)).filter_map(journey).collect();
        let orphans: Vec<JourneyId> =
            keys.iter().filter_map(journey).filter(|id| !elsewhere.contains(id)).collect();
        let is_theirs = |key: &&String| match Key::parse(key) {
            Some(Key::Snapshot { journey, .. }) => orphans.contains(&journey),
            _ => false,
        };
        keys.iter().chain(all.iter().filter(is_theirs)).cloned().collect()
    }

    /// Takes a thing out of the bin. Where its place is taken meanwhile, it comes back as a copy beside what stands
    /// there.
    ///
    /// # Errors
    /// Says why not; then nothing changes.
    pub fn restore_binned(
        &mut self,
        key: &str,
        language: Language,
        now: f64,
        fresh: &mut dyn FnMut() -> String,
    ) -> Result<Exchange<S::Text>, Failure> {
        let Some(Key::Bin { original, .. }) = Key::parse(key) else { return Err(Failure::Gone) };
        let text = self.store.get(key).ok_or(Failure::Gone)?;
        let back = match self.store.get(&original) {
            None => Some((original, text)),
            Some(there) if there == text => None,
            Some(_) => Some(self.copy_of(&original, &text, language, now, fresh)),
        };
        let wanted = std::iter::once((key.to_string(), None));
        let made = self.exchange(wanted.chain(back.map(|(key, text)| (key, Some(text)))).collect())?;
        self.stored_otherwise(&made);
        Ok(made)
    }

    /// A copy of a text of `original` with a new id, and its key; what can't be read comes back as it is, set aside.
    fn copy_of(
        &self,
        original: &str,
        text: &S::Text,
        language: Language,
        now: f64,
        fresh: &mut dyn FnMut() -> String,
    ) -> (String, S::Text) {
        let read = S::read(text);
        let stamp = Stamp::default().next(now, fresh());
        match Key::parse(original) {
            Some(Key::Journey(id)) => {
                if let Ok(stored) = read_journey(&id, &read) {
                    let title = copy_name(&stored.thing.title, language);
                    let copy = duplicate_journey(&stored.thing, title, fresh);
                    let text = write_journey(&mut Writer::default(), &copy, &stamp, &stored.extra);
                    return (Key::Journey(copy.id).to_string(), S::text(&text));
                }
            }
            Some(Key::Persona(id)) => {
                if let Ok(stored) = read_persona(&id, &read) {
                    let name = copy_name(&stored.thing.name, language);
                    let copy = Persona { id: PersonaId::new(fresh()), name, ..(*stored.thing).clone() };
                    let text = write_persona(&copy, &stamp, &stored.extra);
                    return (Persona::key(&copy.id).to_string(), S::text(&text));
                }
            }
            _ => {}
        }
        (aside::place(&self.store, original, now), text.clone())
    }

    /// Deletes the oldest thing in the bin that has been there long enough. Whether there was one.
    pub(super) fn empty_a_bit(&mut self) -> bool {
        let now = (self.clock)();
        let Some(oldest) = self.binned().pop().filter(|oldest| may_go(oldest.time, now)) else {
            return false;
        };
        let gone = self.with_belongings(std::slice::from_ref(&oldest.key));
        self.announce_removal(std::slice::from_ref(&oldest.key));
        for key in &gone {
            self.store.remove(key);
            self.read.remove(key);
        }
        self.emptied.push(oldest);
        true
    }

    /// What has left the bin to make room since this was last asked.
    pub fn take_emptied(&mut self) -> Vec<Binned> {
        std::mem::take(&mut self.emptied)
    }
}
