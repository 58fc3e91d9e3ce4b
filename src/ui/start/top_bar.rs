//! The bar above the start screen.

use leptos::prelude::*;

use crate::gesture::keys::{KEYS, SEARCH};
use crate::state::screen::{Screen, link_to};
use crate::state::session::session;
use crate::text::{keys, start as words};
use crate::ui::parts::{IconButton, SearchBox};
use crate::ui::shell::{LanguageSwitch, Logo, OfflinePill, ThemeButton};

/// Logo, whether there is no network, search, keys, language and theme. What is typed into the search goes into `query`; `/` leads there.
#[component]
pub fn TopBar(query: RwSignal<String>) -> impl IntoView {
    let session = session();
    let home = link_to(&Screen::Start);
    view! {
        <header class="topbar">
            <a class="logo" href=home aria-current="page" translate="no">
                <Logo/>
                "Klantreis"
            </a>
            <span class="push"></span>
            <OfflinePill/>
            <SearchBox name=move || session.t(words::FIND) text=query on_typed=move |text| query.set(text)>
                <span class="kbd" aria-hidden="true" translate="no">{session.keys(SEARCH)}</span>
            </SearchBox>
            <span class="sep"></span>
            <IconButton
                sign="keyboard"
                size=16
                class="btn btn--icon topbar__keys"
                name=move || session.t(keys::TITLE)
                title=move || Some(format!("{} ({})", session.t(keys::TITLE), session.keys(KEYS)))
                on_press=move |()| session.shortcuts.shown.set(true)
            />
            <LanguageSwitch/>
            <ThemeButton/>
        </header>
    }
    .into_any()
}
