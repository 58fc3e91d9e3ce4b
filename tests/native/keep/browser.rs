//! A browser with one store and several tabs.
//!
//! As in Chromium, every tab has a copy of the store that it reads and writes at once; what it wrote travels to the
//! others later, each tab's writes in their order, and is announced to them there.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use klantreis::keep::{CAPACITY, Denied, Store, Workspace};

/// A text of the store; the same one is found to be the same without being read.
#[derive(Clone, Debug, PartialEq)]
pub struct Text(Rc<str>);

/// The message that something was written or deleted.
type Message = (String, Option<Text>);

/// The store as one tab sees it.
#[derive(Clone, Default)]
pub struct TabStore {
    texts: Rc<RefCell<BTreeMap<String, Text>>>,
    sent: Rc<RefCell<VecDeque<Message>>>,
    announced: Rc<RefCell<VecDeque<Message>>>,
    /// UTF-16 units that fit; nothing for the usual number.
    capacity: Rc<Cell<Option<usize>>>,
    /// Whether the store is blocked: it seems empty, and takes nothing.
    blocked: Rc<Cell<bool>>,
}

impl TabStore {
    /// A store that holds these values.
    pub fn with(values: &[(&str, &str)]) -> Self {
        let store = Self::default();
        values.iter().for_each(|(key, text)| store.write(key, Some(text)));
        store.sent.borrow_mut().clear();
        store
    }

    /// What stands under `key`.
    pub fn value(&self, key: &str) -> Option<String> {
        self.get(key).map(|text| Self::read(&text))
    }

    /// Everything that stands there.
    pub fn values(&self) -> BTreeMap<String, String> {
        self.texts.borrow().iter().map(|(key, text)| (key.clone(), Self::read(text))).collect()
    }

    /// Writes or deletes without asking for room, as somebody else would.
    pub fn write(&self, key: &str, text: Option<&str>) {
        match text {
            Some(text) => self.texts.borrow_mut().insert(key.to_string(), Self::text(text)),
            None => self.texts.borrow_mut().remove(key),
        };
    }

    /// Leaves room for this many units more.
    pub fn leave_room(&self, units: usize) {
        self.capacity.set(Some(self.used() + units));
    }

    /// Has the usual room again.
    pub fn make_room(&self) {
        self.capacity.set(None);
    }

    /// Blocks the store, or lets it be used again.
    pub fn block(&self, blocked: bool) {
        self.blocked.set(blocked);
    }

    fn used(&self) -> usize {
        self.texts.borrow().iter().map(|(key, text)| length(key) + Self::length(text)).sum()
    }
}

fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

impl Store for TabStore {
    type Text = Text;

    fn answers(&self) -> bool {
        !self.blocked.get()
    }

    fn get(&self, key: &str) -> Option<Text> {
        if self.blocked.get() {
            return None;
        }
        self.texts.borrow().get(key).cloned()
    }

    fn set(&self, key: &str, text: &Text) -> Result<(), Denied> {
        if self.blocked.get() {
            return Err(Denied::Failed);
        }
        let known = self.get(key).map_or(0, |known| length(key) + Self::length(&known));
        let used = self.used() - known + length(key) + Self::length(text);
        if used > self.capacity.get().unwrap_or(CAPACITY) {
            return Err(Denied::Full);
        }
        self.texts.borrow_mut().insert(key.to_string(), text.clone());
        self.sent.borrow_mut().push_back((key.to_string(), Some(text.clone())));
        Ok(())
    }

    fn remove(&self, key: &str) {
        if !self.blocked.get() && self.texts.borrow_mut().remove(key).is_some() {
            self.sent.borrow_mut().push_back((key.to_string(), None));
        }
    }

    fn keys(&self) -> Vec<String> {
        match self.blocked.get() {
            true => Vec::new(),
            false => self.texts.borrow().keys().cloned().collect(),
        }
    }

    fn text(text: &str) -> Text {
        Text(text.into())
    }

    fn read(text: &Text) -> String {
        text.0.to_string()
    }

    fn length(text: &Text) -> usize {
        length(&text.0)
    }
}

/// Tabs of one browser.
pub struct Browser {
    stores: Vec<TabStore>,
    /// What the last ones of all writes were.
    pub disk: BTreeMap<String, Text>,
}

impl Browser {
    /// A browser with `count` tabs, in which these values are stored.
    pub fn new(count: usize, values: &[(&str, &str)]) -> Self {
        let stores: Vec<TabStore> = (0..count).map(|_| TabStore::with(values)).collect();
        let disk = stores[0].texts.borrow().clone();
        Self { stores, disk }
    }

    /// What the tab with this number works with.
    pub fn workspace(&self, tab: usize) -> Workspace<TabStore> {
        Workspace::new(self.stores[tab].clone())
    }

    /// Lets the oldest write of a tab arrive at the others. Whether there was one.
    pub fn deliver(&mut self, from: usize) -> bool {
        let Some((key, text)) = self.stores[from].sent.borrow_mut().pop_front() else { return false };
        set(&mut self.disk, &key, text.as_ref());
        for (tab, store) in self.stores.iter().enumerate() {
            if tab == from {
                continue;
            }
            // A tab that has just written doesn't let an older write of another one come over it.
            if store.sent.borrow().iter().all(|(sent, _)| *sent != key) {
                set(&mut store.texts.borrow_mut(), &key, text.as_ref());
            }
            store.announced.borrow_mut().push_back((key.clone(), text.clone()));
        }
        true
    }

    /// The oldest announcement that a tab has not heard yet.
    pub fn announcement(&self, tab: usize) -> Option<Message> {
        self.stores[tab].announced.borrow_mut().pop_front()
    }

    /// The store of the tab with this number.
    pub fn store(&self, tab: usize) -> &TabStore {
        &self.stores[tab]
    }
}

fn set(texts: &mut BTreeMap<String, Text>, key: &str, text: Option<&Text>) {
    match text {
        Some(text) => texts.insert(key.to_string(), text.clone()),
        None => texts.remove(key),
    };
}

/// Names of versions and new ids: `a1`, `a2`, …
pub fn names(tab: &'static str) -> impl FnMut() -> String {
    let mut number = 0;
    move || {
        number += 1;
        format!("{tab}{number}")
    }
}
