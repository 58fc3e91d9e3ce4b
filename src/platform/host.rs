//! The page around this one, where it stands in a frame, and what both say to each other.

use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, Window};

use super::events::{Listener, on_window};
use super::page;

/// The origin that a page has which the browser gives none: one from a file, or in a sandbox.
const NO_ORIGIN: &str = "null";

/// A message of the page around this one.
pub struct Heard {
    /// What it says.
    pub text: String,
    /// From where the page around came: scheme, host and port. Nothing where it has no origin of its own.
    pub origin: Option<String>,
}

/// Calls `act` with each text that the page around this one says, of at most `most` UTF-16 units, as long as the listener
/// lives. What others say, and what is no text, isn't heard.
pub fn on_message(most: usize, mut act: impl FnMut(Heard) + 'static) -> Option<Listener> {
    on_window("message", move |event: MessageEvent| {
        let is_parent = parent().is_some_and(|parent| event.source().is_some_and(|from| is(&from, &parent)));
        let Ok(text) = event.data().dyn_into::<JsString>() else { return };
        if is_parent && text.length() as usize <= most {
            let origin = Some(event.origin()).filter(|origin| origin != NO_ORIGIN);
            act(Heard { text: text.into(), origin });
        }
    })
}

/// Says `text` to the page around this one if it comes from `origin`, or whoever it is where none is named.
pub fn say(text: &str, origin: Option<&str>) {
    if let Some(parent) = parent() {
        let _ = parent.post_message(&JsValue::from_str(text), origin.unwrap_or("*"));
    }
}

/// Calls `act` when the page is about to be left; what it returns is whether the browser asks the user first.
pub fn on_leave(asks: impl Fn() -> bool + 'static) -> Option<Listener> {
    on_window("beforeunload", move |event: Event| {
        if asks() {
            event.prevent_default();
        }
    })
}

/// Whether the browser gives this page no origin, and so no store and no file of its own site.
pub fn is_without_origin() -> bool {
    page::window().is_some_and(|window| window.origin() == NO_ORIGIN)
}

fn parent() -> Option<Window> {
    page::window()?.parent().ok()?.filter(|_| page::is_framed())
}

fn is(from: &JsValue, parent: &Window) -> bool {
    let parent: &JsValue = parent.as_ref();
    from == parent
}
