//! A text that is edited where it stands.

use leptos::prelude::*;

use crate::command::Command;
use crate::model::{is_blank, limits};
use crate::platform::dom::{Element, KeyboardEvent};
use crate::platform::page;
use crate::state::session::session;

/// A field over a name or title, which has the focus. Enter and leaving it commit, Escape leaves it as it was; an
/// unchanged text commits nothing.
///
/// A field that goes commits too, and a page that is hidden or closed: the text would be lost otherwise.
#[component]
pub fn InlineEdit(
    /// What it is called.
    #[prop(into)]
    name: String,
    /// What it holds at first.
    text: String,
    /// Whether there is room for two lines.
    #[prop(optional)]
    lines: bool,
    /// Whether an empty text is committed too, as where a number can be cleared.
    #[prop(optional)]
    clears: bool,
    /// Told the text while it is typed, where it would change anything, and nothing when it is given up.
    #[prop(into, optional)]
    on_typed: Option<Callback<Option<String>>>,
    /// Told the text at the end, where it changes anything.
    #[prop(into)]
    on_commit: Callback<String>,
    /// Told, once the field is done, whether a key ended it, so that the focus can go back.
    #[prop(into)]
    on_done: Callback<bool>,
) -> impl IntoView {
    let editing = StoredValue::new(Some(Editing {
        draft: text.clone(),
        before: text.clone(),
        clears,
        on_typed,
        on_commit,
        on_done,
    }));
    session().keeping.on_hide(move || finish(editing, false, true));
    on_cleanup(move || finish(editing, false, true));
    let typing = move |event| type_in(editing, event_target_value(&event));
    let key = move |event: KeyboardEvent| key(editing, &event);
    let leave = move |_| finish(editing, false, true);
    match lines {
        true => view! {
            <textarea
                class="inline-edit"
                rows="2"
                aria-label=name
                maxlength=limits::TEXT.to_string()
                translate="no"
                dir="auto"
                prop:value=text
                on:input=typing
                on:blur=leave
                on:keydown=key
                use:focus_when_shown
            ></textarea>
        }
        .into_any(),
        false => view! {
            <input
                class="inline-edit"
                aria-label=name
                maxlength=limits::TEXT.to_string()
                translate="no"
                dir="auto"
                prop:value=text
                on:input=typing
                on:blur=leave
                on:keydown=key
                use:focus_when_shown
            />
        }
        .into_any(),
    }
}

/// As [`InlineEdit`], for a text of the map on the desk: committing carries out `command`, and while it is being typed
/// the map is stored as it would be with it.
#[component]
pub fn InlineCommand(
    /// What the field is called.
    #[prop(into)]
    name: String,
    /// What it holds at first.
    text: String,
    /// Whether there is room for two lines.
    #[prop(optional)]
    lines: bool,
    /// What a text does to the map.
    #[prop(into)]
    command: Callback<String, Command>,
    /// Told, once the field is done, whether a key ended it.
    #[prop(into)]
    on_done: Callback<bool>,
) -> impl IntoView {
    let desk = session().desk;
    let typed = move |text: Option<String>| {
        desk.keep_unfinished(text.map(|text| command.run(text)).as_ref());
    };
    let commit = move |text| {
        desk.execute(&command.run(text));
    };
    view! { <InlineEdit name text lines on_typed=Callback::new(typed) on_commit=commit on_done/> }.into_any()
}

/// What is done with a text while it is edited.
#[derive(Clone)]
struct Editing {
    before: String,
    draft: String,
    clears: bool,
    on_typed: Option<Callback<Option<String>>>,
    on_commit: Callback<String>,
    on_done: Callback<bool>,
}

impl Editing {
    /// What is typed, where it would change anything.
    fn change(&self) -> Option<String> {
        let text = self.draft.trim();
        ((self.clears || !is_blank(text)) && text != self.before).then(|| text.to_owned())
    }

    fn tell_typed(&self, text: Option<String>) {
        if let Some(typed) = self.on_typed {
            typed.run(text);
        }
    }
}

/// Nothing once the field is done.
type Open = StoredValue<Option<Editing>>;

fn type_in(editing: Open, text: String) {
    let typed = editing.try_update_value(|editing| {
        editing.as_mut()?.draft = text;
        editing.clone()
    });
    if let Some(editing) = typed.flatten() {
        editing.tell_typed(editing.change());
    }
}

/// Removing a field blurs it, so this is called again for a field that is done.
fn finish(editing: Open, by_key: bool, save: bool) {
    let Some(editing) = editing.try_update_value(Option::take).flatten() else { return };
    match editing.change() {
        Some(text) if save => editing.on_commit.run(text),
        Some(_) => editing.tell_typed(None),
        None => {}
    }
    editing.on_done.run(by_key);
}

fn key(editing: Open, event: &KeyboardEvent) {
    event.stop_propagation();
    let save = match event.key().as_str() {
        "Enter" if !event.is_composing() && !event.shift_key() => true,
        "Escape" => false,
        _ => return,
    };
    event.prevent_default();
    finish(editing, true, save);
    page::let_go(&event_target::<Element>(event));
}

fn focus_when_shown(field: Element) {
    page::focus_when_shown(field);
}
