//! What follows signals.

use leptos::prelude::*;
use send_wrapper::SendWrapper;

/// Runs `act` now, and again whenever a signal that it reads changes.
pub fn watch(act: impl Fn() + 'static) {
    watch_boxed(Box::new(act));
}

fn watch_boxed(act: Box<dyn Fn()>) {
    let effect = SendWrapper::new(RenderEffect::new(move |_: Option<()>| act()));
    on_cleanup(move || drop(effect));
}
