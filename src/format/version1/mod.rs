//! One file for each noun of the format: the names of its fields in the order in which they are written, how it
//! is read, and how it is written.

mod card;
mod experience;
mod journey;
mod lane;
mod metric;
mod persona;
mod phase;

use std::sync::Arc;

use super::fields::Fields;
use super::finding::Counted;
use super::ids::{Ids, Room};
use super::layout::{Layout, Line};
use super::object::{Unknown, list, object};
use super::value::Value;
use super::{NAME, VERSION};
use crate::model::{self, Extra, Journey, Persona, StepId, limits};

pub(super) use card::{Card, Placed, read_fields as read_card_fields};
pub use lane::kinds as lane_kinds;

object! {
    /// A whole file.
    File<'m> {
        format: &'m str,
        version: u32,
        journeys: Option<Vec<journey::Journey<'m>>>,
        personas: Option<Vec<persona::Persona<'m>>>,
    } extra: Unknown<'m>
}

/// The fields of every object of the format, by the name that the object has in the schema.
pub fn fields() -> Vec<(&'static str, Vec<&'static str>)> {
    vec![
        ("file", File::FIELDS.to_vec()),
        ("journey", journey::Journey::FIELDS.to_vec()),
        ("benchmarks", journey::Benchmarks::FIELDS.to_vec()),
        ("phase", phase::Phase::FIELDS.to_vec()),
        ("step", phase::Step::FIELDS.to_vec()),
        ("lane", lane::FIELDS.concat()),
        ("card", [Placed::FIELDS, Card::FIELDS].concat()),
        ("inputs", metric::input_fields()),
        ("image", card::Image::FIELDS.to_vec()),
        ("point", experience::Point::FIELDS.to_vec()),
        ("link", journey::Link::FIELDS.to_vec()),
        ("persona", persona::Persona::FIELDS.to_vec()),
        ("research", persona::Research::FIELDS.to_vec()),
    ]
}

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
pub(super) fn read_file(value: Value) -> super::File {
    let (mut journeys, mut personas) = (Ids::default(), Ids::default());
    let Some(fields) = value.fields(&[File::FIELDS]) else { return super::File::default() };
    super::File {
        journeys: fields.list("journeys", |value| journey::read(value, &mut journeys)),
        personas: fields.list("personas", |value| persona::read(value, &mut personas)),
        extra: fields.extra(),
    }
}

impl<'m> File<'m> {
    /// A file, with a list of journeys also where it holds nothing at all.
    pub fn of(file: &'m super::File, layout: Layout) -> Self {
        let write_cell = |step, cards| write_cell(step, cards, layout);
        let journeys = file.journeys.iter().map(|journey| journey::Journey::of(journey, layout, &write_cell));
        let journeys = list(journeys).or(file.personas.is_empty().then(Vec::new));
        let personas = list(file.personas.iter().map(|persona| persona::Persona::of(persona, layout)));
        Self { format: NAME, version: VERSION, journeys, personas, extra: Unknown(&file.extra) }
    }

    /// A compact file of one journey; `write_cell` gives the cards of a cell.
    pub fn of_journey(journey: &'m Journey, extra: &'m Extra, write_cell: &WriteCell<'_, 'm>) -> Self {
        let journeys = Some(vec![journey::Journey::of(journey, Layout::Compact, write_cell)]);
        Self { format: NAME, version: VERSION, journeys, personas: None, extra: Unknown(extra) }
    }

    /// A compact file of one persona.
    pub fn of_persona(persona: &'m Persona, extra: &'m Extra) -> Self {
        let personas = Some(vec![persona::Persona::of(persona, Layout::Compact)]);
        Self { format: NAME, version: VERSION, journeys: None, personas, extra: Unknown(extra) }
    }
}

/// The cards of one step of a lane.
pub(super) type CardsOfStep = Arc<Vec<Arc<model::Card>>>;

/// Gives the cards of one step of a lane, as they are written.
pub(super) type WriteCell<'w, 'm> = dyn Fn(&'m StepId, &'m CardsOfStep) -> Vec<Line<'m, Placed<'m>>> + 'w;

/// The cards of a cell, each to stand on one line.
fn write_cell<'m>(step: &'m StepId, cards: &'m CardsOfStep, layout: Layout) -> Vec<Line<'m, Placed<'m>>> {
    cards.iter().map(|card| layout.line(Placed::of(step, card))).collect()
}

/// The ids of a list, as ids of the model.
fn read_ids<T: for<'i> From<&'i str>>(fields: &Fields, name: &'static str) -> Vec<T> {
    fields.list(name, |value| value.id().map(T::from))
}
