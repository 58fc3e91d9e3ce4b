//! What hears the browser.

use leptos::prelude::on_cleanup;
use send_wrapper::SendWrapper;

use crate::platform::events::Listener;

/// Goes on listening as long as the owner in whose scope it is called.
pub fn keep_listening(listener: Option<Listener>) {
    let listener = SendWrapper::new(listener);
    on_cleanup(move || drop(listener));
}
