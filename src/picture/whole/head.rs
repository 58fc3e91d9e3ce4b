//! The two rows above the lanes: phases and their steps.

use super::columns::{Column, Columns};
use super::look::{Look, SMALL};
use crate::picture::lettering::{Anchor, Lettering, Lines};
use crate::picture::markup::{Element, circle, line, rect};
use crate::picture::palette::{INK_2, INK_3, LINE};
use crate::text::board as words;
use crate::text::title::named;

const PHASE: Lettering = Lettering::new(12.5, 16.0, 600);
const STEP: Lettering = Lettering::new(12.0, 15.0, 500);
/// The most lines of a name.
const MOST_LINES: usize = 3;
/// Beside a phase.
const BESIDE: f64 = 4.0;
/// From the edge of a phase or a step to its name.
const INSET: f64 = 10.0;
/// From the edge of a column to the name of its step, which has a dot before it.
const STEP_INSET: f64 = 25.0;

pub(super) struct Head<'m> {
    look: Look,
    columns: &'m Columns<'m>,
    phases: Vec<PhaseHead>,
    steps: Vec<Lines>,
}

/// The head of a phase.
struct PhaseHead {
    name: Lines,
    /// How many of its steps are drawn, in words; nothing where that is one.
    said: Option<String>,
    /// The place of its first column, and how many there are.
    at: usize,
    count: usize,
}

impl<'m> Head<'m> {
    pub(super) fn of(look: Look, columns: &'m Columns<'m>) -> Self {
        let phases = columns.phases().map(|(first, at, count)| {
            let said = (count > 1).then(|| words::STEPS.get(look.language, count, &count.to_string()));
            let taken = said.as_ref().map_or(0.0, |said| SMALL.width(said) + 12.0);
            let room = columns.width * count as f64 - 2.0 * (BESIDE + INSET) - taken;
            let name = named(look.language, &first.phase.name);
            PhaseHead { name: PHASE.wrapped(&name, room, 0.0, MOST_LINES), said, at, count }
        });
        let step = |column: &Column<'_>| {
            let name = named(look.language, &column.step.name);
            STEP.wrapped(&name, columns.width - STEP_INSET - 8.0, 0.0, MOST_LINES)
        };
        Self { look, columns, phases: phases.collect(), steps: columns.all.iter().map(step).collect() }
    }

    fn phase_height(&self) -> f64 {
        let names = self.phases.iter().map(|phase| phase.name.height(&PHASE));
        names.fold(16.0, f64::max) + 18.0
    }

    fn step_height(&self) -> f64 {
        self.steps.iter().map(|name| name.height(&STEP)).fold(15.0, f64::max) + 13.0
    }

    pub(super) fn height(&self) -> f64 {
        self.phase_height() + self.step_height()
    }

    pub(super) fn draw(&self) -> Element {
        let look = self.look;
        let (high, all) = (self.phase_height(), self.height());
        let corner = |text: &str, top: f64| SMALL.word(text, (12.0, top), look.of(INK_3));
        Element::new("g")
            .with(corner(words::PHASE.get(look.language), high / 2.0 - 7.0))
            .with(corner(words::STEP.get(look.language), high + self.step_height() / 2.0 - 7.0))
            .with_all(self.phases.iter().flat_map(|phase| self.phase(phase)))
            .with_all(self.steps.iter().enumerate().flat_map(|(at, name)| self.step(at, name)))
            .with(line((0.0, all), (self.columns.right(), all)).word("stroke", look.of(LINE)))
    }

    fn phase(&self, phase: &PhaseHead) -> Vec<Element> {
        let PhaseHead { name, said, at, count } = phase;
        let high = self.phase_height();
        let hue = self.columns.all[*at].hue();
        let (x, width) = (self.columns.left(*at) + BESIDE, self.columns.width * *count as f64 - 2.0 * BESIDE);
        let (tint, color) = (self.look.of(hue.tint), self.look.of(hue.text));
        let ground = rect((x, 0.0), (width, high), 8.0).word("fill", tint);
        // Square below, with a bar.
        let square = rect((x, high - 8.0), (width, 8.0), 0.0).word("fill", tint);
        let bar = rect((x, high - 2.0), (width, 2.0), 0.0).word("fill", self.look.of(hue.bar));
        let top = (high - name.height(&PHASE)) / 2.0 - 0.5;
        let name = PHASE.lines(name, (x + INSET, top), width - 2.0 * INSET, color);
        let end = (x + width - INSET, high / 2.0 - 7.5);
        let said = said.as_ref().map(|said| SMALL.anchored(said, Anchor::End, end, color));
        [ground, square, bar, name].into_iter().chain(said).collect()
    }

    fn step(&self, at: usize, name: &Lines) -> Vec<Element> {
        let (x, high) = (self.columns.left(at), self.phase_height());
        let middle = high + self.step_height() / 2.0;
        let dot = circle((x + 16.5, middle), 2.5).word("fill", self.look.of(self.columns.all[at].hue().bar));
        let top = middle - name.height(&STEP) / 2.0;
        let room = self.columns.width - STEP_INSET - 8.0;
        vec![dot, STEP.lines(name, (x + STEP_INSET, top), room, self.look.of(INK_2))]
    }
}
