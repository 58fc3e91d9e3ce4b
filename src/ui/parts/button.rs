//! Buttons.

use leptos::html;
use leptos::prelude::*;

use super::Icon;

/// A button of an icon alone, called `name` for screen readers and where the pointer rests.
#[component]
pub fn IconButton(
    /// The icon.
    sign: &'static str,
    #[prop(into)] name: Signal<String>,
    #[prop(default = "btn btn--icon btn--sm")] class: &'static str,
    #[prop(default = 14)] size: u8,
    /// What is said where the pointer rests, if it isn't the name.
    #[prop(optional, into)]
    title: Signal<Option<String>>,
    #[prop(optional, into)] hidden: Signal<bool>,
    /// Whether it looks as if it can't be pressed. It stays within reach, and pressing it still calls `on_press`.
    #[prop(optional, into)]
    dimmed: Signal<bool>,
    #[prop(optional)] node_ref: NodeRef<html::Button>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=class
            node_ref=node_ref
            hidden=hidden
            aria-label=name
            title=move || title.get().unwrap_or_else(|| name.get())
            aria-disabled=move || dimmed.get().then_some("true")
            on:click=move |_| on_press.run(())
        >
            <Icon name=sign size/>
        </button>
    }
    .into_any()
}

/// A button of a word alone.
#[component]
pub fn TextButton(
    #[prop(into)] word: Signal<String>,
    #[prop(default = "btn btn--line")] class: &'static str,
    /// What screen readers call it, if it isn't the word.
    #[prop(optional, into)]
    name: Signal<Option<String>>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=class
            aria-label=name
            prop:textContent=word
            on:click=move |_| on_press.run(())
        ></button>
    }
    .into_any()
}

/// A button with an icon and a word.
#[component]
pub fn WordButton(
    /// The icon.
    sign: &'static str,
    #[prop(into)] word: Signal<String>,
    #[prop(default = "btn btn--line btn--sm")] class: &'static str,
    #[prop(default = 14)] size: u8,
    /// What screen readers call it, if it isn't the word.
    #[prop(optional, into)]
    name: Signal<Option<String>>,
    /// Whether what it opens is open.
    #[prop(optional, into)]
    expanded: Signal<Option<bool>>,
    #[prop(optional)] node_ref: NodeRef<html::Button>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    let expanded = move || expanded.get().map(|open| if open { "true" } else { "false" });
    view! {
        <button
            type="button"
            class=class
            node_ref=node_ref
            aria-label=name
            aria-expanded=expanded
            on:click=move |_| on_press.run(())
        >
            <Icon name=sign size/>
            <span prop:textContent=word></span>
        </button>
    }
    .into_any()
}
