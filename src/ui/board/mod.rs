//! The board: phases with their steps as columns, lanes as rows, cards in cells.
//!
//! [`Grid`] is what is seen: [`header`] and [`lane`], with the rows of [`cell`]s, of an [`experience`], of [`metric`]s,
//! and of lanes that are [`folded`], and [`links`] behind them. [`listen`] hears what is pressed, [`handed`] what comes
//! from other windows, [`zoom`] what scales it, [`reading`] what is pressed where the map is only read, [`keys`] and [`drag`] do the rest. What they share is [`BoardState`].

mod cell;
pub mod drag;
pub mod experience;
mod folded;
mod gutter;
mod handed;
mod header;
pub mod keys;
mod lane;
mod lane_head;
mod line;
mod link_press;
mod links;
mod listen;
mod metric;
mod reading;
mod tools;
pub mod zoom;

pub use listen::listen;

use leptos::html::Div;
use leptos::prelude::*;
use leptos_use::use_resize_observer;

use self::header::Head;
use self::lane::Group;
use self::links::Links;
use super::map::below_lanes::BelowLanes;
use crate::state::board::BoardState;
use crate::state::session::session;
use crate::state::zoom::detail;
use crate::text::board as words;

/// The map as a board.
#[component]
pub fn Grid(state: BoardState) -> impl IntoView {
    let session = session();
    let groups = session.desk.projection.groups;
    let (grid, table) = (NodeRef::<Div>::new(), NodeRef::<Div>::new());
    // What is built late, or comes into sight, has other heights than were guessed.
    let _ = use_resize_observer(table, move |_, _| state.zoom.keep());
    let word_card = move || format!("\"{}\"", session.t(words::CARD));
    view! {
        <div
            class="grid"
            node_ref=grid
            style:--steps=move || state.step_count().max(1).to_string()
            style:--zoom=move || state.zoom.scale.get().to_string()
            style:--word-card=word_card
            data-zoom=move || detail(state.zoom.scale.get())
        >
            <Links state grid table/>
            <div
                class="tbl"
                role="table"
                node_ref=table
                aria-label=move || session.desk.journey.read().title.clone()
                aria-colcount=move || (state.step_count() + 1).to_string()
            >
                <Head state/>
                <For each=move || groups.get() key=|group| group.key let(group)>
                    <Group state first=group/>
                </For>
            </div>
            <Show when=move || groups.read().is_empty()>
                <p class="board__empty" prop:textContent=move || session.t(words::NO_LANES)></p>
            </Show>
            <BelowLanes state/>
        </div>
    }
    .into_any()
}
