//! The points of each link, from where lanes, columns and cards stand.

use super::drawn::edge;
use super::{FIRST_TRACK, Plan, Point, Rect, Run, Side, TRACK, Wire};

/// From a border to the line along it, on either side: between it and the cards, clear of what is drawn there.
const BESIDE: [f64; 2] = [-2.25, 3.25];
/// How far apart ends at one side of a card are.
const ENDS_APART: f64 = 14.0;

/// Where lanes and columns stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ground {
    /// The left edges of the columns, and the right edge of the last one.
    pub borders: Vec<f64>,
    /// The upper edges of the lanes.
    pub tops: Vec<f64>,
}

/// A link, and where its cards stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placing {
    /// The link.
    pub wire: Wire,
    /// Its source.
    pub from: Rect,
    /// Its target.
    pub to: Rect,
}

/// The way of a link: level and upright lines from the edge of its source to that of its target.
pub type Route = Vec<Point>;

/// The ways of the links, in their order; `plan` is that of their wires.
pub fn route(ground: &Ground, plan: &Plan, placings: &[Placing]) -> Vec<Route> {
    let sides: Vec<[Side; 2]> = placings
        .iter()
        .zip(&plan.runs)
        .map(|(placing, run)| {
            let wire = &placing.wire;
            match run {
                Some(_) => {
                    let leaves = side_at(wire.from.column, wire.leaving_border());
                    let enters = side_at(wire.to.column, wire.facing_border());
                    [
                        if wire.from.first { Side::Top } else { leaves },
                        if wire.ends_from_above() { Side::Top } else { enters },
                    ]
                }
                None => {
                    let border = wire.facing_border();
                    [side_at(wire.from.column, border), side_at(wire.to.column, border)]
                }
            }
        })
        .collect();
    let ends = spread(placings, plan, &sides);
    let mut borders = Borders { ground, taken: Vec::new() };
    let each = placings.iter().zip(&plan.runs).zip(&ends).zip(&sides);
    each.map(|(((placing, run), [start, end]), [leaves, enters])| {
        let wire = &placing.wire;
        let Some(run) = run else {
            let x = borders.line(wire.facing_border(), *enters, start.1, end.1);
            return vec![*start, (x, start.1), (x, end.1), *end];
        };
        let top = ground.tops.get(run.row).copied().unwrap_or_default();
        let y = top + FIRST_TRACK + TRACK * run.track as f64;
        let mut points = vec![*start];
        match leaves {
            Side::Top => points.push((start.0, y)),
            side => {
                let x = borders.line(wire.leaving_border(), *side, start.1, y);
                points.extend([(x, start.1), (x, y)]);
            }
        }
        match enters {
            Side::Top => points.push((end.0, y)),
            side => {
                let x = borders.line(wire.facing_border(), *side, y, end.1);
                points.extend([(x, y), (x, end.1)]);
            }
        }
        points.push(*end);
        points
    })
    .collect()
}

/// The side of a card in a column that looks at a border of it.
fn side_at(column: usize, border: usize) -> Side {
    if border > column { Side::Right } else { Side::Left }
}

/// The two ends of each link, apart from the others at the same side of the same card.
fn spread(placings: &[Placing], plan: &Plan, sides: &[[Side; 2]]) -> Vec<[Point; 2]> {
    let each = placings.iter().zip(&plan.runs).zip(sides);
    let all: Vec<End> = each
        .flat_map(|((placing, run), sides)| {
            let stops = [(placing.from, placing.wire.from.column), (placing.to, placing.wire.to.column)];
            let end = |(side, (area, column)): (Side, (Rect, usize))| End {
                area,
                side,
                order: run.as_ref().map_or(0, |run| order(run, column)),
            };
            let [start, last] = *sides;
            [end((start, stops[0])), end((last, stops[1]))]
        })
        .collect();
    let ends: Vec<Point> = (0..all.len()).map(|at| all[at].point(at, &all)).collect();
    ends.chunks(2).map(|pair| [pair[0], pair[1]]).collect()
}

/// Where an end comes among those at the top of its card, so that they don't cross: those to the left first, the
/// lowest outermost on either side.
fn order(run: &Run, column: usize) -> i64 {
    let track = run.track as i64;
    if run.middle() < column as f64 + 0.5 { -1 - track } else { track }
}

/// An end of a link at a side of a card.
struct End {
    area: Rect,
    side: Side,
    order: i64,
}

impl End {
    /// Where it is; `at` is its place among `all`.
    fn point(&self, at: usize, all: &[End]) -> Point {
        let beside = |end: &End| (end.area, end.side) == (self.area, self.side);
        let count = all.iter().filter(|end| beside(end)).count();
        let comes_first = |(place, end): &(usize, &End)| (end.order, *place) < (self.order, at);
        let before = all.iter().enumerate().filter(comes_first).filter(|(_, end)| beside(end)).count();
        let room = if self.side == Side::Top { self.area.w } else { self.area.h };
        let apart = ENDS_APART.min(room / (count + 1) as f64);
        let shift = (before as f64 - (count - 1) as f64 / 2.0) * apart;
        let (x, y) = edge(&self.area, self.side);
        if self.side == Side::Top { (x + shift, y) } else { (x, y + shift) }
    }
}

/// The lines along the borders between columns.
struct Borders<'g> {
    ground: &'g Ground,
    /// Where lines lie already: the border, which of its two places, from where to where.
    taken: Vec<(usize, usize, f64, f64)>,
}

impl Borders<'_> {
    /// A line along a border, on its free side; the one away from the card where both are, and always within the
    /// board.
    fn line(&mut self, border: usize, side: Side, from: f64, to: f64) -> f64 {
        let (low, high) = (from.min(to), from.max(to));
        let far = usize::from(side == Side::Right);
        let within = match border {
            0 => [1, 1],
            last if last + 1 == self.ground.borders.len() => [0, 0],
            _ => [far, 1 - far],
        };
        let free = |place: &usize| {
            let meets = |taken: &&(usize, usize, f64, f64)| {
                (taken.0, taken.1) == (border, *place) && low < taken.3 && taken.2 < high
            };
            !self.taken.iter().any(|taken| meets(&taken))
        };
        let place = within.into_iter().find(free).unwrap_or(within[0]);
        self.taken.push((border, place, low, high));
        self.ground.borders.get(border).copied().unwrap_or_default() + BESIDE[place]
    }
}
