//! A card: its face, and its title while it is edited in place.

mod face;
mod said;

pub use face::Face;
pub use said::lead;

use leptos::prelude::*;

use super::flag::flag;
use super::inline_edit::InlineCommand;
use crate::command::{CardEdit, Command};
use crate::model::{CardKind, Color};
use crate::state::phase::hue;
use crate::state::projection::{CardView, Sought};
use crate::state::session::session;
use crate::text::board as words;
use crate::text::title::titled;

/// What stands in the item of a card: its face, or the field for its title.
#[component]
pub fn CardContent(card: CardView, kind: CardKind) -> impl IntoView {
    move || match card.editing.get() {
        true => view! { <Editor card=card.clone() kind/> }.into_any(),
        false => view! { <Shown card=card.clone() kind/> }.into_any(),
    }
}

#[component]
fn Shown(card: CardView, kind: CardKind) -> impl IntoView {
    let session = session();
    let CardView { id, card, selected, sought, ways, .. } = card;
    let described = description_id();
    let flag = flag(session, "card", id.to_string(), described.clone());
    let (look, named, faded) = (card.clone(), card.clone(), sought.clone());
    let face = move || {
        let (id, language) = (described.clone(), session.language.get());
        view! { <Face card=card.get() kind language id more=lead(&ways.read(), language)/> }
    };
    view! {
        <button
            type="button"
            class=move || class(kind, look.read().color)
            data-card=id.to_string()
            data-flag=move || flag.read().mark
            data-sought=move || (sought.get() != Sought::NotYet).then_some("")
            data-faded=move || (faded.get() == Sought::Fades).then_some("")
            aria-label=move || titled(session.language.get(), &named.read().title)
            aria-current=move || selected.get().then_some("true")
            aria-describedby=move || flag.get().described
        >
            {face}
        </button>
    }
    .into_any()
}

#[component]
fn Editor(card: CardView, kind: CardKind) -> impl IntoView {
    let session = session();
    let now = card.card.get_untracked();
    let (id, back_to, editing) = (card.id.clone(), card.id, card.editing);
    let command = move |title: String| Command::EditCard { card: id.clone(), edit: CardEdit::Title(title) };
    let done = move |by_key: bool| {
        editing.set(false);
        if by_key {
            crate::state::focus::focus_card(&back_to);
        }
    };
    let (name, text) = (session.t(words::TITLE), now.title.clone());
    view! {
        <div class=edited(kind, now.color)>
            <InlineCommand name text lines=true command on_done=done/>
        </div>
    }
    .into_any()
}

/// The classes of a card whose title is a field.
pub fn edited(kind: CardKind, color: Option<Color>) -> String {
    class(kind, color) + " is-editing"
}

/// The classes of a card, after the table of the style guide.
pub fn class(kind: CardKind, color: Option<Color>) -> String {
    let look = match kind {
        CardKind::Actions => "card card--act",
        CardKind::Thoughts => "card card--quote",
        CardKind::Pains => "card card--flat card--pain",
        CardKind::Opportunities => "card card--flat card--chance",
        CardKind::Backstage | CardKind::Support => "card card--flat card--back",
        _ => "card",
    };
    match color {
        Some(color) => format!("{look} card--hue hue-{}", hue(color)),
        None => look.to_string(),
    }
}

/// A new id for a description in the page.
fn description_id() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("d{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
