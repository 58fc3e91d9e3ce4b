//! The layer over the page in which a drag is drawn.

use leptos::prelude::*;

use super::Drag;

/// The layer in which a drag is drawn, over everything.
#[component]
pub fn Overlay(drag: Drag) -> impl IntoView {
    let marquee = move || {
        drag.marquee.get().map(|area| {
            view! {
                <div class="marquee" style:width=format!("{}px", area.width as i32)
                    style:height=format!("{}px", area.height as i32)
                    style:transform=format!("translate({}px,{}px)", area.x as i32, area.y as i32)></div>
            }
        })
    };
    view! {
        <div class="overlay" aria-hidden="true" node_ref=drag.overlay>
            {marquee}
            <div class="insert" node_ref=drag.line></div>
        </div>
    }
}
