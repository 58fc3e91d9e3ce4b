//! The selection rectangle.

use leptos::prelude::*;

use crate::platform::board::Area;
use crate::state::drag::Drag;

/// The selection rectangle, while one is drawn.
#[component]
pub fn Marquee(drag: Drag) -> impl IntoView {
    let px = |value: f64| format!("{}px", value as i32);
    let of = move |part: fn(Area) -> f64| move || px(part(drag.marquee.get().unwrap_or_default()));
    let place = move || {
        let area = drag.marquee.get().unwrap_or_default();
        format!("translate({},{})", px(area.x), px(area.y))
    };
    view! {
        <Show when=move || drag.marquee.read().is_some()>
            <div
                class="marquee"
                style:width=of(|area| area.width)
                style:height=of(|area| area.height)
                style:transform=place
            ></div>
        </Show>
    }
    .into_any()
}
