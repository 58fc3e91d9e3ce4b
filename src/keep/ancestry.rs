//! The versions of a journey or persona that a tab knows, and what it has in common with another tab's.

use std::sync::Arc;

use super::{Kept, Stamp};

/// Versions that are remembered; they share what didn't change.
const REMEMBERED: usize = 40;

/// How often what two versions have in common is itself brought together from several.
const DEPTH: usize = 6;

/// The versions that are contained in what a tab has, the oldest first.
pub struct Ancestry<T>(Vec<Version<T>>);

#[derive(Clone)]
struct Version<T> {
    stamp: Stamp,
    thing: Arc<T>,
    /// Whether this tab wrote it, so that others may not have seen it.
    own: bool,
}

impl<T> Default for Ancestry<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Kept> Ancestry<T> {
    /// Adds a version, `own` where this tab wrote it.
    pub fn add(&mut self, stamp: &Stamp, thing: Arc<T>, own: bool) {
        if self.0.len() == REMEMBERED {
            self.0.remove(0);
        }
        self.0.push(Version { stamp: stamp.clone(), thing, own });
    }

    /// Whether the tab's own contains the version of this name, or one that was made from it.
    pub fn has(&self, revision: &str) -> bool {
        self.0.iter().any(|version| version.stamp.has(revision))
    }

    /// What this tab and a version of another one both know; nothing where no version is remembered that they do.
    ///
    /// Where both have merged each other's versions before, these are several; brought together they are what
    /// both started from since. Where the last common one is too long ago, it is one that both may have
    /// known: an older one loses nothing, a newer one would take for undone what the other never saw.
    pub fn common(&self, theirs: &Stamp) -> Option<Arc<T>> {
        let known = self.0.iter().filter(|version| theirs.has(version.stamp.revision())).collect();
        let shared = || self.0.iter().rev().find(|version| !version.own).or(self.0.first()).cloned();
        self.together(known, DEPTH)
            // Whoever names an older version than ours, and not ours, has never known ours.
            .or_else(|| if self.is_related(theirs) { None } else { shared() })
            .map(|version| version.thing)
    }

    /// Whether a version was made from one that a version of this tab was made from too.
    pub fn is_related(&self, theirs: &Stamp) -> bool {
        self.0.iter().any(|version| version.stamp.is_related_to(theirs))
    }

    /// What `versions` make together; nothing where there are none. They are brought together from what two of them
    /// have in common, which may be several versions in turn, `depth` times.
    fn together(&self, versions: Vec<&Version<T>>, depth: usize) -> Option<Version<T>> {
        let bring = |one: Version<T>, other: Version<T>| {
            let both = |version: &&Version<T>| {
                let revision = version.stamp.revision();
                one.stamp.has(revision) && other.stamp.has(revision)
            };
            let common: Vec<_> = self.0.iter().filter(both).collect();
            let base = match depth {
                0 => common.last().map(|version| (*version).clone()),
                _ => self.together(common, depth - 1),
            };
            let base = base.map_or_else(|| self.0[0].thing.clone(), |version| version.thing);
            let (later, earlier) = if other.stamp.is_after(&one.stamp) { (other, one) } else { (one, other) };
            let (thing, _) = T::merge(&base, &later.thing, &earlier.thing);
            Version { stamp: later.stamp.with(&earlier.stamp), thing: Arc::new(thing), own: false }
        };
        heads(versions).into_iter().cloned().reduce(bring)
    }
}

/// Those of `versions` from which no other of them was made.
fn heads<T>(versions: Vec<&Version<T>>) -> Vec<&Version<T>> {
    let is_head = |version: &&&Version<T>| {
        let revision = version.stamp.revision();
        versions.iter().all(|other| other.stamp.revision() == revision || !other.stamp.has(revision))
    };
    versions.iter().filter(is_head).copied().collect()
}
