//! The values of the browser's store: a whole file with one journey or one persona, without a space, and the marks
//! of its version.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use serde::Serialize;
use serde_json::value::RawValue;

use super::layout::{Layout, Line, compact};
use super::version1::{CardsOfStep, File, Placed};
use crate::model::{Extra, Journey, Persona, StepId};

/// What says of a stored file which version of it this is: two fields beside its own,
/// `"saved":1762776000000,"revisions":"k3x9 ab12 …"`. A reader of files that doesn't know them keeps them like any
/// unknown field.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Marks {
    /// When the last edit was made, in milliseconds since 1970; 0 where nothing is said.
    #[serde(skip_serializing_if = "is_zero")]
    pub saved: u64,
    /// The names of versions, with a space between them.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub revisions: String,
}

/// A stored value as it is written.
#[derive(Serialize)]
struct Stored<'m> {
    #[serde(flatten)]
    file: File<'m>,
    #[serde(flatten)]
    marks: &'m Marks,
}

fn is_zero(moment: &u64) -> bool {
    *moment == 0
}

impl Marks {
    /// Takes the marks out of the unknown fields of a file; what makes no sense is as if it weren't there.
    pub fn take(extra: &Extra) -> (Self, Extra) {
        let mut marks = Self::default();
        let mut rest = Vec::new();
        for (name, json) in extra.iter() {
            match name {
                "saved" => marks.saved = serde_json::from_str::<f64>(json).map_or(0, |saved| saved as u64),
                "revisions" => marks.revisions = serde_json::from_str(json).unwrap_or_default(),
                _ => rest.push((name.into(), json.into())),
            }
        }
        (marks, Extra::new(rest))
    }
}

/// Writes one journey again and again, and does the work only where it changed.
///
/// The texts of the cards of every cell are kept together with the cell. A map shares what an edit leaves alone, so
/// a cell that is the same pointer has the same texts. Keep one for each journey that is open.
#[derive(Default)]
pub struct Writer {
    cells: HashMap<CellKey, WrittenCell>,
}

/// A cell by its address and its step, which stands in the text of each card.
type CellKey = (usize, StepId);

struct WrittenCell {
    /// Keeps the address from being given to another cell.
    _cards: CardsOfStep,
    texts: Vec<Box<RawValue>>,
}

impl Writer {
    /// The journey as it is stored, with the unknown fields of its file.
    pub fn write(&mut self, journey: &Journey, extra: &Extra, marks: &Marks) -> String {
        self.look_at(journey);
        let written = |step: &StepId, cards: &CardsOfStep| {
            let texts = &self.cells[&key(step, cards)].texts;
            texts.iter().map(|text| Line::Written(Cow::Borrowed(&**text))).collect()
        };
        Layout::Compact.text(&Stored { file: File::of_journey(journey, extra, &written), marks })
    }

    /// Writes the cells that weren't there before, and forgets those that are no more.
    fn look_at(&mut self, journey: &Journey) {
        let mut before = std::mem::take(&mut self.cells);
        let lanes = journey.lanes.iter().filter_map(|lane| lane.cards());
        for (step, cards) in lanes.flat_map(|lane| &lane.cells) {
            let key = key(step, cards);
            let cell = before.remove(&key).unwrap_or_else(|| WrittenCell::of(step, cards));
            self.cells.insert(key, cell);
        }
    }
}

fn key(step: &StepId, cards: &CardsOfStep) -> CellKey {
    (Arc::as_ptr(cards).addr(), step.clone())
}

impl WrittenCell {
    fn of(step: &StepId, cards: &CardsOfStep) -> Self {
        let texts = cards.iter().map(|card| compact(&Placed::of(step, card)));
        Self { texts: texts.collect(), _cards: cards.clone() }
    }
}

/// The persona as it is stored, with the unknown fields of its file.
pub fn store_persona(persona: &Persona, extra: &Extra, marks: &Marks) -> String {
    Layout::Compact.text(&Stored { file: File::of_persona(persona, extra), marks })
}

/// The journey as it is stored, of a version that has no marks.
pub fn write_journey(journey: &Journey) -> String {
    Writer::default().write(journey, &Extra::default(), &Marks::default())
}

/// The persona as it is stored, of a version that has no marks.
pub fn write_persona(persona: &Persona) -> String {
    store_persona(persona, &Extra::default(), &Marks::default())
}
