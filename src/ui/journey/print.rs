//! The map on paper: built when printing starts, as tables whose heads repeat on every page. Another view than the board
//! is printed as it is.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::CardId;
use crate::model::Emotion;
use crate::model::ExperienceLane;
use crate::model::Journey;
use crate::model::Lane;
use crate::model::LaneContent;
use crate::model::MetricLane;
use crate::model::Phase;
use crate::model::Step;
use crate::model::StepId;
use crate::model::Word;
use crate::picture::with_unit;
use crate::platform::dom::Event;
use crate::platform::events;
use crate::platform::locale;
use crate::platform::page;
use crate::state::session::Session;
use crate::state::view::View;
use crate::text::Language;
use crate::text::Text;
use crate::text::board as words;
use crate::ui::board::card::Face;
use crate::ui::board::card::class;
use crate::ui::board::card::emotion_mark;
use crate::ui::board::card::lead;
use crate::ui::board::experience;
use crate::ui::board::lane::line_name;
use crate::ui::map::figure::in_its_unit;
use crate::ui::node::Node;
use crate::ui::node::el;

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
        let map = session.desk.map();
        let drawn = el("div", "print").child(head_of(session, &map));
        let drawn = match other_view(session) {
            Some(view) => drawn.child(view),
            None => drawn.with(parts_of(session, &map)),
        };
        let _ = Node::page().child(drawn.clone());
        sheets.set_value(Some(drawn));
    });
    let done = events::on_window("afterprint", move |_: Event| hide());
    StoredValue::new_local((show, done));
}

type Column = (Arc<Phase>, Step);

/// A view other than the board, as it is on the screen.
fn other_view(session: Session) -> Option<Node> {
    let shown = match session.view.get_untracked() {
        View::Outline => ".outline__phases",
        View::Opportunities => ".chances",
        View::Board | View::Guide(_) => return None,
    };
    Node::copy_of(&page::find(shown)?)
}

fn head_of(session: Session, map: &Journey) -> Node {
    let language = session.desk.language();
    let reviewed =
        map.reviewed.map(|day| words::REVIEWED_ON.fill(language, &[("day", &locale::day(language, day))]));
    let facts = [Some(map.description.clone()), reviewed];
    let facts: Vec<String> = facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect();
    el("header", "print__head")
        .child(el("h1", "").text(&map.title))
        .child(el("p", "").text(&facts.join(" · ")))
}

fn parts_of(session: Session, map: &Journey) -> Vec<Node> {
    let columns: Vec<Column> = map.steps().map(|(phase, step)| (phase.clone(), step.clone())).collect();
    columns.chunks(STEPS_A_PAGE).map(|columns| part(session, map, columns)).collect()
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
    let shown = map.lanes.iter().filter(|lane| !lane.hidden);
    let rows = shown.flat_map(|lane| rows(session, map, lane, columns));
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

fn rows(session: Session, map: &Journey, lane: &Lane, columns: &[Column]) -> Vec<Node> {
    let language = session.desk.language();
    let cells = match &lane.content {
        LaneContent::Line(_) => {
            let span = (columns.len() + 1).to_string();
            let cell = el("td", "").attr("colspan", &span).text(&line_name(session, lane));
            return vec![el("tr", "").child(cell)];
        }
        LaneContent::Cards(cards) => {
            let cell = |(phase, step): &Column| {
                let item = |card: &Arc<crate::model::Card>| {
                    let (card, kind, none) = (card.clone(), cards.kind, String::new);
                    let face = view! { <Face card=card.clone() kind language id=none() more=none()/> };
                    let ways = ways(session, &card.id).map(|ways| el("p", "").text(&ways));
                    el("li", "").child(el("div", &class(&card, kind)).view(face)).maybe(ways)
                };
                let items = lane.cell(&step.id).iter().map(item);
                hued(map, "td", phase).child(el("ul", "").with(items.collect()))
            };
            columns.iter().map(cell).collect()
        }
        LaneContent::Experience(experience) => {
            let shown = map.shown_experience(experience);
            let head = el("th", "").attr("rowspan", "2").text(&lane.name);
            let points = columns.iter().map(|(_, step)| point(language, &shown, step));
            return vec![
                el("tr", "").child(head).child(curve(map, &shown, columns)),
                el("tr", "").with(points.collect()),
            ];
        }
        LaneContent::Metric(metric) => numbers(language, metric, columns),
    };
    vec![el("tr", "").child(el("th", "").text(&lane.name)).with(cells)]
}

/// Where the links of a card lead, in words; nothing where it has none.
fn ways(session: Session, card: &CardId) -> Option<String> {
    let ways = session.desk.projection.card(card)?.ways.get_untracked();
    Some(lead(&ways, session.desk.language())).filter(|said| !said.is_empty())
}

/// What a page shows of the curves, which are drawn over the whole map: so they go on from page to page.
fn curve(map: &Journey, lane: &ExperienceLane, columns: &[Column]) -> Node {
    let steps: Vec<StepId> = map.steps().map(|(_, step)| step.id.clone()).collect();
    let first = columns.first().and_then(|(_, first)| steps.iter().position(|step| *step == first.id));
    let drawn = experience::picture(&steps, lane);
    let share = |count: usize| with_unit(count as f64 * 100.0 / columns.len() as f64, "%");
    drawn.set_style("width", &share(steps.len()));
    drawn.set_style("left", &["-", &share(first.unwrap_or_default())].concat());
    let cell = el("td", "").attr("colspan", &columns.len().to_string());
    cell.child(el("div", "print__curve").child(drawn))
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
        let text = in_its_unit(language, metric, metric.values.get(&phase.id).copied());
        el("td", "").attr("colspan", &span.to_string()).text(&text)
    };
    spans(columns).into_iter().map(cell).collect()
}
