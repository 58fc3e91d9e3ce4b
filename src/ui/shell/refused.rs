//! What is said in the middle of a screen that has no map to show.

use leptos::prelude::*;

use crate::platform::page;
use crate::state::session::session;
use crate::text::{Language, Text, board};
use crate::ui::parts::{Icon, WordButton};

/// What has happened, in few words and then in more, with what else there is to say and to press.
#[component]
pub fn Refused(
    /// The icon.
    sign: &'static str,
    title: Text,
    #[prop(into)] message: Callback<Language, String>,
    children: Children,
) -> impl IntoView {
    let session = session();
    view! {
        <div class="nope__b">
            <span class="nope__i"><Icon name=sign size=20/></span>
            <h1 prop:textContent=move || session.t(title)></h1>
            <p translate="no" prop:textContent=move || message.run(session.language.get())></p>
            {children()}
        </div>
    }
    .into_any()
}

/// Loads the page again.
#[component]
pub fn TryAgain() -> impl IntoView {
    let session = session();
    view! {
        <WordButton
            class="btn btn--primary"
            sign="redo"
            word=move || session.t(board::TRY_AGAIN)
            on_press=move |()| page::reload()
        />
    }
    .into_any()
}
