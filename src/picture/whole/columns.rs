//! Where the steps stand.

use super::part::Part;
use crate::model::{Color, Journey, Phase, Step, StepId};
use crate::picture::palette::Hue;

/// The rail with the names of groups.
pub(super) const RAIL: f64 = 22.0;
/// The heads of the lanes.
pub(super) const HEAD: f64 = 148.0;
/// A step, where there are several.
const STEP: f64 = 168.0;
/// The steps together are at least so wide, so that there is room for what stands above and below them.
const LEAST: f64 = 504.0;
/// No step is wider than this.
const WIDEST: f64 = 320.0;

/// The steps that are drawn, from left to right.
pub(super) struct Columns<'m> {
    pub(super) all: Vec<Column<'m>>,
    /// How wide each is.
    pub(super) width: f64,
}

/// A step that is drawn.
pub(super) struct Column<'m> {
    pub(super) phase: &'m Phase,
    /// The place of the phase among all phases of the map.
    pub(super) phase_at: usize,
    pub(super) step: &'m Step,
    /// The place of the step among all steps of the map.
    pub(super) at: usize,
    pub(super) color: Color,
    /// Whether a phase begins here.
    pub(super) first: bool,
}

impl<'m> Columns<'m> {
    pub(super) fn of(journey: &'m Journey, part: &Part<'m>) -> Self {
        let mut all: Vec<Column<'m>> = Vec::new();
        let mut at = 0;
        for (phase_at, phase) in journey.phases.iter().enumerate() {
            let color = phase.color_at(phase_at);
            for step in &phase.steps {
                if part.has_step(&step.id) {
                    let first = all.last().is_none_or(|last| last.phase_at != phase_at);
                    all.push(Column { phase, phase_at, step, at, color, first });
                }
                at += 1;
            }
        }
        let width = (LEAST / all.len().max(1) as f64).clamp(STEP, WIDEST);
        Self { all, width }
    }

    /// The left edge of a column, from that of the map.
    pub(super) fn left(&self, at: usize) -> f64 {
        RAIL + HEAD + self.width * at as f64
    }

    /// How wide all are together.
    pub(super) fn span(&self) -> f64 {
        self.width * self.all.len() as f64
    }

    /// The right edge of the map.
    pub(super) fn right(&self) -> f64 {
        RAIL + HEAD + self.span().max(LEAST)
    }

    /// The steps, from left to right.
    pub(super) fn steps(&self) -> Vec<StepId> {
        self.all.iter().map(|column| column.step.id.clone()).collect()
    }

    /// The phases with the place of their first column and how many they have.
    pub(super) fn phases(&self) -> impl Iterator<Item = (&Column<'m>, usize, usize)> {
        let mut from = 0;
        self.all.chunk_by(|_, next| !next.first).map(move |columns| {
            let at = from;
            from += columns.len();
            (&columns[0], at, columns.len())
        })
    }
}

impl Column<'_> {
    pub(super) fn hue(&self) -> Hue {
        Hue::of(self.color)
    }
}
