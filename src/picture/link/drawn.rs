//! The line of a link: a ring at its source, rounded corners, an arrow at its target.

use super::{Point, Rect, Side};
use crate::picture::number::{At, number};

/// The radius of the corners.
const CORNER: f64 = 9.0;
/// The radius of the ring at the source.
const RING: f64 = 2.8;
/// From the card to the middle of the ring.
const RING_AWAY: f64 = 4.6;
/// From the card to the tip of the arrow.
const TIP_AWAY: f64 = 2.0;
/// The size of the arrow, along the line and to each side.
const ARROW: f64 = 5.0;

/// The line through `points`, which start at the edge of one card and end at that of another, as in SVG's `d`.
pub fn drawn(points: &[Point]) -> String {
    let [first, second, ..] = points else { return String::new() };
    let [.., before, last] = points else { return String::new() };
    let ring = towards(*first, *second, RING_AWAY);
    let start = towards(*first, *second, (RING_AWAY + RING).min(length(*first, *second)));
    let tip = towards(*last, *before, TIP_AWAY);
    let mut line: Vec<Point> = points.to_vec();
    line[0] = start;
    line[points.len() - 1] = tip;
    format!("{}{}{}", circle(ring), path(&line), arrow(tip, *before))
}

/// The line from one box to another through whatever is between them: for what is being dragged.
pub fn loose(from: Rect, to: Rect) -> String {
    let (a, b) = (from.middle(), to.middle());
    let sides = if from.right() + ARROW < to.x {
        (Side::Right, Side::Left)
    } else if to.right() + ARROW < from.x {
        (Side::Left, Side::Right)
    } else if a.1 < b.1 {
        (Side::Bottom, Side::Top)
    } else {
        (Side::Top, Side::Bottom)
    };
    let (start, end) = (edge(&from, sides.0), edge(&to, sides.1));
    let bends = match sides.0 {
        Side::Left | Side::Right => {
            let x = (start.0 + end.0) / 2.0;
            [(x, start.1), (x, end.1)]
        }
        Side::Top | Side::Bottom => {
            let y = (start.1 + end.1) / 2.0;
            [(start.0, y), (end.0, y)]
        }
    };
    drawn(&[start, bends[0], bends[1], end])
}

/// The middle of a side.
pub(super) fn edge(area: &Rect, side: Side) -> Point {
    let (x, y) = area.middle();
    match side {
        Side::Top => (x, area.y),
        Side::Left => (area.x, y),
        Side::Right => (area.right(), y),
        Side::Bottom => (x, area.bottom()),
    }
}

fn length(from: Point, to: Point) -> f64 {
    (to.0 - from.0).abs() + (to.1 - from.1).abs()
}

/// The point so far on the way from one to another; lines are level or upright.
fn towards(from: Point, to: Point, far: f64) -> Point {
    let sign = |way: f64| if way.abs() < 0.01 { 0.0 } else { way.signum() };
    (from.0 + sign(to.0 - from.0) * far, from.1 + sign(to.1 - from.1) * far)
}

fn circle((x, y): Point) -> String {
    let half = |way: f64| format!("a{radius},{radius} 0 1 0 {}", At((way, 0.0)), radius = number(RING));
    format!("M{}{}{}", At((x - RING, y)), half(2.0 * RING), half(-2.0 * RING))
}

fn path(points: &[Point]) -> String {
    let corners = points.windows(3).map(|corner| {
        let [before, at, after] = [corner[0], corner[1], corner[2]];
        let round = CORNER.min(length(before, at) / 2.0).min(length(at, after) / 2.0);
        format!("L{}Q{} {}", At(towards(at, before, round)), At(at), At(towards(at, after, round)))
    });
    let (first, last) = (points[0], points[points.len() - 1]);
    format!("M{}{}L{}", At(first), corners.collect::<String>(), At(last))
}

fn arrow(tip: Point, before: Point) -> String {
    let back = towards(tip, before, ARROW);
    let upright = (before.0 - tip.0).abs() < 0.01;
    let (dx, dy) = if upright { (ARROW, 0.0) } else { (0.0, ARROW) };
    format!("M{}L{}L{}", At((back.0 - dx, back.1 - dy)), At(tip), At((back.0 + dx, back.1 + dy)))
}
