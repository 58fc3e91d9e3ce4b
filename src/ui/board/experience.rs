//! The row of an experience lane: the points of each step, and the curves through them.

use leptos::prelude::*;

use super::lane_head::LaneHead;
use crate::model::StepId;
use crate::state::board::BoardState;
use crate::state::experience::{Hand, is_felt, whose};
use crate::state::projection::LaneView;
use crate::state::session::session;
use crate::ui::map::curve::{CurveLayer, Legend, Points, pulls};

/// The row of an experience lane.
#[component]
pub fn ExperienceRow(state: BoardState, lane: LaneView) -> impl IntoView {
    let session = session();
    let in_sight = state.in_sight(128.0);
    let hand = Hand::new(session, &lane);
    let id = lane.id.to_string();
    let steps = Memo::new(move |_| state.steps());
    let cell = move |step: StepId| {
        let at_once = in_sight && state.has_in_sight(&step);
        view! { <Points hand state step at_once/> }
    };
    view! {
        <div
            class="row lane lane--curve"
            role="row"
            data-lane=id
            data-unseen=move || (!is_felt(session, &hand.lane.read())).then_some("")
            {..pulls(hand)}
        >
            <LaneHead state lane>
                <span
                    class="lane__sub"
                    translate="no"
                    prop:textContent=move || whose(session, &hand.lane.read())
                ></span>
                <Legend/>
                <Axis/>
            </LaneHead>
            <For each=move || steps.get() key=StepId::clone children=cell/>
            <CurveLayer hand steps/>
        </div>
    }
    .into_any()
}

#[component]
fn Axis() -> impl IntoView {
    let marks = ["+2", "+1", "0", "−1", "−2"].map(|mark| view! { <span>{mark}</span> });
    view! { <div class="axis" aria-hidden="true" translate="no">{marks.collect_view()}</div> }.into_any()
}
