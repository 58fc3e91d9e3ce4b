//! The lanes that are drawn: what each holds, how high it is, and the borders round its cells.

use super::blueprint::Blueprint;
use super::cells::Cells;
use super::columns::{Columns, HEAD, RAIL};
use super::curve::CurveRow;
use super::folded::Folded;
use super::lane_head::LaneHead;
use super::links::Wiring;
use super::look::{Look, SMALL_STRONG};
use super::number::NumberRow;
use super::part::Part;
use super::wanted::MapPicture;
use crate::model::{Lane, LaneContent, LaneGroup};
use crate::picture::link::Rect;
use crate::picture::markup::{Element, line, path, rect};
use crate::picture::number;
use crate::picture::palette::{INK_3, LINE, LINE_FAINT, SURFACE_LOW};
use crate::text::Term;
use crate::text::title::measured;

/// A lane that is laid out.
pub(super) struct Row<'m> {
    group: Option<LaneGroup>,
    head: LaneHead<'m>,
    content: Content<'m>,
}

enum Content<'m> {
    Cards(Cells<'m>),
    Curve(CurveRow<'m>),
    Numbers(NumberRow<'m>),
    Folded(Folded<'m>),
    Line(Blueprint),
}

/// The lanes that are drawn, from top to bottom.
pub(super) fn rows<'m>(
    picture: &MapPicture<'m>,
    look: Look,
    part: &Part<'m>,
    columns: &Columns<'m>,
    wiring: &Wiring<'m>,
) -> Vec<Row<'m>> {
    let row = |(at, (_, lane)): (usize, (usize, &'m Lane))| {
        let content = match &lane.content {
            LaneContent::Line(_) => Content::Line(Blueprint::of(look, lane, columns.right())),
            _ if part.is_folded(lane) => Content::Folded(Folded::of(part, lane)),
            LaneContent::Cards(cards) => {
                Content::Cards(Cells::of(look, part, columns, lane, cards.kind, wiring.tracks(at)))
            }
            LaneContent::Experience(lane) => Content::Curve(CurveRow::of(picture, look, columns, lane)),
            LaneContent::Metric(metric) => Content::Numbers(NumberRow::of(picture.journey, columns, metric)),
        };
        let (below, taken) = match &content {
            Content::Curve(curve) => (curve.whose(), super::curve::AXIS),
            Content::Numbers(_) => (measured(look.language, lane), 0.0),
            _ => (String::new(), 0.0),
        };
        Row { group: lane.group(), head: LaneHead::of(look, lane, &below, taken), content }
    };
    part.lanes().enumerate().map(row).collect()
}

/// The upper edge of each row, where the first begins at `top`.
pub(super) fn tops(rows: &[Row<'_>], top: f64) -> Vec<f64> {
    let mut next = top;
    let mut tops = Vec::with_capacity(rows.len());
    for row in rows {
        tops.push(next);
        next += row.height();
    }
    tops
}

impl Row<'_> {
    pub(super) fn height(&self) -> f64 {
        let text = self.head.height() + 10.0;
        match &self.content {
            Content::Line(line) => line.height(),
            Content::Cards(cells) => cells.height().max(text),
            Content::Curve(_) => CurveRow::HEIGHT.max(text),
            Content::Numbers(_) => NumberRow::HEIGHT.max(text),
            Content::Folded(_) => Folded::HEIGHT.max(text),
        }
    }

    /// Where a card stands, by its column among those that are drawn and its place in the cell.
    pub(super) fn place(&self, columns: &Columns<'_>, column: usize, at: usize, top: f64) -> Option<Rect> {
        match &self.content {
            Content::Cards(cells) => cells.place(columns, column, at, (top, self.height())),
            _ => None,
        }
    }

    pub(super) fn draw(&self, look: Look, columns: &Columns<'_>, top: f64) -> Element {
        let area = (top, self.height());
        let row = Element::new("g");
        let row = match &self.content {
            Content::Line(line) => return row.with_all(line.draw(look, top)),
            Content::Curve(_) => row.with_all(self.head.draw(look, area, 10.0)),
            _ => row.with_all(self.head.draw_middle(look, area)),
        };
        let row = row.with_all(self.borders(look, columns, area));
        match &self.content {
            Content::Cards(cells) => row.with_all(cells.draw(look, columns, area)),
            Content::Curve(curve) => row.with_all(curve.draw(look, columns, top)),
            Content::Numbers(numbers) => row.with_all(numbers.draw(look, columns, top)),
            Content::Folded(folded) => row.with_all(folded.draw(look, columns, area)),
            Content::Line(_) => row,
        }
    }

    /// The borders between steps and phases, and below the row.
    fn borders(&self, look: Look, columns: &Columns<'_>, (top, height): (f64, f64)) -> Vec<Element> {
        let is_solid = |at: usize| columns.all[at].first;
        let upright = |solid: bool| {
            let shown = (1..columns.all.len()).filter(|at| is_solid(*at) == solid);
            let lines =
                shown.map(|at| format!("M{},{}v{}", number(columns.left(at)), number(top), number(height)));
            lines.collect::<String>()
        };
        let (solid, dashed) = (upright(true), upright(false));
        let by_step = !matches!(self.content, Content::Numbers(_)) && !dashed.is_empty();
        let bottom = top + height;
        let below = line((RAIL, bottom), (columns.right(), bottom)).word("stroke", look.of(LINE));
        let solid = (!solid.is_empty()).then(|| path(&solid).word("stroke", look.of(LINE)));
        let dashed = by_step
            .then(|| path(&dashed).word("stroke", look.of(LINE_FAINT)).word("stroke-dasharray", "3 3"));
        [below].into_iter().chain(solid).chain(dashed).collect()
    }
}

/// The names of the groups beside their lanes.
pub(super) fn rails(look: Look, rows: &[Row<'_>], tops: &[f64]) -> Vec<Element> {
    let mut rails = Vec::new();
    let mut at = 0;
    for run in rows.chunk_by(|one, next| one.group == next.group) {
        let (top, height) = (tops[at], run.iter().map(Row::height).sum::<f64>());
        at += run.len();
        let Some(group) = run[0].group else { continue };
        let name = group.text().get(look.language);
        rails.push(rect((0.0, top), (RAIL, height), 0.0).word("fill", look.of(SURFACE_LOW)));
        rails.push(line((RAIL, top), (RAIL, top + height)).word("stroke", look.of(LINE_FAINT)));
        rails.push(line((0.0, top + height), (RAIL + HEAD, top + height)).word("stroke", look.of(LINE)));
        if SMALL_STRONG.width(name) < height - 8.0 {
            rails.push(SMALL_STRONG.upright(name, (RAIL / 2.0, top + height / 2.0), look.of(INK_3)));
        }
    }
    rails
}
