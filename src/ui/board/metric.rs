//! A metric lane: a number a phase, and the share that goes on.

mod number;

use leptos::html::Button;
use leptos::prelude::*;

use self::number::{Number, NumberField};
use super::lane_head::LaneHead;
use crate::model::{MetricLane, PhaseId};
use crate::state::board::BoardState;
use crate::state::metric::PhaseNumber;
use crate::state::projection::LaneView;
use crate::state::session::session;
use crate::text::title::measured;
use crate::ui::map::named::returning;

/// The row of a metric lane.
#[component]
pub fn MetricRow(state: BoardState, lane: LaneView) -> impl IntoView {
    let session = session();
    let _ = state.in_sight(54.0);
    let (id, of_row, of_cells) = (lane.id.to_string(), lane.lane.clone(), lane.clone());
    let metric = Memo::new(move |_| of_row.read().metric().cloned());
    let phases = session.desk.projection.phases;
    let named = lane.lane.clone();
    let below = move || measured(session.language.get(), &named.read());
    view! {
        <div class="row lane lane--metric" role="row" data-lane=id>
            <LaneHead state lane>
                <span class="lane__sub" translate="no" prop:textContent=below></span>
            </LaneHead>
            <For each=move || phases.get() key=|phase| phase.id.clone() let(phase)>
                <MetricCell lane=of_cells.clone() phase=phase.id.clone() metric/>
            </For>
        </div>
    }
    .into_any()
}

/// The number of a phase, or the field for it.
#[component]
fn MetricCell(lane: LaneView, phase: PhaseId, metric: Memo<Option<MetricLane>>) -> impl IntoView {
    let session = session();
    let editing = RwSignal::new(false);
    let button = NodeRef::<Button>::new();
    let ended_by_key = returning(button);
    let id = phase.clone();
    let number = Memo::new(move |_| PhaseNumber::here(session, &id, metric.get()));
    let (named, of_phase) = (lane.lane, phase.to_string());
    let class = move || {
        let drop = if number.read().number.drop.is_some() { " metric--drop" } else { "" };
        format!("cell metric hue-{}{drop}", number.read().hue)
    };
    let content = move || match editing.get() {
        true => {
            let (lane, phase, value) = (lane.id.clone(), phase.clone(), number.read_untracked().number.value);
            view! { <NumberField lane phase value metric editing ended_by_key/> }.into_any()
        }
        false => {
            let language = session.language.get();
            view! { <Number number=number.get() language editing button/> }.into_any()
        }
    };
    view! {
        <div
            class=class
            role="cell"
            data-first=""
            data-number=of_phase
            aria-label=move || number.read().cell_name(session, &named.read().name)
            style:grid-column=move || format!("span {}", number.read().steps)
        >
            {content}
        </div>
    }
    .into_any()
}
