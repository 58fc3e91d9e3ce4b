//! A metric lane: a number a phase, and the share that goes on.

use std::sync::Arc;

use leptos::prelude::*;

use super::lane::head;
use super::state::BoardState;
use crate::command::Command;
use crate::format::decimal;
use crate::model::{LaneContent, LaneId, Measure, MetricLane, Phase, PhaseId, Word};
use crate::picture::with_unit;
use crate::platform::locale;
use crate::text::{Term, board as words, typed_number};
use crate::ui::parts::icon;
use crate::ui::projection::LaneView;
use crate::ui::session::{Session, session};

/// The row of a metric lane.
pub fn row(state: BoardState, view: LaneView) -> AnyView {
    let session = session();
    let _ = state.in_sight(54.0);
    let lane = view.lane.clone();
    let metric = Memo::new(move |_| match &lane.read().content {
        LaneContent::Metric(metric) => Some(metric.clone()),
        _ => None,
    });
    let unit = move || {
        let metric = metric.get();
        let text = metric.map(|metric| {
            if metric.unit.is_empty() { measure_name(session, metric.measure) } else { metric.unit }
        });
        view! { <span class="lane__sub">{text}</span> }
    };
    let phases = session.desk.projection.phases;
    let cells = view.clone();
    view! {
        <div class="row lane lane--metric" role="row" data-lane=view.id.as_str().to_string()>
            {head(state, &view, unit.into_any())}
            <For each=move || phases.get() key=|phase| phase.id.clone()
                children=move |phase| cell(session, &cells, &phase.id, metric)/>
        </div>
    }
    .into_any()
}

fn measure_name(session: Session, measure: Measure) -> String {
    session.t(measure.text()).to_string()
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
}

fn cell(session: Session, view: &LaneView, phase: &PhaseId, metric: Memo<Option<MetricLane>>) -> AnyView {
    let phases = session.desk.projection.phases;
    let editing = RwSignal::new(false);
    let id = phase.clone();
    let shown = Memo::new(move |_| shown(&phases.read(), &id, metric.get()));
    let lane = view.lane.clone();
    let name = move || {
        let shown = shown.get();
        let value = shown
            .value
            .map_or_else(|| "–".to_string(), |value| locale::number(session.language.get(), value, 2));
        let values = [("lane", lane.read().name.clone()), ("phase", shown.name), ("value", value)];
        let mut text =
            session.fill(words::METRIC_CELL, &values.each_ref().map(|(key, value)| (*key, value.as_str())));
        if let Some(drop) = shown.drop {
            let percent = locale::number(session.language.get(), drop * 100.0, 0);
            text.push_str(&session.fill(words::METRIC_DROP, &[("percent", &percent)]));
        }
        text
    };
    let (lane_id, phase_id) = (view.id.clone(), phase.clone());
    let content = move || match editing.get() {
        true => {
            number_field(session, lane_id.clone(), phase_id.clone(), shown.get_untracked().value, editing)
        }
        false => value_view(session, &shown.get(), editing),
    };
    view! {
        <div class=move || format!("cell metric hue-{}{}", shown.read().hue, if shown.read().drop.is_some() { " metric--drop" } else { "" })
            role="cell" aria-label=name data-first="" style:grid-column=move || format!("span {}", shown.read().steps)>
            {content}
        </div>
    }
    .into_any()
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
    }
}

fn value_view(session: Session, shown: &Shown, editing: RwSignal<bool>) -> AnyView {
    let language = session.language.get();
    let value = shown.value.map_or_else(|| "–".to_string(), |value| locale::number(language, value, 2));
    let drop = shown.drop.map(|drop| {
        view! {
            <span class="drop">{icon("drop", 12)}{locale::percent(language, drop, 0)}</span>
        }
    });
    let share = shown.share.map(|share| view! {
        <span class="metric__u" title=session.t(words::SHARE_OF_FIRST)>{locale::percent(language, share, 0)}</span>
    });
    let bar = shown.share.map(|share| view! {
        <div class="metric__bar"><i style:width=with_unit((share * 100.0).clamp(0.0, 100.0), "%")></i></div>
    });
    let label = session.fill(words::SET_VALUE, &[("phase", &shown.name)]);
    view! {
        {drop}
        <div class="metric__row">
            <button type="button" class="metric__v" aria-label=label on:click=move |_| editing.set(true)>{value}</button>
            {share}
        </div>
        {bar}
    }
    .into_any()
}

fn number_field(
    session: Session,
    lane: LaneId,
    phase: PhaseId,
    value: Option<f64>,
    editing: RwSignal<bool>,
) -> AnyView {
    let text = value.map(decimal::text).unwrap_or_default();
    let commit = move |typed: String| {
        let value = typed_number(session.desk.language(), &typed);
        if value.is_some() || typed.trim() == "-" {
            session.desk.execute(&Command::SetValue { lane: lane.clone(), phase: phase.clone(), value });
        } else {
            session.notices.toast(session.t(words::NOT_A_NUMBER).to_string());
        }
    };
    let field = super::inline_edit::inline_text(session.t(words::VALUE), text, false, commit, move |_| {
        editing.set(false)
    });
    view! { <div class="metric__edit">{field}</div> }.into_any()
}
