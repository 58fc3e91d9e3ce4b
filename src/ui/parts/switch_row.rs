//! A switch with what it changes.

use leptos::prelude::*;

use crate::platform::ids;

/// A switch called `name`, with what comes of it; pressing anywhere on it turns it.
#[component]
pub fn SwitchRow(
    #[prop(into)] name: Signal<String>,
    /// What comes of it.
    #[prop(into)]
    about: Signal<String>,
    on: RwSignal<bool>,
) -> impl IntoView {
    let (name_id, about_id) = (ids::fresh(), ids::fresh());
    view! {
        <label class="swrow">
            <b id=name_id.clone() prop:textContent=name></b>
            <small id=about_id.clone() translate="no" prop:textContent=about></small>
            <button
                type="button"
                class="switch"
                role="switch"
                aria-labelledby=name_id
                aria-describedby=about_id
                aria-checked=move || if on.get() { "true" } else { "false" }
                on:click=move |_| on.update(|on| *on = !*on)
            ></button>
        </label>
    }
    .into_any()
}
