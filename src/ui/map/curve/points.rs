//! The points of a step: two sliders, actual and desired.

use leptos::prelude::*;

use super::entry::Entries;
use crate::gesture::pull::Curve;
use crate::model::{Emotion, Point, StepId};
use crate::picture::experience::height;
use crate::picture::with_unit;
use crate::state::board::{BoardState, Column};
use crate::state::experience::{Hand, gap_said, value, value_said};
use crate::state::session::{Session, session};
use crate::text::{Text, board as words, isolated};
use crate::ui::map::cell::{cell_class, first_mark};
use crate::ui::map::emotion::EmotionShape;

/// Points of the two curves that are nearer than this stand side by side, so that each can be pressed.
const NEAR: f64 = 0.75;

/// The cell of a step, with its points; they come later where that isn't `at_once`.
#[component]
pub fn Points(hand: Hand, state: BoardState, step: StepId, at_once: bool) -> impl IntoView {
    let column = state.column(step.clone());
    let filled = state.comes(at_once);
    let (session, of_entries) = (session(), step.clone());
    let at = step.clone();
    let point = Memo::new(move |_| hand.shown.read().points.get(&at).cloned().unwrap_or_default());
    view! {
        <div
            class=move || cell_class(&column.read())
            role="cell"
            data-step=step.to_string()
            data-first=move || first_mark(&column.read())
            aria-label=name(hand, column, point, step)
        >
            <Show when=move || filled.get()>
                <Slider hand column point curve=Curve::Actual/>
                <Slider hand column point curve=Curve::Desired/>
                <Entries
                    hand
                    step=of_entries.clone()
                    point
                    name=move |curve| at_step(session, hand, column, name_of(curve), &[])
                />
            </Show>
        </div>
    }
    .into_any()
}

/// The name of a cell for screen readers: its values, how far apart they are, and those of the other curves.
fn name(hand: Hand, column: Memo<Option<Column>>, point: Memo<Point>, step: StepId) -> impl Fn() -> String {
    let session = session();
    move || {
        let point = point.read();
        let (feels, wants) = (value(session, point.actual), value(session, point.desired));
        let values = [("actual", &*feels), ("desired", &*wants)];
        let mut name = at_step(session, hand, column, words::EXPERIENCE_CELL, &values);
        if let Some(gap) = gap_said(session, &point) {
            name.push_str(", ");
            name.push_str(&gap);
        }
        for other in hand.others.read().iter().skip(1) {
            let actual = other.lane.points.get(&step).and_then(|point| point.actual);
            name.push_str(&format!("; {}: {}", isolated(&other.name), value(session, actual)));
        }
        name
    }
}

/// A text that names the lane and the step.
fn at_step(
    session: Session,
    hand: Hand,
    column: Memo<Option<Column>>,
    text: Text,
    more: &[(&str, &str)],
) -> String {
    let (lane, column) = (hand.lane.read(), column.read());
    let step = column.as_ref().map_or("", |column| &column.name);
    session.fill(text, &[&[("lane", &*lane.name), ("step", step)], more].concat())
}

/// A value on one of the curves, or the faint place where one can be set.
#[component]
fn Slider(hand: Hand, column: Memo<Option<Column>>, point: Memo<Point>, curve: Curve) -> impl IntoView {
    let session = session();
    let (class, text) = (if curve == Curve::Actual { "pt" } else { "pt pt--want" }, name_of(curve));
    let emotion = move || match curve {
        Curve::Actual => point.read().actual,
        Curve::Desired => point.read().desired,
    };
    let derived = move || hand.lane.read().experience().is_some_and(|experience| experience.derived);
    let place = move || emotion().map_or(0.0, Emotion::value);
    let name = Memo::new(move |_| at_step(session, hand, column, text, &[]));
    let said = Memo::new(move |_| value_said(session, emotion(), derived()));
    let shape = move || emotion().map(|emotion| view! { <EmotionShape emotion/> });
    if !session.edits() {
        // What it says is said by its cell.
        return view! {
            <Show when=move || emotion().is_some()>
                <span
                    class=class
                    class:is-derived=derived
                    class:is-beside=move || curve == Curve::Desired && stand_near(&point.read())
                    aria-hidden="true"
                    title=move || format!("{}: {}", name.read(), said.read())
                    style:top=move || with_unit(height(place()), "%")
                >
                    {(curve == Curve::Actual).then_some(shape)}
                </span>
            </Show>
        }
        .into_any();
    }
    view! {
        <span
            class=class
            class:is-unset=move || emotion().is_none()
            class:is-derived=derived
            class:is-beside=move || curve == Curve::Desired && stand_near(&point.read())
            role="slider"
            tabindex="0"
            aria-valuemin="-2"
            aria-valuemax="2"
            aria-label=name
            aria-valuenow=move || with_unit(place(), "")
            aria-valuetext=said
            aria-readonly=move || derived().then_some("true")
            title=move || format!("{}: {}", name.read(), said.read())
            style:top=move || with_unit(height(place()), "%")
        >
            {(curve == Curve::Actual).then_some(shape)}
        </span>
    }
    .into_any()
}

/// What a point on a curve is called.
fn name_of(curve: Curve) -> Text {
    match curve {
        Curve::Actual => words::EXPERIENCE_ACTUAL,
        Curve::Desired => words::EXPERIENCE_DESIRED,
    }
}

fn stand_near(point: &Point) -> bool {
    let stands = |emotion: Option<Emotion>| emotion.map_or(0.0, Emotion::value);
    (stands(point.actual) - stands(point.desired)).abs() < NEAR
}
