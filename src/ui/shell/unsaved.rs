//! What the page that keeps the map hasn't been handed yet.

use leptos::prelude::*;

use crate::state::host::Host;
use crate::state::session::session;
use crate::text::host as words;
use crate::ui::parts::Live;

/// How many changes aren't saved yet, in words.
#[component]
pub fn Unsaved(host: Host) -> impl IntoView {
    let session = session();
    let said = Memo::new(move |_| match host.unsaved.get() {
        0 => session.t(words::ALL_SAVED).to_owned(),
        unsaved => session.count(words::UNSAVED, unsaved),
    });
    view! {
        <span class="dirty" class:dirty--none=move || host.unsaved.get() == 0 role="status">
            <span class="dirty__dot" aria-hidden="true"></span>
            <Live text=said/>
        </span>
    }
    .into_any()
}
