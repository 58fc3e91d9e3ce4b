//! Lanes of every kind, and the points of an experience curve.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::Serialize;

use super::super::fields::Fields;
use super::super::finding::{Problem, excerpt};
use super::super::layout::{Layout, Line};
use super::super::object::{ById, Number, Unknown, in_order, object, text, word};
use super::super::value::Value;
use super::{CardsOfStep, Known, WriteCell, card};
use crate::model::{
    self, CardKind, CardLane, ExperienceLane, Input, LaneContent, Measure, MetricLane, PersonaId, StepId,
    Word,
};

object! {
    /// A lane; what only lanes of its kind have stands in its content.
    Lane<'m> {
        id: &'m str,
        name: &'m str,
        kind: &'m str,
        channel: Option<&'m str>,
        folded: bool,
        hidden: bool,
    } content: Content<'m>, extra: Unknown<'m>
}

/// What a lane holds.
#[derive(Serialize)]
#[serde(untagged)]
pub(in crate::format) enum Content<'m> {
    Cards(Cards<'m>),
    Experience(Experience<'m>),
    Metric(Metric<'m>),
    Divider(Divider<'m>),
}

object! {
    /// A lane of cards.
    Cards<'m> { cards: Vec<Line<'m, card::Placed<'m>>> }
}

object! {
    /// A lane with the experience curve.
    Experience<'m> {
        persona: Option<&'m str>,
        derived: bool,
        compared: bool,
        points: ById<'m, Line<'m, Point<'m>>>,
    }
}

object! {
    /// A point of the curve.
    Point<'m> { actual: Option<Number>, desired: Option<Number> } extra: Unknown<'m>
}

object! {
    /// A lane with a number a phase.
    Metric<'m> {
        measure: &'m str,
        unit: Option<&'m str>,
        values: Line<'m, ById<'m, Number>>,
        inputs: Option<ById<'m, Line<'m, Inputs<'m>>>>,
        target: Option<Number>,
        scoring: Option<&'m str>,
        easy: Option<&'m str>,
    }
}

/// The raw numbers of a phase.
#[derive(Serialize)]
pub(in crate::format) struct Inputs<'m> {
    #[serde(flatten)]
    numbers: ById<'m, Number>,
    #[serde(flatten)]
    extra: Unknown<'m>,
}

object! {
    /// A service-blueprint line.
    Divider<'m> { line: &'m str }
}

/// The fields of a lane of any kind.
pub(super) const FIELDS: &[&[&str]] =
    &[Lane::FIELDS, Cards::FIELDS, Experience::FIELDS, Metric::FIELDS, Divider::FIELDS];

/// The fields of the raw numbers of a phase.
pub(super) fn input_fields() -> Vec<&'static str> {
    Input::ALL.iter().map(|input| input.word()).collect()
}

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
        EXPERIENCE => Experience::FIELDS,
        METRIC => Metric::FIELDS,
        LINE => Divider::FIELDS,
        _ => Cards::FIELDS,
    }
}

pub(super) fn read<'j>(value: Value<'_, 'j>, known: &mut Known<'j>) -> Option<Arc<model::Lane>> {
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
    Some(Arc::new(model::Lane {
        id: id.into(),
        name,
        channel,
        folded,
        hidden,
        content,
        extra: fields.extra(),
    }))
}

fn cards_of(content: &LaneContent) -> impl Iterator<Item = &Arc<model::Card>> {
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

fn read_cells<'j>(fields: &Fields<'_, 'j>, known: &mut Known<'j>) -> BTreeMap<StepId, CardsOfStep> {
    let mut cells: HashMap<&str, Vec<Arc<model::Card>>> = HashMap::new();
    for (step, card) in fields.list("cards", |value| card::read(value, known)) {
        cells.entry(step).or_default().push(card);
    }
    cells.into_iter().map(|(step, cards)| (StepId::from(step), Arc::new(cards))).collect()
}

fn read_experience(fields: &Fields, known: &Known) -> ExperienceLane {
    let persona = fields.get("persona").and_then(|value| value.id()).map(PersonaId::from);
    let (derived, compared) = (fields.flag("derived"), fields.flag("compared"));
    let mut lane = ExperienceLane { persona, derived, compared, points: BTreeMap::new() };
    let Some(points) = fields.get("points") else { return lane };
    points.entries(|step, value| {
        if !known.steps.has(step) {
            value.report(Problem::UnknownStep(excerpt(step)));
        }
        let Some(fields) = value.fields(&[Point::FIELDS]) else { return };
        let (actual, desired) = (fields.emotion("actual"), fields.emotion("desired"));
        let point = model::Point { actual, desired, extra: fields.extra() };
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
    each_phase(fields, "values", known, |phase, value| {
        if let Some(number) = value.number() {
            lane.values.insert(phase.into(), number);
        }
    });
    let names = input_fields();
    each_phase(fields, "inputs", known, |phase, value| {
        let inputs = value.fields(&[&names]).map(|fields| read_inputs(&fields));
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
fn each_phase(fields: &Fields, name: &'static str, known: &Known, mut read: impl FnMut(&str, Value<'_, '_>)) {
    let Some(values) = fields.get(name) else { return };
    values.entries(|phase, value| {
        if known.phases.has(phase) {
            read(phase, value);
        } else {
            value.report(Problem::UnknownPhase(excerpt(phase)));
        }
    });
}

fn read_inputs(fields: &Fields) -> model::Inputs {
    let mut inputs = model::Inputs::new(fields.extra());
    for input in Input::ALL {
        inputs.set(*input, fields.get(input.word()).and_then(|value| value.number()));
    }
    inputs
}

impl<'m> Lane<'m> {
    /// A lane; `steps` and `phases` are the order of the board, `write_cell` gives the cards of a cell.
    pub fn of(
        lane: &'m model::Lane,
        steps: &[&str],
        phases: &[&str],
        layout: Layout,
        write_cell: &WriteCell<'_, 'm>,
    ) -> Self {
        let content = match &lane.content {
            LaneContent::Cards(cards) => {
                let cells = in_order(&cards.cells, steps).into_iter();
                Content::Cards(Cards {
                    cards: cells.flat_map(|(step, cell)| write_cell(step, cell)).collect(),
                })
            }
            LaneContent::Experience(curve) => Content::Experience(Experience::of(curve, steps, layout)),
            LaneContent::Metric(metric) => Content::Metric(Metric::of(metric, phases, layout)),
            LaneContent::Line(line) => Content::Divider(Divider { line: line.word() }),
        };
        Self {
            id: lane.id.as_str(),
            name: &lane.name,
            kind: kind_of(&lane.content),
            channel: word(lane.channel),
            folded: lane.folded,
            hidden: lane.hidden,
            content,
            extra: Unknown(&lane.extra),
        }
    }
}

impl<'m> Experience<'m> {
    fn of(curve: &'m ExperienceLane, steps: &[&str], layout: Layout) -> Self {
        Self {
            persona: curve.persona.as_ref().and_then(|id| text(id.as_str())),
            derived: curve.derived,
            compared: curve.compared,
            points: ById::of(&curve.points, steps, |point| layout.line(Point::of(point))),
        }
    }
}

impl<'m> Point<'m> {
    fn of(point: &'m model::Point) -> Self {
        Self {
            actual: point.actual.map(Number::from),
            desired: point.desired.map(Number::from),
            extra: Unknown(&point.extra),
        }
    }
}

impl<'m> Metric<'m> {
    fn of(metric: &'m MetricLane, phases: &[&str], layout: Layout) -> Self {
        let inputs = || ById::of(&metric.inputs, phases, |inputs| layout.line(Inputs::of(inputs)));
        Self {
            measure: metric.measure.word(),
            unit: text(&metric.unit),
            values: layout.line(ById::of(&metric.values, phases, |value| Number(*value))),
            inputs: (!metric.inputs.is_empty()).then(inputs),
            target: metric.target.map(Number::from),
            scoring: word(metric.scoring),
            easy: word(metric.easy),
        }
    }
}

impl<'m> Inputs<'m> {
    fn of(inputs: &'m model::Inputs) -> Self {
        let numbers = Input::ALL.iter().filter_map(|input| Some((input.word(), Number(inputs.get(*input)?))));
        Self { numbers: ById(numbers.collect()), extra: Unknown(&inputs.extra) }
    }
}
