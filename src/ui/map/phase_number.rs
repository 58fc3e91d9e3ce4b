//! The number of a phase, before its name.

use leptos::prelude::*;

use crate::state::phase::PlacedPhase;

/// Which of the phases it is, counted from 1.
#[component]
pub fn PhaseNumber(phase: Memo<PlacedPhase>) -> impl IntoView {
    view! {
        <span
            class="phase__n"
            aria-hidden="true"
            translate="no"
            prop:textContent=move || (phase.read().at + 1).to_string()
        ></span>
    }
    .into_any()
}
