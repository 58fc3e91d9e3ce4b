//! What every screen has in its bar: the logo, undo, the language and the theme.

use leptos::prelude::*;

use crate::gesture::keys::{self, Chord};
use crate::keep::Theme;
use crate::state::session::session;
use crate::text::{Language, Text, board as words, deed as deeds};
use crate::ui::parts::{ChangingIcon, IconButton, Segment, Segments};

/// The picture of the logo.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <svg viewBox="0 0 28 28" aria-hidden="true">
            <rect width="28" height="28" rx="8" fill="var(--accent)"></rect>
            <path
                d="M5.5 17.5c4 0 4-9 8-9s3.6 8 9 8"
                fill="none"
                stroke="var(--on-accent)"
                stroke-width="2.2"
                stroke-linecap="round"
            ></path>
            <circle cx="5.7" cy="17.5" r="2.3" fill="var(--on-accent)"></circle>
            <circle
                cx="13.5"
                cy="8.5"
                r="2.3"
                fill="var(--accent)"
                stroke="var(--on-accent)"
                stroke-width="1.8"
            ></circle>
            <circle cx="22.3" cy="16.5" r="2.3" fill="var(--on-accent)"></circle>
        </svg>
    }
    .into_any()
}

/// Dutch or English.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let session = session();
    let options =
        Language::ALL.map(|language| Segment::word(move || language.tag().to_ascii_uppercase())).into();
    let chosen = move || Language::ALL.iter().position(|language| *language == session.language.get());
    view! {
        <div class="lang">
            <Segments
                label=move || session.t(words::LANGUAGE)
                options
                chosen
                on_choose=move |at: usize| session.set_language(Language::ALL[at])
            />
        </div>
    }
    .into_any()
}

/// Changes between light and dark.
#[component]
pub fn ThemeButton() -> impl IntoView {
    let session = session();
    let dark = Memo::new(move |_| session.is_dark());
    let name = move || session.t(if dark.get() { words::LIGHT_THEME } else { words::DARK_THEME });
    let change = move |_| session.set_theme(if dark.get_untracked() { Theme::Light } else { Theme::Dark });
    view! {
        <button type="button" class="btn btn--icon btn--theme" aria-label=name title=name on:click=change>
            <ChangingIcon name=move || if dark.get() { "sun" } else { "moon" } size=16/>
        </button>
    }
    .into_any()
}

/// Takes the last step back; `deed` says which that is, where there is one.
#[component]
pub fn UndoButton(
    #[prop(into)] deed: Signal<Option<Text>>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    view! { <Travel sign="undo" word=words::UNDO named=deeds::UNDO keys=keys::UNDO deed on_press/> }
        .into_any()
}

/// Makes the last step again that was taken back; `deed` says which that is, where there is one.
#[component]
pub fn RedoButton(
    #[prop(into)] deed: Signal<Option<Text>>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    view! { <Travel sign="redo" word=words::REDO named=deeds::REDO keys=keys::REDO deed on_press/> }
        .into_any()
}

#[component]
fn Travel(
    sign: &'static str,
    word: Text,
    /// The word with what would be done.
    named: Text,
    keys: Chord,
    deed: Signal<Option<Text>>,
    on_press: Callback<()>,
) -> impl IntoView {
    let session = session();
    let title = move || {
        let what = match deed.get() {
            Some(deed) => session.fill(named, &[("deed", session.t(deed))]),
            None => session.t(word).to_owned(),
        };
        format!("{what} ({})", session.keys(keys))
    };
    view! {
        <IconButton
            sign
            class="btn btn--icon"
            size=16
            name=move || session.t(word)
            title
            dimmed=move || deed.get().is_none()
            on_press
        />
    }
    .into_any()
}
