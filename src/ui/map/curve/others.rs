//! The curves of other lanes that are laid over that of a lane.

use leptos::prelude::*;

use crate::model::StepId;
use crate::picture::experience::{actual_line, height, middle};
use crate::picture::{spread, with_unit};
use crate::state::experience::Other;

/// The room that a label takes, in percent of the row.
const LABEL: f64 = 13.0;

/// Line styles that can be told apart, each with a hue.
const STYLES: [&str; 4] = [
    "other other--long hue-2",
    "other other--dots hue-7",
    "other other--mixed hue-4",
    "other other--short hue-6",
];

fn style(place: usize) -> &'static str {
    STYLES[place % STYLES.len()]
}

/// The lines of the other curves, as parts of a drawing of 100 × 100.
pub fn paths(steps: &[StepId], others: &[Other]) -> impl IntoView + use<> {
    let path = |other: &Other| {
        let (class, d) = (style(other.place?), actual_line(steps, &other.lane));
        Some(view! { <path class=class d=d></path> })
    };
    others.iter().filter_map(path).collect_view()
}

/// Whose each curve is, behind its last point.
pub fn labels(steps: &[StepId], others: &[Other]) -> impl IntoView + use<> {
    let last = |other: &Other| {
        let mut places = steps.iter().enumerate().rev();
        places.find_map(|(at, step)| Some((at, other.lane.points.get(step)?.actual?.value())))
    };
    let ends: Vec<_> = others.iter().filter_map(|other| Some((other, last(other)?))).collect();
    let heights: Vec<f64> = ends.iter().map(|(_, (_, value))| height(*value)).collect();
    let label = |((other, (at, _)), top): ((&Other, (usize, f64)), f64)| {
        let class = other.place.map_or("real", style);
        let end = with_unit(middle(at, steps.len()), "%");
        view! {
            <span class="curve__name" style:--end=end style:top=with_unit(top, "%")>
                <svg viewBox="0 0 17 10"><path d="M1 5h15" class=class></path></svg>
                <span translate="no" dir="auto" prop:textContent=other.name.clone()></span>
            </span>
        }
    };
    ends.into_iter().zip(spread(&heights, LABEL)).map(label).collect_view()
}
