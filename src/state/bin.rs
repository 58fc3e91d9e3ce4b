//! The bin as the start screen shows it.

use leptos::prelude::*;

use super::focus::focus_soon;
use super::moment::day_within;
use super::saved::kilobytes_of;
use super::session::Session;
use crate::keep::bin::Binned;
use crate::platform::locale;
use crate::text::start as words;

/// What the user is asked whether it may go for good.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// One thing.
    One(Binned),
    /// All of it.
    All,
}

/// The bin, and what the user is asked about it.
#[derive(Clone, Copy)]
pub struct Bin {
    session: Session,
    /// The question that is open.
    pub asked: RwSignal<Option<Asked>>,
}

impl Bin {
    /// The bin of the session; nothing is asked yet.
    pub fn new(session: Session) -> Self {
        Self { session, asked: RwSignal::new(None) }
    }

    /// What lies in it; follows the store.
    pub fn things(self) -> Vec<Binned> {
        self.session.keeping.overview.read().bin.clone()
    }

    /// Takes a thing out.
    pub fn restore(self, binned: &Binned) {
        self.session.keeping.restore_binned(binned);
        focus_bin();
    }

    /// Deletes for good what was asked about.
    pub fn delete(self, asked: &Asked) {
        self.asked.set(None);
        match asked {
            Asked::One(binned) => self.session.keeping.empty_bin(std::slice::from_ref(binned)),
            Asked::All => self.session.keeping.empty_bin(&untrack(|| self.things())),
        }
        focus_bin();
    }

    /// The question, in words.
    pub fn question(self, asked: &Asked) -> String {
        match asked {
            Asked::One(binned) => {
                let name = binned.name(self.session.language.get());
                self.session.fill(words::BIN_DELETE_TEXT, &[("name", &name)])
            }
            Asked::All => self.session.count(words::BIN_EMPTY_TEXT, self.things().len()),
        }
    }
}

/// What was pressed is gone: the keyboard goes on with what is left.
fn focus_bin() {
    focus_soon(&["[aria-labelledby=bin] .items button", ".start .btn--primary"]);
}

/// What sort of thing it is, when it was deleted and what it takes; follows the language.
pub fn about(session: Session, binned: &Binned) -> String {
    let language = session.language.get();
    let day = day_within(language, binned.time as f64);
    let deleted =
        session.fill(words::BIN_DELETED, &[("day", &day), ("time", &locale::time(binned.time as f64))]);
    format!("{} · {deleted} · {}", binned.kind(language), kilobytes_of(session, binned.units))
}
