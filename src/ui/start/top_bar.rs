//! The bar above the start screen.

use leptos::prelude::*;

use crate::state::session::{Screen, address};
use crate::text::start as words;
use crate::ui::parts::search_box;
use crate::ui::shell::{language_switch, logo, theme_button};

/// Logo, search, language and theme. What is typed into the search goes into `query`; `/` leads there.
#[component]
pub fn TopBar(query: RwSignal<String>) -> impl IntoView {
    let home = format!("#{}", address(&Screen::Start));
    let (search, _) = search_box(words::FIND, move || query.get(), move |text| query.set(text));
    let search = search.view(view! { <span class="kbd" aria-hidden="true">"/"</span> });
    view! {
        <header class="topbar">
            <a class="logo" href=home aria-current="page" translate="no">
                {logo().into_view()}
                "Klantreis"
            </a>
            <span class="push"></span>
            {search.into_view()}
            <span class="sep"></span>
            {language_switch().into_view()}
            {theme_button().into_view()}
        </header>
    }
    .into_any()
}
