//! Texts that change, in elements of their own: where a browser translates the page it puts other text nodes in place
//! of those that are there, and a text that is set as the content of its element never goes stale.

use leptos::prelude::*;

/// A text that changes, which isn't translated by the browser.
#[component]
pub fn Live(#[prop(into)] text: Signal<String>, #[prop(optional)] class: &'static str) -> impl IntoView {
    let class = Some(class).filter(|class| !class.is_empty());
    view! { <span class=class translate="no" prop:textContent=text></span> }.into_any()
}

/// What a user wrote, in the direction in which it is written.
#[component]
pub fn Written(#[prop(into)] text: Signal<String>) -> impl IntoView {
    view! { <span translate="no" dir="auto" prop:textContent=text></span> }.into_any()
}

/// A small number or sign in the look of `class`.
#[component]
pub fn Badge(
    #[prop(into)] text: Signal<String>,
    #[prop(default = "badge")] class: &'static str,
) -> impl IntoView {
    view! { <Live text class/> }.into_any()
}
