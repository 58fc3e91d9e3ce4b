//! What moves below a drag: the board is scrolled, or the page laid out anew.

use leptos::prelude::*;

use super::Drag;
use crate::platform::page;

impl Drag {
    /// What lies below the pointer has moved, by a wheel, by keys, or since something else changed: another place may be
    /// there, and the line that shows it lies elsewhere in the window.
    pub fn moved_below(self) {
        if self.is_busy() {
            self.travelled.notify();
        }
        if self.is_dragging() {
            self.over.notify();
        }
    }

    /// The window has another size. Another width lays all columns out anew.
    pub fn resized(self) {
        if !self.is_busy() {
            return;
        }
        match self.live.with_value(|live| live.window) == page::window_size().0 {
            true => self.moved_below(),
            false => self.break_off(),
        }
    }

    /// Puts back what is dragged when the page is laid out in another way; what is carried by keys, when that has
    /// another place then.
    pub(super) fn follow_layout(self) {
        let scale = self.state.zoom.scale;
        Effect::new(move |before: Option<f64>| {
            let now = scale.get();
            if before.is_some_and(|before| before != now) {
                match self.is_busy() {
                    true => self.break_off(),
                    false => self.moved_below(),
                }
            }
            now
        });
        Effect::new(move |before: Option<_>| {
            let now = (self.session.narrow.get(), self.session.view.get());
            if before.is_some_and(|before| before != now) && (self.is_busy() || self.is_dragging()) {
                self.break_off();
            }
            now
        });
    }
}
