//! What stands below the lanes: a way to add one, and to show those that are hidden.

use leptos::prelude::*;

use super::editing::Editing;
use crate::state::board::BoardState;
use crate::state::lanes::hidden_count;
use crate::state::menu::MenuAt;
use crate::state::menus;
use crate::state::session::session;
use crate::text::board as words;
use crate::ui::parts::Icon;

/// The buttons below the lanes.
#[component]
pub fn BelowLanes(state: BoardState) -> impl IntoView {
    let session = session();
    let add = move |_| {
        let items = menus::new_lane_items(session, state, None);
        session.menu.open(MenuAt::Focus, session.t(words::ADD_LANE), items);
    };
    let hidden = Memo::new(move |_| hidden_count(session));
    view! {
        <div class="belowlanes">
            <Editing>
                <button type="button" class="addlane" aria-haspopup="menu" on:click=add>
                    <Icon name="plus"/>
                    <span prop:textContent=move || session.t(words::ADD_LANE)></span>
                </button>
            </Editing>
            <Show when=move || { hidden.get() > 0 }>
                <button
                    type="button"
                    class="addlane"
                    aria-haspopup="menu"
                    on:click=move |_| menus::hidden_lanes_menu(session)
                >
                    <Icon name="eyeoff"/>
                    <span prop:textContent=move || session.count(words::HIDDEN_LANES, hidden.get())></span>
                </button>
            </Show>
        </div>
    }
    .into_any()
}
