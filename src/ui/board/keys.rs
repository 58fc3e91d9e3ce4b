//! The keyboard of the board: what is pressed anywhere in the window, and how what is carried by keys looks.

use leptos::prelude::*;

use crate::platform::board::load_elements;
use crate::platform::dom::KeyboardEvent;
use crate::platform::drag::Marked;
use crate::platform::{events, page};
use crate::state::keys::Keys;

impl Keys {
    /// A key was pressed anywhere in the window.
    pub fn pressed(self, event: &KeyboardEvent) {
        if event.default_prevented() || page::keys_are_taken() {
            return;
        }
        if self.press(&events::stroke(event)) {
            event.prevent_default();
        }
    }
}

/// Lifts what is carried by keys a little from the board, as long as the component that calls this is shown.
pub fn show_lifted(keys: Keys) {
    Effect::new(move |before: Option<Option<Marked>>| {
        drop(before);
        let lifted = keys.lifted.get()?;
        Some(Marked::new(load_elements(&lifted), "is-lifted"))
    });
}
