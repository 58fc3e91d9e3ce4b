//! Several changes of the store that are made together, or not at all.

use super::{Denied, Store};

/// What stands under one key before and after.
#[derive(Clone, Debug)]
pub struct Change<T> {
    /// The key.
    pub key: String,
    /// What stood there; nothing where there was no value.
    pub before: Option<T>,
    /// What is to stand there; nothing takes the value away.
    pub after: Option<T>,
}

/// Changes that were made, and can be taken back.
#[derive(Clone, Debug)]
pub struct Exchange<T> {
    changes: Vec<Change<T>>,
}

impl<T: Clone + PartialEq> Exchange<T> {
    /// Puts the texts under their keys: all of them, or none.
    ///
    /// # Errors
    /// Says why not; then the store is as it was.
    pub fn make<S: Store<Text = T>>(store: &S, wanted: Vec<(String, Option<T>)>) -> Result<Self, Denied> {
        let mut changes: Vec<Change<T>> = Vec::with_capacity(wanted.len());
        // What goes makes room for what comes.
        let (going, coming): (Vec<_>, Vec<_>) = wanted.into_iter().partition(|(_, after)| after.is_none());
        for (key, after) in going.into_iter().chain(coming) {
            let change = Change { before: store.get(&key), key, after };
            if let Err(denied) = put(store, &change.key, change.after.as_ref()) {
                // Backwards, so that what came goes before what went has to fit in again.
                for change in changes.iter().rev() {
                    let _ = put(store, &change.key, change.before.as_ref());
                }
                return Err(denied);
            }
            changes.push(change);
        }
        Ok(Self { changes })
    }

    /// What must be put where to take the changes back. What somebody changed in the meantime is left out.
    pub fn undoing<S: Store<Text = T>>(&self, store: &S) -> Vec<(String, Option<T>)> {
        let untouched = self.changes.iter().filter(|change| store.get(&change.key) == change.after);
        untouched.map(|change| (change.key.clone(), change.before.clone())).collect()
    }

    /// Has taking back put `before` under `key`, instead of what stood there.
    pub fn amend(&mut self, key: &str, before: T) {
        match self.changes.iter_mut().find(|change| change.key == key) {
            Some(change) => change.before = Some(before),
            None => self.changes.push(Change { key: key.to_string(), before: Some(before), after: None }),
        }
    }

    /// The changes that were made.
    pub fn changes(&self) -> &[Change<T>] {
        &self.changes
    }
}

fn put<S: Store>(store: &S, key: &str, text: Option<&S::Text>) -> Result<(), Denied> {
    match text {
        Some(text) => store.set(key, text),
        None => {
            store.remove(key);
            Ok(())
        }
    }
}
