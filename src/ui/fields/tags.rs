//! Chips: one for each text, and a field to type another.

use leptos::prelude::*;

use super::known::{Known, Suggested, Suggestions};
use super::typing;
use super::typing::{Reason, Typing};
use crate::model::is_blank;
use crate::platform::{input_method, page};
use crate::state::draft::Editable;
use crate::state::session::session;
use crate::text::{Text, isolated};
use crate::ui::parts::Icon;

/// What is said of a row of chips.
#[derive(Clone, Copy)]
pub struct ChipWords {
    /// The name of the field for another.
    pub add: Text,
    /// What stands in the field while it is empty.
    pub hint: Text,
    /// The name of the cross on a chip, with the chip's own text as `{tag}`.
    pub remove: Text,
}

/// A chip for each text, and a field for another. Enter, a comma and leaving the field add what was typed.
#[component]
pub fn Chips(
    words: ChipWords,
    #[prop(into)] texts: Signal<Vec<String>>,
    /// What becomes of a typed text; nothing is there at first.
    add: Editable,
    #[prop(into)] remove: Callback<String>,
    /// The id of the field, for a label that names it.
    #[prop(optional, into)]
    id: Option<String>,
    /// Words to choose from.
    #[prop(optional)]
    known: Option<Known>,
) -> impl IntoView {
    let session = session();
    let typing = Typing::new(add);
    let suggested = known.map(Suggested::new);
    let typed = move |event| {
        let text: String = event_target_value(&event);
        // A comma of an input method may still become something else.
        let ended = text.contains(',') && !input_method::is_composing();
        typing.draft.typed(text);
        if ended {
            typing.draft.commit();
        }
    };
    let remove = Callback::new(move |text| {
        remove.run(text);
        if let Some(field) = typing.element() {
            page::focus(&field);
        }
    });
    view! {
        <div class="chips">
            <For each=move || numbered(texts.get()) key=|chip| chip.clone() let((_, text))>
                <Chip text name=words.remove remove/>
            </For>
            <input
                class="chip__input"
                autocomplete="off"
                id=id
                node_ref=typing.line
                list=suggested.map(Suggested::id)
                aria-label=session.t(words.add)
                placeholder=session.t(words.hint)
                dir="auto"
                aria-invalid=move || typing.invalid()
                aria-describedby=move || typing.described_by()
                on:input=typed
                on:keydown=move |event| typing::key(typing.draft, &event, false)
                on:blur=move |_| typing.draft.commit()
                on:focus=move |_| suggested.into_iter().for_each(Suggested::find)
            />
        </div>
        <Reason typing/>
        {suggested.map(|words| view! { <Suggestions words/> })}
    }
    .into_any()
}

/// The texts, each with the number of those like it before.
fn numbered(texts: Vec<String>) -> Vec<(usize, String)> {
    let number = |(at, text): (usize, &String)| texts[..at].iter().filter(|before| *before == text).count();
    let numbers: Vec<usize> = texts.iter().enumerate().map(number).collect();
    numbers.into_iter().zip(texts).collect()
}

#[component]
fn Chip(text: String, name: Text, remove: Callback<String>) -> impl IntoView {
    let session = session();
    let name = session.fill(name, &[("tag", &text)]);
    let (shown, title) = (text.clone(), text.clone());
    view! {
        <span class="chip">
            <span title=isolated(&title).into_owned() translate="no" dir="auto">{shown}</span>
            <button
                type="button"
                class="chip__x"
                aria-label=name.clone()
                title=name
                on:click=move |_| remove.run(text.clone())
            >
                <Icon name="x" size=12/>
            </button>
        </span>
    }
    .into_any()
}

/// The tags in a typed text: what stands between commas.
pub fn typed_tags(text: &str) -> Vec<String> {
    text.split(',').map(|tag| tag.trim().to_string()).filter(|tag| !is_blank(tag)).collect()
}
