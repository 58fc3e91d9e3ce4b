//! Lanes of every kind, and the points of an experience curve.

use std::sync::Arc;

use super::super::fields::Fields;
use super::super::finding::{Problem, excerpt};
use super::super::output::{Output, Shape};
use super::super::value::Value;
use super::{CardsOfStep, Known, WriteCell, card, in_order, write_list};
use crate::model::{
    Card, CardKind, CardLane, ExperienceLane, Input, Inputs, Lane, LaneContent, Map, Measure, MetricLane,
    PersonaId, Point, StepId, Table, Word,
};

pub(super) const FIELDS: &[&str] = &[
    "id", "name", "kind", "channel", "folded", "hidden", "cards", "persona", "derived", "compared", "points",
    "measure", "unit", "values", "inputs", "target", "scoring", "easy", "line",
];

/// The raw numbers of a phase, in the order of [`Input::ALL`].
pub(super) const INPUT_FIELDS: &[&str] = &[
    "promoters",
    "passives",
    "detractors",
    "positive",
    "ratings",
    "answers",
    "cost",
    "new_customers",
    "revenue",
    "periods",
    "clv",
    "cac",
    "at_start",
    "at_end",
    "joined",
    "time",
    "requests",
];

pub(super) const POINT_FIELDS: &[&str] = &["actual", "desired"];

const EXPERIENCE: &str = "experience";
const METRIC: &str = "metric";
const LINE: &str = "line";

/// The kinds of lanes, as the file spells them.
pub fn kinds() -> Vec<&'static str> {
    CardKind::ALL.iter().map(|kind| kind.word()).chain([EXPERIENCE, METRIC, LINE]).collect()
}

/// The kind of a lane, as the file spells it.
fn kind_of(content: &LaneContent) -> &'static str {
    match content {
        LaneContent::Cards(cards) => cards.kind.word(),
        LaneContent::Experience(_) => EXPERIENCE,
        LaneContent::Metric(_) => METRIC,
        LaneContent::Line(_) => LINE,
    }
}

/// The fields that only lanes of one kind have.
fn own_fields(kind: &str) -> &'static [&'static str] {
    match kind {
        EXPERIENCE => &["persona", "derived", "compared", "points"],
        METRIC => &["measure", "unit", "values", "inputs", "target", "scoring", "easy"],
        LINE => &["line"],
        _ => &["cards"],
    }
}

pub(super) fn read<'j>(value: Value<'_, 'j>, known: &mut Known<'j>) -> Option<Arc<Lane>> {
    known.lane_room.take(&value)?;
    let fields = value.fields(FIELDS)?;
    let id = fields.id("id");
    let (name, channel) = (fields.title("name"), fields.word("channel"));
    let (folded, hidden) = (fields.flag("folded"), fields.flag("hidden"));
    let content = read_content(&fields, known)?;
    let Some(id) = id.and_then(|id| known.lanes.claim(&value, id)) else {
        cards_of(&content).for_each(|card| known.cards.release(card.id.as_str()));
        return None;
    };
    Some(Arc::new(Lane { id: id.into(), name, channel, folded, hidden, content, extra: fields.extra() }))
}

fn cards_of(content: &LaneContent) -> impl Iterator<Item = &Arc<Card>> {
    let cards = match content {
        LaneContent::Cards(cards) => Some(cards),
        _ => None,
    };
    cards.into_iter().flat_map(|cards| cards.cells.values()).flat_map(|cell| cell.iter())
}

fn read_content<'j>(fields: &Fields<'_, 'j>, known: &mut Known<'j>) -> Option<LaneContent> {
    let kind = fields.required("kind")?;
    let word = kind.any_text()?;
    let Some(known_word) = kinds().into_iter().find(|known| *known == word) else {
        kind.report_word(word, kinds());
        return None;
    };
    report_misplaced(fields, known_word);
    match known_word {
        EXPERIENCE => Some(LaneContent::Experience(read_experience(fields, known))),
        METRIC => read_metric(fields, known).map(LaneContent::Metric),
        LINE => fields.required_word("line").map(LaneContent::Line),
        _ => {
            let kind = CardKind::from_word(word)?;
            Some(LaneContent::Cards(CardLane { kind, cells: read_cells(fields, known) }))
        }
    }
}

fn report_misplaced(fields: &Fields, kind: &'static str) {
    for other in [CardKind::Notes.word(), EXPERIENCE, METRIC, LINE].map(own_fields) {
        if other != own_fields(kind) {
            let misplaced = other.iter().filter_map(|name| fields.get(name));
            misplaced.for_each(|value| value.report(Problem::Misplaced { kind }));
        }
    }
}

fn read_cells<'j>(fields: &Fields<'_, 'j>, known: &mut Known<'j>) -> Map<StepId, CardsOfStep> {
    let mut cells: Table<'_, Vec<Arc<Card>>> = Table::default();
    fields.list("cards", &mut |value| {
        let (step, card) = card::read(value, known)?;
        cells.or_default(step).push(card);
        Some(())
    });
    cells.into_iter().map(|(step, cards)| (StepId::from(step), Arc::new(cards))).collect()
}

fn read_experience(fields: &Fields, known: &Known) -> ExperienceLane {
    let persona = fields.get("persona").and_then(|value| value.id()).map(PersonaId::from);
    let (derived, compared) = (fields.flag("derived"), fields.flag("compared"));
    let mut lane = ExperienceLane { persona, derived, compared, points: Map::new() };
    let Some(points) = fields.get("points") else { return lane };
    points.entries(&mut |step, value| {
        if !known.steps.has(step) {
            value.report(Problem::UnknownStep(excerpt(step)));
        }
        let Some(fields) = value.fields(POINT_FIELDS) else { return };
        let (actual, desired) = (fields.emotion("actual"), fields.emotion("desired"));
        let point = Point { actual, desired, extra: fields.extra() };
        if known.steps.has(step) && !point.is_unset() {
            lane.points.insert(step.into(), point);
        }
    });
    lane
}

fn read_metric(fields: &Fields, known: &Known) -> Option<MetricLane> {
    let measure = fields.required_word("measure");
    let mut lane = MetricLane::new(Measure::Custom);
    fields.text("unit", &mut lane.unit);
    each_phase(fields, "values", known, &mut |phase, value| {
        if let Some(number) = value.number() {
            lane.values.insert(phase.into(), number);
        }
    });
    each_phase(fields, "inputs", known, &mut |phase, value| {
        let inputs = value.fields(INPUT_FIELDS).map(|fields| read_inputs(&fields));
        if let Some(inputs) = inputs.filter(|inputs| !inputs.is_empty()) {
            lane.inputs.insert(phase.into(), inputs);
        }
    });
    lane.target = fields.get("target").and_then(|value| value.number());
    lane.scoring = fields.word("scoring");
    lane.easy = fields.word("easy");
    lane.measure = measure?;
    lane.settle();
    Some(lane)
}

/// Reads what an object says of each phase; a finding for a phase that isn't there.
fn each_phase(fields: &Fields, name: &'static str, known: &Known, read: &mut dyn FnMut(&str, Value<'_, '_>)) {
    let Some(values) = fields.get(name) else { return };
    values.entries(&mut |phase, value| {
        if known.phases.has(phase) {
            read(phase, value);
        } else {
            value.report(Problem::UnknownPhase(excerpt(phase)));
        }
    });
}

fn read_inputs(fields: &Fields) -> Inputs {
    let mut inputs = Inputs::new(fields.extra());
    for input in Input::ALL {
        inputs.set(*input, fields.get(input.word()).and_then(|value| value.number()));
    }
    inputs
}

pub(super) fn write(
    output: &mut Output,
    lane: &Lane,
    steps: &[&str],
    phases: &[&str],
    write_cell: &mut WriteCell,
) {
    output.item();
    output.object(Shape::Block);
    output.text("id", lane.id.as_str());
    output.text("name", &lane.name);
    output.text("kind", kind_of(&lane.content));
    output.set_word("channel", lane.channel);
    output.set_flag("folded", lane.folded);
    output.set_flag("hidden", lane.hidden);
    match &lane.content {
        LaneContent::Cards(cards) => write_list(output, "cards", true, |output| {
            in_order(&cards.cells, steps).into_iter().for_each(|(step, cell)| write_cell(output, step, cell));
        }),
        LaneContent::Experience(experience) => write_experience(output, experience, steps),
        LaneContent::Metric(metric) => write_metric(output, metric, phases),
        LaneContent::Line(line) => output.set_word("line", Some(*line)),
    }
    output.extra(&lane.extra);
    output.end_object();
}

fn write_experience(output: &mut Output, experience: &ExperienceLane, steps: &[&str]) {
    output.set_text("persona", experience.persona.as_ref().map_or("", |id| id.as_str()));
    output.set_flag("derived", experience.derived);
    output.set_flag("compared", experience.compared);
    output.name("points");
    output.object(Shape::Block);
    for (step, point) in in_order(&experience.points, steps) {
        output.name(step.as_str());
        output.object(Shape::Line);
        output.set_emotion("actual", point.actual);
        output.set_emotion("desired", point.desired);
        output.extra(&point.extra);
        output.end_object();
    }
    output.end_object();
}

fn write_metric(output: &mut Output, metric: &MetricLane, phases: &[&str]) {
    output.set_word("measure", Some(metric.measure));
    output.set_text("unit", &metric.unit);
    output.name("values");
    output.object(Shape::Line);
    for (phase, value) in in_order(&metric.values, phases) {
        output.number(phase.as_str(), *value);
    }
    output.end_object();
    write_inputs(output, metric, phases);
    output.set_number("target", metric.target);
    output.set_word("scoring", metric.scoring);
    output.set_word("easy", metric.easy);
}

fn write_inputs(output: &mut Output, metric: &MetricLane, phases: &[&str]) {
    if metric.inputs.is_empty() {
        return;
    }
    output.name("inputs");
    output.object(Shape::Block);
    for (phase, inputs) in in_order(&metric.inputs, phases) {
        output.name(phase.as_str());
        output.object(Shape::Line);
        for input in Input::ALL {
            output.set_number(input.word(), inputs.get(*input));
        }
        output.extra(&inputs.extra);
        output.end_object();
    }
    output.end_object();
}
