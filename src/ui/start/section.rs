//! What stands around the parts of the screen.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::Text;

/// A part of the screen with its heading, which has the id `id` and may be explained by a `note`.
#[component]
pub fn Section(
    id: &'static str,
    title: Text,
    #[prop(optional, into)] note: Option<Text>,
    children: Children,
) -> impl IntoView {
    let session = session();
    let note = note.map(|note| view! { <p prop:textContent=move || session.t(note)></p> });
    view! {
        <section aria-labelledby=id>
            <div class="h2">
                <h2 id=id prop:textContent=move || session.t(title)></h2>
                {note}
            </div>
            {children()}
        </section>
    }
    .into_any()
}

/// Says that there is nothing, and why.
#[component]
pub fn Nothing(title: Text, #[prop(into)] text: Signal<String>) -> impl IntoView {
    let session = session();
    view! {
        <div>
            <b prop:textContent=move || session.t(title)></b>
            <p prop:textContent=move || text.get()></p>
        </div>
    }
    .into_any()
}
