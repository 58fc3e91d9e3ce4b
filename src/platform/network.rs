//! Whether there is a network.

use web_sys::Event;

use super::events::{Listener, on_window};

/// Whether the browser knows of no network. Where it knows of one, a host may still be out of reach.
pub fn is_missing() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}

/// Calls `act` whenever the network comes or goes, as long as the listeners live.
pub fn on_change(act: impl Fn() + Clone + 'static) -> [Option<Listener>; 2] {
    ["online", "offline"].map(|name| {
        let act = act.clone();
        on_window(name, move |_: Event| act())
    })
}
