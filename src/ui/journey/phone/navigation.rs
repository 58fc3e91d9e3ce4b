//! The phases as tabs, with the curve of the whole map below them, and the field to search in.

use std::sync::Arc;

use leptos::html::Button;
use leptos::prelude::*;

use super::spark::Spark;
use crate::find::Query;
use crate::model::Phase;
use crate::platform::board::reveal;
use crate::state::phase::PlacedPhase;
use crate::state::search::look_for;
use crate::state::session::session;
use crate::state::shown::Shown;
use crate::state::view::View;
use crate::text::board as words;
use crate::text::title::named;
use crate::ui::journey::search::SearchRow;
use crate::ui::map::phase_number::PhaseNumber;
use crate::ui::parts::along_row;

/// The ways through the map.
#[component]
pub fn Navigation(shown: Shown) -> impl IntoView {
    let session = session();
    let on_board = Memo::new(move |_| session.view.get() == View::Board);
    let searching = shown.state.searching;
    let stop = move |()| {
        look_for(session, Query::default());
        searching.set(false);
    };
    view! {
        <nav
            class="m__nav"
            aria-label=move || session.t(words::PHASES)
            hidden=move || !on_board.get() && !searching.get()
        >
            <Show when=move || searching.get()>
                <SearchRow state=shown.state on_close=stop/>
            </Show>
            <Show when=move || on_board.get()>
                <Tabs shown/>
                <Spark shown/>
            </Show>
        </nav>
    }
    .into_any()
}

#[component]
fn Tabs(shown: Shown) -> impl IntoView {
    let session = session();
    let phases = session.desk.projection.phases;
    view! {
        <div class="m__tabs" role="tablist" aria-label=move || session.t(words::PHASES)>
            <For each=move || phases.get() key=|phase| phase.id.clone() let(phase)>
                <Tab shown first=phase/>
            </For>
        </div>
    }
    .into_any()
}

/// The tab of a phase, which begins as `first`.
#[component]
fn Tab(shown: Shown, first: Arc<Phase>) -> impl IntoView {
    let session = session();
    let id = first.id.clone();
    let phase = PlacedPhase::follow(session, first);
    let selected = Memo::new(move |_| shown.phase.read().as_ref().is_some_and(|phase| phase.id == id));
    let press = move |_| {
        let first = phase.read_untracked().phase.steps.first().map(|step| step.id.clone());
        shown.state.shown_step.set(first);
    };
    let tab = NodeRef::<Button>::new();
    Effect::new(move || {
        if let Some(tab) = tab.get().filter(|_| selected.get()) {
            reveal(&tab);
        }
    });
    view! {
        <button
            type="button"
            class=move || format!("m__tab hue-{}", phase.read().hue())
            role="tab"
            node_ref=tab
            aria-selected=move || if selected.get() { "true" } else { "false" }
            tabindex=move || if selected.get() { "0" } else { "-1" }
            on:keydown=move |event| along_row(&event)
            on:click=press
        >
            <PhaseNumber phase/>
            <span translate="no" dir="auto" prop:textContent=move || named(session.language.get(), &phase.read().phase.name)></span>
        </button>
    }
    .into_any()
}
