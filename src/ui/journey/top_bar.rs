//! The bar above the board.

use leptos::prelude::*;

use super::more::MoreButton;
use super::search::{FilterButton, SearchField};
use super::seen::Viewpoints;
use super::title::Title;
use super::view_switch::ViewSwitch;
use crate::command::{Command, JourneyEdit};
use crate::gesture::keys;
use crate::model::{Selection, State, Word};
use crate::state::board::BoardState;
use crate::state::screen::{Screen, link_to};
use crate::state::session::session;
use crate::text::{Term, board as words, share};
use crate::ui::insights::InsightsButton;
use crate::ui::parts::{Icon, IconButton, Segment, Segments};
use crate::ui::shell::{LanguageSwitch, Logo, OfflinePill, RedoButton, ThemeButton, UndoButton};

/// Logo, title, state, undo, sharing, language, theme and the rest.
#[component]
pub fn TopBar(state: BoardState) -> impl IntoView {
    let session = session();
    let desk = session.desk;
    view! {
        <header class="topbar">
            <a
                class="logo"
                href=link_to(&Screen::Start)
                aria-label=move || session.t(words::ALL_JOURNEYS)
            >
                <Logo/>
            </a>
            <span class="crumb" aria-hidden="true">"/"</span>
            <Title/>
            <StateSwitch/>
            <ViewSwitch/>
            <IconButton
                sign="info"
                size=16
                class="btn btn--icon"
                name=move || session.t(words::ABOUT_JOURNEY)
                on_press=move |()| desk.select(Selection::Journey)
            />
            <Viewpoints/>
            <span class="push"></span>
            <OfflinePill/>
            <UndoButton deed=desk.undoes on_press=move |()| desk.undo()/>
            <RedoButton deed=desk.redoes on_press=move |()| desk.redo()/>
            <span class="sep"></span>
            <SearchField state/>
            <FilterButton/>
            <InsightsButton/>
            <ShareButton/>
            <span class="sep"></span>
            <LanguageSwitch/>
            <ThemeButton/>
            <MoreButton/>
        </header>
    }
    .into_any()
}

/// Draft, current or future.
#[component]
fn StateSwitch() -> impl IntoView {
    let session = session();
    let desk = session.desk;
    let states = State::ALL.iter().map(|state| Segment::word(move || session.t(state.text())));
    let chosen = move || State::ALL.iter().position(|state| *state == desk.journey.read().state);
    let choose = move |at: usize| {
        desk.execute(&Command::EditJourney(JourneyEdit::State(State::ALL[at])));
    };
    view! {
        <Segments
            class="seg seg--state"
            label=move || session.t(words::STATE)
            title=move || Some(session.t(words::STATE_HINT).to_owned())
            options=states.collect()
            chosen
            on_choose=choose
        />
    }
    .into_any()
}

#[component]
fn ShareButton() -> impl IntoView {
    let session = session();
    let name = move || session.t(share::SHARE);
    let hint = move || format!("{} ({})", name(), session.keys(keys::SHARE));
    let press = move |_| session.sharing.open(session.keeping, &session.desk.map().id);
    view! {
        <button
            type="button"
            class="btn btn--primary"
            aria-haspopup="dialog"
            aria-label=name
            title=hint
            on:click=press
        >
            <Icon name="share" size=16/>
            <span class="lbl" prop:textContent=name></span>
        </button>
    }
    .into_any()
}
