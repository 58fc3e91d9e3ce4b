//! The map on paper, or as a PDF.

use leptos::prelude::*;

use super::can::Can;
use super::pane::{PaneBody, PaneFoot};
use super::size::size;
use super::way::Way;
use crate::gesture::keys;
use crate::platform::paper;
use crate::state::screen::{Screen, link_to};
use crate::state::session::session;
use crate::state::sharing::Shared;
use crate::text::share as words;
use crate::ui::parts::{Say, WordButton};

/// On paper.
pub const WAY: Way = Way {
    word: "print",
    sign: "print",
    name: words::PRINT,
    about: words::PRINT_ABOUT,
    pane: |shared| view! { <PrintPane shared/> }.into_any(),
};

#[component]
fn PrintPane(shared: Shared) -> impl IntoView {
    let session = session();
    let board = Screen::Board(shared.id.clone());
    let is_shown = session.screen.get_untracked() == board;
    let text = move || match is_shown {
        true => session.fill(words::PRINT_VIEW, &[("keys", &session.keys(keys::PRINT))]),
        false => session.t(words::PRINT_ELSEWHERE).to_owned(),
    };
    let button = match is_shown {
        true => view! { <PrintButton/> }.into_any(),
        false => view! { <OpenLink to=link_to(&board)/> }.into_any(),
    };
    view! {
        <PaneBody title=words::PRINT_TITLE about=words::PRINT_TEXT>
            <Say sign="info" text/>
            <Can can=&[words::CAN_LOOK, words::CAN_WRITE] cannot=&[words::CAN_SEARCH, words::CAN_CHANGE]/>
        </PaneBody>
        <PaneFoot said=move || size(session, &shared)>{button}</PaneFoot>
    }
    .into_any()
}

/// Prints what is shown; the dialog itself stays off the paper.
#[component]
fn PrintButton() -> impl IntoView {
    let session = session();
    let word = move || session.t(words::PRINT_NOW);
    view! { <WordButton class="btn btn--primary" sign="print" word on_press=move |()| paper::print()/> }
        .into_any()
}

/// Leads to the board, from where it is printed.
#[component]
fn OpenLink(to: String) -> impl IntoView {
    let session = session();
    view! {
        <a
            class="btn btn--primary"
            href=to
            on:click=move |_| session.sharing.close()
            prop:textContent=move || session.t(words::OPEN_JOURNEY)
        ></a>
    }
    .into_any()
}
