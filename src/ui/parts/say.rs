//! What there is to know before something is done.

use leptos::prelude::*;

use super::Icon;

/// A fact, and behind it what follows from it or what to do.
#[component]
pub fn Say(
    /// The icon.
    sign: &'static str,
    #[prop(default = "say")] class: &'static str,
    #[prop(optional, into)] fact: Signal<String>,
    #[prop(into)] text: Signal<String>,
) -> impl IntoView {
    view! {
        <div class=class>
            <Icon name=sign/>
            <p>
                <b prop:textContent=fact></b>
                " "
                <span prop:textContent=text></span>
            </p>
        </div>
    }
    .into_any()
}
