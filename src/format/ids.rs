//! What is known of the things of a file while it is read: which ids are taken, and how many may still come.

use std::collections::BTreeMap;

use super::finding::{Counted, Problem, excerpt};
use super::value::Value;

/// Names of the file, each with a number. All sets of names use this one map, for the sake of the page's size.
pub(super) type Names<'j> = BTreeMap<&'j str, usize>;

/// The ids of the things of one kind.
#[derive(Default)]
pub(super) struct Ids<'j>(Names<'j>);

const FREE: usize = 0;
const TAKEN: usize = 1;

impl<'j> Ids<'j> {
    /// Takes `id` for a new thing; a finding where it is taken.
    pub fn claim(&mut self, thing: &Value<'_, 'j>, id: &'j str) -> Option<&'j str> {
        if self.0.insert(id, TAKEN) == Some(TAKEN) {
            thing.report(Problem::DuplicateId(excerpt(id)));
            return None;
        }
        Some(id)
    }

    /// Gives back the id of a thing that is left out after all.
    pub fn release(&mut self, id: &str) {
        if let Some(state) = self.0.get_mut(id) {
            *state = FREE;
        }
    }

    /// Whether a thing has this id.
    pub fn has(&self, id: &str) -> bool {
        self.0.get(id) == Some(&TAKEN)
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
