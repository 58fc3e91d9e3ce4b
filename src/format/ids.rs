//! What is known of the things of a file while it is read: which ids are taken, and how many may still come.

use super::finding::{Counted, Problem, excerpt};
use super::value::Value;
use crate::model::Table;

/// The ids of the things of one kind, and whether they are taken.
#[derive(Default)]
pub(super) struct Ids<'j>(Table<'j, bool>);

impl<'j> Ids<'j> {
    /// Takes `id` for a new thing; a finding where it is taken.
    pub fn claim(&mut self, thing: &Value<'_, 'j>, id: &'j str) -> Option<&'j str> {
        if std::mem::replace(self.0.or_default(id), true) {
            thing.report(Problem::DuplicateId(excerpt(id)));
            return None;
        }
        Some(id)
    }

    /// Gives back the id of a thing that is left out after all.
    pub fn release(&mut self, id: &str) {
        if let Some(taken) = self.0.get_mut(id) {
            *taken = false;
        }
    }

    /// Whether a thing has this id.
    pub fn has(&self, id: &str) -> bool {
        self.0.get(id) == Some(&true)
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
