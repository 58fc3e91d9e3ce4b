//! What lies over the cells of a lane: the curves, and how large the gap is.

use leptos::prelude::*;

use super::lines::Lines;
use super::others::{labels, paths};
use crate::model::{Emotion, StepId};
use crate::picture::experience::{Curves, height, middle, told_gap};
use crate::picture::with_unit;
use crate::state::experience::{Hand, gap_said};
use crate::state::session::{Session, session};

/// From this gap on its size stands between the two points; below, beside them.
const WIDE: f64 = 2.0;

/// The layer over the cells of `steps`, which follows the lane.
#[component]
pub fn CurveLayer(hand: Hand, #[prop(into)] steps: Signal<Vec<StepId>>) -> impl IntoView {
    let session = session();
    let curves = Memo::new(move |_| Curves::of(&steps.read(), &hand.shown.read()));
    let told = Memo::new(move |_| Told::of(session, hand, &steps.read()));
    let of_told =
        move |part: fn(&Told) -> &String| move || told.read().as_ref().map(|told| part(told).clone());
    let is = move |part: fn(&Told) -> bool| move || told.read().as_ref().is_some_and(part);
    view! {
        <div class="curve" aria-hidden="true">
            <Lines curves>
                <g>{move || paths(&steps.read(), &hand.others.read())}</g>
            </Lines>
            <span
                class="gapline"
                hidden=move || told.read().is_none()
                style:left=of_told(|told| &told.left)
                style:top=of_told(|told| &told.top)
                style:bottom=of_told(|told| &told.bottom)
            ></span>
            <span
                class="note"
                translate="no"
                class:note--beside=is(|told| told.beside)
                class:note--after=is(|told| told.after)
                class:note--over=is(|told| told.over)
                hidden=move || told.read().is_none()
                style:left=of_told(|told| &told.left)
                style:top=of_told(|told| &told.middle)
                prop:textContent=move || of_told(|told| &told.said)().unwrap_or_default()
            ></span>
            <div>{move || labels(&steps.read(), &hand.others.read())}</div>
        </div>
    }
    .into_any()
}

/// The gap that is told: where it stands, in percent of the layer, and in words.
#[derive(Clone, PartialEq)]
struct Told {
    left: String,
    top: String,
    bottom: String,
    middle: String,
    beside: bool,
    after: bool,
    over: bool,
    said: String,
}

impl Told {
    fn of(session: Session, hand: Hand, steps: &[StepId]) -> Option<Self> {
        let (at, point) = told_gap(steps, &hand.shown.read(), hand.noted.read().as_ref())?;
        let place = |emotion: Option<Emotion>| height(emotion.map_or(0.0, Emotion::value));
        let (actual, desired) = (place(point.actual), place(point.desired));
        let is_small = point.gap().unwrap_or_default() < WIDE;
        Some(Self {
            left: with_unit(middle(at, steps.len()), "%"),
            top: with_unit(actual.min(desired), "%"),
            bottom: with_unit(100.0 - actual.max(desired), "%"),
            middle: with_unit((actual + desired) / 2.0, "%"),
            beside: is_small,
            // To the left of the first step the names of the lanes begin.
            after: is_small && at == 0,
            over: point.actual > point.desired,
            said: gap_said(session, &point).unwrap_or_default(),
        })
    }
}
