//! The bar below the board: what is saved, how much is stored, how many cards, and the scale.

use leptos::prelude::*;

use crate::gesture::keys::{self, Chord};
use crate::insight::backed_share;
use crate::platform::{locale, page};
use crate::state::board::BoardState;
use crate::state::search::found_of;
use crate::state::session::{Session, session};
use crate::state::view::View;
use crate::text::{Text, board as words};
use crate::ui::insights::InsightsStatus;
use crate::ui::parts::{IconButton, Live};
use crate::ui::shell::{SaveStatus, StorageMeter};

/// The status bar.
#[component]
pub fn StatusBar(state: BoardState) -> impl IntoView {
    let session = session();
    view! {
        <footer class="status" aria-label=move || session.t(words::STATUS_BAR)>
            <SaveStatus/>
            <span class="sep"></span>
            <StorageMeter/>
            <span class="push"></span>
            <Live class="status__item num" text=move || counts(session)/>
            <Backed/>
            <InsightsStatus/>
            <span class="sep"></span>
            <Scale state/>
        </footer>
    }
    .into_any()
}

/// How many cards there are, and how many are selected.
pub fn counts(session: Session) -> String {
    let cards = session.count(words::CARDS, session.desk.journey.read().card_count());
    let cards = found_of(session, &cards).unwrap_or(cards);
    match session.desk.selection.read().cards().len() {
        0 => cards,
        selected => {
            let number = locale::count(session.language.get(), selected);
            session.fill(words::SELECTED, &[("cards", &cards), ("n", &number)])
        }
    }
}

/// How many of the cards rest on research, where any names its evidence.
#[component]
fn Backed() -> impl IntoView {
    let session = session();
    let share = Memo::new(move |_| backed_share(&session.desk.journey.read()));
    let said = move || {
        let share = locale::percent(session.language.get(), share.get().unwrap_or_default(), 0);
        session.fill(words::BACKED, &[("share", &share)])
    };
    view! {
        <Show when=move || share.get().is_some()>
            <span class="status__item">
                <span class="ci ci--evi3"></span>
                <Live class="num" text=said/>
            </span>
        </Show>
    }
    .into_any()
}

/// The scale of the board, and how it is changed; nothing beside another view, which has none of its own.
#[component]
pub fn Scale(state: BoardState) -> impl IntoView {
    let session = session();
    view! {
        <Show when=move || session.view.get() == View::Board>
            <Zoom state/>
        </Show>
    }
    .into_any()
}

#[component]
fn Zoom(state: BoardState) -> impl IntoView {
    let session = session();
    let percent = move || locale::percent(session.language.get(), state.zoom.scale.get(), 0);
    view! {
        <span class="zoom" role="group" aria-label=move || session.t(words::ZOOM)>
            <IconButton
                sign="minus"
                class="btn btn--icon"
                name=move || session.t(words::ZOOM_OUT)
                title=move || titled(session, words::ZOOM_OUT, keys::ZOOM_OUT)
                on_press=move |()| state.zoom.step(false)
            />
            <button
                type="button"
                class="btn zoom__value num"
                translate="no"
                title=move || titled(session, words::ZOOM_RESET, keys::ZOOM_RESET)
                prop:textContent=percent
                on:click=move |_| state.zoom.set(1.0)
            ></button>
            <IconButton
                sign="plus"
                class="btn btn--icon"
                name=move || session.t(words::ZOOM_IN)
                title=move || titled(session, words::ZOOM_IN, keys::ZOOM_IN)
                on_press=move |()| state.zoom.step(true)
            />
            <IconButton
                sign="fit"
                class="btn btn--icon"
                name=move || session.t(words::FIT)
                on_press=move |()| state.zoom.fit()
            />
            <IconButton
                sign="expand"
                class="btn btn--icon"
                name=move || session.t(words::FULL_SCREEN)
                on_press=move |()| page::toggle_full_screen()
            />
        </span>
    }
    .into_any()
}

/// A name with the keys that do it.
fn titled(session: Session, name: Text, keys: Chord) -> String {
    format!("{} ({})", session.t(name), session.keys(keys))
}
