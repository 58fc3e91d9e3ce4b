//! The points of a lane: two sliders a step, actual and desired.

use std::rc::Rc;

use leptos::prelude::*;

use super::{Hand, gap_text, height, value};
use crate::model::{Emotion, StepId};
use crate::picture::with_unit;
use crate::state::board::BoardState;
use crate::state::session::Session;
use crate::text::{Text, board as words, inspector};
use crate::ui::board::card::emotion_shape;
use crate::ui::board::cell::{place, plain_cell};
use crate::ui::node::{Node, el, watch};

/// Points of the two curves that are nearer than this stand side by side, so that each can be pressed.
const NEAR: f64 = 0.75;

/// The cell of a step, with its points.
pub fn cell(hand: &Rc<Hand>, state: BoardState, step: StepId) -> Node {
    let (session, shown, lane) = (hand.session, hand.shown, hand.lane.lane.clone());
    let column = state.column(step.clone());
    let cell = plain_cell(&step);
    let (others, at) = (hand.others, step.clone());
    let point = Memo::new(move |_| shown.read().points.get(&step).cloned().unwrap_or_default());
    let slider = |class| {
        let slider = el("span", class).attr("role", "slider").attr("tabindex", "0");
        slider.attr("aria-valuemin", "-2").attr("aria-valuemax", "2")
    };
    let (actual, desired) = (slider("pt"), slider("pt pt--want"));
    let (named, real, want) = (cell.clone(), actual.clone(), desired.clone());
    watch(move || {
        let (point, lane) = (point.get(), lane.read());
        let derived = lane.experience().is_some_and(|experience| experience.derived);
        let column = column.get();
        place(&named, &column);
        let step = column.map(|column| column.name).unwrap_or_default();
        let fill = |text: Text, more: &[(&str, &str)]| {
            session.fill(text, &[&[("lane", &*lane.name), ("step", &*step)], more].concat())
        };
        let (feels, wants) = (value(session, point.actual), value(session, point.desired));
        let mut name = fill(words::EXPERIENCE_CELL, &[("actual", &feels), ("desired", &wants)]);
        if let Some(gap) = gap_text(session, &point) {
            name.push_str(", ");
            name.push_str(&gap);
        }
        for other in others.read().iter().skip(1) {
            let actual = other.lane.points.get(&at).and_then(|point| point.actual);
            name.push_str(&["; ", &other.name, ": ", &value(session, actual)].concat());
        }
        named.set("aria-label", Some(&name));
        real.set_children(point.actual.map(emotion_shape).into_iter().collect());
        show(session, &real, &fill(words::EXPERIENCE_ACTUAL, &[]), point.actual, derived);
        show(session, &want, &fill(words::EXPERIENCE_DESIRED, &[]), point.desired, derived);
        let stands = |emotion: Option<Emotion>| emotion.map_or(0.0, Emotion::value);
        want.set_class("is-beside", (stands(point.actual) - stands(point.desired)).abs() < NEAR);
    });
    cell.child(actual).child(desired)
}

/// Shows a value, or the faint place where one can be set.
fn show(session: Session, slider: &Node, name: &str, emotion: Option<Emotion>, derived: bool) {
    let place = emotion.map_or(0.0, Emotion::value);
    let mut said = match emotion {
        Some(emotion) => [&*value(session, Some(emotion)), ", ", session.name(emotion.level())].concat(),
        None => session.t(inspector::UNSET).to_owned(),
    };
    if derived {
        said.push_str(", ");
        said.push_str(session.t(words::MEAN_OF_CARDS));
    }
    slider.set_style("top", &with_unit(height(place), "%"));
    slider.set_class("is-unset", emotion.is_none());
    slider.set_class("is-derived", derived);
    slider.set("aria-label", Some(name));
    slider.set("aria-valuenow", Some(&with_unit(place, "")));
    slider.set("aria-valuetext", Some(&said));
    slider.set("aria-readonly", derived.then_some("true"));
    slider.set("title", Some(&[name, ": ", &said].concat()));
}
