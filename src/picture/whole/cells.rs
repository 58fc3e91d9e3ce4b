//! The cards of a lane, step by step.

use super::card::CardFace;
use super::columns::{Column, Columns};
use super::look::Look;
use super::part::Part;
use crate::model::{CardKind, Lane};
use crate::picture::link::{Rect, TRACK};
use crate::picture::markup::Element;

/// Round the cards of a cell.
const PAD: f64 = 4.0;
/// Between two cards.
const APART: f64 = 5.0;
/// A row of cards is at least so high.
const LEAST: f64 = 46.0;
/// The room for the first line of links above the cards, and for each more.
const GUTTER: f64 = 30.0;

/// The cards of a lane that are drawn.
pub(super) struct Cells<'m> {
    cells: Vec<Vec<CardFace<'m>>>,
    /// What stands above the cards.
    above: f64,
    width: f64,
}

impl<'m> Cells<'m> {
    /// The cards of a lane with so many lines of links above them.
    pub(super) fn of(
        look: Look,
        part: &Part<'m>,
        columns: &Columns<'_>,
        lane: &'m Lane,
        kind: CardKind,
        tracks: usize,
    ) -> Self {
        let width = columns.width - 2.0 * PAD;
        let cell = |column: &Column<'_>| {
            let cards = lane.cell(&column.step.id).iter().filter(|card| part.has_card(card));
            cards.map(|card| CardFace::of(look, card, kind, width)).collect()
        };
        let cells = columns.all.iter().map(cell).collect();
        let above = if tracks == 0 { PAD } else { GUTTER + TRACK * (tracks - 1) as f64 };
        Self { cells, above, width }
    }

    pub(super) fn height(&self) -> f64 {
        let tallest = self.cells.iter().map(|cell| height_of(cell)).fold(0.0, f64::max);
        self.above + tallest.max(LEAST - 2.0 * PAD) + PAD + 1.0
    }

    pub(super) fn draw(&self, look: Look, columns: &Columns<'_>, row: (f64, f64)) -> Vec<Element> {
        let mut drawn = Vec::new();
        for (column, cell) in self.cells.iter().enumerate() {
            for (at, face) in cell.iter().enumerate() {
                let area = self.area(columns, column, at, row);
                drawn.push(face.draw(look, (area.x, area.y), columns.all[column].hue()));
            }
        }
        drawn
    }

    /// Where a card stands, by its column among those that are drawn and its place in the cell. `row` is the upper edge
    /// of the row and its height.
    pub(super) fn place(
        &self,
        columns: &Columns<'_>,
        column: usize,
        at: usize,
        row: (f64, f64),
    ) -> Option<Rect> {
        self.cells.get(column)?.get(at).map(|_| self.area(columns, column, at, row))
    }

    fn area(&self, columns: &Columns<'_>, column: usize, at: usize, (top, height): (f64, f64)) -> Rect {
        let cell = &self.cells[column];
        // Below links cards begin at the top; otherwise they stand in the middle.
        let free = height - 1.0 - self.above - PAD - height_of(cell);
        let first = self.above + if self.above > PAD { 0.0 } else { free / 2.0 };
        let before: f64 = cell[..at].iter().map(|face| face.height() + APART).sum();
        Rect { x: columns.left(column) + PAD, y: top + first + before, w: self.width, h: cell[at].height() }
    }
}

/// How high the cards of a cell are together.
fn height_of(cell: &[CardFace<'_>]) -> f64 {
    let cards: f64 = cell.iter().map(CardFace::height).sum();
    cards + APART * cell.len().saturating_sub(1) as f64
}
