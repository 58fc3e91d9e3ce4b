//! The map on paper: built when printing starts, as tables whose heads repeat on every page.

use std::sync::Arc;

use leptos::prelude::*;

use super::card::{class, emotion_mark, face};
use super::lane::line_name;
use crate::model::{Emotion, ExperienceLane, Journey, Lane, LaneContent, MetricLane, Phase, Step, Word};
use crate::platform::dom::Event;
use crate::platform::{events, locale};
use crate::text::{Language, Text, board as words};
use crate::ui::figure::figure;
use crate::ui::node::{Node, el};
use crate::ui::session::Session;

/// How many steps stand side by side on a landscape page.
const STEPS_A_PAGE: usize = 6;

/// Builds the sheets when the browser is about to print, and takes them away afterwards.
pub fn print_when_asked(session: Session) {
    let sheets: StoredValue<Option<Node>, LocalStorage> = StoredValue::new_local(None);
    let hide = move || {
        if let Some(sheets) = sheets.try_update_value(Option::take).flatten() {
            sheets.remove();
        }
    };
    let show = events::on_window("beforeprint", move |_: Event| {
        hide();
        let drawn = sheets_of(session, &session.desk.map());
        let _ = Node::page().child(drawn.clone());
        sheets.set_value(Some(drawn));
    });
    let done = events::on_window("afterprint", move |_: Event| hide());
    StoredValue::new_local((show, done));
}

type Column = (Arc<Phase>, Step);

fn sheets_of(session: Session, map: &Journey) -> Node {
    let columns: Vec<Column> = map.steps().map(|(phase, step)| (phase.clone(), step.clone())).collect();
    let language = session.desk.language();
    let reviewed =
        map.reviewed.map(|day| words::REVIEWED_ON.fill(language, &[("day", &locale::day(language, day))]));
    let facts = [Some(map.description.clone()), reviewed];
    let facts: Vec<String> = facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect();
    let head = el("header", "print__head")
        .child(el("h1", "").text(&map.title))
        .child(el("p", "").text(&facts.join(" · ")));
    let parts = columns.chunks(STEPS_A_PAGE).map(|columns| part(session, map, columns));
    el("div", "print").child(head).with(parts.collect())
}

fn part(session: Session, map: &Journey, columns: &[Column]) -> Node {
    let language = session.desk.language();
    let line = |word: Text| el("tr", "").child(el("th", "").text(word.get(language)));
    let phases = spans(columns)
        .into_iter()
        .map(|(phase, span)| hued(map, "th", &phase).attr("colspan", &span.to_string()).text(&phase.name));
    let steps = columns.iter().map(|(_, step)| el("th", "").text(&step.name));
    let head = el("thead", "")
        .child(line(words::PHASE).with(phases.collect()))
        .child(line(words::STEP).with(steps.collect()));
    let rows = map.lanes.iter().map(|lane| row(session, map, lane, columns));
    let table = el("table", "").child(head).child(el("tbody", "").with(rows.collect()));
    el("section", "print__part").child(table)
}

fn hued(map: &Journey, tag: &str, phase: &Phase) -> Node {
    el(tag, &["hue-", &(map.phase_color(&phase.id).index() + 1).to_string()].concat())
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

fn row(session: Session, map: &Journey, lane: &Lane, columns: &[Column]) -> Node {
    let language = session.desk.language();
    let cells = match &lane.content {
        LaneContent::Line(_) => {
            let span = (columns.len() + 1).to_string();
            let cell = el("td", "").attr("colspan", &span).text(&line_name(session, lane));
            return el("tr", "").child(cell);
        }
        LaneContent::Cards(cards) => {
            let cell = |(phase, step): &Column| {
                let item = |card: &Arc<_>| {
                    let face = face(card, cards.kind, language, ("", ""));
                    el("li", "").child(el("div", &class(card, cards.kind)).with(face))
                };
                let items = lane.cell(&step.id).iter().map(item);
                hued(map, "td", phase).child(el("ul", "").with(items.collect()))
            };
            columns.iter().map(cell).collect()
        }
        LaneContent::Experience(lane) => {
            let shown = map.shown_experience(lane);
            columns.iter().map(|(_, step)| point(language, &shown, step)).collect()
        }
        LaneContent::Metric(metric) => numbers(language, metric, columns),
    };
    el("tr", "").child(el("th", "").text(&lane.name)).with(cells)
}

fn point(language: Language, lane: &ExperienceLane, step: &Step) -> Node {
    let point = lane.points.get(&step.id).cloned().unwrap_or_default();
    let line = |word: Text, value: Option<Emotion>| {
        Some(el("div", "").text(word.get(language)).text(" ").child(emotion_mark(value?, language)))
    };
    el("td", "").maybe(line(words::ACTUAL, point.actual)).maybe(line(words::DESIRED, point.desired))
}

fn numbers(language: Language, metric: &MetricLane, columns: &[Column]) -> Vec<Node> {
    let cell = |(phase, span): (Arc<Phase>, usize)| {
        let text = figure(language, metric, metric.values.get(&phase.id).copied());
        el("td", "").attr("colspan", &span.to_string()).text(&text).text(" ").text(&metric.unit)
    };
    spans(columns).into_iter().map(cell).collect()
}
