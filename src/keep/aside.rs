//! Values that can't be read: they stay, and are moved out of the way of what must be written under their key.

use super::key::free_key;
use super::value::{Unreadable, read_journey, read_persona};
use super::{Denied, Key, Store};
use crate::text::{Language, keep as words};

/// A value that can't be used, as the start screen shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    /// The key under which it stands now.
    pub key: String,
    /// The key under which it was written.
    pub original: String,
    /// UTF-16 units that it takes of the store.
    pub units: usize,
    /// Why it can't be used; nothing for a value that was moved here by a tab that couldn't read it, and can be
    /// read now.
    pub reason: Option<Unreadable>,
}

impl Aside {
    /// Why it stands here, in words for the user.
    pub fn message(&self, language: Language) -> String {
        match &self.reason {
            Some(reason) => reason.message(language),
            None => words::SET_ASIDE.get(language).to_string(),
        }
    }

    /// Whether a newer version of the product wrote it.
    pub fn is_newer(&self) -> bool {
        self.reason.as_ref().is_some_and(Unreadable::is_newer)
    }
}

/// Moves `text`, which stands under `key`, to a key of its own, so that something else can be written there.
///
/// # Errors
/// Says why it has no place to go; then it stays, and `key` must not be written.
pub fn set_aside<S: Store>(store: &S, key: &str, text: &S::Text, now: f64) -> Result<(), Denied> {
    store.set(&place(store, key, now), text)?;
    store.remove(key);
    Ok(())
}

/// The free key to which a value of `key` is moved.
pub fn place<S: Store>(store: &S, key: &str, now: f64) -> String {
    free_key(store, now, |time| Key::Aside { time, original: key.to_string() })
}

/// Why the value of a journey's or persona's key can't be used, if it can't.
pub fn reason(key: &str, text: &str) -> Option<Unreadable> {
    match Key::parse(key) {
        Some(Key::Journey(id)) => read_journey(&id, text).err(),
        Some(Key::Persona(id)) => read_persona(&id, text).err(),
        _ => None,
    }
}
