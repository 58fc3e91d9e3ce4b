//! An icon in a view.

use leptos::prelude::*;

/// An icon of the sprite in `index.html`, 12, 14, 16 or 20 px; hidden from screen readers.
#[component]
pub fn Icon(name: &'static str, #[prop(default = 14)] size: u8) -> impl IntoView {
    let class = match size {
        12 => "ic ic--12",
        14 => "ic ic--14",
        20 => "ic ic--20",
        _ => "ic",
    };
    let href = format!("#i-{name}");
    view! { <svg class=class aria-hidden="true"><use href=href></use></svg> }.into_any()
}
