//! The screen of a map that another page keeps: [`bar`] above it, [`foot`] below it, and [`phone`] where there is no room
//! for the board.

mod bar;
mod foot;
mod phone;

pub use phone::HostedPhone;

use leptos::prelude::*;

use self::bar::Bar;
use self::foot::Foot;
use super::look::{Hands, Look, SidePlace};
use crate::state::host::Host;
use crate::ui::board::Grid;

/// The screen where there is room for the board.
#[component]
pub fn HostedDesktop(host: Host, hands: Hands) -> impl IntoView {
    let state = hands.state;
    view! {
        <div class="app app--hosted">
            <Bar host state/>
            <Look hands class="board" board=move || view! { <Grid state/> }/>
            <SidePlace/>
            <Foot host state/>
        </div>
    }
    .into_any()
}
