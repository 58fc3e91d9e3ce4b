//! Whether there is a network.

use leptos::prelude::*;

use crate::platform::network;

/// The network, as far as the browser knows.
#[derive(Clone, Copy)]
pub struct Network {
    /// Whether there is none.
    pub is_missing: RwSignal<bool>,
}

impl Network {
    /// Follows it for as long as the page is open.
    pub fn new() -> Self {
        let is_missing = RwSignal::new(network::is_missing());
        let listeners = network::on_change(move || is_missing.set(network::is_missing()));
        StoredValue::new_local(listeners);
        Self { is_missing }
    }
}

impl Default for Network {
    fn default() -> Self {
        Self::new()
    }
}
