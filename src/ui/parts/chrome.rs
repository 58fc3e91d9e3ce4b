//! What every screen has in its bar: the logo, the language and the theme.

use leptos::prelude::*;

use super::{Segment, icon, segments};
use crate::text::{Language, board as words};
use crate::ui::session::{Theme, session};

/// The picture of the logo.
pub fn logo() -> impl IntoView {
    view! {
        <svg viewBox="0 0 28 28" aria-hidden="true">
            <rect width="28" height="28" rx="8" fill="var(--accent)"></rect>
            <path d="M5.5 17.5c4 0 4-9 8-9s3.6 8 9 8" fill="none" stroke="var(--on-accent)" stroke-width="2.2" stroke-linecap="round"></path>
            <circle cx="5.7" cy="17.5" r="2.3" fill="var(--on-accent)"></circle>
            <circle cx="13.5" cy="8.5" r="2.3" fill="var(--accent)" stroke="var(--on-accent)" stroke-width="1.8"></circle>
            <circle cx="22.3" cy="16.5" r="2.3" fill="var(--on-accent)"></circle>
        </svg>
    }
}

/// Dutch or English.
pub fn language_switch() -> AnyView {
    let session = session();
    let items = || {
        Language::ALL
            .into_iter()
            .map(|language| Segment { value: language, label: language.tag().to_uppercase(), icon: None })
            .collect()
    };
    let name = move || session.t(words::LANGUAGE).to_string();
    let choose = move |language| session.set_language(language);
    let switch = segments(name, false, items, move || Some(session.language.get()), choose);
    view! { <div class="lang">{switch}</div> }.into_any()
}

/// Changes between light and dark.
pub fn theme_button() -> AnyView {
    let session = session();
    let dark = move || session.is_dark();
    let label = move || session.t(if dark() { words::LIGHT_THEME } else { words::DARK_THEME });
    let press = move |_| session.set_theme(if session.is_dark() { Theme::Light } else { Theme::Dark });
    view! {
        <button type="button" class="btn btn--icon" aria-label=label title=label on:click=press>
            {move || icon(if dark() { "sun" } else { "moon" }, 16)}
        </button>
    }
    .into_any()
}
