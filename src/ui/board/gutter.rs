//! What is said at links, in the gutter of their lane, above its cards.

use leptos::prelude::*;

use super::links::fades;
use crate::picture::link::TRACK;
use crate::picture::with_unit;
use crate::state::board::BoardState;
use crate::state::projection::{Label, LaneView};
use crate::state::session::session;
use crate::text::isolated;
use crate::ui::parts::Icon;

/// What is said at the links of a lane.
#[component]
pub fn Gutter(state: BoardState, lane: LaneView) -> impl IntoView {
    let labels = move || {
        let labels = lane.gutter.read().labels.clone();
        let columns = state.step_count().max(1) as f64;
        (!labels.is_empty()).then(|| {
            let labels = labels.into_iter().map(|said| view! { <LinkLabel said columns/> });
            view! { <div class="linklabels" aria-hidden="true">{labels.collect_view()}</div> }
        })
    };
    labels.into_any()
}

#[component]
fn LinkLabel(said: Label, columns: f64) -> impl IntoView {
    let session = session();
    let Label { link, text, back, run } = said;
    let share = |columns_wide: f64| with_unit(columns_wide * 100.0 / columns, "%");
    let (id, title) = (link.to_string(), text.clone());
    view! {
        <span
            class="linklabel"
            class:is-faded=move || fades(session, &link)
            title=isolated(&title).into_owned()
            data-link=id
            style:left=share(run.middle())
            style:top=with_unit(run.track as f64 * TRACK, "px")
            style:max-width=share(run.width())
        >
            <Icon name=if back { "loop" } else { "arrow" } size=12/>
            <span translate="no" dir="auto" prop:textContent=text></span>
        </span>
    }
    .into_any()
}
