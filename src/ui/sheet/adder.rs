//! A button that gives way to a field in which something is added to a list.

use leptos::html;
use leptos::prelude::*;

use super::fields::Sheet;
use crate::command::PersonaEdit;
use crate::platform::clock;
use crate::ui::fields::text_field::{Ended, TextField};
use crate::ui::parts::Icon;

/// The button reads `word` and is called `name`, as is the field. Enter adds and waits for the next; leaving the field,
/// or Escape, ends it. What is typed becomes the edit that `put` makes of it.
#[component]
pub fn Adder(
    sheet: Sheet,
    word: &'static str,
    #[prop(into)] name: String,
    #[prop(into)] put: Callback<String, Result<PersonaEdit, String>>,
) -> impl IntoView {
    let adding = RwSignal::new(false);
    let button = NodeRef::<html::Button>::new();
    let text = sheet.editable(String::new(), move |text| put.run(text.to_owned()));
    // The field goes when what it has heard is done.
    let ended = move |how| clock::soon(move || end(adding, button, how));
    let of_field = name.clone();
    view! {
        <div class="adder">
            <button
                type="button"
                class="addline"
                node_ref=button
                aria-label=name
                hidden=move || adding.get()
                on:click=move |_| adding.set(true)
            >
                <Icon name="plus" size=12/>
                {word}
            </button>
            <Show when=move || adding.get()>
                <TextField text name=of_field.clone() focus=|()| true ended/>
            </Show>
        </div>
    }
    .into_any()
}

/// Shows the button again, which takes the focus where the field was given up.
fn end(adding: RwSignal<bool>, button: NodeRef<html::Button>, how: Ended) {
    let _ = adding.try_set(false);
    if how == Ended::GivenUp {
        clock::soon(move || {
            if let Some(button) = button.try_get_untracked().flatten() {
                let _ = button.focus();
            }
        });
    }
}
