//! The screen of an address that leads nowhere.

use leptos::prelude::*;

use crate::state::nowhere::restore;
use crate::state::screen::{Nowhere, Screen, link_to};
use crate::state::session::session;
use crate::text::{board, start as words};
use crate::ui::parts::WordButton;
use crate::ui::shell::{AlertBars, LanguageSwitch, Logo, ThemeButton};

/// Says that there is nothing here, offers what lies in the bin, and leads to the start screen.
#[component]
pub fn NowhereScreen(nowhere: Nowhere) -> impl IntoView {
    let session = session();
    let binned = StoredValue::new(nowhere.in_bin(session));
    let (title, text) = nowhere.words(binned.with_value(Option::is_some));
    let name = move || {
        binned.with_value(|binned| {
            binned.as_ref().map(|binned| binned.name(session.language.get())).unwrap_or_default()
        })
    };
    let restoring = binned.with_value(Option::is_some).then(|| {
        let press = move |()| binned.with_value(|binned| binned.iter().for_each(|it| restore(session, it)));
        view! {
            <WordButton
                class="btn btn--primary btn--lg"
                sign="unarchive"
                size=16
                word=move || session.t(words::BIN_RESTORE)
                on_press=press
            />
        }
    });
    view! {
        <div class="start">
            <header class="topbar">
                <a class="logo" href=link_to(&Screen::Start) translate="no">
                    <Logo/>
                    "Klantreis"
                </a>
                <span class="push"></span>
                <LanguageSwitch/>
                <ThemeButton/>
            </header>
            <AlertBars/>
            <main class="wrap nowhere" tabindex="-1">
                <h1 prop:textContent=move || session.t(title)></h1>
                <p translate="no" prop:textContent=move || session.fill(text, &[("name", &name())])></p>
                <div class="row2">
                    {restoring}
                    <a
                        class="btn btn--line btn--lg"
                        href=link_to(&Screen::Start)
                        prop:textContent=move || session.t(board::ALL_JOURNEYS)
                    ></a>
                </div>
            </main>
        </div>
    }
    .into_any()
}
