//! A text that is edited where it stands.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;

use crate::platform::page;
use crate::ui::session::session;

/// A field over a name or title. Enter and leaving it commit, Escape leaves it as it was; an empty or
/// unchanged text commits nothing. `done` is told whether a key ended it, so that the focus can go back.
///
/// A page that is hidden or closed commits too: the text would be lost otherwise.
pub fn inline_text(
    name: &'static str,
    text: String,
    lines: bool,
    commit: impl Fn(String) + Clone + Send + Sync + 'static,
    done: impl Fn(bool) + Clone + Send + Sync + 'static,
) -> AnyView {
    let session = session();
    let finished = StoredValue::new(false);
    let before = text.clone();
    let keep = move |value: String| {
        let value = value.trim().to_string();
        if !value.is_empty() && value != before {
            commit(value);
        }
    };
    let draft = StoredValue::new(text.clone());
    let finish = move |by_key: bool, save: bool| {
        // Removing a field blurs it, so this runs again for a field that is done.
        if finished.try_get_value().unwrap_or(true) {
            return;
        }
        finished.set_value(true);
        if save {
            keep(draft.get_value());
        }
        done(by_key);
    };
    let leave = finish.clone();
    session.keeping.on_hide(move || leave(false, true));
    let typed = move |value: String| draft.set_value(value);
    let on_blur = {
        let finish = finish.clone();
        move |_: FocusEvent| finish(false, true)
    };
    let on_key = move |event: KeyboardEvent| {
        event.stop_propagation();
        match event.key().as_str() {
            "Enter" if !event.is_composing() && !event.shift_key() => {
                event.prevent_default();
                finish(true, true);
            }
            "Escape" => {
                event.prevent_default();
                finish(true, false);
            }
            _ => {}
        }
    };
    match lines {
        true => view! {
            <textarea class="inline-edit" rows="2" aria-label=name prop:value=text maxlength="10000"
                on:input:target=move |event| typed(event.target().value()) on:blur=on_blur on:keydown=on_key
                use:focus_and_select></textarea>
        }
        .into_any(),
        false => view! {
            <input class="inline-edit" aria-label=name value=text maxlength="10000"
                on:input:target=move |event| typed(event.target().value()) on:blur=on_blur on:keydown=on_key
                use:focus_and_select/>
        }
        .into_any(),
    }
}

/// Focuses a field as soon as it is in the page, with its text selected.
fn focus_and_select(element: leptos::tachys::renderer::types::Element) {
    page::focus_when_shown(element);
}
