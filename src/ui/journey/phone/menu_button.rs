//! The button at the end of a phone's top.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::board as words;
use crate::ui::parts::Icon;

/// Opens the menu of what has no place on the screen.
#[component]
pub fn MenuButton(#[prop(into)] on_press: Callback<()>) -> impl IntoView {
    let session = session();
    view! {
        <button
            type="button"
            class="btn btn--icon"
            aria-haspopup="menu"
            aria-label=move || session.t(words::MORE)
            on:click=move |_| on_press.run(())
        >
            <Icon name="more" size=20/>
        </button>
    }
    .into_any()
}
