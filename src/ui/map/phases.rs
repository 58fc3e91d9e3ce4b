//! The phases of a starting map in their colours.

use leptos::prelude::*;

use crate::model::Word;
use crate::state::session::session;
use crate::template::Template;

/// The phases of a starting map, in the language of the interface.
#[component]
pub fn Phases(template: Template) -> impl IntoView {
    let session = session();
    let phases = move || {
        let phases = template.phases(session.language.get());
        phases
            .map(|(name, color)| view! { <span class=HUES[color.index()] prop:textContent=name></span> })
            .collect_view()
    };
    view! { <div class="tphases">{phases}</div> }.into_any()
}

const HUES: [&str; 8] = ["hue-1", "hue-2", "hue-3", "hue-4", "hue-5", "hue-6", "hue-7", "hue-8"];
