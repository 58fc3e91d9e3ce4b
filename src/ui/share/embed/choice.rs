//! A row of the pane.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::Text;

/// A choice with its name before it.
#[component]
pub fn Choice(name: Text, children: Children) -> impl IntoView {
    let session = session();
    view! {
        <div class="opt">
            <span class="lb" prop:textContent=move || session.t(name)></span>
            <div class="opt__value">{children()}</div>
        </div>
    }
    .into_any()
}
