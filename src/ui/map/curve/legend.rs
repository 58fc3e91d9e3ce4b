//! What the two curves and the area between them mean.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::{Text, board as words};

/// The two lines and the area in small, each with what it means.
#[component]
pub fn Legend() -> impl IntoView {
    let stroke = |class: &'static str| view! { <path class=class d="M1 5h15"></path> }.into_any();
    let area = view! { <rect class="gap" x="1" y="1" width="15" height="8" rx="2"></rect> }.into_any();
    view! {
        <div class="legend" aria-hidden="true">
            {key(stroke("real"), words::ACTUAL)}
            {key(stroke("want"), words::DESIRED)}
            {key(area, words::GAP)}
        </div>
    }
    .into_any()
}

fn key(shape: AnyView, word: Text) -> impl IntoView {
    let session = session();
    view! {
        <div>
            <svg viewBox="0 0 17 10">{shape}</svg>
            <span prop:textContent=move || session.t(word)></span>
        </div>
    }
}
