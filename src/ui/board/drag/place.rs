//! Where what is dragged would land.

use leptos::html::Div;
use leptos::prelude::*;

use crate::platform::drag::{Marked, draw_line};
use crate::platform::place::{line_of, target_of};
use crate::state::drag::Drag;

/// The line at the place, and a mark on the cell or card that the place is in.
#[component]
pub fn PlaceLine(drag: Drag) -> impl IntoView {
    let line = NodeRef::<Div>::new();
    Effect::new(move || {
        let place = drag.lined();
        if let Some(line) = line.get() {
            draw_line(&line, place.as_ref().and_then(line_of));
        }
    });
    let place = Memo::new(move |_| drag.over.get());
    Effect::new(move |before: Option<Marked>| {
        drop(before);
        Marked::new(place.read().as_ref().and_then(target_of), "is-target")
    });
    view! { <div class="insert" node_ref=line></div> }.into_any()
}
