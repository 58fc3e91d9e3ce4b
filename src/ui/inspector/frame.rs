//! The frame of the panel: its head, its groups and their rows.

use leptos::prelude::*;

use super::panel::{Act, Panel, element_id};
use crate::text::inspector as words;
use crate::ui::parts::icon;

/// Why a button can't be pressed now, if it can't.
pub type Refused = Option<Memo<Option<String>>>;

/// A button of an icon alone. Where it is `refused` it stays in place and says why.
pub fn icon_button(sign: &'static str, name: impl Into<String>, act: Act, refused: Refused) -> AnyView {
    let name = name.into();
    let reason = move || refused.and_then(|refused| refused.get());
    let label = name.clone();
    let press = move |_| {
        if untrack(reason).is_none() {
            act();
        }
    };
    view! {
        <button type="button" class="btn btn--icon btn--sm" aria-label=label
            title=move || reason().unwrap_or_else(|| name.clone())
            aria-disabled=move || reason().is_some().then_some("true") on:click=press>{icon(sign, 14)}</button>
    }
    .into_any()
}

/// A button with an icon and a word.
pub fn word_button(sign: &'static str, word: &'static str, act: Act) -> AnyView {
    view! {
        <button type="button" class="btn btn--line btn--sm" on:click=move |_| act()>{icon(sign, 14)}{word}</button>
    }
    .into_any()
}

/// Parts that belong together, under a heading where there is one.
pub fn group(heading: Option<&'static str>, parts: Vec<AnyView>) -> AnyView {
    let heading = heading.map(|heading| view! { <h3>{heading}</h3> });
    view! { <div class="group">{heading}{parts}</div> }.into_any()
}

/// A control with its label before it; `control` is given the id that the label points to.
pub fn labelled(label: &'static str, control: impl FnOnce(String) -> AnyView) -> AnyView {
    let id = element_id();
    row(label.into_any(), id.clone(), control(id))
}

/// A control with its label before it; the label points to `id`.
pub fn row(label: AnyView, id: String, control: AnyView) -> AnyView {
    view! { <div class="prop prop--top"><label for=id>{label}</label><div>{control}</div></div> }.into_any()
}

/// A control of one row that carries its own name, with the same word before it.
pub fn titled(label: &'static str, mixed: Option<AnyView>, control: AnyView) -> AnyView {
    view! { <div class="prop"><span class="lb" aria-hidden="true">{label}{mixed}</span>{control}</div> }
        .into_any()
}

/// As [`titled`], for a control of several rows.
pub fn titled_high(label: &'static str, mixed: Option<AnyView>, control: AnyView) -> AnyView {
    view! {
        <div class="prop prop--top"><span class="lb" aria-hidden="true">{label}{mixed}</span>{control}</div>
    }
    .into_any()
}

/// Two fields on a row, the second narrow.
pub fn pair(first: AnyView, second: AnyView) -> AnyView {
    view! { <div class="pair"><div>{first}</div><div>{second}</div></div> }.into_any()
}

/// Says that the cards differ, where they do.
pub fn mixed_mark<T: Send + Sync + 'static>(panel: Panel, common: Memo<Option<T>>) -> AnyView {
    let mixed = move || common.read().is_none();
    let mark = move || mixed().then(|| view! { " " <span class="muted">{panel.t(words::MIXED)}</span> });
    view! { {mark} }.into_any()
}
