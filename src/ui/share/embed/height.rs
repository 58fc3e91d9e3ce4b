//! How high the frame is.

use leptos::prelude::*;

use super::chosen::Chosen;
use crate::exchange::HEIGHTS;
use crate::state::session::session;
use crate::text::embed as words;

/// The height of the frame, within [`HEIGHTS`].
#[component]
pub fn Height(chosen: Chosen) -> impl IntoView {
    let session = session();
    let typed = move |event| {
        let typed = event_target_value(&event).trim().parse().ok();
        if let Some(height) = typed.filter(|height| HEIGHTS.contains(height)) {
            chosen.height.set(height);
        }
    };
    view! {
        <label class="opt__height">
            <span class="lb" prop:textContent=move || session.t(words::HEIGHT)></span>
            <input
                class="field num"
                type="number"
                min=HEIGHTS.start().to_string()
                max=HEIGHTS.end().to_string()
                step="20"
                prop:value=move || chosen.height.get().to_string()
                on:change=typed
            />
        </label>
    }
    .into_any()
}
