//! Looking for cards: the field, and the button of the filter.

use leptos::prelude::*;

use crate::find::Query;
use crate::gesture::keys::SEARCH;
use crate::platform::dom::KeyboardEvent;
use crate::platform::locale;
use crate::state::board::BoardState;
use crate::state::menus::filter_menu;
use crate::state::search::{look_for, walk};
use crate::state::session::session;
use crate::text::find as words;
use crate::ui::parts::{Icon, IconButton, SearchBox};

/// The field, with the number of matches in it. Enter goes to the next match, with Shift to the one before; the
/// arrow down goes to it with the focus.
#[component]
pub fn SearchField(state: BoardState) -> impl IntoView {
    let session = session();
    let desk = session.desk;
    let look = move |text| look_for(session, Query { text, ..desk.query.get_untracked() });
    let key = move |event: KeyboardEvent| {
        if walk(session, state, &event.key(), event.shift_key()) {
            event.prevent_default();
        }
    };
    let count = move || match desk.matches.get() {
        Some(matches) => locale::count(session.language.get(), matches.len()),
        None => session.keys(SEARCH),
    };
    view! {
        <SearchBox
            name=move || session.t(words::SEARCH)
            text=move || desk.query.read().text.clone()
            on_typed=look
            on:focusin=move |_| state.sought.set(true)
            on:keydown=key
        >
            <span class="kbd" aria-hidden="true" translate="no" prop:textContent=count></span>
        </SearchBox>
    }
    .into_any()
}

/// The button that opens the filter, with the number of chosen values.
#[component]
pub fn FilterButton() -> impl IntoView {
    let session = session();
    let chosen = Memo::new(move |_| session.desk.query.read().facets.len());
    let name = move || match chosen.get() {
        0 => session.t(words::FILTER).to_owned(),
        n => session.fill(words::FILTER_ACTIVE, &[("n", &locale::count(session.language.get(), n))]),
    };
    view! {
        <button
            type="button"
            class="btn"
            aria-haspopup="menu"
            aria-label=name
            title=name
            on:click=move |_| filter_menu(session)
        >
            <Icon name="filter" size=16/>
            <span class="lbl" prop:textContent=move || session.t(words::FILTER)></span>
            <Show when=move || { chosen.get() > 0 }>
                <span class="badge badge--accent" data-n=move || chosen.get().to_string()></span>
            </Show>
        </button>
    }
    .into_any()
}

/// The field in a row of its own, for a screen whose bar has no room.
#[component]
pub fn SearchRow(state: BoardState, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let session = session();
    view! {
        <div class="m__search" role="search" aria-label=move || session.t(words::SEARCH_CARDS)>
            <SearchField state/>
            <FilterButton/>
            <IconButton
                sign="x"
                size=16
                class="btn btn--icon"
                name=move || session.t(words::STOP_SEARCHING)
                on_press=on_close
            />
        </div>
    }
    .into_any()
}
