//! The name of a phase, step or lane, which is edited in place, and the button of its menu.

use leptos::html::Button;
use leptos::prelude::*;

use super::inline_edit::InlineCommand;
use crate::command::Command;
use crate::platform::page;
use crate::state::board::{BoardState, Naming};
use crate::state::session::session;
use crate::text::title::named;
use crate::text::{Text, board as words, isolated};

/// Whether a name is being edited.
pub fn is_naming(state: BoardState, naming: Naming) -> Memo<bool> {
    Memo::new(move |_| state.naming.read().as_ref() == Some(&naming))
}

/// A name that is a button, and a field while it is edited.
#[component]
pub fn Named(
    state: BoardState,
    naming: Memo<bool>,
    class: &'static str,
    label: Text,
    #[prop(into)] name: Signal<String>,
    #[prop(into)] rename: Callback<String, Command>,
) -> impl IntoView {
    let session = session();
    let button = NodeRef::<Button>::new();
    let ended_by_key = returning(button);
    let text = Memo::new(move |_| named(session.language.get(), &name.read()));
    let whole = move || is_cut(&text.read()).then(|| isolated(&text.read()).into_owned());
    let shown = move || {
        view! {
            <button
                type="button"
                class=class
                translate="no"
                dir="auto"
                title=whole
                node_ref=button
                prop:textContent=text
            ></button>
        }
    };
    let done = move |by_key| {
        ended_by_key.set_value(by_key);
        state.naming.set(None);
    };
    view! {
        <Show when=move || naming.get() fallback=shown>
            <InlineCommand name=session.t(label) text=name.get_untracked() command=rename on_done=done/>
        </Show>
    }
    .into_any()
}

/// Whether a name is so long that not all of it may be seen in a header.
fn is_cut(name: &str) -> bool {
    name.chars().nth(20).is_some()
}

/// Gives the focus back to a button that stands where a field was, when it is shown again. What is returned says whether
/// a key ended the field: otherwise the focus is elsewhere already.
pub fn returning(button: NodeRef<Button>) -> StoredValue<bool> {
    let ended_by_key = StoredValue::new(false);
    Effect::new(move || {
        if let Some(button) = button.get()
            && ended_by_key.try_update_value(std::mem::take) == Some(true)
        {
            page::focus_when_shown(button.into());
        }
    });
    ended_by_key
}

/// The button that opens the menu of what is called `name`.
#[component]
pub fn MenuButton(#[prop(into)] name: Signal<String>, #[prop(into)] open: Callback<()>) -> impl IntoView {
    let session = session();
    view! {
        <button
            type="button"
            class="btn btn--icon btn--sm btn--more"
            aria-haspopup="menu"
            aria-label=move || session.fill(words::MORE_FOR, &[("name", &named(session.language.get(), &name.read()))])
            on:click=move |_| open.run(())
        ></button>
    }
    .into_any()
}
