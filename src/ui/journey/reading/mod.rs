//! The screen of a map that is only read: [`bar`] above it, [`foot`] below it, and [`phone`] where there is no room for the
//! board.

mod bar;
mod foot;
mod phone;

pub use phone::ReadingPhone;

use leptos::prelude::*;

use self::bar::Bar;
use self::foot::Foot;
use super::look::{Hands, Look, SidePlace};
use crate::state::reading::Reading;
use crate::ui::board::Grid;

/// The screen where there is room for the board. Who embeds it may leave the bars out.
#[component]
pub fn ReadingDesktop(reading: Reading, hands: Hands) -> impl IntoView {
    let state = hands.state;
    let bars = reading.has_bars();
    view! {
        <div class="app app--view">
            {bars.then(|| view! { <Bar reading state/> })}
            <Look hands class="board" board=move || view! { <Grid state/> }/>
            <SidePlace/>
            {bars.then(|| view! { <Foot reading state/> })}
        </div>
    }
    .into_any()
}
