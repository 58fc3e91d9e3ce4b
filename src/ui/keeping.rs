//! What is kept in the browser's store, and whether it is.

use std::sync::Arc;

use leptos::prelude::*;

use super::session::Theme;
use crate::model::{Journey, JourneyId};
use crate::text::Language;

/// The settings of this browser.
#[derive(Clone, Copy)]
pub struct Settings {
    /// The language, where the user has chosen one.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
}

/// The store, as the session knows it.
#[derive(Clone, Copy)]
pub struct Keeping {
    language: StoredValue<Language>,
}

impl Keeping {
    /// Opens the store.
    pub fn open() -> Self {
        Self { language: StoredValue::new(Language::Dutch) }
    }

    /// The kept settings.
    pub fn settings(self) -> Settings {
        Settings { language: None, theme: Theme::System }
    }

    /// The language in which to speak, without following it.
    pub fn language(self) -> Language {
        self.language.get_value()
    }

    /// Reads a journey.
    pub fn read(self, _id: &JourneyId) -> Option<Journey> {
        None
    }

    /// A journey was changed: it is stored within 50 ms.
    pub fn changed(self, _journey: &Arc<Journey>) {}

    /// Stores at once what waits to be stored.
    pub fn flush(self) {}

    /// Called at hide.
    pub fn on_hide(self, _act: impl Fn() + Send + Sync + 'static) {}

    /// Export.
    pub fn export_journey(self, _id: &JourneyId) {}
}
