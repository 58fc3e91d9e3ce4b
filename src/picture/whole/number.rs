//! The row of a metric lane: a number a phase, and the share that goes on.

use super::columns::{Column, Columns};
use super::look::{Look, SMALL, SMALL_STRONG};
use crate::insight::{Benchmark, PhaseNumber};
use crate::model::{Journey, MetricLane, rounded};
use crate::picture::icon::icon;
use crate::picture::lettering::Lettering;
use crate::picture::markup::{Element, rect};
use crate::picture::palette::{BAD_INK, BAD_TINT, GOOD_INK, INK, INK_2, INK_3, LINE_STRONG, SURFACE};
use crate::text::{Numerals, Plain, in_unit, metric as words};

const VALUE: Lettering = Lettering::new(16.0, 20.0, 600);
/// From the border of a phase to its number, and where something stands on the border.
const INSET: f64 = 14.0;
const AFTER_DROP: f64 = 38.0;

pub(super) struct NumberRow<'m> {
    lane: &'m MetricLane,
    /// The numbers of the phases that are drawn.
    numbers: Vec<PhaseNumber>,
}

impl<'m> NumberRow<'m> {
    pub(super) const HEIGHT: f64 = 54.0;

    pub(super) fn of(journey: &Journey, columns: &Columns<'_>, lane: &'m MetricLane) -> Self {
        let benchmark = Benchmark::of(&journey.benchmarks);
        let number = |(first, ..): (&Column<'_>, usize, usize)| {
            PhaseNumber::of(&journey.phases, first.phase_at, lane, &benchmark)
        };
        Self { lane, numbers: columns.phases().map(number).collect() }
    }

    pub(super) fn draw(&self, look: Look, columns: &Columns<'_>, top: f64) -> Vec<Element> {
        let phase = |((first, at, count), number): ((&Column<'_>, usize, usize), &PhaseNumber)| {
            let (left, width) = (columns.left(at), columns.width * count as f64);
            self.phase(look, first, number, (left, top), width)
        };
        columns.phases().zip(&self.numbers).flat_map(phase).collect()
    }

    fn phase(
        &self,
        look: Look,
        first: &Column<'_>,
        number: &PhaseNumber,
        (left, top): (f64, f64),
        width: f64,
    ) -> Vec<Element> {
        let written = Plain(look.language);
        let figure = written.figure(self.lane, number.value);
        // Left of the first phase there is no room for what left before it.
        let drop = number.drop.filter(|_| first.at > 0);
        let mut x = left + if drop.is_some() { AFTER_DROP } else { INSET };
        let mut drawn = vec![VALUE.word(&figure, (x, top + 6.0), look.of(INK))];
        x += VALUE.width(&figure) + 6.0;
        if let Some(share) = number.share {
            let share = written.percent(share, 0);
            drawn.push(SMALL.word(&share, (x, top + 10.0), look.of(INK_3)));
            x += SMALL.width(&share) + 8.0;
        }
        if let Some((target, reached)) = self.lane.target.zip(number.reached) {
            let target = in_unit(look.language, &written.figure(self.lane, Some(target)), &self.lane.unit);
            let said = words::TARGET_IS.fill(look.language, &[("target", &target)]);
            let color = look.of(if reached { GOOD_INK } else { BAD_INK });
            drawn.push(icon(if reached { "check" } else { "warn" }, (x, top + 11.0), 12.0, color));
            drawn.push(SMALL.word(&said, (x + 15.0, top + 10.0), color));
        }
        if let Some(share) = number.share {
            let (bar, at) = (look.of(first.hue().bar), (left + INSET, top + 35.0));
            let room = width - 2.0 * INSET;
            drawn.push(rect(at, (room, 6.0), 3.0).word("fill", bar).number("opacity", 0.18));
            drawn.push(rect(at, (room * share.clamp(0.0, 1.0), 6.0), 3.0).word("fill", bar));
        }
        drawn.extend(drop.into_iter().flat_map(|drop| Self::drop(look, number, drop, (left, top + 8.0))));
        drawn
    }

    /// The share that left since the phase before, on the border with it.
    fn drop(look: Look, number: &PhaseNumber, drop: f64, (x, top): (f64, f64)) -> [Element; 3] {
        let shown = rounded(drop, 2 + i32::from(number.decimals));
        let said = Plain(look.language).percent(shown.abs(), number.decimals);
        let (sign, ground, color, border) = match shown {
            _ if number.beyond => ("warn", BAD_TINT, BAD_INK, BAD_INK),
            ..0.0 => ("up", SURFACE, INK_2, LINE_STRONG),
            _ => ("drop", SURFACE, INK_2, LINE_STRONG),
        };
        let width = SMALL_STRONG.width(&said) + 30.0;
        let left = x - width / 2.0;
        let pill = rect((left, top), (width, 20.0), 10.0).word("fill", look.of(ground));
        let pill = pill.word("stroke", look.of(border));
        let pill = if number.beyond { pill.number("stroke-opacity", 0.4) } else { pill };
        let sign = icon(sign, (left + 7.0, top + 4.0), 12.0, look.of(color));
        [pill, sign, SMALL_STRONG.word(&said, (left + 22.0, top + 3.0), look.of(color))]
    }
}
