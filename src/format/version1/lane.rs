//! Lanes of every kind.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::Serialize;

use super::super::fields::Fields;
use super::super::finding::Problem;
use super::super::layout::{Layout, Line};
use super::super::object::{Unknown, in_order, object, word};
use super::super::value::Value;
use super::experience::{self, Experience};
use super::metric::{self, Metric};
use super::{CardsOfStep, Known, WriteCell, card};
use crate::model::{self, CardKind, CardLane, LaneContent, StepId, Word};

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
    /// A service-blueprint line.
    Divider<'m> { line: &'m str }
}

/// The fields of a lane of any kind.
pub(super) const FIELDS: &[&[&str]] =
    &[Lane::FIELDS, Cards::FIELDS, Experience::FIELDS, Metric::FIELDS, Divider::FIELDS];

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
        EXPERIENCE => Some(LaneContent::Experience(experience::read(fields, known))),
        METRIC => metric::read(fields, known).map(LaneContent::Metric),
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
