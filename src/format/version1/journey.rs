//! Journeys and links.

use std::sync::Arc;

use super::super::finding::{Problem, excerpt};
use super::super::ids::Ids;
use super::super::layout::{Layout, Line};
use super::super::object::{Day, Number, Unknown, list, object, text, word};
use super::super::value::Value;
use super::lane::{self, Lane};
use super::phase::{self, Phase};
use super::{Known, WriteCell, read_ids};
use crate::model::{self, State, Word};

object! {
    /// A journey.
    Journey<'m> {
        id: &'m str,
        title: &'m str,
        description: Option<&'m str>,
        state: &'m str,
        market: Option<&'m str>,
        personas: Option<Line<'m, Vec<&'m str>>>,
        reviewed: Option<Day>,
        archived: bool,
        phases: Vec<Phase<'m>>,
        lanes: Vec<Lane<'m>>,
        links: Option<Vec<Line<'m, Link<'m>>>>,
        dismissed: Option<Line<'m, Vec<&'m str>>>,
        benchmarks: Option<Line<'m, Benchmarks<'m>>>,
    } extra: Unknown<'m>
}

object! {
    /// What the customers are compared with.
    Benchmarks<'m> {
        off: bool,
        to_consideration: Option<Number>,
        to_purchase: Option<Number>,
        conversion: Option<Number>,
    } extra: Unknown<'m>
}

object! {
    /// A link between two cards.
    Link<'m> {
        id: &'m str,
        from: &'m str,
        to: &'m str,
        label: Option<&'m str>,
    } extra: Unknown<'m>
}

pub(super) fn read<'j>(value: Value<'_, 'j>, journeys: &mut Ids<'j>) -> Option<model::Journey> {
    let known = &mut Known::new();
    let fields = value.fields(&[Journey::FIELDS])?;
    let id = fields.id("id").and_then(|id| journeys.claim(&value, id));
    let mut journey = model::Journey::new(id.unwrap_or_default().into(), fields.title("title"));
    fields.text("description", &mut journey.description);
    journey.state = fields.word("state").unwrap_or(State::Current);
    journey.market = fields.word("market");
    journey.personas = read_ids(&fields, "personas");
    journey.reviewed = fields.date("reviewed");
    journey.archived = fields.flag("archived");
    journey.phases = fields.list("phases", |value| phase::read(value, known));
    journey.lanes = fields.list("lanes", |value| lane::read(value, known));
    journey.links = fields.list("links", |value| read_link(value, known));
    journey.dismissed = fields.list("dismissed", |value| value.text());
    if let Some(value) = fields.get("benchmarks") {
        journey.benchmarks = read_benchmarks(&value);
    }
    journey.extra = fields.extra();
    id.map(|_| journey)
}

fn read_benchmarks(value: &Value) -> model::Benchmarks {
    let Some(fields) = value.fields(&[Benchmarks::FIELDS]) else { return model::Benchmarks::default() };
    let share = |name| fields.get(name).and_then(|value| value.share());
    model::Benchmarks {
        off: fields.flag("off"),
        to_consideration: share("to_consideration"),
        to_purchase: share("to_purchase"),
        conversion: share("conversion"),
        extra: fields.extra(),
    }
}

fn read_link<'j>(value: Value<'_, 'j>, known: &mut Known<'j>) -> Option<Arc<model::Link>> {
    let fields = value.fields(&[Link::FIELDS])?;
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
    Some(Arc::new(model::Link { id, from, to, label, extra: fields.extra() }))
}

impl<'m> Journey<'m> {
    /// A journey; `write_cell` gives the cards of a cell.
    pub fn of(journey: &'m model::Journey, layout: Layout, write_cell: &WriteCell<'_, 'm>) -> Self {
        let phases: Vec<&str> = journey.phases.iter().map(|phase| phase.id.as_str()).collect();
        let steps: Vec<&str> = journey.steps().map(|(_, step)| step.id.as_str()).collect();
        let lanes = journey.lanes.iter().map(|lane| Lane::of(lane, &steps, &phases, layout, write_cell));
        let personas = list(journey.personas.iter().map(|id| id.as_str()));
        let dismissed = list(journey.dismissed.iter().map(String::as_str));
        let benchmarks = Some(&journey.benchmarks).filter(|benchmarks| !benchmarks.are_unset());
        Self {
            id: journey.id.as_str(),
            title: &journey.title,
            description: text(&journey.description),
            state: journey.state.word(),
            market: word(journey.market),
            personas: personas.map(|personas| layout.line(personas)),
            reviewed: journey.reviewed.map(Day),
            archived: journey.archived,
            phases: journey.phases.iter().map(|phase| Phase::of(phase, layout)).collect(),
            lanes: lanes.collect(),
            links: list(journey.links.iter().map(|link| layout.line(Link::of(link)))),
            dismissed: dismissed.map(|dismissed| layout.line(dismissed)),
            benchmarks: benchmarks.map(|benchmarks| layout.line(Benchmarks::of(benchmarks))),
            extra: Unknown(&journey.extra),
        }
    }
}

impl<'m> Benchmarks<'m> {
    fn of(benchmarks: &'m model::Benchmarks) -> Self {
        Self {
            off: benchmarks.off,
            to_consideration: benchmarks.to_consideration.map(Number::from),
            to_purchase: benchmarks.to_purchase.map(Number::from),
            conversion: benchmarks.conversion.map(Number::from),
            extra: Unknown(&benchmarks.extra),
        }
    }
}

impl<'m> Link<'m> {
    fn of(link: &'m model::Link) -> Self {
        Self {
            id: link.id.as_str(),
            from: link.from.as_str(),
            to: link.to.as_str(),
            label: text(&link.label),
            extra: Unknown(&link.extra),
        }
    }
}
