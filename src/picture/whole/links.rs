//! The links between the cards that are drawn: their lines behind the cards, and what is said at them above.

use super::columns::Columns;
use super::look::{Look, SMALL_STRONG};
use super::part::Part;
use super::row::Row;
use crate::model::{Linked, Spot};
use crate::picture::icon::icon;
use crate::picture::link::{Ground, Placing, Plan, Rect, Run, Stop, TRACK, Wire, drawn, plan, route};
use crate::picture::markup::{Element, path, rect};
use crate::picture::palette::{ACCENT, ACCENT_INK, ACCENT_LINE, ACCENT_TINT, CANVAS};

/// From the top of a lane to the first label.
const LABEL_TOP: f64 = 3.0;
/// What stands beside the text of a label: its padding, its icon.
const AROUND: f64 = 33.0;

/// The links between cards that are drawn, and the line in a gutter of each.
pub(super) struct Wiring<'m> {
    links: Vec<Linked<'m>>,
    /// Where each link starts and ends.
    ends: Vec<[End; 2]>,
    wires: Vec<Wire>,
    plan: Plan,
}

/// Where an end of a link stands, among what is drawn.
#[derive(Clone, Copy)]
struct End {
    row: usize,
    column: usize,
    /// Its place within the cell.
    at: usize,
}

impl<'m> Wiring<'m> {
    pub(super) fn of(part: &Part<'m>, columns: &Columns<'_>) -> Self {
        let lanes: Vec<(usize, _)> = part.lanes().collect();
        let end = |spot: &Spot<'m>| {
            let row = lanes.iter().position(|(at, lane)| *at == spot.lane && !part.is_folded(lane))?;
            let column = columns.all.iter().position(|column| column.at == spot.column)?;
            let cell = lanes[row].1.cell(&columns.all[column].step.id);
            let at = cell.iter().take(spot.at).filter(|card| part.has_card(card)).count();
            part.has_card(spot.card).then_some(End { row, column, at })
        };
        let shown = part.journey.linked().into_iter().filter_map(|linked| {
            let ends = [end(&linked.from)?, end(&linked.to)?];
            Some((linked, ends))
        });
        let (links, ends): (Vec<Linked<'m>>, Vec<_>) = shown.unzip();
        let stop = |end: &End| Stop { row: end.row, column: end.column, first: end.at == 0 };
        let wire = |(linked, [from, to]): (&Linked<'m>, &[End; 2])| Wire {
            from: stop(from),
            to: stop(to),
            labelled: !linked.link.label.is_empty(),
        };
        let wires: Vec<Wire> = links.iter().zip(&ends).map(wire).collect();
        let plan = plan(&wires);
        Self { links, ends, wires, plan }
    }

    /// How many lines lie above the cards of a row.
    pub(super) fn tracks(&self, row: usize) -> usize {
        self.plan.tracks(row)
    }

    /// The lines; `tops` are the upper edges of the rows.
    pub(super) fn lines(
        &self,
        look: Look,
        columns: &Columns<'_>,
        rows: &[Row<'_>],
        tops: &[f64],
    ) -> Vec<Element> {
        let borders = (0..=columns.all.len()).map(|at| columns.left(at)).collect();
        let ground = Ground { borders, tops: tops.to_vec() };
        let place = |end: &End| -> Rect {
            rows[end.row].place(columns, end.column, end.at, tops[end.row]).unwrap_or_default()
        };
        let placing = |(wire, [from, to]): (&Wire, &[End; 2])| Placing {
            wire: *wire,
            from: place(from),
            to: place(to),
        };
        let placings: Vec<Placing> = self.wires.iter().zip(&self.ends).map(placing).collect();
        let line = |points: Vec<(f64, f64)>| {
            let line = path(&drawn(&points)).word("fill", "none").word("stroke", look.of(ACCENT));
            line.number("stroke-width", 1.75).word("stroke-linecap", "round").word("stroke-linejoin", "round")
        };
        route(&ground, &self.plan, &placings).into_iter().map(line).collect()
    }

    /// What is said at the links.
    pub(super) fn labels(&self, look: Look, columns: &Columns<'_>, tops: &[f64]) -> Vec<Element> {
        let said = self.links.iter().zip(&self.plan.runs).filter(|(linked, _)| !linked.link.label.is_empty());
        let label = |(linked, run): (&Linked<'_>, &Option<Run>)| {
            let run = (*run)?;
            let text = SMALL_STRONG.short(&linked.link.label, run.width() * columns.width - AROUND);
            let wide = text.width(&SMALL_STRONG) + AROUND;
            let x = columns.left(0) + run.middle() * columns.width - wide / 2.0;
            let y = tops[run.row] + LABEL_TOP + TRACK * run.track as f64;
            // Clear of the line that it stands on.
            let clear = rect((x - 4.0, y), (wide + 8.0, 20.0), 10.0).word("fill", look.of(CANVAS));
            let pill = rect((x, y), (wide, 20.0), 10.0).word("fill", look.of(ACCENT_TINT));
            let name = if linked.goes_back() { "loop" } else { "arrow" };
            let sign = icon(name, (x + 8.0, y + 4.0), 12.0, look.of(ACCENT_INK));
            let room = wide - AROUND;
            let text = SMALL_STRONG.lines(&text, (x + 25.0, y + 3.0), room, look.of(ACCENT_INK));
            Some([clear, pill.word("stroke", look.of(ACCENT_LINE)), sign, text])
        };
        said.filter_map(label).flatten().collect()
    }
}
