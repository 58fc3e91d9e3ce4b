//! What stands around the parts of the screen.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::Text;
use crate::ui::parts::Icon;

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

/// A row of a list: what it is called, what is said about it, and the buttons for it. `journey` is the id of the
/// journey that it is, if it is one.
#[component]
pub fn Item(
    sign: &'static str,
    #[prop(into)] name: Signal<String>,
    #[prop(into)] about: Signal<String>,
    #[prop(optional, into)] journey: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <li class="item" data-journey=journey>
            <Icon name=sign size=16/>
            <div class="item__text">
                <b translate="no" prop:textContent=move || name.get()></b>
                <p prop:textContent=move || about.get()></p>
            </div>
            <span class="row2">{children()}</span>
        </li>
    }
    .into_any()
}

/// A small button with an icon and a word; `name` says also what it does that to.
#[component]
pub fn ItemButton(
    sign: &'static str,
    word: Text,
    #[prop(into)] name: Signal<String>,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    let session = session();
    view! {
        <button
            type="button"
            class="btn btn--line btn--sm"
            aria-label=move || name.get()
            on:click=move |_| press.run(())
        >
            <Icon name=sign/>
            <span prop:textContent=move || session.t(word)></span>
        </button>
    }
    .into_any()
}
