//! The journeys of the workspace, as cards.

use leptos::prelude::*;

use super::journey_card::{journey_card, shown_title};
use super::new_journey::{create, open_button};
use crate::model::JourneyId;
use crate::template::Template;
use crate::text::{board, start as words, template};
use crate::ui::parts::icon;
use crate::ui::session::{Session, session};

/// The journeys in use whose title holds `query`, the last changed first, and the place to drop a file.
pub fn journeys(query: RwSignal<String>) -> AnyView {
    let session = session();
    let shown = Memo::new(move |_| found(session, &query.read(), false));
    view! {
        <section aria-labelledby="journeys">
            <div class="hero">
                <div><h1 id="journeys">{session.t(board::JOURNEYS)}</h1><p>{session.t(words::PROMISE)}</p></div>
                <div class="row2">
                    <button type="button" class="btn btn--lg" on:click=move |_| session.keeping.export_workspace()>
                        {icon("download", 16)}{session.t(words::EXPORT_ALL)}
                    </button>
                    <button type="button" class="btn btn--primary btn--lg"
                        on:click=move |_| create(session, Template::Empty)>
                        {icon("plus", 16)}{session.t(template::NEW_JOURNEY)}
                    </button>
                </div>
            </div>
            {found_line(session, query)}
            <h2 class="vh">{session.t(words::IN_USE)}</h2>
            <ul class="journeys">
                <For each=move || shown.get() key=JourneyId::clone children=journey_card/>
                {move || (!is_search(&query.read())).then(|| drop_zone(session))}
            </ul>
        </section>
    }
    .into_any()
}

/// Whether what was typed is more than space.
pub fn is_search(query: &str) -> bool {
    !query.trim().is_empty()
}

/// The journeys in or out of the archive whose title holds `query`, whatever its capitals.
pub fn found(session: Session, query: &str, archived: bool) -> Vec<JourneyId> {
    let query = query.trim().to_lowercase();
    let language = session.language.get();
    let overview = session.keeping.overview.read();
    let journeys =
        overview.journeys.iter().map(|entry| &entry.journey).filter(|journey| journey.archived == archived);
    let found = journeys.filter(|journey| shown_title(language, journey).to_lowercase().contains(&query));
    found.map(|journey| journey.id.clone()).collect()
}

/// What a search has found, said to screen readers too; a way back where that is nothing.
fn found_line(session: Session, query: RwSignal<String>) -> AnyView {
    let number = Memo::new(move |_| {
        let query = query.read();
        found(session, &query, false).len() + found(session, &query, true).len()
    });
    let searching = move || is_search(&query.read());
    let said = move || searching().then(|| session.count(words::FOUND, number.get()));
    let nothing = move || {
        (searching() && number.get() == 0).then(|| {
            let text = session.fill(words::NOT_FOUND_TEXT, &[("query", query.read().trim())]);
            view! {
                <div class="empty">
                    <div><b>{session.t(words::NOT_FOUND)}</b><p>{text}</p></div>
                    <button type="button" class="btn btn--line" on:click=move |_| clear(query)>
                        {session.t(words::CLEAR_SEARCH)}
                    </button>
                </div>
            }
        })
    };
    view! { <p class="vh" role="status">{said}</p>{nothing} }.into_any()
}

fn clear(query: RwSignal<String>) {
    query.set(String::new());
    super::focus_soon(&[".searchbox input"]);
}

fn drop_zone(session: Session) -> AnyView {
    view! {
        <li class="drop-zone">
            <span class="blob">{icon("file", 20)}</span>
            <b>{session.t(words::DROP_HERE)}</b>
            <p>{session.t(words::DROP_KINDS)}</p>
            {open_button(words::CHOOSE_FILE, "btn btn--line btn--sm")}
        </li>
    }
    .into_any()
}
