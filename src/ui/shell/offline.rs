//! That there is no network, which is no alarm.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::site as words;
use crate::ui::parts::Icon;

/// Says that there is no network, and that all goes on without.
#[component]
pub fn OfflinePill() -> impl IntoView {
    let session = session();
    let shown = Memo::new(move |_| session.goes_on_offline());
    let text = move || session.t(words::OFFLINE);
    view! {
        <Show when=move || shown.get()>
            <span class="offp" role="status" title=text>
                <Icon name="offline"/>
                <span prop:textContent=text></span>
            </span>
        </Show>
    }
    .into_any()
}
