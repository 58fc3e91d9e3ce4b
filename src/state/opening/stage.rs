//! The file that is being opened, a stage at a time.

use std::collections::VecDeque;
use std::sync::Arc;

use leptos::prelude::*;

use crate::format::{Reading, Refusal};
use crate::keep::Failure;
use crate::keep::import::Plan;
use crate::platform::files::File;
use crate::text::{Language, import as words};

/// How far a file has come.
#[derive(Clone)]
pub enum Stage {
    /// It is being read. The name of the file.
    Reading(String),
    /// Nothing of it can be used.
    Refused {
        /// The name of the file.
        name: String,
        /// Why.
        reason: Reason,
    },
    /// Parts of it are wrong. The user is shown which.
    Flawed {
        /// The name of the file.
        name: String,
        /// What is wrong, and what remains.
        reading: Arc<Reading>,
    },
    /// Something in it is stored already. The user is asked what to do.
    Asking(Asking),
}

/// A question about what is stored already.
#[derive(Clone)]
pub struct Asking {
    /// The name of the file.
    pub name: String,
    /// What the file would do, with the answers so far.
    pub plan: Plan,
    /// How many questions there are in all.
    pub questions: usize,
}

/// Why nothing of a file can be used.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// It isn't a file that Klantreis reads.
    Refusal(Refusal),
    /// The browser doesn't hand it over.
    NotRead,
    /// It can't be fetched.
    NotFetched,
    /// It holds nothing.
    NothingInIt,
    /// It can't be stored.
    NotStored(Failure),
}

impl Reason {
    /// The reason, in words for the user.
    pub fn message(&self, language: Language) -> String {
        match self {
            Self::Refusal(refusal) => refusal.message(language),
            Self::NotRead => words::NOT_READ.get(language).to_string(),
            Self::NotFetched => words::NOT_FETCHED.get(language).to_string(),
            Self::NothingInIt => words::NOTHING_IN_IT.get(language).to_string(),
            Self::NotStored(failure) => failure.message(language),
        }
    }
}

/// The file that is being opened, and those that wait for it.
#[derive(Clone, Copy)]
pub struct Opening {
    /// How far it has come; nothing where no file is being opened.
    pub stage: RwSignal<Option<Stage>>,
    /// The files that wait.
    pub(super) waiting: StoredValue<VecDeque<File>, LocalStorage>,
    /// Whether it is one of several that were handed over together.
    pub(super) several: StoredValue<bool>,
}

impl Opening {
    /// No file.
    pub fn new() -> Self {
        Self {
            stage: RwSignal::new(None),
            waiting: StoredValue::new_local(VecDeque::new()),
            several: StoredValue::new(false),
        }
    }
}

impl Default for Opening {
    fn default() -> Self {
        Self::new()
    }
}
