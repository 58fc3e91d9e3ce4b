//! The board on a phone: phase by phase, step by step, lanes as sections.
//!
//! [`top`], [`navigation`] and [`bar`] stand around the [`panel`] of a phase, which is made of [`section`]s.

pub(super) mod bar;
pub(super) mod menu_button;
pub(super) mod navigation;
pub(super) mod panel;
mod section;
mod spark;
mod top;

use leptos::prelude::*;

use self::bar::Bar;
use self::navigation::Navigation;
use self::panel::PhasePanel;
use self::top::Top;
use super::look::{Hands, Look, SidePlace};
use crate::state::session::session;
use crate::state::shown::Shown;
use crate::ui::shell::AlertBars;

/// The screen of a journey on a phone.
#[component]
pub fn Phone(hands: Hands) -> impl IntoView {
    let shown = Shown::new(session(), hands.state);
    view! {
        <div class="m">
            <Top shown/>
            <AlertBars/>
            <Navigation shown/>
            <Look hands class="m__main" board=move || view! { <PhasePanel shown/> }/>
            <SidePlace/>
            <Bar shown/>
        </div>
    }
    .into_any()
}
