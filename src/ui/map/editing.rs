//! What stands on a map only where it can be changed.

use leptos::prelude::*;

use crate::state::session::session;

/// Buttons and grips that change the map; nothing where it is only read.
#[component]
pub fn Editing(children: Children) -> impl IntoView {
    session().edits().then(children).into_any()
}
