//! Icons.

use leptos::prelude::*;

/// An icon of the sprite in `index.html`, 12, 14, 16 or 20 px; hidden from screen readers.
#[component]
pub fn Icon(name: &'static str, #[prop(default = 14)] size: u8) -> impl IntoView {
    let href = href(name);
    view! { <svg class=class(size) aria-hidden="true"><use href=href></use></svg> }.into_any()
}

/// As [`Icon`], where which one it is changes.
#[component]
pub fn ChangingIcon(
    #[prop(into)] name: Signal<&'static str>,
    #[prop(default = 14)] size: u8,
) -> impl IntoView {
    let href = move || href(name.get());
    view! { <svg class=class(size) aria-hidden="true"><use href=href></use></svg> }.into_any()
}

fn href(name: &str) -> String {
    format!("#i-{name}")
}

fn class(size: u8) -> &'static str {
    match size {
        12 => "ic ic--12",
        14 => "ic ic--14",
        20 => "ic ic--20",
        _ => "ic",
    }
}
