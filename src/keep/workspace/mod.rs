//! Everything that is kept: what is stored, and the journeys that this tab works on.

use std::collections::{BTreeMap, BTreeSet};

mod bin;
mod changes;
mod lost;
mod personas;
mod snapshots;

use std::sync::Arc;

use super::aside::{self, Aside};
use super::bin::{Binned, Content as BinContent};
use super::value::{Stored, Unreadable, read_journey, read_persona};
use super::{Entry, Key, Meeting, Overview, Settings, Store, Trouble, Working, units};
use crate::model::{Extra, Journey, JourneyId, Persona};

pub use changes::Failure;
use lost::Lost;
pub use lost::Missing;

/// Everything that is kept. What is read of a value is remembered until the value changes.
pub struct Workspace<S: Store> {
    store: S,
    read: BTreeMap<String, Reading<S>>,
    open: Vec<Working<S>>,
    /// The personas that this tab works on.
    personas: Vec<Working<S, Persona>>,
    /// What is gone from the store though nobody deleted it.
    lost: Vec<Lost<S>>,
    /// The keys that are removed for good by other tabs.
    farewells: BTreeSet<String>,
    /// The moment by which the bin is emptied.
    clock: fn() -> f64,
    /// What has left the bin to make room.
    emptied: Vec<Binned>,
}

/// Makes new ids and names of versions, one a call.
type Fresh<'f> = &'f mut dyn FnMut() -> String;

struct Reading<S: Store> {
    text: S::Text,
    content: Content,
}

/// What a value was found to say.
enum Content {
    Journey(Stored<Arc<Journey>>),
    Persona(Stored<Arc<Persona>>),
    Aside(Option<Unreadable>),
    Bin(BinContent),
}

impl<S: Store> Workspace<S> {
    /// What is kept in `store`.
    pub fn new(store: S) -> Self {
        Self {
            store,
            read: BTreeMap::new(),
            open: Vec::new(),
            personas: Vec::new(),
            lost: Vec::new(),
            farewells: BTreeSet::new(),
            clock: || 0.0,
            emptied: Vec::new(),
        }
    }

    /// Has the bin go by `clock`, which tells milliseconds since 1970; without one nothing in it grows old.
    #[must_use]
    pub fn with_clock(self, clock: fn() -> f64) -> Self {
        Self { clock, ..self }
    }

    /// The store.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// UTF-16 units in use, those of other pages on the same host included.
    pub fn used(&self) -> usize {
        let keys = self.store.keys();
        keys.iter().filter_map(|key| Some(units::<S>(key, &self.store.get(key)?))).sum()
    }

    /// Whether any journey or persona is stored, readable or not.
    pub fn holds_work(&self) -> bool {
        let is_work = |key: &String| matches!(Key::parse(key), Some(Key::Journey(_) | Key::Persona(_)));
        self.store.keys().iter().any(is_work)
    }

    /// Everything that is stored, and what is still to be stored of this tab.
    pub fn overview(&mut self) -> Overview {
        let keys = self.known_keys();
        let mut overview = Overview::default();
        for key in &keys {
            self.refresh(key);
            let Some(Reading { text, content }) = self.read.get(key) else { continue };
            let units = units::<S>(key, text);
            match content {
                Content::Journey(stored) => {
                    overview.journeys.push(Entry {
                        journey: stored.thing.clone(),
                        saved: stored.stamp.saved,
                        units,
                    });
                }
                Content::Persona(stored) => overview.personas.push(self.own_or(stored)),
                Content::Aside(reason) => {
                    let original = match Key::parse(key) {
                        Some(Key::Aside { original, .. }) => original,
                        _ => key.clone(),
                    };
                    overview.aside.push(Aside { key: key.clone(), original, units, reason: reason.clone() });
                }
                Content::Bin(_) => overview.bin.extend(self.binned_at(key)),
            }
        }
        overview.personas.extend(self.lost_personas());
        for working in self.open.iter().filter(|working| working.is_dirty()) {
            let (journey, saved) = (working.thing().clone(), working.stamp().saved);
            match overview.journeys.iter_mut().find(|entry| entry.journey.id == *working.id()) {
                Some(entry) => (entry.journey, entry.saved) = (journey, saved),
                None => overview.journeys.push(Entry { journey, saved, units: 0 }),
            }
        }
        overview.sorted()
    }

    /// The keys of the store; those that were read before, where it doesn't let itself be read.
    fn known_keys(&mut self) -> Vec<String> {
        if !self.store.answers() {
            return self.read.keys().cloned().collect();
        }
        self.miss_what_is_gone();
        self.store.keys()
    }

    /// A journey as this tab has it, or as it is stored.
    pub fn journey(&mut self, id: &JourneyId) -> Option<(Arc<Journey>, Extra)> {
        if let Some(working) = self.working(id) {
            return Some((working.thing().clone(), working.extra().clone()));
        }
        let stored = self.stored_journey(id)?;
        Some((stored.thing.clone(), stored.extra.clone()))
    }

    /// What stands under a key, such as that of an [`Aside`], as it is.
    pub fn text(&self, key: &str) -> Option<String> {
        Some(S::read(&self.store.get(key)?))
    }

    /// Starts working on a stored journey; nothing where it can't be read.
    pub fn open(&mut self, id: &JourneyId) -> Option<Arc<Journey>> {
        if self.working(id).is_none() {
            let stored = self.stored_journey(id)?.clone();
            let text = self.store.get(&Key::Journey(id.clone()).to_string())?;
            self.open.push(Working::open(text, stored));
        }
        Some(self.working(id)?.thing().clone())
    }

    /// The journeys that this tab works on.
    pub fn working_on(&self) -> &[Working<S>] {
        &self.open
    }

    /// The keys of the journeys and personas that this tab works on.
    pub fn worked_keys(&self) -> Vec<String> {
        let journeys = self.open.iter().map(|working| Key::Journey(working.id().clone()).to_string());
        let personas = self.personas.iter().map(|working| Key::Persona(working.id().clone()).to_string());
        journeys.chain(personas).collect()
    }

    /// Whether this tab works on any journey or persona.
    pub fn is_worked_on(&self) -> bool {
        !self.open.is_empty() || !self.personas.is_empty()
    }

    /// The journey with this id, if this tab works on it.
    pub fn working(&mut self, id: &JourneyId) -> Option<&mut Working<S>> {
        self.open.iter_mut().find(|working| working.id() == id)
    }

    /// Takes a map of this tab after an edit; [`Workspace::save`] stores it.
    pub fn changed(&mut self, journey: &Arc<Journey>, now: f64) {
        if self.open(&journey.id).is_none() {
            self.open.push(Working::begin(journey.clone(), Extra::default(), now));
        }
        if let Some(working) = self.working(&journey.id) {
            working.changed(journey, now);
        }
    }

    /// Brings a journey that this tab works on together with the store; see [`Working::save`]. Where there is no room,
    /// what is old in the bin makes some.
    pub fn save(&mut self, id: &JourneyId, now: f64, fresh: Fresh<'_>) -> Meeting {
        let mut met = self.save_once(id, now, fresh);
        while met.trouble == Some(Trouble::Full) && self.empty_a_bit() {
            let again = self.save_once(id, now, fresh);
            met = Meeting {
                news: again.news.or(met.news),
                recreated: met.recreated || again.recreated,
                trouble: again.trouble,
            };
        }
        met
    }

    fn save_once(&mut self, id: &JourneyId, now: f64, fresh: Fresh<'_>) -> Meeting {
        let Some(working) = self.open.iter_mut().find(|working| working.id() == id) else {
            return Meeting::default();
        };
        working.save(&self.store, now, fresh)
    }

    /// Takes note of what another tab wrote under `key`; see [`Working::look`]. Nothing where this tab isn't
    /// working on it.
    pub fn look(&mut self, key: &str, text: Option<S::Text>) -> Option<(JourneyId, Meeting)> {
        let Some(Key::Journey(id)) = Key::parse(key) else { return None };
        let working = self.open.iter_mut().find(|working| *working.id() == id)?;
        Some((id, working.look(&self.store, text)))
    }

    /// Stops working on a journey, unless the store lacks something of it.
    pub fn close(&mut self, id: &JourneyId) {
        let Some(at) = self.open.iter().position(|working| working.id() == id && !working.is_dirty()) else {
            return;
        };
        let working = self.open.remove(at);
        if working.seen().is_none() {
            self.lose_closed(&working);
        }
        if let Some(text) = working.seen().cloned() {
            let (thing, stamp, extra) =
                (working.thing().clone(), working.stamp().clone(), working.extra().clone());
            let content = Content::Journey(Stored { thing, stamp, extra });
            self.read.insert(Key::Journey(id.clone()).to_string(), Reading { text, content });
        }
    }

    /// Stops working on every journey, unless the store lacks something of it.
    pub fn close_all(&mut self) {
        let open: Vec<JourneyId> = self.open.iter().map(|working| working.id().clone()).collect();
        open.iter().for_each(|id| self.close(id));
    }

    /// Stops working on a journey, whatever the store lacks of it. Whether it was worked on.
    pub fn forget(&mut self, id: &JourneyId) -> bool {
        let before = self.open.len();
        self.open.retain(|working| working.id() != id);
        self.open.len() < before
    }

    /// The settings of this browser.
    pub fn settings(&self) -> Settings {
        Settings::read(&self.text(&Key::Settings.to_string()).unwrap_or_default())
    }

    /// Keeps the settings; where there is no room, they last as long as this tab.
    pub fn set_settings(&self, settings: Settings) {
        let key = Key::Settings.to_string();
        let before = self.text(&key).unwrap_or_default();
        let _ = self.store.set(&key, &S::text(&settings.write(&before)));
    }

    fn stored_journey(&mut self, id: &JourneyId) -> Option<&Stored<Arc<Journey>>> {
        match self.content(&Key::Journey(id.clone()).to_string())? {
            Content::Journey(stored) => Some(stored),
            _ => None,
        }
    }

    fn content(&mut self, key: &str) -> Option<&Content> {
        self.refresh(key);
        self.read.get(key).map(|reading| &reading.content)
    }

    /// Reads what stands under `key`, unless it was read before.
    fn refresh(&mut self, key: &str) {
        let Some(text) = self.store.get(key) else {
            if self.store.answers() {
                self.miss(key);
            }
            return;
        };
        if self.read.get(key).is_some_and(|known| known.text == text) {
            return;
        }
        let content = match Key::parse(key) {
            Some(Key::Journey(id)) => match self.as_open(&id, &text) {
                Some(stored) => Content::Journey(stored),
                None => read_journey(&id, &S::read(&text)).map_or_else(aside, Content::Journey),
            },
            Some(Key::Persona(id)) => read_persona(&id, &S::read(&text)).map_or_else(aside, Content::Persona),
            Some(Key::Aside { original, .. }) => Content::Aside(aside::reason(&original, &S::read(&text))),
            Some(Key::Bin { original, .. }) => Content::Bin(in_bin(&original, &S::read(&text))),
            _ => return,
        };
        if let Some(before) = self.read.insert(key.to_string(), Reading { text, content }) {
            self.damaged(key, before);
        }
    }

    /// What is known of a text because this tab wrote it.
    fn as_open(&self, id: &JourneyId, text: &S::Text) -> Option<Stored<Arc<Journey>>> {
        let working = self.open.iter().find(|working| working.id() == id)?;
        let same = !working.is_dirty() && working.seen() == Some(text);
        let (thing, stamp, extra) = (working.thing(), working.stamp(), working.extra());
        same.then(|| Stored { thing: thing.clone(), stamp: stamp.clone(), extra: extra.clone() })
    }
}

/// What a value of the bin says, which stood under `original` before.
fn in_bin(original: &str, text: &str) -> BinContent {
    match Key::parse(original) {
        Some(Key::Journey(id)) => read_journey(&id, text)
            .map_or_else(BinContent::Unreadable, |stored| BinContent::Journey(stored.thing)),
        Some(Key::Persona(id)) => read_persona(&id, text)
            .map_or_else(BinContent::Unreadable, |stored| BinContent::Persona(stored.thing)),
        _ => BinContent::Unreadable(Unreadable::Misplaced),
    }
}

fn aside(reason: Unreadable) -> Content {
    Content::Aside(Some(reason))
}
