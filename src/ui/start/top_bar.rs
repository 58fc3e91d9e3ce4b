//! The bar above the start screen.

use leptos::prelude::*;

use crate::state::screen::{Screen, link_to};
use crate::state::session::session;
use crate::text::start as words;
use crate::ui::parts::SearchBox;
use crate::ui::shell::{LanguageSwitch, Logo, ThemeButton};

/// Logo, search, language and theme. What is typed into the search goes into `query`; `/` leads there.
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
            <SearchBox name=move || session.t(words::FIND) text=query on_typed=move |text| query.set(text)>
                <span class="kbd" aria-hidden="true" translate="no">"/"</span>
            </SearchBox>
            <span class="sep"></span>
            <LanguageSwitch/>
            <ThemeButton/>
        </header>
    }
    .into_any()
}
