//! A metric lane: a number a phase, and the share that goes on.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::header::returned;
use super::lane::{head, lane_row};
use crate::command::Command;
use crate::insight::{Benchmark, reaches_target};
use crate::model::{Lane, LaneContent, LaneId, Measure, MetricLane, Phase, PhaseId, Word};
use crate::picture::with_unit;
use crate::platform::locale;
use crate::state::board::BoardState;
use crate::state::projection::LaneView;
use crate::state::session::Session;
use crate::text::{Language, Term, board as words, view};
use crate::ui::map::figure::aim;
use crate::ui::map::figure::figure;
use crate::ui::map::figure::in_its_unit;
use crate::ui::map::figure::typed_figure;
use crate::ui::map::inline_edit::inline_number;
use crate::ui::node::{Node, button, el, icon, watch};

/// The row of a metric lane.
pub fn row(session: Session, state: BoardState, view: LaneView) -> Node {
    let _ = state.in_sight(54.0);
    let lane = view.lane.clone();
    let metric = Memo::new(move |_| match &lane.read().content {
        LaneContent::Metric(metric) => Some(metric.clone()),
        _ => None,
    });
    let named = view.lane.clone();
    let unit = el("span", "lane__sub").text_of(move || {
        let Some(metric) = metric.get() else { return String::new() };
        let measure = session.t(metric.measure.text());
        match metric.unit.is_empty() {
            // Said once: a new lane has the name of its measure.
            true if named.read().name == measure => String::new(),
            true => measure.to_owned(),
            false => metric.unit,
        }
    });
    let phases = session.desk.projection.phases;
    lane_row("row lane lane--metric", &view).child(head(session, state, &view, vec![unit])).rows(
        move || phases.read().iter().map(|phase| phase.id.as_str().to_owned()).collect(),
        move |phase| cell(session, &view, PhaseId::new(phase), metric),
    )
}

/// What a cell shows.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    name: String,
    hue: usize,
    steps: usize,
    value: Option<f64>,
    /// Share of the first phase that has a value.
    share: Option<f64>,
    /// Share that left since the phase before.
    drop: Option<f64>,
    /// The place of the transition from the phase before.
    transition: Option<usize>,
    /// Whether more left than is usual.
    beyond: bool,
    /// Whether the value reaches the target.
    reached: Option<bool>,
    /// The lane, which says how its numbers are written.
    lane: Option<MetricLane>,
}

impl Shown {
    fn figure(&self, language: Language) -> String {
        self.lane.as_ref().map_or_else(String::new, |lane| figure(language, lane, self.value))
    }

    fn in_its_unit(&self, language: Language) -> String {
        self.lane.as_ref().map_or_else(String::new, |lane| in_its_unit(language, lane, self.value))
    }
}

fn cell(session: Session, view: &LaneView, phase: PhaseId, metric: Memo<Option<MetricLane>>) -> Node {
    let phases = session.desk.projection.phases;
    let editing = RwSignal::new(false);
    let id = phase.clone();
    let shown = Memo::new(move |_| {
        let mut shown = shown(&phases.read(), &id, metric.get());
        let benchmark = Benchmark::of(&session.desk.journey.read().benchmarks);
        let usual = shown.transition.and_then(|at| benchmark.drop_off(at));
        shown.beyond = shown.drop.zip(usual).is_some_and(|(drop, usual)| drop > usual);
        shown
    });
    let cell = el("div", "").attr("role", "cell").attr("data-first", "").attr("data-number", phase.as_str());
    let (node, lane) = (cell.clone(), view.lane.clone());
    watch(move || {
        let shown = shown.read();
        let drop = if shown.drop.is_some() { " metric--drop" } else { "" };
        node.set("class", Some(&["cell metric hue-", &shown.hue.to_string(), drop].concat()));
        node.set_style("grid-column", &["span ", &shown.steps.to_string()].concat());
        node.set("aria-label", Some(&name(session, &lane.read().name, &shown)));
    });
    let lane = view.id.clone();
    let back = Rc::new(Cell::new(false));
    cell.only(move || match editing.get() {
        true => {
            let value = shown.with_untracked(|shown| shown.value);
            let field =
                number_field(session, lane.clone(), phase.clone(), (value, metric), editing, back.clone());
            vec![el("div", "metric__edit").child(field)]
        }
        false => value_view(session, &shown.read(), editing, &back),
    })
}

fn name(session: Session, lane: &str, shown: &Shown) -> String {
    let values =
        [("lane", lane), ("phase", &shown.name), ("value", &shown.in_its_unit(session.language.get()))];
    let mut text = session.fill(words::METRIC_CELL, &values);
    text.push_str(&drop_said(session, shown));
    text
}

fn drop_said(session: Session, shown: &Shown) -> String {
    let Some(drop) = shown.drop else { return String::new() };
    let percent = locale::number(session.language.get(), drop.abs() * 100.0, 0);
    let text = if drop < 0.0 { words::METRIC_GROWTH } else { words::METRIC_DROP };
    session.fill(text, &[("percent", &percent)])
}

/// The number of a phase in words, after the name of its lane.
pub fn said(session: Session, lane: &Lane, phases: &[Arc<Phase>], phase: &PhaseId) -> String {
    let shown = shown(phases, phase, lane.metric().cloned());
    let values = [("lane", &*lane.name), ("value", &shown.in_its_unit(session.language.get()))];
    let mut text = session.fill(view::METRIC_SAID, &values);
    text.push_str(&drop_said(session, &shown));
    text
}

fn shown(phases: &[Arc<Phase>], id: &PhaseId, metric: Option<MetricLane>) -> Shown {
    let Some(at) = phases.iter().position(|phase| phase.id == *id) else { return Shown::default() };
    let phase = &phases[at];
    let counted = metric.as_ref().filter(|metric| metric.measure == Measure::Customers);
    let value = |at: usize| metric.as_ref().and_then(|metric| metric.values.get(&phases[at].id).copied());
    let share_of = |whole: Option<f64>| match (value(at), whole) {
        (Some(part), Some(whole)) if whole > 0.0 && counted.is_some() => Some(part / whole),
        _ => None,
    };
    let first = (0..phases.len()).find_map(value);
    let before = at.checked_sub(1).and_then(value);
    Shown {
        name: phase.name.clone(),
        hue: phase.color.map_or(at % 8, Word::index) + 1,
        steps: phase.steps.len(),
        value: value(at),
        share: share_of(first),
        drop: share_of(before).map(|share| 1.0 - share),
        transition: at.checked_sub(1),
        beyond: false,
        reached: metric.as_ref().and_then(|metric| reaches_target(phases, metric, id)),
        lane: metric.clone(),
    }
}

fn value_view(session: Session, shown: &Shown, editing: RwSignal<bool>, back: &Cell<bool>) -> Vec<Node> {
    let language = session.language.get();
    let percent = |share: f64| locale::percent(language, share, 0);
    let number = shown.figure(language);
    let press = session.fill(words::SET_VALUE, &[("phase", &shown.name)]);
    // What is seen is part of the name.
    let name = if shown.value.is_some() { [&*number, ", ", &press].concat() } else { press };
    let value =
        button("metric__v").attr("aria-label", &name).text(&number).on_press(move || editing.set(true));
    let row = el("div", "metric__row").child(returned(value, back)).maybe(shown.share.map(|share| {
        el("span", "metric__u").attr("title", session.t(words::SHARE_OF_FIRST)).text(&percent(share))
    }));
    let beyond = shown.beyond.then(|| el("span", "vh").text(session.t(words::METRIC_BEYOND)));
    let drop = shown.drop.map(|drop| {
        let (class, sign) = match drop {
            _ if shown.beyond => ("drop drop--bad", "warn"),
            ..0.0 => ("drop", "up"),
            _ => ("drop", "drop"),
        };
        el("span", class).child(icon(sign, 12)).text(&percent(drop.abs())).maybe(beyond)
    });
    let row = row.maybe(shown.reached.and_then(|reached| aim(language, shown.lane.as_ref()?, Some(reached))));
    let bar = shown.share.map(|share| {
        let full = el("i", "");
        full.set_style("width", &with_unit((share * 100.0).clamp(0.0, 100.0), "%"));
        el("div", "metric__bar").child(full)
    });
    drop.into_iter().chain([row]).chain(bar).collect()
}

fn number_field(
    session: Session,
    lane: LaneId,
    phase: PhaseId,
    (value, metric): (Option<f64>, Memo<Option<MetricLane>>),
    editing: RwSignal<bool>,
    back: Rc<Cell<bool>>,
) -> Node {
    let language = session.desk.language();
    let name = untrack(|| {
        let map = session.desk.map();
        let lane = map.lane(&lane).map(|lane| lane.name.clone()).unwrap_or_default();
        let phase = map.phase(&phase).map(|phase| phase.name.clone()).unwrap_or_default();
        [&*lane, ", ", &phase].concat()
    });
    let text = value.map(|value| locale::number(language, value, 15)).unwrap_or_default();
    let commit = move |typed: String| {
        let Some(of) = metric.get_untracked() else { return };
        match typed_figure(language, &of, &typed) {
            Err(why) => session.notices.toast(session.t(why).to_owned()),
            Ok(value) => {
                session.desk.execute(&Command::SetValue { lane: lane.clone(), phase: phase.clone(), value });
            }
        }
    };
    let done = move |by_key| {
        back.set(by_key);
        editing.set(false);
    };
    inline_number(&name, text, commit, done)
}
