//! The one place where a journey is handed over: the ways to share it, each with what the receiver can do with it.
//!
//! A way is a file of its own here, [`link`] for one, with a constant `WAY` that stands in [`WAYS`]. Its pane is made of
//! a [`pane::PaneBody`], in which [`can::Can`] comes last, and a [`pane::PaneFoot`].

mod can;
mod copy;
mod embed;
mod file;
mod length;
mod link;
mod name_switch;
mod no_downloads;
mod page;
mod pane;
mod phase_field;
mod photo_switch;
mod picture;
mod preview;
mod print;
mod size;
mod way;

use leptos::prelude::*;

use self::way::Way;
use crate::state::session::session;
use crate::state::sharing::Shared;
use crate::text::share as words;
use crate::ui::parts::{Anew, Dialog, Icon, along};

/// The ways to share a journey, in the order in which they are shown; the first is shown at first.
const WAYS: &[Way] = &[link::WAY, picture::WAY, page::WAY, file::WAY, print::WAY, embed::WAY];

/// The way with this word, or the first.
fn way_of(word: Option<&str>) -> &'static Way {
    WAYS.iter().find(|way| Some(way.word) == word).unwrap_or(&WAYS[0])
}

/// Asks how a journey is to be shared, at the way that was looked at last.
#[component]
pub fn ShareDialog(shared: Shared) -> impl IntoView {
    let session = session();
    let of_title = shared.clone();
    let title = Signal::derive(move || of_title.title(session.language.get()));
    let way = Memo::new(move |_| way_of(session.sharing.way.get()).word);
    let tabs = WAYS.iter().map(|way| view! { <Tab way/> }).collect_view();
    view! {
        <Dialog
            title=move || session.t(words::SHARE)
            about=title
            class="dialog--share"
            on_close=move |()| session.sharing.close()
        >
            <div class="share">
                <div class="ways">
                    <div
                        class="ways__list"
                        role="tablist"
                        aria-orientation="vertical"
                        aria-label=move || session.t(words::WAYS)
                        on:keydown=move |event| along(&event)
                    >
                        {tabs}
                    </div>
                    <p class="ways__note">
                        <Icon name="lock"/>
                        <span prop:textContent=move || session.t(words::PROMISE)></span>
                    </p>
                </div>
                <Anew value=move || Some(way.get()) let(word)>
                    <Panel way=way_of(Some(word)) shared=shared.clone()/>
                </Anew>
            </div>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Tab(way: &'static Way) -> impl IntoView {
    let session = session();
    let chosen = Memo::new(move |_| way_of(session.sharing.way.get()).word == way.word);
    let first = chosen.get_untracked();
    view! {
        <button
            type="button"
            class="way"
            role="tab"
            id=way.tab()
            autofocus=first
            aria-selected=move || if chosen.get() { "true" } else { "false" }
            aria-controls=move || chosen.get().then(|| way.panel())
            tabindex=move || if chosen.get() { "0" } else { "-1" }
            on:click=move |_| session.sharing.way.set(Some(way.word))
        >
            <Icon name=way.sign size=20/>
            <b prop:textContent=move || session.t(way.name)></b>
            <small prop:textContent=move || session.t(way.about)></small>
        </button>
    }
    .into_any()
}

#[component]
fn Panel(way: &'static Way, shared: Shared) -> impl IntoView {
    view! {
        <section class="pane" role="tabpanel" id=way.panel() aria-labelledby=way.tab()>
            {(way.pane)(shared)}
        </section>
    }
    .into_any()
}
