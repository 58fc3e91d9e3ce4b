//! That nothing may be downloaded here, where that is so.

use leptos::prelude::*;

use crate::state::session::session;
use crate::ui::parts::Say;

/// What the user can do where the browser may let nothing be downloaded; nothing elsewhere.
#[component]
pub fn NoDownloads() -> impl IntoView {
    let session = session();
    let text = session.keeping.no_downloads();
    text.map(|text| view! { <Say sign="info" text=move || session.t(text).to_owned()/> }).into_any()
}
