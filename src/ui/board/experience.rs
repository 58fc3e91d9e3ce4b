//! An experience lane: a point a step, and the curve through them.

use leptos::prelude::*;

use super::lane::head;
use super::state::BoardState;
use crate::model::{Emotion, ExperienceLane, LaneContent, StepId};
use crate::picture::{curve, with_unit};
use crate::text::{Term, board as words};
use crate::ui::board::card::signed;
use crate::ui::projection::LaneView;
use crate::ui::session::session;

/// Where a value stands in its row, in percent from the top: 50 % − value × 19.5 %.
pub fn height(value: f64) -> f64 {
    50.0 - value * 19.5
}

/// The row of an experience lane.
pub fn row(state: BoardState, view: LaneView) -> AnyView {
    let session = session();
    let _ = state.in_sight(128.0);
    let lane = view.lane.clone();
    let points = Memo::new(move |_| match &lane.read().content {
        LaneContent::Experience(experience) => experience.clone(),
        _ => ExperienceLane::default(),
    });
    let axis = ["+2", "+1", "0", "−1", "−2"].map(|mark| view! { <span>{mark}</span> });
    let below = view! {
        <div class="legend" aria-hidden="true">
            <div><svg viewBox="0 0 17 10"><path class="real" d="M1 5h15"></path></svg>{move || session.t(words::ACTUAL)}</div>
            <div><svg viewBox="0 0 17 10"><path class="want" d="M1 5h15"></path></svg>{move || session.t(words::DESIRED)}</div>
            <div><svg viewBox="0 0 17 10"><rect class="gap" x="1" y="1" width="15" height="8" rx="2"></rect></svg>{move || session.t(words::GAP)}</div>
        </div>
        <div class="axis" aria-hidden="true">{axis.collect_view()}</div>
    };
    let cells = view.clone();
    view! {
        <div class="row lane lane--curve" role="row" data-lane=view.id.as_str().to_string()>
            {head(state, &view, below.into_any())}
            <For each=move || state.steps() key=|step| step.clone()
                children=move |step| cell(state, &cells, step, points)/>
            <div class="curve" aria-hidden="true">{move || lines(&state.steps(), &points.read())}</div>
        </div>
    }
    .into_any()
}

fn cell(state: BoardState, view: &LaneView, step: StepId, points: Memo<ExperienceLane>) -> AnyView {
    let session = session();
    let column = state.column(step.clone());
    let lane = view.lane.clone();
    let point = {
        let step = step.clone();
        Memo::new(move |_| points.read().points.get(&step).cloned().unwrap_or_default())
    };
    let name = move || {
        let point = point.get();
        let value = |emotion: Option<Emotion>| emotion.map_or_else(|| "–".to_string(), signed);
        let step = column.get().map(|column| column.name).unwrap_or_default();
        session.fill(
            words::EXPERIENCE_CELL,
            &[
                ("lane", &lane.read().name),
                ("step", &step),
                ("actual", &value(point.actual)),
                ("desired", &value(point.desired)),
            ],
        )
    };
    let marks = move || {
        let point = point.get();
        let desired = point.desired.map(|emotion| {
            view! {
                <span class="pt pt--want" style:top=with_unit(height(emotion.value()), "%")></span>
            }
        });
        let actual = point.actual.map(|emotion| {
            let class = format!("emo emo--sign emo--{}", crate::model::Word::word(emotion.level()));
            let said = emotion.level().text().get(session.language.get());
            view! {
                <span class="pt" title=format!("{}, {said}", signed(emotion))
                    style:top=with_unit(height(emotion.value()), "%")><span class=class></span></span>
            }
        });
        view! { {desired}{actual} }
    };
    view! {
        <div class=move || super::cell::class(&column.get()) role="cell" aria-label=name data-step=step.as_str().to_string()
            data-first=move || column.get().is_some_and(|column| column.first).then_some("")>
            <div aria-hidden="true">{marks}</div>
        </div>
    }
    .into_any()
}

/// The two curves and the gap between them, over a box of 100 × 100.
pub fn lines(steps: &[StepId], lane: &ExperienceLane) -> AnyView {
    let width = 100.0 / steps.len().max(1) as f64;
    let through = |value: fn(&crate::model::Point) -> Option<Emotion>| {
        let points: Vec<Option<(f64, f64)>> = steps
            .iter()
            .enumerate()
            .map(|(at, step)| {
                let emotion = value(lane.points.get(step)?)?;
                Some(((at as f64 + 0.5) * width, height(emotion.value())))
            })
            .collect();
        points
    };
    let (actual, desired) = (through(|point| point.actual), through(|point| point.desired));
    let grid = ["M0,11H100", "M0,30.5H100", "M0,69.5H100", "M0,89H100"]
        .map(|line| view! { <path class="gridline" d=line></path> });
    view! {
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            {grid.collect_view()}
            <path class="zero" d="M0,50H100"></path>
            <path class="gap" d=gap(&actual, &desired)></path>
            <path class="want" d=curve::broken_path(&desired)></path>
            <path class="real" d=curve::broken_path(&actual)></path>
        </svg>
    }
    .into_any()
}

/// The area between the curves, wherever both have values side by side.
fn gap(actual: &[Option<(f64, f64)>], desired: &[Option<(f64, f64)>]) -> String {
    let both = actual.iter().zip(desired);
    let upper: Vec<_> = both.clone().map(|(actual, desired)| desired.filter(|_| actual.is_some())).collect();
    let lower: Vec<_> = both.map(|(actual, desired)| actual.filter(|_| desired.is_some())).collect();
    curve::runs(&upper)
        .iter()
        .zip(&curve::runs(&lower))
        .map(|(upper, lower)| curve::area(upper, lower))
        .collect()
}
