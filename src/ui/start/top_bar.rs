//! The bar above the start screen.

use leptos::html::Input;
use leptos::prelude::*;

use crate::platform::dom::KeyboardEvent;
use crate::platform::{events, page};
use crate::text::start as words;
use crate::ui::parts::{icon, language_switch, logo, theme_button};
use crate::ui::session::{Screen, address, session};

/// Logo, search, language and theme. What is typed into the search goes into `query`; `/` leads there.
#[component]
pub fn TopBar(query: RwSignal<String>) -> impl IntoView {
    let session = session();
    let field = NodeRef::<Input>::new();
    let slash = events::on_window("keydown", move |event: KeyboardEvent| {
        let typing =
            page::focused().is_some_and(|element| page::is_text_field(&element)) || page::dialog_is_open();
        let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
        if let Some(field) = field.get_untracked().filter(|_| event.key() == "/" && plain && !typing) {
            event.prevent_default();
            page::focus(&field);
            field.select();
        }
    });
    StoredValue::new_local(slash);
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !query.read_untracked().is_empty() {
            event.prevent_default();
            query.set(String::new());
        }
    };
    let find = move || session.t(words::FIND);
    view! {
        <header class="topbar">
            <a class="logo" href=format!("#{}", address(&Screen::Start))
                aria-current="page">{logo().view()}"Klantreis"</a>
            <span class="push"></span>
            <label class="searchbox">
                {icon("search", 14)}
                <input type="search" placeholder=find aria-label=find prop:value=query node_ref=field
                    on:input:target=move |event| query.set(event.target().value()) on:keydown=escape/>
                <span class="kbd" aria-hidden="true">"/"</span>
            </label>
            <span class="sep"></span>
            {language_switch().view()}
            {theme_button().view()}
        </header>
    }
}
