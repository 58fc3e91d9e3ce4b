//! The screen where there is room for the board.

use leptos::prelude::*;

use super::look::{Hands, Look, SidePlace};
use super::status_bar::StatusBar;
use super::top_bar::TopBar;
use crate::ui::board::Grid;
use crate::ui::shell::AlertBars;

/// The bars, the map and the panel beside it.
#[component]
pub fn Desktop(hands: Hands) -> impl IntoView {
    let state = hands.state;
    view! {
        <div class="app">
            <TopBar state/>
            <AlertBars/>
            <Look hands class="board" board=move || view! { <Grid state/> }/>
            <SidePlace/>
            <StatusBar state/>
        </div>
    }
    .into_any()
}
