//! Whether the page may become an app on this device. That is asked once, of whoever has made something.

use leptos::prelude::*;

use super::keeping::Keeping;
use crate::keep::Settings;
use crate::platform::installing;

/// What the browser offers.
#[derive(Clone, Copy)]
pub struct Installing {
    possible: RwSignal<bool>,
}

impl Installing {
    /// Follows it for as long as the page is open.
    pub fn new() -> Self {
        let possible = RwSignal::new(installing::is_possible());
        let listener = installing::on_change(move || possible.set(installing::is_possible()));
        StoredValue::new_local(listener);
        Self { possible }
    }

    /// Whether to ask now; follows what that depends on.
    pub fn asks(self, keeping: Keeping) -> bool {
        let made = !keeping.overview.read().journeys.is_empty();
        self.possible.get() && made && !keeping.settings().install_answered
    }

    /// Has the browser install the page. Must be called while a click is being handled.
    pub fn install(self, keeping: Keeping) {
        installing::ask();
        self.decline(keeping);
    }

    /// Doesn't ask again.
    pub fn decline(self, keeping: Keeping) {
        keeping.set_settings(Settings { install_answered: true, ..keeping.settings() });
        self.possible.set(false);
    }
}

impl Default for Installing {
    fn default() -> Self {
        Self::new()
    }
}
