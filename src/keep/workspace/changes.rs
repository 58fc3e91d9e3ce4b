//! What the start screen changes: journeys and personas are added, edited, deleted and taken over from files.

use std::sync::Arc;

use super::{Content, Fresh, Workspace};
use crate::command::{Command, Rejection, apply};
use crate::format::Writer;
use crate::keep::import::Arrivals;
use crate::keep::value::{read_journey, read_persona, write_journey, write_persona};
use crate::keep::{Denied, Exchange, Key, Stamp, Store, Trouble, aside, bin};
use crate::model::{Extra, Journey, JourneyId};
use crate::text::{Language, keep as words};

/// Why a change was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There is no such thing any more.
    Gone,
    /// The change itself is refused.
    Rejected(Rejection),
    /// It can't be stored.
    Trouble(Trouble),
}

impl Failure {
    /// The reason, in words for the user.
    pub fn message(&self, language: Language) -> String {
        match self {
            Self::Gone => words::GONE.get(language).to_string(),
            Self::Rejected(rejection) => rejection.message(language),
            Self::Trouble(trouble) => trouble.message(language).to_string(),
        }
    }
}

impl From<Denied> for Failure {
    fn from(denied: Denied) -> Self {
        Self::Trouble(denied.into())
    }
}

/// What must be put under which keys; nothing takes away what stands there.
type Wanted<S> = Vec<(String, Option<<S as Store>::Text>)>;

/// What goes from the bin goes because it comes back: where it doesn't, it stays there.
fn leave_in_bin<T>(wanted: &mut Vec<(String, Option<T>)>) {
    let coming: Vec<String> =
        wanted.iter().filter(|(_, text)| text.is_some()).map(|(key, _)| key.clone()).collect();
    wanted.retain(|(key, text)| match Key::parse(key) {
        Some(Key::Bin { original, .. }) if text.is_none() => coming.contains(&original),
        _ => true,
    });
}

impl<S: Store> Workspace<S> {
    /// Adds a journey with a new id.
    ///
    /// # Errors
    /// Says why it isn't stored; then nothing is.
    pub fn create(&mut self, journey: Journey, now: f64, fresh: Fresh<'_>) -> Result<(), Failure> {
        let arrivals = Arrivals { journeys: vec![journey], ..Arrivals::default() };
        self.arrive(arrivals, now, fresh).map(drop)
    }

    /// Changes a journey that isn't on the board.
    ///
    /// # Errors
    /// Says why not. A journey that waits to be stored keeps the change in memory like any other; the others are
    /// as they were.
    pub fn edit(
        &mut self,
        id: &JourneyId,
        command: &Command,
        now: f64,
        fresh: Fresh<'_>,
    ) -> Result<(), Failure> {
        let was_open = self.working(id).is_some();
        let before = self.open(id).ok_or(Failure::Gone)?;
        let result = apply(&before, command).map_err(Failure::Rejected).and_then(|next| {
            self.changed(&Arc::new(next), now);
            self.save(id, now, fresh).trouble.map_or(Ok(()), |trouble| Err(Failure::Trouble(trouble)))
        });
        match result.is_err() && !was_open {
            true => self.open.retain(|working| working.id() != id),
            false if !was_open => self.close(id),
            false => {}
        }
        result
    }

    /// Deletes what stands under a key that the user has pointed at, such as that of a snapshot or of a value that
    /// can't be read.
    ///
    /// # Errors
    /// Says why not; then nothing is deleted.
    pub fn remove_keys(&mut self, keys: &[String]) -> Result<Exchange<S::Text>, Failure> {
        Ok(self.exchange(keys.iter().map(|key| (key.clone(), None)).collect())?)
    }

    /// Takes changes back. What was changed meanwhile is left as it is. What comes back is a new version of its
    /// journey or persona, so that other tabs take it for one.
    ///
    /// # Errors
    /// Says why not; then nothing changes.
    pub fn take_back(
        &mut self,
        exchange: &Exchange<S::Text>,
        now: f64,
        fresh: Fresh<'_>,
    ) -> Result<Exchange<S::Text>, Failure> {
        let mut wanted = exchange.undoing(&self.store);
        leave_in_bin(&mut wanted);
        for (key, text) in wanted.iter_mut() {
            if let Some(renewed) = text.as_ref().and_then(|text| self.renewed(key, text, now, fresh)) {
                *text = Some(renewed);
            }
        }
        let made = self.exchange(wanted)?;
        self.stored_otherwise(&made);
        Ok(made)
    }

    /// `text` as the next version of what stands under `key`.
    fn renewed(&mut self, key: &str, text: &S::Text, now: f64, fresh: Fresh<'_>) -> Option<S::Text> {
        let before = match self.content(key)? {
            Content::Journey(stored) => stored.stamp.clone(),
            Content::Persona(stored) => stored.stamp.clone(),
            Content::Aside(_) | Content::Bin(_) => return None,
        };
        let stamp = before.next(now.max(before.saved), fresh());
        let text = S::read(text);
        let renewed = match Key::parse(key)? {
            Key::Journey(id) => {
                let old = read_journey(&id, &text).ok()?;
                write_journey(&mut Writer::default(), &old.thing, &stamp, &old.extra)
            }
            Key::Persona(id) => {
                let old = read_persona(&id, &text).ok()?;
                write_persona(&old.thing, &stamp, &old.extra)
            }
            _ => return None,
        };
        Some(S::text(&renewed))
    }

    /// Stores journeys and personas under their ids: all of them, or none. What they take the place of goes to the bin,
    /// as far as there is room; values that can't be read are moved aside first.
    ///
    /// # Errors
    /// Says why nothing is stored.
    pub fn arrive(
        &mut self,
        arrivals: Arrivals,
        now: f64,
        fresh: Fresh<'_>,
    ) -> Result<Exchange<S::Text>, Failure> {
        let wanted = self.arriving(&arrivals, now, fresh)?;
        let binned = self.replaced(&wanted, now);
        let with_bin = wanted.iter().cloned().chain(binned).collect();
        let made = match self.exchange(with_bin) {
            Err(Denied::Full) => self.exchange(wanted)?,
            made => made?,
        };
        self.stored_otherwise(&made);
        Ok(made)
    }

    /// As [`Workspace::arrive`], but nothing goes to the bin.
    pub(super) fn arrive_instead(
        &mut self,
        arrivals: &Arrivals,
        now: f64,
        fresh: Fresh<'_>,
    ) -> Result<Exchange<S::Text>, Failure> {
        let wanted = self.arriving(arrivals, now, fresh)?;
        let made = self.exchange(wanted)?;
        self.stored_otherwise(&made);
        Ok(made)
    }

    /// What must be put where to store them.
    fn arriving(&mut self, arrivals: &Arrivals, now: f64, fresh: Fresh<'_>) -> Result<Wanted<S>, Failure> {
        let mut wanted = Vec::new();
        for journey in &arrivals.journeys {
            let key = Key::Journey(journey.id.clone()).to_string();
            let stamp = self.next_stamp(&key, now, fresh(), &mut wanted)?;
            let text = write_journey(&mut Writer::default(), journey, &stamp, &arrivals.extra);
            wanted.push((key, Some(S::text(&text))));
        }
        for persona in &arrivals.personas {
            let key = Key::Persona(persona.id.clone()).to_string();
            let stamp = self.next_stamp(&key, now, fresh(), &mut wanted)?;
            wanted.push((key, Some(S::text(&write_persona(persona, &stamp, &Extra::default())))));
        }
        Ok(wanted)
    }

    /// The readable values that `wanted` takes the place of, at their places in the bin.
    fn replaced(&self, wanted: &Wanted<S>, now: f64) -> Wanted<S> {
        let readable = wanted.iter().filter_map(|(key, _)| {
            let reading = self.read.get(key)?;
            let is_good = matches!(reading.content, Content::Journey(_) | Content::Persona(_));
            is_good.then(|| (bin::place(&self.store, key, now), Some(reading.text.clone())))
        });
        readable.collect()
    }

    /// The stamp of what takes the place of the value under `key`; a value that can't be read goes aside with it.
    fn next_stamp(
        &mut self,
        key: &str,
        now: f64,
        revision: String,
        wanted: &mut Wanted<S>,
    ) -> Result<Stamp, Failure> {
        self.refresh(key);
        let before = match self.read.get(key) {
            None => Stamp::default(),
            Some(reading) => match &reading.content {
                Content::Journey(stored) => stored.stamp.clone(),
                Content::Persona(stored) => stored.stamp.clone(),
                Content::Aside(reason) if reason.as_ref().is_some_and(|reason| reason.is_newer()) => {
                    return Err(Failure::Trouble(Trouble::Newer));
                }
                Content::Bin(_) => Stamp::default(),
                Content::Aside(_) => {
                    wanted.push((aside::place(&self.store, key, now), Some(reading.text.clone())));
                    Stamp::default()
                }
            },
        };
        Ok(before.next(now.max(before.saved), revision))
    }
}
