//! The values of the browser's store: a whole file with one journey or one persona, without a space.

use std::sync::Arc;

use super::output::{Layout, Output, Shape};
use super::version1::{self, CardsOfStep};
use crate::model::{Journey, Persona, StepId};

/// Writes one journey again and again, and does the work only where it changed.
///
/// The text of every cell is kept together with the cell. A map shares what an edit leaves alone, so a cell that
/// is the same pointer has the same text. Keep one for each journey that is open.
#[derive(Default)]
pub struct Writer {
    /// In the order in which they were written.
    cells: Vec<WrittenCell>,
}

struct WrittenCell {
    /// Its step, which stands in the text of each card.
    step: StepId,
    cards: CardsOfStep,
    text: String,
}

impl Writer {
    /// The journey as it is stored, the same text as [`write_journey`] gives.
    pub fn write(&mut self, journey: &Journey) -> String {
        let mut before = std::mem::take(&mut self.cells);
        let mut next = 0;
        journey_text(journey, &mut |output, step, cards| {
            if cards.is_empty() {
                return;
            }
            let known = find(&before, next, step, cards);
            next = known.map_or(next, |at| at + 1);
            let text = match known {
                Some(at) => std::mem::take(&mut before[at].text),
                None => cell_text(step, cards),
            };
            output.item();
            output.raw(&text);
            self.cells.push(WrittenCell { step: step.clone(), cards: cards.clone(), text });
        })
    }
}

/// The place of a cell, looked for from `start`: cells come in the same order again, mostly.
fn find(cells: &[WrittenCell], start: usize, step: &StepId, cards: &CardsOfStep) -> Option<usize> {
    let same =
        |cell: &WrittenCell| Arc::ptr_eq(&cell.cards, cards) && cell.step == *step && !cell.text.is_empty();
    let behind = cells[start..].iter().position(same).map(|at| at + start);
    behind.or_else(|| cells[..start].iter().position(same))
}

/// The cards of a cell as items of a list, with commas between them.
fn cell_text(step: &StepId, cards: &CardsOfStep) -> String {
    let mut output = Output::new(Layout::Compact);
    output.list(Shape::Line);
    version1::write_cell(&mut output, step, cards);
    let mut text = output.into_text();
    text.remove(0);
    text
}

/// The journey as it is stored.
pub fn write_journey(journey: &Journey) -> String {
    journey_text(journey, &mut version1::write_cell)
}

fn journey_text(journey: &Journey, write_cell: &mut version1::WriteCell) -> String {
    let mut output = Output::new(Layout::Compact);
    version1::write_frame(&mut output, |output| {
        version1::write_list(output, "journeys", true, |output| {
            output.item();
            version1::write_journey(output, journey, write_cell);
        });
    });
    output.into_text()
}

/// The persona as it is stored.
pub fn write_persona(persona: &Persona) -> String {
    let mut output = Output::new(Layout::Compact);
    version1::write_frame(&mut output, |output| {
        version1::write_list(output, "personas", true, |output| {
            output.item();
            version1::write_persona(output, persona);
        });
    });
    output.into_text()
}
