//! The box in which something is looked for.

use leptos::html;
use leptos::prelude::*;

use super::Icon;
use crate::platform::dom::KeyboardEvent;

/// A search field called `name`, which shows `text` and hands on what is typed. Escape clears it.
#[component]
pub fn SearchBox(
    #[prop(into)] name: Signal<String>,
    #[prop(into)] text: Signal<String>,
    #[prop(into)] on_typed: Callback<String>,
    /// The field.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
    /// Whether it has the focus first in a dialog.
    #[prop(optional)]
    first: bool,
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
    view! {
        <label class="searchbox">
            <Icon name="search"/>
            <input
                type="search"
                autocomplete="off"
                node_ref=node_ref
                autofocus=first
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
