//! A journey or persona that is being changed in this tab, and perhaps in another one at the same time.

use std::sync::Arc;

use super::ancestry::Ancestry;
use super::value::{Stored, Unreadable};
use super::{Denied, Kept, Stamp, Store, aside};
use crate::model::{Extra, Journey};
use crate::text::{Language, keep as words};

/// A journey or persona of this tab and its value in the store.
///
/// Every write names the versions from which it was made. A version of another tab is merged with ours from what
/// both knew (see `Ancestry`), whatever order the two arrive in, so that nothing is taken for undone that the
/// other tab merely hadn't seen. Where both set the same field, the later edit stays: both tabs compare the same
/// two versions, and come to the same result.
pub struct Working<S: Store, T: Kept = Journey> {
    key: String,
    mine: Arc<T>,
    extra: Extra,
    /// Of the version that `mine` was made from; the moment is that of the last edit.
    stamp: Stamp,
    /// Whether the store lacks something of `mine`.
    dirty: bool,
    /// What the store was last seen to hold.
    seen: Option<S::Text>,
    /// The versions that `mine` contains.
    ancestry: Ancestry<T>,
    writer: T::Writer,
    /// What stood in the store before this tab wrote, to be kept as a snapshot.
    replaced: Option<S::Text>,
}

/// Which of two edits of the same field stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stayed {
    /// That of this tab.
    Ours,
    /// That of the other one.
    Theirs,
}

/// What another tab changed.
#[derive(Clone, Debug)]
pub struct News<T: Kept = Journey> {
    /// What this tab had before.
    pub before: Arc<T>,
    /// The same with the changes of both.
    pub now: Arc<T>,
    /// Where both changed the same thing: what the earlier one wanted there.
    pub overruled: T::Overruled,
    /// Whose edit the later one was, which stayed.
    pub stayed: Stayed,
}

/// Why the store doesn't hold what this tab shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no room; the old value stays.
    Full,
    /// The browser refuses to store.
    Failed,
    /// A newer version of the product has written it, and must not be overwritten.
    Newer,
    /// Another tab deleted it.
    Deleted,
}

impl Trouble {
    /// Why a change can't be stored, in words for the user.
    pub fn message(self, language: Language) -> &'static str {
        match self {
            Self::Full => words::NO_ROOM,
            Self::Failed => words::REFUSED,
            Self::Newer => words::WRITTEN_BY_NEWER,
            Self::Deleted => words::GONE,
        }
        .get(language)
    }
}

impl From<Denied> for Trouble {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Full => Self::Full,
            Denied::Failed => Self::Failed,
        }
    }
}

/// What came of bringing this tab and the store together.
#[derive(Clone, Debug)]
pub struct Meeting<T: Kept = Journey> {
    /// What another tab had changed; to be shown.
    pub news: Option<News<T>>,
    /// Whether another tab had deleted it, and an edit here has brought it back.
    pub recreated: bool,
    /// Why the store lacks something of this tab, if it does.
    pub trouble: Option<Trouble>,
}

impl<T: Kept> Default for Meeting<T> {
    fn default() -> Self {
        Self { news: None, recreated: false, trouble: None }
    }
}

impl<S: Store, T: Kept> Working<S, T> {
    /// Goes on with what is stored.
    pub fn open(text: S::Text, stored: Stored<Arc<T>>) -> Self {
        let mut working = Self::new(stored.thing, stored.extra);
        working.ancestry.add(&stored.stamp, working.mine.clone(), false);
        working.stamp = stored.stamp;
        working.seen = Some(text);
        working
    }

    /// Begins what isn't stored yet; [`Working::save`] does it.
    pub fn begin(thing: Arc<T>, extra: Extra, now: f64) -> Self {
        let mut working = Self::new(thing, extra);
        working.stamp.saved = now;
        working.dirty = true;
        working
    }

    fn new(mine: Arc<T>, extra: Extra) -> Self {
        Self {
            key: T::key(mine.id()).to_string(),
            mine,
            extra,
            stamp: Stamp::default(),
            dirty: false,
            seen: None,
            ancestry: Ancestry::default(),
            writer: T::Writer::default(),
            replaced: None,
        }
    }

    /// The journey or persona as this tab has it.
    pub fn thing(&self) -> &Arc<T> {
        &self.mine
    }

    /// Its id.
    pub fn id(&self) -> &T::Id {
        self.mine.id()
    }

    /// The text that the store was last seen to hold.
    pub fn seen(&self) -> Option<&S::Text> {
        self.seen.as_ref()
    }

    /// Unknown fields of the file that its value is.
    pub fn extra(&self) -> &Extra {
        &self.extra
    }

    /// When and from what it was made.
    pub fn stamp(&self) -> &Stamp {
        &self.stamp
    }

    /// Whether the store lacks something of it.
    pub fn is_dirty(&self) -> bool {
        self.dirty
    }

    /// Takes what this tab has after an edit.
    pub fn changed(&mut self, thing: &Arc<T>, now: f64) {
        self.mine = thing.clone();
        self.stamp.saved = now.max(self.stamp.saved);
        self.dirty = true;
    }

    /// Has the next save write it, even if another tab deleted it.
    pub fn insist(&mut self) {
        self.dirty = true;
    }

    /// What this tab replaced in the store since this was last asked.
    pub fn take_replaced(&mut self) -> Option<S::Text> {
        self.replaced.take()
    }

    /// Stores what the store lacks. Looks first whether another tab has written meanwhile, and merges.
    pub fn save(&mut self, store: &S, now: f64, fresh: &mut dyn FnMut() -> String) -> Meeting<T> {
        let mut meeting = Meeting::default();
        let current = store.get(&self.key);
        if current.is_none() && !store.answers() {
            meeting.trouble = self.dirty.then_some(Trouble::Failed);
            return meeting;
        }
        if current != self.seen {
            match current {
                None => {
                    self.seen = None;
                    meeting.recreated = self.dirty;
                }
                Some(text) => match self.take_in(text.clone()) {
                    Ok(news) => meeting.news = news,
                    Err(unreadable) => {
                        self.dirty |= !unreadable.is_newer();
                        meeting.trouble = self.make_way(store, &text, &unreadable, now).err();
                    }
                },
            }
        }
        if meeting.trouble.is_none() {
            meeting.trouble = match (self.dirty, &self.seen) {
                (true, _) => self.write(store, fresh).err(),
                (false, None) => Some(Trouble::Deleted),
                (false, Some(_)) => None,
            };
        }
        meeting
    }

    /// Stores at once what this tab made of `base`, which it knew, or changes nothing. Says which stayed where another
    /// tab changed the same thing, and one of the two had to give way.
    ///
    /// # Errors
    /// Says why it isn't stored.
    pub fn put(
        &mut self,
        store: &S,
        (base, next): (&T, &Arc<T>),
        now: f64,
        fresh: &mut dyn FnMut() -> String,
    ) -> Result<Option<Stayed>, Trouble> {
        if !store.answers() {
            return Err(Trouble::Failed);
        }
        let met = self.save(store, now, fresh);
        if let Some(trouble) = met.trouble.filter(|trouble| *trouble != Trouble::Deleted) {
            return Err(trouble);
        }
        let (mine, overruled) = match *base == *self.mine {
            true => (next.clone(), T::Overruled::default()),
            false => {
                let (mine, overruled) = T::merge(base, next, &self.mine);
                (Arc::new(mine), overruled)
            }
        };
        if mine != self.mine || self.seen.is_none() {
            let before = (self.mine.clone(), self.stamp.saved);
            self.changed(&mine, now);
            self.write(store, fresh).inspect_err(|_| {
                (self.mine, self.stamp.saved) = before;
                self.dirty = false;
            })?;
        }
        let none = T::Overruled::default();
        let before = met.news.filter(|news| news.overruled != none).map(|news| news.stayed);
        Ok(if overruled == none { before } else { Some(Stayed::Ours) })
    }

    /// Takes note of what another tab has just written, or deleted where `text` is nothing.
    pub fn look(&mut self, store: &S, text: Option<S::Text>) -> Meeting<T> {
        let mut meeting = Meeting::default();
        match text {
            None if store.get(&self.key).is_none() && store.answers() => {
                self.seen = None;
                meeting.trouble = (!self.dirty).then_some(Trouble::Deleted);
            }
            None => {}
            text if text == self.seen => {}
            Some(text) => match self.take_in(text) {
                Ok(news) => meeting.news = news,
                Err(unreadable) if unreadable.is_newer() => meeting.trouble = Some(Trouble::Newer),
                Err(_) => self.dirty = true,
            },
        }
        // Both may have written at once: then what was announced isn't what stands there.
        if meeting.trouble.is_none() && store.answers() && store.get(&self.key) != self.seen {
            self.dirty = true;
        }
        meeting
    }

    /// Merges a text of the store with what this tab has.
    fn take_in(&mut self, text: S::Text) -> Result<Option<News<T>>, Unreadable> {
        let theirs = T::read(self.id(), &S::read(&text))?;
        self.seen = Some(text);
        if self.ancestry.has(theirs.stamp.revision()) {
            self.dirty = theirs.thing != self.mine;
            return Ok(None);
        }
        // Something empty that nobody made of ours takes nothing away.
        let is_foreign = theirs.thing.is_bare() && !self.ancestry.is_related(&theirs.stamp);
        let common = self.ancestry.common(&theirs.stamp).filter(|_| !is_foreign);
        let base = common.unwrap_or_else(|| Arc::new(T::blank(self.id())));
        let before = self.mine.clone();
        let version = Arc::new(theirs.thing.sharing(&base));
        let theirs_is_later = theirs.stamp.is_after(&self.stamp);
        let (later, earlier) = if theirs_is_later { (&version, &before) } else { (&before, &version) };
        let (merged, overruled) = T::merge(&base, later, earlier);
        let now = Arc::new(merged.sharing(&before));
        self.dirty = version != now;
        self.mine = now.clone();
        self.ancestry.add(&theirs.stamp, version, false);
        self.stamp = theirs.stamp.with(&self.stamp);
        self.extra = theirs.extra;
        let changed = before != now || overruled != T::Overruled::default();
        let stayed = if theirs_is_later { Stayed::Theirs } else { Stayed::Ours };
        Ok(changed.then_some(News { before, now, overruled, stayed }))
    }

    /// Moves a value that can't be read out of the way, unless a newer version of the product wrote it.
    fn make_way(&mut self, store: &S, text: &S::Text, why: &Unreadable, now: f64) -> Result<(), Trouble> {
        if why.is_newer() {
            return Err(Trouble::Newer);
        }
        aside::set_aside(store, &self.key, text, now)?;
        self.seen = None;
        Ok(())
    }

    fn write(&mut self, store: &S, fresh: &mut dyn FnMut() -> String) -> Result<(), Trouble> {
        let stamp = self.stamp.next(self.stamp.saved, fresh());
        let text = S::text(&self.mine.write(&mut self.writer, &stamp, &self.extra));
        store.set(&self.key, &text)?;
        self.ancestry.add(&stamp, self.mine.clone(), true);
        self.stamp = stamp;
        let before = self.seen.replace(text);
        self.replaced = self.replaced.take().or(before);
        self.dirty = false;
        Ok(())
    }
}
