//! The start screen: the journeys of the workspace, and the ways to a new one.
//!
//! [`journeys`] lists them as [`journey_card`]s, with what can be done with one in [`actions`]; [`templates`],
//! [`examples`] and [`new_journey`] begin one; [`personas`] are whom they are about; [`archive`] and [`set_aside`] hold what isn't in use.

mod actions;
mod archive;
mod examples;
mod faces;
mod first_run;
mod journey_card;
mod journeys;
mod new_journey;
mod personas;
mod picture;
mod set_aside;
mod templates;
mod top_bar;

use leptos::prelude::*;

pub use self::templates::phases;
use super::node::{Node, el};
use crate::platform::{clock, page};
use crate::state::session::session;
use crate::ui::shell::alerts::alert_bars;

/// The screen that lists the journeys.
pub fn start_screen() -> Node {
    session().untitled.set_value(false);
    let query = RwSignal::new(String::new());
    el("div", "start").child(top_bar::top_bar(query)).child(alert_bars()).child(content(query))
}

/// What stands below the bar.
fn content(query: RwSignal<String>) -> Node {
    let session = session();
    let first = Memo::new(move |_| session.keeping.overview.read().journeys.is_empty());
    let searching = Memo::new(move |_| journeys::is_search(&query.read()));
    let main = el("main", "wrap").attr("tabindex", "-1").slot(move || {
        // Built anew when the language changes, as every other part is.
        session.language.track();
        Some(if first.get() { first_run::first_run() } else { journeys::journeys(query) })
    });
    set_aside::set_aside(&main);
    let archive = archive::archive(query);
    let any_persona = Memo::new(move |_| !session.keeping.personas.read().is_empty());
    let personas = move || (!searching.get() && (any_persona.get() || !first.get())).then(personas::personas);
    main.slot(personas)
        .slot(move || (!searching.get()).then(templates::templates))
        .slot(move || (!searching.get()).then(examples::examples))
        .slot(move || if first.get() { None } else { archive() })
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
