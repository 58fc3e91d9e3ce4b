//! Icons of the sprite in `index.html`.

use leptos::prelude::*;

/// The icon `#i-name` at 12, 14, 16 or 20 px; hidden from screen readers, since a word always goes with it.
pub fn icon(name: &'static str, size: u8) -> impl IntoView + use<> {
    let class = match size {
        12 => "ic ic--12",
        14 => "ic ic--14",
        20 => "ic ic--20",
        _ => "ic",
    };
    let href = format!("#i-{name}");
    view! { <svg class=class aria-hidden="true"><use href=href></use></svg> }
}
