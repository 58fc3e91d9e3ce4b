//! What is gone from the store though nobody has deleted it: another page of the same origin, an extension or the
//! browser itself has. As long as this tab has seen it, it can be put back.

use super::{Content, Reading, Workspace};
use crate::format::Writer;
use crate::keep::bin::{self, is_bin};
use crate::keep::value::{Stored, Unreadable, write_journey, write_persona};
use crate::keep::{Denied, Exchange, Failure, Kept, Key, Store, Working, aside};
use crate::model::{Journey, JourneyId, Persona};

/// A journey, a persona or a thing in the bin that is gone.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// The key under which it stood.
    pub key: String,
    /// What it was.
    pub content: bin::Content,
}

/// Something that is gone, with the text that was last seen.
pub(super) struct Lost<S: Store> {
    pub(super) missing: Missing,
    text: S::Text,
}

impl<S: Store> Workspace<S> {
    /// Looks whether anything that this tab has seen is gone, or there again. Whether there is news.
    pub fn look_around(&mut self) -> bool {
        if !self.store.answers() {
            return false;
        }
        let before = self.missing();
        self.miss_what_is_gone();
        let lost = std::mem::take(&mut self.lost);
        for one in lost {
            if !self.stands_again(&one.missing.key) {
                self.lost.push(one);
            }
        }
        self.missing() != before
    }

    /// The journeys that this tab works on, that are gone from the store, and that no edit here will bring back.
    pub fn open_and_gone(&self) -> Vec<JourneyId> {
        if !self.store.answers() {
            return Vec::new();
        }
        let is_gone = |working: &&Working<S>| {
            let key = Journey::key(working.id()).to_string();
            working.seen().is_some() && !working.is_dirty() && self.store.get(&key).is_none()
        };
        self.open.iter().filter(is_gone).map(|working| working.id().clone()).collect()
    }

    /// What is gone, in the order in which it was missed.
    pub fn missing(&self) -> Vec<Missing> {
        self.lost.iter().map(|lost| lost.missing.clone()).collect()
    }

    /// Puts back what is gone and `wanted`. What stands in its place and can't be read is moved aside.
    ///
    /// # Errors
    /// Says why something is still gone.
    pub fn put_back(&mut self, now: f64, wanted: impl Fn(&Missing) -> bool) -> Result<(), Failure> {
        let mut result = Ok(());
        for lost in std::mem::take(&mut self.lost) {
            if !wanted(&lost.missing) {
                self.lost.push(lost);
            } else if let Err(denied) = self.put_back_one(&lost, now) {
                result = Err(denied.into());
                self.lost.push(lost);
            }
        }
        result
    }

    fn put_back_one(&mut self, lost: &Lost<S>, now: f64) -> Result<(), Denied> {
        let key = &lost.missing.key;
        if self.stands_again(key) {
            return Ok(());
        }
        let in_the_way = self.store.get(key).map(|text| (aside::place(&self.store, key, now), Some(text)));
        let wanted = in_the_way.into_iter().chain([(key.clone(), Some(lost.text.clone()))]);
        self.exchange(wanted.collect()).map(drop)
    }

    /// Forgets what is gone: the user doesn't want it back.
    pub fn let_go(&mut self) {
        self.lost.clear();
    }

    /// Takes note that another tab is about to remove these keys for good: what `text` says, the value of
    /// [`Key::Gone`].
    pub fn farewell(&mut self, text: &str) {
        self.farewells.extend(text.lines().map(str::to_string));
        let farewells = &self.farewells;
        self.lost.retain(|lost| !farewells.contains(&lost.missing.key));
    }

    /// Makes changes, for which what is old in the bin makes room, and tells other tabs what goes for good.
    pub(super) fn exchange(
        &mut self,
        wanted: Vec<(String, Option<S::Text>)>,
    ) -> Result<Exchange<S::Text>, Denied> {
        let going = wanted.iter().filter(|(_, text)| text.is_none()).map(|(key, _)| key.clone());
        self.announce_removal(&going.collect::<Vec<_>>());
        let made = loop {
            match Exchange::make(&self.store, wanted.clone()) {
                Err(Denied::Full) if self.empty_a_bit() => {}
                made => break made?,
            }
        };
        for change in made.changes().iter().filter(|change| change.after.is_none()) {
            self.read.remove(&change.key);
        }
        Ok(made)
    }

    /// Tells other tabs which keys go for good.
    pub(super) fn announce_removal(&self, keys: &[String]) {
        let is_work = |key: &&String| {
            matches!(Key::parse(key), Some(Key::Journey(_) | Key::Persona(_) | Key::Bin { .. }))
        };
        let going: Vec<&str> = keys.iter().filter(is_work).map(String::as_str).collect();
        if !going.is_empty() {
            let key = Key::Gone.to_string();
            // Without room for it, other tabs offer to put back what was deleted here.
            let _ = self.store.set(&key, &S::text(&going.join("\n")));
            self.store.remove(&key);
        }
    }

    /// Misses what was read, and is gone.
    pub(super) fn miss_what_is_gone(&mut self) {
        let keys = self.store.keys();
        let gone: Vec<String> = self.read.keys().filter(|key| !keys.contains(key)).cloned().collect();
        gone.iter().for_each(|key| self.miss(key));
    }

    /// What was read under `key` is gone: it is lost, unless somebody has deleted it.
    pub(super) fn miss(&mut self, key: &str) {
        let Some(reading) = self.read.remove(key) else { return };
        let was_announced = self.farewells.remove(key);
        if !was_announced && !self.was_moved(key) {
            self.lose(key, reading);
        }
    }

    /// Whether what stood under `key` is in the bin, or has come out of it.
    fn was_moved(&self, key: &str) -> bool {
        match Key::parse(key) {
            Some(Key::Bin { original, .. }) => self.store.get(&original).is_some(),
            _ => self.store.keys().iter().any(|other| match Key::parse(other) {
                Some(Key::Bin { original, .. }) => original == key,
                _ => false,
            }),
        }
    }

    /// Keeps hold of what was read under `key`, if it was anything.
    pub(super) fn lose(&mut self, key: &str, reading: Reading<S>) {
        let is_open = matches!(Key::parse(key), Some(Key::Journey(id)) if self.working(&id).is_some());
        // What is open has its own way of telling.
        let Some(content) = worth(&reading.content).filter(|_| !is_open) else { return };
        let own = self.personas.iter().find(|working| Persona::key(working.id()).to_string() == key);
        let (content, text) = match own {
            Some(own) => {
                let text = write_persona(own.thing(), own.stamp(), own.extra());
                (bin::Content::Persona(own.thing().clone()), S::text(&text))
            }
            None => (content, reading.text),
        };
        self.lost.retain(|lost| lost.missing.key != key);
        self.lost.push(Lost { missing: Missing { key: key.to_string(), content }, text });
    }

    /// A journey that this tab no longer works on, and that the store lacks.
    pub(super) fn lose_closed(&mut self, working: &Working<S>) {
        let key = Journey::key(working.id()).to_string();
        if self.farewells.remove(&key) || self.was_moved(&key) {
            return;
        }
        let (thing, stamp, extra) =
            (working.thing().clone(), working.stamp().clone(), working.extra().clone());
        let text = S::text(&write_journey(&mut Writer::default(), &thing, &stamp, &extra));
        self.lose(&key, Reading { text, content: Content::Journey(Stored { thing, stamp, extra }) });
    }

    /// A readable value was replaced by `now`, perhaps one that can't be read.
    pub(super) fn damaged(&mut self, key: &str, before: Reading<S>) {
        let now = self.read.get(key).map(|reading| &reading.content);
        let is_damaged = match now {
            Some(Content::Aside(Some(reason)) | Content::Bin(bin::Content::Unreadable(reason))) => {
                !Unreadable::is_newer(reason)
            }
            _ => false,
        };
        if is_damaged {
            self.lose(key, before);
        }
    }

    /// Whether something that can be read stands under `key`, or has gone to the bin.
    fn stands_again(&mut self, key: &str) -> bool {
        if self.store.get(key).is_none() {
            return !is_bin(key) && self.was_moved(key);
        }
        self.content(key).is_some_and(|content| worth(content).is_some())
    }
}

/// What is worth being kept of what was read.
fn worth(content: &Content) -> Option<bin::Content> {
    match content {
        Content::Journey(stored) => Some(bin::Content::Journey(stored.thing.clone())),
        Content::Persona(stored) => Some(bin::Content::Persona(stored.thing.clone())),
        Content::Bin(bin::Content::Unreadable(_)) | Content::Aside(_) => None,
        Content::Bin(content) => Some(content.clone()),
    }
}
