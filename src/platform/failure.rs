//! What happens when the app breaks down: the plain page of `boot.js` takes over.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Tells `boot.js` of every panic, so that the rescue page offers what is stored.
pub fn watch() {
    std::panic::set_hook(Box::new(|info| tell(&info.to_string())));
}

fn tell(text: &str) {
    let Some(window) = web_sys::window() else { return };
    let failed = Reflect::get(&window, &"klantreisFailed".into()).unwrap_or_default();
    if let Some(failed) = failed.dyn_ref::<Function>() {
        let _ = failed.call1(&JsValue::UNDEFINED, &text.into());
    }
}

/// Tells `boot.js` that the first screen is there.
pub fn ready() {
    let event = web_sys::Event::new("klantreis:ready");
    if let (Some(window), Ok(event)) = (web_sys::window(), event) {
        let _ = window.dispatch_event(&event);
    }
}
