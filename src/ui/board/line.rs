//! A line between lanes, such as that of visibility.

use leptos::prelude::*;

use super::tools::Grip;
use crate::model::{LineKind, Selection};
use crate::picture::icon::line_icon;
use crate::state::lanes::line_name;
use crate::state::projection::LaneView;
use crate::state::session::session;
use crate::ui::map::editing::Editing;
use crate::ui::parts::Icon;

/// The row of a line.
#[component]
pub fn Line(lane: LaneView, kind: LineKind) -> impl IntoView {
    let session = session();
    let sign = line_icon(kind);
    let LaneView { id, lane, .. } = lane;
    let (of_row, of_cell) = (id.to_string(), id.to_string());
    let select = move |_| session.desk.select(Selection::Lane(id.clone()));
    view! {
        <div class="visline" role="row" data-lane=of_row>
            <span role="cell" data-lane-head=of_cell>
                <Icon name=sign size=12/>
                <button
                    type="button"
                    class="lane__title"
                    translate="no"
                    dir="auto"
                    prop:textContent=move || line_name(session, &lane.read())
                    on:click=select
                ></button>
                <Editing>
                    <Grip/>
                </Editing>
            </span>
        </div>
    }
    .into_any()
}
