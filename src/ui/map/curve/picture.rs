//! The curves of a lane and its points, to look at: nothing in it can be pulled.

use leptos::prelude::*;

use super::lines::Lines;
use crate::model::{Emotion, ExperienceLane, StepId};
use crate::picture::experience::{Curves, height, middle};
use crate::picture::with_unit;
use crate::ui::map::emotion::EmotionShape;

/// The curves of a lane over its steps, with its points.
#[component]
pub fn CurvePicture(steps: Vec<StepId>, lane: ExperienceLane) -> impl IntoView {
    let curves = Curves::of(&steps, &lane);
    let points = steps.iter().enumerate().flat_map(|(at, step)| {
        let left = with_unit(middle(at, steps.len()), "%");
        let point = lane.points.get(step).cloned().unwrap_or_default();
        let wanted = point.desired.map(|emotion| wanted(left.clone(), emotion));
        let felt = point.actual.map(|emotion| felt(left, emotion));
        wanted.into_iter().chain(felt)
    });
    let points: Vec<AnyView> = points.collect();
    view! { <div class="curve"><Lines curves=Signal::stored(curves)/>{points}</div> }.into_any()
}

fn wanted(left: String, emotion: Emotion) -> AnyView {
    view! { <span class="pt pt--want" style:left=left style:top=top(emotion)></span> }.into_any()
}

fn felt(left: String, emotion: Emotion) -> AnyView {
    view! { <span class="pt" style:left=left style:top=top(emotion)><EmotionShape emotion/></span> }
        .into_any()
}

fn top(emotion: Emotion) -> String {
    with_unit(height(emotion.value()), "%")
}
