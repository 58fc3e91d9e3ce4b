//! What a table shows of a lane.

use std::sync::Arc;

use leptos::prelude::*;

use super::columns::{Column, hue, spans};
use crate::model::{
    Card, CardId, CardKind, Emotion, ExperienceLane, Journey, Lane, LaneContent, MetricLane, Phase, Step,
    StepId,
};
use crate::picture::with_unit;
use crate::state::figure::in_its_unit;
use crate::state::lanes::line_name;
use crate::state::session::{Session, session};
use crate::text::title::named;
use crate::text::{Language, Text, board as words};
use crate::ui::map::card::{Face, class, lead};
use crate::ui::map::curve::CurvePicture;
use crate::ui::map::emotion::EmotionMark;

/// A lane at some steps: one row, or two where curves stand above their points.
#[component]
pub fn Row(map: Arc<Journey>, lane: Arc<Lane>, columns: Vec<Column>) -> impl IntoView {
    let session = session();
    let name = named(session.language_now(), &lane.name);
    match &lane.content {
        LaneContent::Line(_) => {
            let span = (columns.len() + 1).to_string();
            view! { <tr><td colspan=span dir="auto">{line_name(session, &lane)}</td></tr> }.into_any()
        }
        LaneContent::Cards(cards) => {
            let kind = cards.kind;
            let cell = |(phase, step): &Column| {
                let cards = lane.cell(&step.id).to_vec();
                view! { <td class=hue(&map, phase)><Cards cards kind/></td> }
            };
            let cells = columns.iter().map(cell).collect_view();
            view! { <tr><th dir="auto">{name}</th>{cells}</tr> }.into_any()
        }
        LaneContent::Experience(experience) => {
            let shown = map.shown_experience(experience);
            view! { <Experience map=map.clone() name lane=shown columns/> }.into_any()
        }
        LaneContent::Metric(metric) => {
            let numbers = numbers(session.language_now(), metric, &columns);
            view! { <tr><th dir="auto">{name}</th>{numbers}</tr> }.into_any()
        }
    }
}

#[component]
fn Cards(cards: Vec<Arc<Card>>, kind: CardKind) -> impl IntoView {
    let session = session();
    let language = session.language_now();
    let item = |card: Arc<Card>| {
        let class = class(kind, card.color);
        let ways = ways(session, &card.id).map(|ways| view! { <p>{ways}</p> });
        view! {
            <li>
                <div class=class><Face card kind language/></div>
                {ways}
            </li>
        }
    };
    view! { <ul>{cards.into_iter().map(item).collect_view()}</ul> }.into_any()
}

/// Where the links of a card lead, in words; nothing where it has none.
fn ways(session: Session, card: &CardId) -> Option<String> {
    let ways = session.desk.projection.card(card)?.ways.get_untracked();
    Some(lead(&ways, session.language_now())).filter(|said| !said.is_empty())
}

/// The curves, and below them the points in numbers.
#[component]
fn Experience(map: Arc<Journey>, name: String, lane: ExperienceLane, columns: Vec<Column>) -> impl IntoView {
    let language = session().language_now();
    let points = columns.iter().map(|(_, step)| point(language, &lane, step)).collect_view();
    let (left, width) = window(&map, &columns);
    let steps = map.steps().map(|(_, step)| step.id.clone()).collect();
    view! {
        <tr>
            <th rowspan="2" dir="auto">{name}</th>
            <td colspan=columns.len().to_string()>
                <div class="print__curve">
                    <CurvePicture steps lane {..} style:left=left style:width=width/>
                </div>
            </td>
        </tr>
        <tr>{points}</tr>
    }
    .into_any()
}

/// What a page shows of the curves, which are drawn over the whole map, so that they go on from page to page: where
/// they begin and how wide they are, as CSS lengths.
fn window(map: &Journey, columns: &[Column]) -> (String, String) {
    let steps: Vec<&StepId> = map.steps().map(|(_, step)| &step.id).collect();
    let first = columns.first().and_then(|(_, first)| steps.iter().position(|step| **step == first.id));
    let share = |count: usize| with_unit(count as f64 * 100.0 / columns.len() as f64, "%");
    (format!("-{}", share(first.unwrap_or_default())), share(steps.len()))
}

fn point(language: Language, lane: &ExperienceLane, step: &Step) -> impl IntoView + use<> {
    let point = lane.points.get(&step.id).cloned().unwrap_or_default();
    let line = |word: Text, emotion: Option<Emotion>| {
        emotion.map(|emotion| view! { <div>{word.get(language)}" "<EmotionMark emotion language/></div> })
    };
    view! {
        <td>
            {line(words::ACTUAL, point.actual)}
            {line(words::DESIRED, point.desired)}
        </td>
    }
}

fn numbers(language: Language, metric: &MetricLane, columns: &[Column]) -> impl IntoView + use<> {
    let cell = |(phase, span): (Arc<Phase>, usize)| {
        let text = in_its_unit(language, metric, metric.values.get(&phase.id).copied());
        view! { <td colspan=span.to_string()>{text}</td> }
    };
    spans(columns).into_iter().map(cell).collect_view()
}
