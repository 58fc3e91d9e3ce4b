//! Which links need a gutter, and which line of it each gets: asked of the map alone, before anything is laid out.

use crate::model::{Linked, Spot};

/// A link as its lines need it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wire {
    /// Where it starts.
    pub from: Stop,
    /// Where it ends.
    pub to: Stop,
    /// Whether something is said at it, which needs room.
    pub labelled: bool,
}

/// Where an end of a link stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop {
    /// The place of the lane, from 0.
    pub row: usize,
    /// The place of the step among all steps, from 0.
    pub column: usize,
    /// Whether the card is the uppermost of its cell, so that the way up is free.
    pub first: bool,
}

/// A level line in the gutter of a lane. Left and right are in columns: 1.5 is the middle of the second one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Run {
    /// The lane in whose gutter it lies.
    pub row: usize,
    /// Which line of the gutter it is, from 0 at the top.
    pub track: usize,
    /// Where the link comes up from its source.
    pub start: f64,
    /// Where it goes down to its target.
    pub end: f64,
}

impl Run {
    /// The middle, where its label stands.
    pub fn middle(&self) -> f64 {
        (self.start + self.end) / 2.0
    }

    /// How many columns wide it is, or its label may be: at least one.
    pub fn width(&self) -> f64 {
        (self.start - self.end).abs().max(1.0)
    }

    fn reach(&self) -> (f64, f64) {
        (self.middle() - self.width() / 2.0, self.middle() + self.width() / 2.0)
    }

    fn meets(&self, other: &Self) -> bool {
        let ((left, right), (other_left, other_right)) = (self.reach(), other.reach());
        self.row == other.row
            && self.track == other.track
            && left < other_right + APART
            && other_left < right + APART
    }
}

/// How many columns two links are apart that share a line of a gutter.
const APART: f64 = 0.15;

/// The places of all links of a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The line in a gutter of each link; nothing where it needs none.
    pub runs: Vec<Option<Run>>,
}

impl Plan {
    /// How many lines the gutter of a lane has; 0 where it has none.
    pub fn tracks(&self, row: usize) -> usize {
        let here = self.runs.iter().flatten().filter(|run| run.row == row);
        here.map(|run| run.track + 1).max().unwrap_or(0)
    }
}

/// Gives each link its place: the widest lie on top, so that the others stay below them.
pub fn plan(wires: &[Wire]) -> Plan {
    let mut runs: Vec<Option<Run>> = wires.iter().map(Wire::run).collect();
    let mut order: Vec<usize> = (0..runs.len()).filter(|at| runs[*at].is_some()).collect();
    let width = |at: usize| runs[at].map_or(0.0, |run| run.width());
    order.sort_by(|one, other| width(*other).total_cmp(&width(*one)));
    let mut placed: Vec<Run> = Vec::new();
    for at in order {
        let Some(run) = &mut runs[at] else { continue };
        while placed.iter().any(|known| known.meets(run)) {
            run.track += 1;
        }
        placed.push(*run);
    }
    Plan { runs }
}

impl From<&Linked<'_>> for Wire {
    fn from(linked: &Linked<'_>) -> Self {
        let stop = |spot: &Spot| Stop { row: spot.lane, column: spot.column, first: spot.at == 0 };
        let labelled = !linked.link.label.is_empty();
        Self { from: stop(&linked.from), to: stop(&linked.to), labelled }
    }
}

impl Wire {
    /// Whether both cards stand in one column or beside each other in two lanes: then a border is way enough.
    fn needs_gutter(&self) -> bool {
        let apart = self.from.column.abs_diff(self.to.column);
        self.labelled || apart > 1 || (apart == 1 && self.from.row == self.to.row)
    }

    fn run(&self) -> Option<Run> {
        if !self.needs_gutter() {
            return None;
        }
        let end = match self.ends_from_above() {
            true => self.to.column as f64 + 0.5,
            false => self.facing_border() as f64,
        };
        let start = match self.from.first {
            true => self.from.column as f64 + 0.5,
            false => self.leaving_border() as f64,
        };
        Some(Run { row: self.from.row, track: 0, start, end })
    }

    /// Whether it comes down from the gutter right onto its target.
    pub(super) fn ends_from_above(&self) -> bool {
        self.to.first && self.to.row == self.from.row
    }

    /// The border of the target's column on the side of the source; where they share the column one within the
    /// board.
    pub(super) fn facing_border(&self) -> usize {
        let from_left = match self.to.column == self.from.column {
            true => self.to.column > 0,
            false => self.to.column > self.from.column,
        };
        if from_left { self.to.column } else { self.to.column + 1 }
    }

    /// The border of the source's column by which a card leaves that has others above it: never the one by which
    /// the link ends.
    pub(super) fn leaving_border(&self) -> usize {
        let towards = if self.to.column > self.from.column { 1 } else { 0 };
        let border = self.from.column + towards;
        let taken = !self.ends_from_above() && border == self.facing_border();
        if taken { self.from.column + 1 - towards } else { border }
    }
}
