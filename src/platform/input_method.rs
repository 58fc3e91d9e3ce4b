//! Input methods, by which Japanese, Chinese, Korean and much else is written.

use std::cell::Cell;

use web_sys::{Event, KeyboardEvent, Window};

use super::events::{Listener, Manner, listen};

/// What Safari, and others for keys without a name of their own, call a key that an input method takes.
const TAKEN: u32 = 229;

thread_local! {
    static COMPOSING: Cell<bool> = const { Cell::new(false) };
}

/// Whether something is being composed, so that what a field holds is not yet what is meant.
pub fn is_composing() -> bool {
    COMPOSING.get()
}

/// Lets keys that belong to an input method do nothing else, in every field there is or will be: Escape closes the
/// candidates, Enter takes one, arrows and Tab go along them. No listener of the page hears of these keys, as long as
/// what is returned lives; made before any other listener.
pub fn keep_keys_of_input_methods() -> Vec<Listener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let keys = ["keydown", "keyup"].map(|name| {
        first(&window, name, |event: KeyboardEvent| {
            // Safari's Enter comes when it is composing no more.
            if event.is_composing() || event.key_code() == TAKEN {
                event.stop_immediate_propagation();
            }
        })
    });
    let composing = [("compositionstart", true), ("compositionend", false), ("focusin", false)]
        .map(|(name, on)| first(&window, name, move |_: Event| COMPOSING.set(on)));
    // A dialog asks whether Escape may close it.
    let cancel = first(&window, "cancel", |event: Event| {
        if is_composing() {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    });
    keys.into_iter().chain(composing).chain([cancel]).collect()
}

/// Hears an event on its way down, before anything in the page does.
fn first<E: wasm_bindgen::JsCast>(
    window: &Window,
    name: &'static str,
    act: impl FnMut(E) + 'static,
) -> Listener {
    listen(window.as_ref(), name, Manner { capture: true, active: true }, act)
}
