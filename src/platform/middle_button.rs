//! The middle button of the mouse. On Linux it pastes what is merely selected in another window.

use std::cell::Cell;

use web_sys::{KeyboardEvent, MouseEvent};

use super::clock;
use super::events::{self, Listener, Manner};

/// How long after the button the paste may come, in milliseconds.
const LATEST: f64 = 1_000.0;

thread_local! {
    /// When the button last went down or up, as long as no key and no other button was pressed since.
    static LAST: Cell<Option<f64>> = const { Cell::new(None) };
}

/// Looks out for the middle button as long as the page is open.
pub fn watch() {
    let mut listeners: Vec<Listener> = Vec::new();
    let Some(window) = web_sys::window() else { return };
    let first = Manner { capture: true, ..Manner::default() };
    for name in ["mousedown", "mouseup", "auxclick"] {
        listeners.push(events::listen(&window, name, first, |event: MouseEvent| {
            LAST.set((event.button() == 1).then(clock::ticks));
        }));
    }
    listeners.push(events::listen(&window, "keydown", first, |_: KeyboardEvent| LAST.set(None)));
    std::mem::forget(listeners);
}

/// Whether a paste that is heard now comes of the middle button.
pub fn pastes() -> bool {
    LAST.get().is_some_and(|at| clock::ticks() - at < LATEST)
}
