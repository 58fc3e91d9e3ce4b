//! The versions of a journey that a tab knows, and what it has in common with another tab's.

use std::sync::Arc;

use super::Stamp;
use crate::merge::merge;
use crate::model::Journey;

/// Versions that are remembered; they share what didn't change.
const REMEMBERED: usize = 40;

/// The versions that are contained in a tab's map, the oldest first.
#[derive(Default)]
pub struct Ancestry(Vec<Version>);

#[derive(Clone)]
struct Version {
    stamp: Stamp,
    journey: Arc<Journey>,
    /// Whether this tab wrote it, so that others may not have seen it.
    own: bool,
}

impl Ancestry {
    /// Adds a version, `own` where this tab wrote it.
    pub fn add(&mut self, stamp: &Stamp, journey: Arc<Journey>, own: bool) {
        if self.0.len() == REMEMBERED {
            self.0.remove(0);
        }
        self.0.push(Version { stamp: stamp.clone(), journey, own });
    }

    /// Whether the map contains the version of this name, or one that was made from it.
    pub fn has(&self, revision: &str) -> bool {
        self.0.iter().any(|version| version.stamp.has(revision))
    }

    /// What this tab and a version of another one both know; nothing where no version is remembered.
    ///
    /// Where both have merged each other's versions before, these are several; brought together they are what
    /// both started from since. Where the last common one is too long ago, it is one that both are sure to have
    /// known: an older one loses nothing, a newer one would take for undone what the other never saw.
    pub fn common(&self, theirs: &Stamp) -> Option<Arc<Journey>> {
        let known = self.0.iter().filter(|version| theirs.has(version.stamp.revision())).collect();
        let together =
            heads(known).into_iter().cloned().reduce(|one, other| self.bring_together(one, &other));
        let shared = || self.0.iter().rev().find(|version| !version.own).or(self.0.first()).cloned();
        together.or_else(shared).map(|version| version.journey)
    }

    fn bring_together(&self, one: Version, other: &Version) -> Version {
        let both = |version: &&Version| {
            let revision = version.stamp.revision();
            one.stamp.has(revision) && other.stamp.has(revision)
        };
        let base = heads(self.0.iter().filter(both).collect()).last().map_or(&self.0[0], |version| *version);
        let (later, earlier) = if other.stamp.is_after(&one.stamp) { (other, &one) } else { (&one, other) };
        let journey = Arc::new(merge(&base.journey, &later.journey, &earlier.journey).journey);
        Version { stamp: later.stamp.with(&earlier.stamp), journey, own: false }
    }
}

/// Those of `versions` from which no other of them was made.
fn heads(versions: Vec<&Version>) -> Vec<&Version> {
    let is_head = |version: &&&Version| {
        let revision = version.stamp.revision();
        versions.iter().all(|other| other.stamp.revision() == revision || !other.stamp.has(revision))
    };
    versions.iter().filter(is_head).copied().collect()
}
