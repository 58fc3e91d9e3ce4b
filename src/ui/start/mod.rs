//! The start screen: the journeys of the workspace, and the ways to a new one.
//!
//! [`journeys`] lists them as [`journey_card`]s; [`first_run`] stands in their place where there are none. [`ways`],
//! [`templates`] and [`examples`] begin one; [`personas`] are whom they are about; [`archive`], [`bin`]
//! and [`set_aside`] hold what isn't in use. [`section`] is what stands around those parts.

mod archive;
mod bin;
mod examples;
mod faces;
mod first_run;
mod journey_card;
mod journeys;
mod personas;
mod section;
mod set_aside;
mod templates;
mod top_bar;
mod ways;

use leptos::prelude::*;

use self::archive::Archive;
use self::bin::BinPart;
use self::examples::Examples;
use self::first_run::FirstRun;
use self::journeys::Journeys;
use self::personas::Personas;
use self::set_aside::SetAside;
use self::templates::Templates;
use self::top_bar::TopBar;
use crate::state::journeys::is_search;
use crate::state::session::session;
use crate::ui::shell::{AlertBars, InstallBar};

/// The screen that lists the journeys.
#[component]
pub fn StartScreen() -> impl IntoView {
    let session = session();
    session.untitled.set_value(false);
    let query = RwSignal::new(String::new());
    let first = Memo::new(move |_| session.keeping.overview.read().journeys.is_empty());
    let searching = Memo::new(move |_| is_search(&query.read()));
    let any_persona = Memo::new(move |_| !session.keeping.personas.read().is_empty());
    view! {
        <div class="start">
            <TopBar query/>
            <AlertBars/>
            <InstallBar/>
            <main class="wrap" tabindex="-1">
                <Show when=move || first.get() fallback=move || view! { <Journeys query/> }>
                    <FirstRun/>
                </Show>
                <SetAside/>
                <Show when=move || !searching.get() && (any_persona.get() || !first.get())>
                    <Personas/>
                </Show>
                <Show when=move || !searching.get()>
                    <Templates/>
                    <Examples/>
                </Show>
                <Show when=move || !first.get()>
                    <Archive query/>
                </Show>
                <Show when=move || !searching.get()>
                    <BinPart/>
                </Show>
            </main>
        </div>
    }
    .into_any()
}
