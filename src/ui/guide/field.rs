//! What stands around the fields of the guided start.

use leptos::prelude::*;

/// A field with its label above it; `id` is that of what the label names.
#[component]
pub fn LabelAbove(
    label: &'static str,
    id: String,
    #[prop(optional, into)] hidden: Signal<bool>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="guide__field" hidden=hidden>
            <label for=id>{label}</label>
            {children()}
        </div>
    }
    .into_any()
}

/// A control that carries its own name, with the same words above it.
#[component]
pub fn TitleAbove(title: &'static str, children: Children) -> impl IntoView {
    view! {
        <div class="guide__field">
            <span aria-hidden="true">{title}</span>
            {children()}
        </div>
    }
    .into_any()
}
