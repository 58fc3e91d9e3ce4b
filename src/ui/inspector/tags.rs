//! Tags: a chip for each, and a field to type another.

use std::sync::Arc;

use leptos::ev::{Event, KeyboardEvent};
use leptos::html::Input;
use leptos::prelude::*;

use super::draft::{Draft, Put};
use super::list::rows;
use super::panel::Panel;
use super::text_field::{Known, refusal, suggestions};
use crate::platform::page;
use crate::text::inspector as words;
use crate::ui::parts::icon;

/// The tags, with a field named by the label with `id`. Enter, a comma and leaving the field add what was typed.
pub fn tags(
    panel: Panel,
    id: String,
    tags: Memo<Vec<String>>,
    known: Known,
    add: Put,
    remove: Arc<dyn Fn(&str) + Send + Sync>,
) -> AnyView {
    let draft = Draft::new(panel, add);
    let element = NodeRef::<Input>::new();
    let chip = move |tag: String| {
        let remove = remove.clone();
        let name = panel.fill(words::REMOVE_TAG, "tag", &tag);
        let shown = tag.clone();
        let press = move |_| {
            remove(&tag);
            if let Some(element) = element.get_untracked() {
                page::focus(&element);
            }
        };
        view! {
            <span class="chip">
                <span title=shown.clone()>{shown.clone()}</span>
                <button type="button" class="chip__x" aria-label=name.clone() title=name on:click=press>
                    {icon("x", 12)}
                </button>
            </span>
        }
        .into_any()
    };
    let typed = move |event: Event| {
        let text = event_target_value(&event);
        let ended = text.contains(',');
        draft.typed(text);
        if ended {
            draft.commit();
        }
    };
    let nothing = Memo::new(|_| String::new());
    let list = format!("{id}-known");
    let error_id = format!("{id}-error");
    let (options, focused) = suggestions(panel, Some(known), Some(list.clone()));
    let described = {
        let error_id = error_id.clone();
        move || draft.refused.read().is_some().then(|| error_id.clone())
    };
    view! {
        <div class="chips">
            {rows(tags, chip)}
            <input class="chip__input" id=id node_ref=element list=list autocomplete="off"
                aria-label=panel.t(words::ADD_TAG) placeholder=panel.t(words::NEW_TAG)
                prop:value=move || draft.shown(nothing)
                aria-invalid=move || draft.refused.read().is_some().then_some("true") aria-describedby=described
                on:input=typed on:keydown=move |event: KeyboardEvent| draft.key(&event, false)
                on:focus=move |_| focused() on:blur=move |_| draft.commit()/>
            {options}
        </div>
        {refusal(draft, error_id)}
    }
    .into_any()
}

/// The tags in a typed text: what stands between commas.
pub fn typed_tags(text: &str) -> impl Iterator<Item = String> {
    text.split(',').map(|tag| tag.trim().to_string()).filter(|tag| !tag.is_empty())
}
