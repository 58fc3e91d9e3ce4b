//! The curves with points that are pulled, wherever they stand.

use leptos::attr::Attribute;
use leptos::prelude::*;

use super::layer::CurveLayer;
use super::points::Points;
use crate::model::StepId;
use crate::picture::with_unit;
use crate::platform::curve::step_of;
use crate::state::board::BoardState;
use crate::state::experience::Hand;
use crate::state::projection::LaneView;
use crate::state::session::session;

/// The listeners of a row, which tell the hand of pointers and keys.
pub fn pulls(hand: Hand) -> impl Attribute {
    view! {
        <{..}
            on:pointerdown=move |event| hand.down(&event)
            on:pointermove=move |event| hand.moved(&event)
            on:pointerup=move |event| hand.up(&event)
            on:pointercancel=move |_| hand.lost()
            on:lostpointercapture=move |_| hand.lost()
            on:contextmenu=move |_| hand.lost()
            on:keydown=move |event| hand.key(&event)
            on:pointerover=move |event| hand.note(step_of(&event))
            on:pointerleave=move |_| hand.note(None)
            on:focusin=move |event| hand.note(step_of(&event))
            on:focusout=move |_| hand.note(None)
        />
    }
}

/// The points of some steps alone, with the curves through them: those of a phase, on a phone.
#[component]
pub fn CurveOfSteps(state: BoardState, lane: LaneView, steps: Vec<StepId>) -> impl IntoView {
    let hand = Hand::new(session(), &lane);
    let name = lane.lane.read_untracked().name.clone();
    let cell = |step: &StepId| view! { <Points hand state step=step.clone() at_once=true/> };
    let cells = steps.iter().map(cell).collect_view();
    let count = steps.len().max(1) as f64;
    view! {
        <div class="place" role="table" aria-label=name>
            <div class="lane--curve m__curve" role="row" style:--steps=with_unit(count, "") {..pulls(hand)}>
                {cells}
                <CurveLayer hand steps=Signal::stored(steps)/>
            </div>
        </div>
    }
    .into_any()
}
