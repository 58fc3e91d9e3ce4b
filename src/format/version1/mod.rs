//! One file for each noun of the format: the names of its fields in the order in which they are written, how it
//! is read, and how it is written.

mod card;
mod journey;
mod lane;
mod persona;
mod phase;

use std::sync::Arc;

use super::fields::Fields;
use super::finding::Counted;
use super::ids::{Ids, Room};
use super::output::{Output, Shape};
use super::value::Value;
use super::{File, NAME, VERSION};
use crate::model::{Card, Map, StepId, limits};

pub(super) use card::{read_fields as read_card_fields, write_fields as write_card_fields};
pub(super) use journey::write as write_journey;
pub use lane::kinds as lane_kinds;
pub(super) use persona::write as write_persona;

const FILE: &[&str] = &["format", "version", "journeys", "personas"];

/// The fields of every object of the format, by the name that the object has in the schema.
pub const FIELDS: &[(&str, &[&str])] = &[
    ("file", FILE),
    ("journey", journey::FIELDS),
    ("benchmarks", journey::BENCHMARK_FIELDS),
    ("phase", phase::FIELDS),
    ("step", phase::STEP_FIELDS),
    ("lane", lane::FIELDS),
    ("card", card::FIELDS),
    ("inputs", lane::INPUT_FIELDS),
    ("image", card::IMAGE_FIELDS),
    ("point", lane::POINT_FIELDS),
    ("link", journey::LINK_FIELDS),
    ("persona", persona::FIELDS),
    ("research", persona::RESEARCH_FIELDS),
];

/// Fields that a card has on the clipboard.
pub const CLIPBOARD_CARD_FIELDS: &[&str] = card::CLIPBOARD_FIELDS;

/// What is known of a journey while it is read.
struct Known<'j> {
    phases: Ids<'j>,
    steps: Ids<'j>,
    lanes: Ids<'j>,
    cards: Ids<'j>,
    links: Ids<'j>,
    phase_room: Room,
    step_room: Room,
    lane_room: Room,
    card_room: Room,
}

impl Known<'_> {
    fn new() -> Self {
        Self {
            phases: Ids::default(),
            steps: Ids::default(),
            lanes: Ids::default(),
            cards: Ids::default(),
            links: Ids::default(),
            phase_room: Room::new(Counted::Phases, limits::PHASES),
            step_room: Room::new(Counted::Steps, limits::STEPS),
            lane_room: Room::new(Counted::Lanes, limits::LANES),
            card_room: Room::new(Counted::Cards, limits::CARDS),
        }
    }
}

/// Reads a whole file, of which the head is known to be right.
pub(super) fn read_file(value: Value) -> File {
    let (mut journeys, mut personas) = (Ids::default(), Ids::default());
    let Some(fields) = value.fields(FILE) else { return File::default() };
    File {
        journeys: fields.list("journeys", &mut |value| journey::read(value, &mut journeys)),
        personas: fields.list("personas", &mut |value| persona::read(value, &mut personas)),
        extra: fields.extra(),
    }
}

/// Writes a whole file.
pub(super) fn write_file(output: &mut Output, file: &File) {
    let journeys = |output: &mut Output| {
        for journey in &file.journeys {
            output.item();
            journey::write(output, journey, &mut write_cell);
        }
    };
    let personas = |output: &mut Output| {
        for persona in &file.personas {
            output.item();
            persona::write(output, persona);
        }
    };
    write_frame(output, |output| {
        write_list(output, "journeys", !file.journeys.is_empty() || file.personas.is_empty(), journeys);
        write_list(output, "personas", !file.personas.is_empty(), personas);
        output.extra(&file.extra);
    });
}

/// Writes the head of a file, and `content` behind it.
pub(super) fn write_frame(output: &mut Output, content: impl FnOnce(&mut Output)) {
    output.object(Shape::Block);
    output.text("format", NAME);
    output.number("version", f64::from(VERSION));
    content(output);
    output.end_object();
}

/// Writes a list with each item on a line of its own, if it is `wanted`.
pub(super) fn write_list(output: &mut Output, name: &str, wanted: bool, items: impl FnOnce(&mut Output)) {
    if wanted {
        output.name(name);
        output.list(Shape::Block);
        items(output);
        output.end_list();
    }
}

/// The cards of one step of a lane.
pub(super) type CardsOfStep = Arc<Vec<Arc<Card>>>;

/// Writes the cards of one step of a lane as items of a list.
pub(super) type WriteCell<'w> = dyn FnMut(&mut Output, &StepId, &CardsOfStep) + 'w;

/// Writes the cards of a cell, one on a line.
pub(super) fn write_cell(output: &mut Output, step: &StepId, cards: &CardsOfStep) {
    for card in cards.iter() {
        output.item();
        card::write(output, step, card);
    }
}

/// The members of `map` in the order of the board, and behind them those that the board doesn't have.
fn in_order<'m, K: std::borrow::Borrow<str>, V>(map: &'m Map<K, V>, order: &[&str]) -> Vec<(&'m K, &'m V)> {
    let mut members: Vec<_> = order.iter().filter_map(|id| map.get_key_value(id)).collect();
    if members.len() < map.len() {
        members.extend(map.iter().filter(|(id, _)| !order.contains(&(*id).borrow())));
    }
    members
}

/// The ids of a list, as ids of the model.
fn read_ids<T: for<'i> From<&'i str>>(fields: &Fields, name: &'static str) -> Vec<T> {
    fields.list(name, &mut |value| value.id().map(T::from))
}
