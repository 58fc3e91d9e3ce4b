//! A folded lane: a line that counts what it holds.

use super::columns::Columns;
use super::look::{Look, SMALL};
use super::part::Part;
use super::sign;
use crate::model::{ExperienceLane, Lane, LaneContent};
use crate::picture::markup::{Element, rect};
use crate::picture::palette::{INK_3, LINE_STRONG, SURFACE};
use crate::text::{Numerals, Plain, board as words};

/// The most cards that are drawn small; the words say how many there are.
const MOST: usize = 4;

pub(super) struct Folded<'m> {
    lane: &'m Lane,
    /// What is felt, where the lane shows that.
    experience: Option<ExperienceLane>,
}

impl<'m> Folded<'m> {
    pub(super) const HEIGHT: f64 = 30.0;

    pub(super) fn of(part: &Part<'m>, lane: &'m Lane) -> Self {
        let experience = lane.experience().map(|experience| part.journey.shown_experience(experience));
        Self { lane, experience }
    }

    pub(super) fn draw(&self, look: Look, columns: &Columns<'_>, (top, height): (f64, f64)) -> Vec<Element> {
        let middle = top + height / 2.0;
        let cell = |at: usize| self.cell(look, columns, at, (columns.left(at) + 12.0, middle));
        (0..columns.all.len()).flat_map(cell).collect()
    }

    fn cell(&self, look: Look, columns: &Columns<'_>, at: usize, (x, middle): (f64, f64)) -> Vec<Element> {
        let column = &columns.all[at];
        let said = |text: &str, x: f64| SMALL.word(text, (x, middle - 7.0), look.of(INK_3));
        match &self.lane.content {
            LaneContent::Cards(_) => {
                let count = self.lane.cell(&column.step.id).len();
                let shown = count.min(MOST);
                let mini = |at: usize| {
                    let card = rect((x + 22.0 * at as f64, middle - 5.0), (16.0, 10.0), 3.0);
                    card.word("fill", look.of(SURFACE)).word("stroke", look.of(LINE_STRONG))
                };
                let words = words::CARDS.get(look.language, count, &count.to_string());
                let words = (count > 0).then(|| said(&words, x + 22.0 * shown as f64));
                (0..shown).map(mini).chain(words).collect()
            }
            LaneContent::Experience(_) => {
                let points = self.experience.as_ref().map(|experience| &experience.points);
                let actual = points.and_then(|points| points.get(&column.step.id)?.actual);
                let mark = actual.map(|emotion| sign::emotion_mark(look, emotion, (x + 36.0, middle)).0);
                mark.into_iter().flatten().collect()
            }
            LaneContent::Metric(metric) => {
                let value = metric.values.get(&column.phase.id).filter(|_| column.first);
                value
                    .map(|value| said(&Plain(look.language).figure(metric, Some(*value)), x))
                    .into_iter()
                    .collect()
            }
            LaneContent::Line(_) => Vec::new(),
        }
    }
}
