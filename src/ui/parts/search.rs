//! The box in which something is looked for.

use leptos::prelude::*;
use leptos::{ev, html};
use leptos_use::{use_event_listener, use_window};

use super::Icon;
use crate::platform::dom::KeyboardEvent;
use crate::platform::page;

/// A search field called `name`, which shows `text` and hands on what is typed. `/` leads there, Escape clears it.
#[component]
pub fn SearchBox(
    #[prop(into)] name: Signal<String>,
    #[prop(into)] text: Signal<String>,
    #[prop(into)] on_typed: Callback<String>,
    /// The field.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
    /// What stands after the field.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let clear = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event_target_value(&event).is_empty() {
            event.prevent_default();
            on_typed.run(String::new());
        }
    };
    let _ = use_event_listener(use_window(), ev::keydown, move |event| focus_by_slash(node_ref, &event));
    view! {
        <label class="searchbox">
            <Icon name="search"/>
            <input
                type="search"
                autocomplete="off"
                node_ref=node_ref
                placeholder=name
                aria-label=name
                dir="auto"
                prop:value=text
                on:input=move |event| on_typed.run(event_target_value(&event))
                on:keydown=clear
            />
            {children.map(|children| children())}
        </label>
    }
    .into_any()
}

fn focus_by_slash(field: NodeRef<html::Input>, event: &KeyboardEvent) {
    let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
    if event.key() == "/"
        && plain
        && !page::keys_are_taken()
        && let Some(field) = field.get_untracked()
    {
        event.prevent_default();
        page::focus(&field);
        field.select();
    }
}
