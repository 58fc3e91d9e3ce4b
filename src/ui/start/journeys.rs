//! The journeys of the workspace, as cards.

use leptos::prelude::*;

use super::journey_card::JourneyCard;
use super::section::Nothing;
use super::ways::{GuideButton, NewButton};
use crate::state::focus::focus_soon;
use crate::state::journeys::{found, is_search, number_found};
use crate::state::opening::open_file;
use crate::state::session::session;
use crate::text::{board, start as words};
use crate::ui::parts::{Icon, TextButton, WordButton};

/// The journeys in use whose title holds `query`, the last changed first, and the place to drop a file.
#[component]
pub fn Journeys(query: RwSignal<String>) -> impl IntoView {
    let session = session();
    let number = Memo::new(move |_| number_found(session, &query.read()));
    let said = Memo::new(move |_| {
        number.get().map(|number| session.count(words::FOUND, number)).unwrap_or_default()
    });
    let nothing = Memo::new(move |_| number.get() == Some(0));
    let searching = Memo::new(move |_| is_search(&query.read()));
    view! {
        <section aria-labelledby="journeys">
            <div class="hero">
                <div>
                    <h1 id="journeys" prop:textContent=move || session.t(board::JOURNEYS)></h1>
                    <p prop:textContent=move || session.t(words::PROMISE)></p>
                </div>
                <div class="row2">
                    <WordButton
                        class="btn btn--lg"
                        size=16
                        sign="download"
                        word=move || session.t(words::EXPORT_ALL)
                        on_press=move |()| session.keeping.export_workspace()
                    />
                    <GuideButton/>
                    <NewButton/>
                </div>
            </div>
            <p class="vh" role="status" translate="no" prop:textContent=move || said.get()></p>
            <Show when=move || nothing.get()>
                <NothingFound query/>
            </Show>
            <h2 class="vh" prop:textContent=move || session.t(words::IN_USE)></h2>
            <ul class="journeys">
                <For
                    each=move || found(session, &query.read(), false)
                    key=|entry| entry.journey.id.clone()
                    let(entry)
                >
                    <JourneyCard first=entry/>
                </For>
                <Show when=move || !searching.get()>
                    <DropZone/>
                </Show>
            </ul>
        </section>
    }
    .into_any()
}

/// The way back where a search has found nothing.
#[component]
fn NothingFound(query: RwSignal<String>) -> impl IntoView {
    let session = session();
    let text = move || session.fill(words::NOT_FOUND_TEXT, &[("query", query.read().trim())]);
    let clear = move |()| {
        query.set(String::new());
        focus_soon(&[".searchbox input"]);
    };
    view! {
        <div class="empty">
            <Nothing title=words::NOT_FOUND text/>
            <TextButton word=move || session.t(words::CLEAR_SEARCH) on_press=clear/>
        </div>
    }
    .into_any()
}

#[component]
fn DropZone() -> impl IntoView {
    let session = session();
    view! {
        <li class="drop-zone">
            <span class="blob"><Icon name="file" size=20/></span>
            <b prop:textContent=move || session.t(words::DROP_HERE)></b>
            <p prop:textContent=move || session.t(words::DROP_KINDS)></p>
            <TextButton class="btn btn--line btn--sm" word=move || session.t(words::CHOOSE_FILE) on_press=move |()| open_file(session)/>
        </li>
    }
    .into_any()
}
