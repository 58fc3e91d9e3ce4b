//! The start screen: the journeys of the workspace, and the ways to a new one.
//!
//! [`journeys`] lists them as [`journey_card`]s, with what can be done with one in [`actions`]; [`templates`] and
//! [`new_journey`] begin one; [`archive`] and [`set_aside`] hold what isn't in use.

mod actions;
mod archive;
mod first_run;
mod journey_card;
mod journeys;
mod moment;
mod new_journey;
mod picture;
mod set_aside;
mod templates;
mod top_bar;

use leptos::prelude::*;

pub use self::journey_card::shown_title;
pub use self::moment::last_changed;
use self::top_bar::TopBar;
use super::alerts::AlertBars;
use super::session::session;
use crate::platform::{clock, page};

/// The screen that lists the journeys.
#[component]
pub fn StartScreen() -> impl IntoView {
    let session = session();
    session.untitled.set_value(false);
    let query = RwSignal::new(String::new());
    let first = Memo::new(move |_| session.keeping.overview.read().journeys.is_empty());
    let searching = Memo::new(move |_| journeys::is_search(&query.read()));
    // Everything below the bar is built anew when the language changes.
    let content = move || {
        session.language.track();
        let journeys = move || if first.get() { first_run::first_run() } else { journeys::journeys(query) };
        let templates = move || (!searching.get()).then(templates::templates);
        let archive = move || (!first.get()).then(|| archive::archive(query));
        view! {
            {journeys}
            {set_aside::set_aside()}
            {templates}
            {archive}
        }
    };
    view! {
        <div class="start">
            <TopBar query/>
            <AlertBars/>
            <main class="wrap">{content}</main>
        </div>
    }
}

/// Moves the focus to the first element that the first of the `selectors` finds which finds any, once what was
/// changed is drawn.
fn focus_soon(selectors: &[&str]) {
    let selectors: Vec<String> = selectors.iter().map(|selector| selector.to_string()).collect();
    clock::soon(move || {
        if let Some(element) = selectors.iter().find_map(|selector| page::find(selector)) {
            page::focus(&element);
        }
    });
}
