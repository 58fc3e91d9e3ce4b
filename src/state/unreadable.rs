//! Stored values that can't be read, and what the user does with them. They stay until the user throws them away.

use leptos::prelude::*;

use super::focus::focus_soon;
use super::session::Session;
use crate::keep::Key;
use crate::keep::aside::Aside;
use crate::text::{Language, start as words};

/// What the user has done with the values so far.
#[derive(Clone, Copy)]
pub struct Handling {
    session: Session,
    /// The keys of those that were downloaded since the page was opened.
    downloaded: StoredValue<Vec<String>>,
    /// The value about which the user is asked whether it may go.
    pub asked: RwSignal<Option<Aside>>,
}

impl Handling {
    /// Nothing yet.
    pub fn new(session: Session) -> Self {
        Self { session, downloaded: StoredValue::default(), asked: RwSignal::new(None) }
    }

    /// Hands the user a value as a file.
    pub fn download(self, aside: &Aside) {
        self.session.keeping.download_aside(aside);
        self.downloaded.update_value(|downloaded| downloaded.push(aside.key.clone()));
    }

    /// Removes what was downloaded, and asks about what wasn't.
    pub fn discard(self, aside: &Aside) {
        if self.downloaded.with_value(|downloaded| downloaded.contains(&aside.key)) {
            self.remove(aside);
        } else {
            self.asked.set(Some(aside.clone()));
        }
    }

    /// Removes a value, whether it was downloaded or not.
    pub fn remove(self, aside: &Aside) {
        self.asked.set(None);
        self.session.keeping.discard_aside(aside);
        focus_soon(&[".items button", ".start .btn--primary"]);
    }
}

/// What a value was to be, and under which name it stands.
pub fn name(aside: &Aside, language: Language) -> String {
    let (text, name) = match Key::parse(&aside.original) {
        Some(Key::Journey(id)) => (words::ASIDE_JOURNEY, id.to_string()),
        Some(Key::Persona(id)) => (words::ASIDE_PERSONA, id.to_string()),
        _ => return aside.original.clone(),
    };
    text.fill(language, &[("name", &name)])
}
