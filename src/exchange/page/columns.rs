//! The columns of the table, and how many of them stand side by side.

use crate::model::{Color, Journey, Phase, Step};

/// The most steps of one table: so many fit on a sheet of A3, and are read without losing the thread.
const MOST: usize = 12;
/// The most steps on a sheet of A4.
const MOST_ON_A4: usize = 6;

/// A step with its phase.
#[derive(Clone, Copy)]
pub(super) struct Column<'m> {
    /// The phase.
    pub phase: &'m Phase,
    /// The place of the phase, from 0.
    pub phase_at: usize,
    /// The hue of the phase.
    pub color: Color,
    /// The step.
    pub step: &'m Step,
}

/// The columns of one table.
pub(super) struct Part<'m> {
    /// The place of its first step among all steps, from 0.
    pub first: usize,
    /// Its columns, from left to right.
    pub columns: Vec<Column<'m>>,
}

impl<'m> Part<'m> {
    /// The columns of each phase.
    pub fn phases(&self) -> impl Iterator<Item = &[Column<'m>]> {
        self.columns.chunk_by(|one, next| one.phase.id == next.phase.id)
    }
}

/// The tables of a map: phases stay whole where they fit.
pub(super) fn parts(map: &Journey) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut first = 0;
    for (at, phase) in map.phases.iter().enumerate() {
        let color = phase.color_at(at);
        for steps in phase.steps.chunks(MOST) {
            let columns = steps.iter().map(|step| Column { phase, phase_at: at, color, step });
            match parts.last_mut() {
                Some(part) if part.columns.len() + steps.len() <= MOST => part.columns.extend(columns),
                _ => parts.push(Part { first, columns: columns.collect() }),
            }
            first += steps.len();
        }
    }
    parts
}

/// The class of the paper on which the widest table fits.
pub(super) fn paper(parts: &[Part<'_>]) -> &'static str {
    let fits = parts.iter().all(|part| part.columns.len() <= MOST_ON_A4);
    if fits { "paper--a4" } else { "paper--a3" }
}

/// The class of a hue.
pub(super) fn hue(color: Color) -> &'static str {
    match color {
        Color::Blue => "hue-1",
        Color::Teal => "hue-2",
        Color::Green => "hue-3",
        Color::Ochre => "hue-4",
        Color::Coral => "hue-5",
        Color::Rose => "hue-6",
        Color::Violet => "hue-7",
        Color::Slate => "hue-8",
    }
}
