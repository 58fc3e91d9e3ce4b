//! The icon of a lane, and the button that folds it.

use leptos::prelude::*;

use crate::picture::icon::lane_icon;
use crate::state::actions;
use crate::state::projection::LaneView;
use crate::state::session::session;
use crate::text::board as words;
use crate::text::title::named;
use crate::ui::parts::{ChangingIcon, Icon};

/// The icon before the name of a lane.
#[component]
pub fn LaneIcon(lane: LaneView, #[prop(default = 14)] size: u8) -> impl IntoView {
    let lane = lane.lane;
    view! { <ChangingIcon name=Signal::derive(move || lane_icon(&lane.read())) size/> }.into_any()
}

/// Folds a lane, or opens it again.
#[component]
pub fn FoldButton(lane: LaneView) -> impl IntoView {
    let session = session();
    let folded = untrack(|| session.desk.is_folded(&lane));
    let LaneView { id, lane, .. } = lane;
    let name = Signal::derive(move || {
        let word = if folded { words::UNFOLD_LANE } else { words::FOLD_LANE };
        session.fill(word, &[("lane", &named(session.language.get(), &lane.read().name))])
    });
    view! {
        <button
            type="button"
            class="btn btn--icon btn--sm fold"
            aria-label=name
            title=name
            aria-expanded=if folded { "false" } else { "true" }
            on:click=move |_| actions::fold_lane(session, &id, !folded)
        >
            <Icon name=if folded { "right" } else { "down" }/>
        </button>
    }
    .into_any()
}
