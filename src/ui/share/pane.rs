//! What every way to share is shown as: a heading with a sentence, what there is to choose, and a foot.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::Text;

/// What there is to see and to choose of a way.
#[component]
pub fn PaneBody(
    /// Its heading.
    title: Text,
    /// What it is good for, in a sentence.
    about: Text,
    children: Children,
) -> impl IntoView {
    let session = session();
    view! {
        <div class="pane__body">
            <div class="pane__head">
                <h3 prop:textContent=move || session.t(title)></h3>
                <p prop:textContent=move || session.t(about)></p>
            </div>
            {children()}
        </div>
    }
    .into_any()
}

/// What a way comes to, and its buttons, the main one last.
#[component]
pub fn PaneFoot(
    /// How much it is, or what the receiver can do with it.
    #[prop(into)]
    said: Signal<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="pane__foot">
            <p translate="no" prop:textContent=said></p>
            {children()}
        </div>
    }
    .into_any()
}
