//! Whether the browser would install the page as an app, and having it ask. `public/boot.js` keeps what the browser
//! offers, which may come before the program does.

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;
use web_sys::Event;

use super::events::{Listener, on_window};

/// What the browser offers, at the window.
const OFFER: &str = "klantreisInstall";

/// Whether the browser would install the page now.
pub fn is_possible() -> bool {
    offer().is_some()
}

/// Calls `act` whenever that changes, as long as the listener lives.
pub fn on_change(act: impl Fn() + 'static) -> Option<Listener> {
    on_window("klantreis:install", move |_: Event| act())
}

/// Has the browser ask whether to install the page. Must be called while a click is being handled.
pub fn ask() {
    let Some(offer) = offer() else { return };
    let prompt = Reflect::get(&offer, &"prompt".into()).unwrap_or_default();
    if let Some(prompt) = prompt.dyn_ref::<Function>() {
        let _ = prompt.call0(&offer);
    }
}

fn offer() -> Option<Event> {
    let window = web_sys::window()?;
    Reflect::get(&window, &OFFER.into()).ok()?.dyn_into().ok()
}
