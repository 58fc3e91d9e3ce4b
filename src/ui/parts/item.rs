//! A row of a list of things.

use leptos::prelude::*;

use super::Icon;

/// A row: an icon, what the user called it, what there is to say about it, and what can be done with it.
#[component]
pub fn Item(
    /// The icon.
    sign: &'static str,
    #[prop(into)] name: Signal<String>,
    #[prop(into)] about: Signal<String>,
    /// The buttons.
    children: Children,
) -> impl IntoView {
    view! {
        <li class="item">
            <Icon name=sign size=16/>
            <div class="item__text">
                <b translate="no" dir="auto" prop:textContent=name></b>
                <p prop:textContent=about></p>
            </div>
            {children()}
        </li>
    }
    .into_any()
}
