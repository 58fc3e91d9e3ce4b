//! The bar above a map that is only read.

use leptos::prelude::*;

use crate::model::Selection;
use crate::platform::{address, paper};
use crate::state::board::BoardState;
use crate::state::reading::{Reading, can_copy, edit_copy};
use crate::state::session::session;
use crate::text::title::shown_title;
use crate::text::{Term, board, reading as words};
use crate::ui::insights::InsightsButton;
use crate::ui::journey::more::MoreButton;
use crate::ui::journey::search::{FilterButton, SearchField};
use crate::ui::journey::seen::Viewpoints;
use crate::ui::journey::view_switch::ViewSwitch;
use crate::ui::parts::{Icon, IconButton, WordButton};
use crate::ui::shell::Logo;

/// What the map is, the ways to look at it, and what a reader can do with it.
#[component]
pub fn Bar(reading: Reading, state: BoardState) -> impl IntoView {
    let ways = match reading.framed {
        true => view! { <OpenHere/> }.into_any(),
        false => view! { <Keep/> }.into_any(),
    };
    view! {
        <header class="topbar readbar">
            <Home reading/>
            <Heading/>
            <span class="push"></span>
            <ViewSwitch worded=true/>
            <span class="sep"></span>
            <Viewpoints/>
            <SearchField state/>
            <FilterButton/>
            <InsightsButton/>
            {ways}
            <MoreButton/>
        </header>
    }
    .into_any()
}

/// The logo: the way to the start screen, but not within the page of somebody else.
#[component]
fn Home(reading: Reading) -> impl IntoView {
    match reading.framed {
        true => view! { <span class="logo" aria-hidden="true"><Logo/></span> }.into_any(),
        false => {
            view! { <a class="logo" href=address::of_page() aria-label="Klantreis"><Logo/></a> }.into_any()
        }
    }
}

/// The title, which opens what is said of the journey, and what it is: current or future, and read only.
#[component]
fn Heading() -> impl IntoView {
    let session = session();
    let title = Memo::new(move |_| shown_title(session.language.get(), &session.desk.journey.read()));
    let state = move || session.t(session.desk.journey.read().state.text());
    let about = move || format!("{}: {}", session.t(board::ABOUT_JOURNEY), title.read());
    view! {
        <h1>
            <button
                type="button"
                class="maptitle"
                translate="no"
                aria-label=about
                title=about
                on:click=move |_| session.desk.select(Selection::Journey)
            >
                <span class="maptitle__text" dir="auto" prop:textContent=title></span>
            </button>
        </h1>
        <span class="chip"><span prop:textContent=state></span></span>
        <span class="chip chip--read">
            <Icon name="eye" size=12/>
            <span prop:textContent=move || session.t(words::READ_ONLY)></span>
        </span>
    }
    .into_any()
}

/// Printing, and where the browser has a store the way to a copy of one's own.
#[component]
fn Keep() -> impl IntoView {
    let session = session();
    let copy = can_copy(session).then(|| {
        view! {
            <WordButton
                class="btn btn--line"
                sign="copy"
                word=move || session.t(words::EDIT_COPY)
                on_press=move |()| edit_copy(session)
            />
        }
    });
    view! {
        <IconButton
            sign="print"
            size=16
            class="btn btn--icon"
            name=move || session.t(words::PRINT)
            on_press=move |()| paper::print()
        />
        {copy}
    }
    .into_any()
}

/// The way out of the frame, to where there is room and a store.
#[component]
fn OpenHere() -> impl IntoView {
    let session = session();
    let word = move || session.t(words::OPEN_HERE);
    view! {
        <a class="btn btn--line" href=address::page() target="_blank" rel="noopener" aria-label=word title=word>
            <Icon name="out" size=14/>
            <span class="lbl" prop:textContent=word></span>
        </a>
    }
    .into_any()
}
