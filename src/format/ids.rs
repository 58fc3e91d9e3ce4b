//! What is known of the things of a file while it is read: which ids are taken, and how many may still come.

use std::collections::HashSet;

use super::finding::{Counted, Problem, excerpt};
use super::value::Value;

/// The ids of the things of one kind that are taken.
#[derive(Default)]
pub(super) struct Ids<'j>(HashSet<&'j str>);

impl<'j> Ids<'j> {
    /// Takes `id` for a new thing; a finding where it is taken.
    pub fn claim(&mut self, thing: &Value<'_, 'j>, id: &'j str) -> Option<&'j str> {
        if !self.0.insert(id) {
            thing.report(Problem::DuplicateId(excerpt(id)));
            return None;
        }
        Some(id)
    }

    /// Gives back the id of a thing that is left out after all.
    pub fn release(&mut self, id: &str) {
        self.0.remove(id);
    }

    /// Whether a thing has this id.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }
}

/// How many things of one kind may still come.
pub(super) struct Room {
    what: Counted,
    limit: usize,
    taken: usize,
}

impl Room {
    /// Room for `limit` of them.
    pub fn new(what: Counted, limit: usize) -> Self {
        Self { what, limit, taken: 0 }
    }

    /// Takes room for `thing`; nothing where there is none left, and a finding the first time.
    pub fn take(&mut self, thing: &Value) -> Option<()> {
        if self.taken == self.limit {
            thing.report(Problem::TooMany { what: self.what, limit: self.limit });
        }
        self.taken += 1;
        (self.taken <= self.limit).then_some(())
    }
}
