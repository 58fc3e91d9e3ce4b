//! Journeys and links.

use std::sync::Arc;

use super::super::finding::{Problem, excerpt};
use super::super::ids::Ids;
use super::super::output::{Output, Shape};
use super::super::value::Value;
use super::{Known, WriteCell, lane, phase, read_ids, write_list};
use crate::model::{Benchmarks, Journey, Link, Share, State};

pub(super) const FIELDS: &[&str] = &[
    "id",
    "title",
    "description",
    "state",
    "market",
    "personas",
    "reviewed",
    "archived",
    "phases",
    "lanes",
    "links",
    "dismissed",
    "benchmarks",
];

pub(super) const BENCHMARK_FIELDS: &[&str] = &["off", "to_consideration", "to_purchase", "conversion"];

pub(super) const LINK_FIELDS: &[&str] = &["id", "from", "to", "label"];

pub(super) fn read<'j>(value: Value<'_, 'j>, journeys: &mut Ids<'j>) -> Option<Journey> {
    let known = &mut Known::new();
    let fields = value.fields(FIELDS)?;
    let id = fields.id("id").and_then(|id| journeys.claim(&value, id));
    let mut journey = Journey::new(id.unwrap_or_default().into(), fields.title("title"));
    fields.text("description", &mut journey.description);
    journey.state = fields.word("state").unwrap_or(State::Current);
    journey.market = fields.word("market");
    journey.personas = read_ids(&fields, "personas");
    journey.reviewed = fields.date("reviewed");
    journey.archived = fields.flag("archived");
    journey.phases = fields.list("phases", &mut |value| phase::read(value, known));
    journey.lanes = fields.list("lanes", &mut |value| lane::read(value, known));
    journey.links = fields.list("links", &mut |value| read_link(value, known));
    journey.dismissed = fields.list("dismissed", &mut |value| value.text());
    if let Some(value) = fields.get("benchmarks") {
        journey.benchmarks = read_benchmarks(&value);
    }
    journey.extra = fields.extra();
    id.map(|_| journey)
}

fn read_benchmarks(value: &Value) -> Benchmarks {
    let Some(fields) = value.fields(BENCHMARK_FIELDS) else { return Benchmarks::default() };
    let share = |name| fields.get(name).and_then(|value| value.share());
    Benchmarks {
        off: fields.flag("off"),
        to_consideration: share("to_consideration"),
        to_purchase: share("to_purchase"),
        conversion: share("conversion"),
        extra: fields.extra(),
    }
}

fn write_benchmarks(output: &mut Output, benchmarks: &Benchmarks) {
    if benchmarks.are_unset() {
        return;
    }
    output.name("benchmarks");
    output.object(Shape::Line);
    output.set_flag("off", benchmarks.off);
    output.set_number("to_consideration", benchmarks.to_consideration.map(Share::value));
    output.set_number("to_purchase", benchmarks.to_purchase.map(Share::value));
    output.set_number("conversion", benchmarks.conversion.map(Share::value));
    output.extra(&benchmarks.extra);
    output.end_object();
}

fn read_link<'j>(value: Value<'_, 'j>, known: &mut Known<'j>) -> Option<Arc<Link>> {
    let fields = value.fields(LINK_FIELDS)?;
    let id = fields.id("id");
    let card = |name| {
        let end = fields.required(name)?;
        let id = end.id()?;
        if !known.cards.has(id) {
            end.report(Problem::UnknownCard(excerpt(id)));
            return None;
        }
        Some(id.into())
    };
    let (from, to) = (card("from"), card("to"));
    let mut label = String::new();
    fields.text("label", &mut label);
    let (id, from, to) = (id?, from?, to?);
    let id = known.links.claim(&value, id)?.into();
    Some(Arc::new(Link { id, from, to, label, extra: fields.extra() }))
}

/// Writes a journey; `write_cell` writes the cards of a cell.
pub fn write(output: &mut Output, journey: &Journey, write_cell: &mut WriteCell) {
    let phases: Vec<&str> = journey.phases.iter().map(|phase| phase.id.as_str()).collect();
    let steps: Vec<&str> = journey.steps().map(|(_, step)| step.id.as_str()).collect();
    output.object(Shape::Block);
    output.text("id", journey.id.as_str());
    output.text("title", &journey.title);
    output.set_text("description", &journey.description);
    output.set_word("state", Some(journey.state));
    output.set_word("market", journey.market);
    output.set_texts("personas", &mut journey.personas.iter().map(|id| id.as_str()));
    output.set_date("reviewed", journey.reviewed);
    output.set_flag("archived", journey.archived);
    write_list(output, "phases", true, |output| {
        journey.phases.iter().for_each(|phase| phase::write(output, phase));
    });
    write_list(output, "lanes", true, |output| {
        for lane in &journey.lanes {
            lane::write(output, lane, &steps, &phases, write_cell);
        }
    });
    write_list(output, "links", !journey.links.is_empty(), |output| {
        journey.links.iter().for_each(|link| write_link(output, link));
    });
    output.set_texts("dismissed", &mut journey.dismissed.iter().map(String::as_str));
    write_benchmarks(output, &journey.benchmarks);
    output.extra(&journey.extra);
    output.end_object();
}

fn write_link(output: &mut Output, link: &Link) {
    output.item();
    output.object(Shape::Line);
    output.text("id", link.id.as_str());
    output.text("from", link.from.as_str());
    output.text("to", link.to.as_str());
    output.set_text("label", &link.label);
    output.extra(&link.extra);
    output.end_object();
}
