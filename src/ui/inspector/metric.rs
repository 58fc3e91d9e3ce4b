//! The fields of a metric lane: what is counted, what is aimed at, and a number for each phase.

use leptos::prelude::*;

use super::calculator::Calculator;
use super::word_field::{WordField, texts};
use crate::command::{Command, LaneEdit};
use crate::model::{EasyEnd, Measure, PhaseId, Scoring, Word};
use crate::platform::{locale, page};
use crate::text::{inspector as words, metric as metric_words, rejection, typed_figure};
use crate::ui::fields::frame::{Group, Heading, Labelled};
use crate::ui::fields::lane::ThisLane;
use crate::ui::fields::panel::element_id;
use crate::ui::fields::text_field::{Look, TextField};

/// The fields of a metric lane.
#[component]
pub fn MetricFields(lane: ThisLane) -> impl IntoView {
    let measures = texts::<Measure>();
    view! {
        <Group>
            <WordField
                lane
                label=words::MEASURE
                names=measures
                get=|lane| Some(lane.metric()?.measure.index())
                edit=|at| LaneEdit::Measure(Measure::ALL[at])
            />
            <ScoringField lane/>
            <EasyField lane/>
            <UnitField lane/>
            <TargetField lane/>
        </Group>
        <Numbers lane/>
    }
    .into_any()
}

/// Whether something else than `measure` is counted.
fn counts_other(lane: ThisLane, measure: Measure) -> Signal<bool> {
    let counted = lane.follow(move |lane| Some(lane.metric()?.measure == measure));
    Signal::derive(move || !counted.get())
}

/// How satisfaction is counted; shown where that is measured.
#[component]
fn ScoringField(lane: ThisLane) -> impl IntoView {
    let names = texts::<Scoring>();
    view! {
        <WordField
            lane
            label=metric_words::SCORING
            names
            hidden=counts_other(lane, Measure::Csat)
            get=|lane| Some(lane.metric()?.scoring.map_or(0, Word::index))
            edit=|at| LaneEdit::Scoring(Some(Scoring::ALL[at]))
        />
    }
    .into_any()
}

/// Which end of the scale is easy; shown where effort is measured.
#[component]
fn EasyField(lane: ThisLane) -> impl IntoView {
    let names = std::iter::once(metric_words::EASY_UNKNOWN).chain(texts::<EasyEnd>()).collect();
    view! {
        <WordField
            lane
            label=metric_words::EASY
            names
            hidden=counts_other(lane, Measure::Ces)
            get=|lane| Some(lane.metric()?.easy.map_or(0, |easy| easy.index() + 1))
            edit=|at| LaneEdit::Easy(at.checked_sub(1).map(|at| EasyEnd::ALL[at]))
        />
    }
    .into_any()
}

#[component]
fn UnitField(lane: ThisLane) -> impl IntoView {
    let id = element_id();
    let text = lane.editable(
        |lane| lane.metric().map(|metric| metric.unit.clone()).unwrap_or_default(),
        |unit| LaneEdit::Unit(unit.trim().to_string()),
    );
    view! {
        <Labelled label=lane.panel.t(words::UNIT) id=id.clone()>
            <TextField id text/>
        </Labelled>
    }
    .into_any()
}

/// What is aimed at.
#[component]
fn TargetField(lane: ThisLane) -> impl IntoView {
    let (panel, id, of) = (lane.panel, element_id(), lane.id());
    let target = lane.follow(move |lane| Some(panel.number(lane.metric()?.target?)));
    let text = panel.editable(target, move |text| {
        let map = panel.session.desk.map();
        let metric = map.lane(&of).and_then(|lane| lane.metric()).ok_or(panel.t(rejection::NO_SUCH_LANE))?;
        let target = typed_figure(panel.language, metric, text).map_err(|why| panel.t(why))?;
        Ok(Command::EditLane { lane: of.clone(), edit: LaneEdit::Target(target) })
    });
    view! {
        <Labelled label=panel.t(metric_words::TARGET) id=id.clone()>
            <TextField look=Look::Number id text/>
            <p class="muted" hidden=counts_other(lane, Measure::Customers)>
                {panel.t(metric_words::TARGET_OF_LAST)}
            </p>
        </Labelled>
    }
    .into_any()
}

/// How the numbers come about, and one for each phase.
#[component]
fn Numbers(lane: ThisLane) -> impl IntoView {
    let panel = lane.panel;
    let phases = panel.memo(|map| Some(map.phases.iter().map(|phase| phase.id.clone()).collect::<Vec<_>>()));
    let formula = lane.follow(|lane| metric_words::formula(lane.metric()?).map(Some));
    let said = move || {
        let formula = panel.fill(metric_words::FORMULA, "formula", panel.t(formula.get()?));
        Some(format!("{formula}. {}", panel.t(metric_words::TYPED_OVER)))
    };
    view! {
        <Group>
            <Heading text=panel.t(words::PER_PHASE)/>
            <p
                class="muted"
                hidden=move || formula.read().is_none()
                prop:textContent=move || said().unwrap_or_default()
            ></p>
            <For each=move || phases.get() key=PhaseId::clone let(phase)>
                <Number lane phase/>
            </For>
        </Group>
    }
    .into_any()
}

/// The number of one phase, and what it is calculated from. Enter goes on to that of the next, as on the board.
#[component]
fn Number(lane: ThisLane, phase: PhaseId) -> impl IntoView {
    let (panel, id, of) = (lane.panel, element_id(), lane.id());
    let (named, counted, edited) = (phase.clone(), phase.clone(), phase.clone());
    let name = panel.memo(move |map| map.phase(&named).map(|phase| phase.name.clone()));
    let figure = lane.follow(move |lane| {
        let metric = lane.metric()?;
        let decimals = if metric.is_calculated(&counted) { 2 } else { 15 };
        Some(locale::number(panel.language, *metric.values.get(&counted)?, decimals))
    });
    let text = panel.editable(figure, move |text| {
        let map = panel.session.desk.map();
        let metric = map.lane(&of).and_then(|lane| lane.metric()).ok_or(panel.t(rejection::NO_SUCH_LANE))?;
        let value = typed_figure(panel.language, metric, text).map_err(|why| panel.t(why).to_owned())?;
        Ok(Command::SetValue { lane: of.clone(), phase: edited.clone(), value })
    });
    view! {
        <div data-per-phase="" on:keydown=move |event| page::go_on_by_enter(&event, "[data-per-phase]")>
            <Labelled label=name id=id.clone() written=true>
                <TextField look=Look::Number id text/>
            </Labelled>
            <Calculator lane phase name/>
        </div>
    }
    .into_any()
}
