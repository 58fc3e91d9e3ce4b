//! The phases of a starting map in their colours.

use leptos::prelude::*;

use crate::state::phase::hue;
use crate::state::session::session;
use crate::template::Template;

/// The phases of a starting map, in the language of the interface.
#[component]
pub fn Phases(template: Template) -> impl IntoView {
    let session = session();
    let phases = move || {
        let phases = template.phases(session.language.get());
        phases
            .map(|(name, color)| view! { <span class=format!("hue-{}", hue(color)) prop:textContent=name></span> })
            .collect_view()
    };
    view! { <div class="tphases">{phases}</div> }.into_any()
}
