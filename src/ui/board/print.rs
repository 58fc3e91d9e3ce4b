//! The map on paper: built when printing starts, as tables whose heads repeat on every page.

use std::any::Any;
use std::sync::Arc;

use leptos::prelude::*;

use super::card::{class, emotion_mark, face};
use super::lane::line_name;
use crate::model::{Journey, Lane, LaneContent, MetricLane, Phase, Step, StepId, Word};
use crate::platform::dom::Event;
use crate::platform::{events, locale, page};
use crate::text::board as words;
use crate::ui::session::{Session, session};

/// How many steps stand side by side on a landscape page.
const STEPS_A_PAGE: usize = 6;

/// Builds the sheets when the browser is about to print, and takes them away afterwards.
pub fn print_when_asked() {
    let session = session();
    let sheets: StoredValue<Option<Box<dyn Any>>, LocalStorage> = StoredValue::new_local(None);
    let show = events::on_window("beforeprint", move |_: Event| {
        let Some(body) = page::find("body") else { return };
        let handle = leptos::mount::mount_to(body, move || sheets_of(session, &session.desk.map()));
        sheets.set_value(Some(Box::new(handle)));
    });
    let hide = events::on_window("afterprint", move |_: Event| sheets.set_value(None));
    StoredValue::new_local((show, hide));
}

type Column = (Arc<Phase>, Step);

fn sheets_of(session: Session, map: &Journey) -> AnyView {
    let columns: Vec<Column> = map.steps().map(|(phase, step)| (phase.clone(), step.clone())).collect();
    let parts = columns.chunks(STEPS_A_PAGE).map(|columns| part(session, map, columns)).collect_view();
    let language = session.desk.language();
    let reviewed =
        map.reviewed.map(|day| words::REVIEWED_ON.fill(language, &[("day", &locale::day(language, day))]));
    let facts: Vec<String> = [Some(map.description.clone()), reviewed]
        .into_iter()
        .flatten()
        .filter(|fact| !fact.is_empty())
        .collect();
    view! {
        <div class="print">
            <header class="print__head"><h1>{map.title.clone()}</h1><p>{facts.join(" · ")}</p></header>
            {parts}
        </div>
    }
    .into_any()
}

fn part(session: Session, map: &Journey, columns: &[Column]) -> AnyView {
    let language = session.desk.language();
    let phases = spans(columns).into_iter().map(|(phase, span)| {
        let hue = map.phase_color(&phase.id).index() + 1;
        view! { <th class=format!("hue-{hue}") colspan=span.to_string()>{phase.name.clone()}</th> }
    });
    let steps = columns.iter().map(|(_, step)| view! { <th>{step.name.clone()}</th> });
    let rows = map.lanes.iter().map(|lane| row(session, map, lane, columns)).collect_view();
    view! {
        <section class="print__part"><table>
            <thead>
                <tr><th>{words::PHASE.get(language)}</th>{phases.collect_view()}</tr>
                <tr><th>{words::STEP.get(language)}</th>{steps.collect_view()}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table></section>
    }
    .into_any()
}

/// The phases of some columns, each with the number of its steps among them.
fn spans(columns: &[Column]) -> Vec<(Arc<Phase>, usize)> {
    let mut spans: Vec<(Arc<Phase>, usize)> = Vec::new();
    for (phase, _) in columns {
        match spans.last_mut() {
            Some((known, span)) if known.id == phase.id => *span += 1,
            _ => spans.push((phase.clone(), 1)),
        }
    }
    spans
}

fn row(session: Session, map: &Journey, lane: &Lane, columns: &[Column]) -> AnyView {
    let cells = match &lane.content {
        LaneContent::Line(_) => {
            let span = columns.len() + 1;
            return view! { <tr><td colspan=span.to_string()>{line_name(session, lane)}</td></tr> }
                .into_any();
        }
        LaneContent::Cards(_) => columns
            .iter()
            .map(|(phase, step)| cards(session, map, lane, phase, step))
            .collect_view()
            .into_any(),
        LaneContent::Experience(experience) => {
            let cell = |step: &StepId| {
                let point = experience.points.get(step).cloned().unwrap_or_default();
                let language = session.desk.language();
                view! {
                    <td>
                        {point.actual.map(|emotion| view! { <div>{words::ACTUAL.get(language)}" "{emotion_mark(emotion)}</div> })}
                        {point.desired.map(|emotion| view! { <div>{words::DESIRED.get(language)}" "{emotion_mark(emotion)}</div> })}
                    </td>
                }
            };
            columns.iter().map(|(_, step)| cell(&step.id)).collect_view().into_any()
        }
        LaneContent::Metric(metric) => numbers(session, metric, columns),
    };
    view! { <tr><th>{lane.name.clone()}</th>{cells}</tr> }.into_any()
}

fn cards(session: Session, map: &Journey, lane: &Lane, phase: &Phase, step: &Step) -> AnyView {
    let Some(kind) = lane.cards().map(|cards| cards.kind) else { return ().into_any() };
    let hue = map.phase_color(&phase.id).index() + 1;
    let items = lane.cell(&step.id).iter().map(|card| {
        view! { <li><div class=class(card, kind)>{face(card, kind, session.desk.language(), "")}</div></li> }
    });
    view! { <td class=format!("hue-{hue}")><ul>{items.collect_view()}</ul></td> }.into_any()
}

fn numbers(session: Session, metric: &MetricLane, columns: &[Column]) -> AnyView {
    let cell = |(phase, span): (Arc<Phase>, usize)| {
        let value = metric.values.get(&phase.id);
        let text =
            value.map_or_else(|| "–".to_string(), |value| locale::number(session.desk.language(), *value, 2));
        view! { <td colspan=span.to_string()>{text}" "{metric.unit.clone()}</td> }
    };
    spans(columns).into_iter().map(cell).collect_view().into_any()
}
