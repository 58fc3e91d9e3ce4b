//! The switch that leaves names and sources out.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::share as words;
use crate::ui::parts::SwitchRow;

/// Whether who sees to a card, and where evidence comes from, stay at home; nothing where neither is said.
#[component]
pub fn NameSwitch(
    /// In how many places it is said.
    names: usize,
    without: RwSignal<bool>,
) -> impl IntoView {
    let session = session();
    let about = move || session.count(words::NAMES_ABOUT, names);
    (names > 0)
        .then(|| view! { <SwitchRow name=move || session.t(words::WITHOUT_NAMES) about on=without/> })
        .into_any()
}
