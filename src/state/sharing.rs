//! Sharing a journey: what is shared, and in which way.

use std::sync::Arc;

use leptos::prelude::*;

use super::keeping::Keeping;
use crate::format::File;
use crate::model::{Journey, JourneyId};
use crate::text::Language;
use crate::text::title::shown_title;

/// A journey that is shared, as it was when that was asked for.
#[derive(Clone)]
pub struct Shared {
    /// Which one.
    pub id: JourneyId,
    /// The journey itself, with the personas that it speaks of.
    pub file: Arc<File>,
}

impl Shared {
    /// The journey.
    pub fn journey(&self) -> Option<&Journey> {
        self.file.journeys.first()
    }

    /// What the journey is called.
    pub fn title(&self, language: Language) -> String {
        self.journey().map(|journey| shown_title(language, journey)).unwrap_or_default()
    }
}

/// The dialog in which a journey is shared.
#[derive(Clone, Copy, Default)]
pub struct Sharing {
    /// What is shared, as long as the dialog is open.
    pub shared: RwSignal<Option<Shared>>,
    /// The word of the way that was looked at last, where one was.
    pub way: RwSignal<Option<&'static str>>,
}

impl Sharing {
    /// Asks how a journey is to be shared, as it is on the board or in the store.
    pub fn open(self, keeping: Keeping, id: &JourneyId) {
        if let Some(file) = keeping.file_of(id) {
            self.shared.set(Some(Shared { id: id.clone(), file: Arc::new(file) }));
        }
    }

    /// Closes the dialog.
    pub fn close(self) {
        self.shared.set(None);
    }
}
