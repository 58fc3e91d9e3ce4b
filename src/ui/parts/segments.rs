//! A row of buttons of which one is on: a radio group.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::icon;

/// One button of the row.
#[derive(Clone)]
pub struct Segment<T> {
    /// What it stands for.
    pub value: T,
    /// The word on it.
    pub label: String,
    /// The icon before the word.
    pub icon: Option<&'static str>,
}

/// A radio group in the look of the style guide. Arrow keys go along it, as in every radio group. Pressing the
/// one that is on calls `choose` with it too: whoever allows nothing to be chosen clears it then.
pub fn segments<T: PartialEq + Clone + Send + Sync + 'static>(
    name: impl Fn() -> String + Send + 'static,
    fill: bool,
    items: impl Fn() -> Vec<Segment<T>> + Send + 'static,
    chosen: impl Fn() -> Option<T> + Send + Sync + Copy + 'static,
    choose: impl Fn(T) + Send + Sync + Copy + 'static,
) -> AnyView {
    let buttons = move || {
        let items = items();
        items
            .into_iter()
            .enumerate()
            .map(|(at, item)| {
                let (value, checked_value) = (item.value.clone(), item.value);
                let checked = move || chosen().as_ref() == Some(&checked_value);
                let on = Signal::derive(checked);
                let tab = move || if on.get() || (at == 0 && chosen().is_none()) { "0" } else { "-1" };
                view! {
                    <button type="button" role="radio" tabindex=tab
                        aria-checked=move || on.get().to_string()
                        on:click=move |_| choose(value.clone())>
                        {item.icon.map(|name| icon(name, 12))}
                        {item.label}
                    </button>
                }
            })
            .collect_view()
    };
    let class = if fill { "seg seg--fill" } else { "seg" };
    view! { <div class=class role="radiogroup" aria-label=name on:keydown=along>{buttons}</div> }.into_any()
}

/// Arrow keys move the focus to the neighbour and press it.
fn along(event: KeyboardEvent) {
    let forward = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => true,
        "ArrowLeft" | "ArrowUp" => false,
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    crate::platform::page::press_neighbour(&event, forward);
}
