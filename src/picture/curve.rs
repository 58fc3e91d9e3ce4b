//! Smooth curves through points: monotone cubics, which never overshoot a value.
//!
//! The tangent at a point is the harmonic mean of the slopes on both sides, and flat where the direction
//! turns and at both ends, so that it keeps Fritsch and Carlson's conditions. Points run from left to right;
//! a pair is `(x, y)` in the units of the picture.

use super::number::push_number;

/// A point of the picture.
type Point = (f64, f64);

/// How far a handle reaches, as a share of the way to the next point. One third would be Hermite's curve; this
/// is a little rounder. Up to one half the curve still neither overshoots nor turns back.
const REACH: f64 = 5.0 / 13.0;

/// The path through `points`, as in SVG's `d`; empty without points.
///
/// ```
/// # use klantreis::picture::curve;
/// assert_eq!(curve::path(&[(0.0, 0.0), (26.0, 10.0)]), "M0,0C10,0 16,10 26,10");
/// ```
pub fn path(points: &[Point]) -> String {
    let mut out = String::new();
    push_start(&mut out, 'M', points.first().copied());
    for [from, to, end] in handles(points) {
        push_cubic(&mut out, from, to, end);
    }
    out
}

/// The paths through the runs of points without a gap, as one `d`. A run of one point draws nothing.
pub fn broken_path(points: &[Option<Point>]) -> String {
    runs(points).iter().filter(|run| run.len() > 1).map(|run| path(run)).collect()
}

/// The runs of points that have a value, in order.
pub fn runs(points: &[Option<Point>]) -> Vec<Vec<Point>> {
    points
        .split(Option::is_none)
        .map(|run| run.iter().copied().flatten().collect::<Vec<_>>())
        .filter(|run| !run.is_empty())
        .collect()
}

/// The area between two curves, as a closed `d`: along `upper` to the right, along `lower` back to the left.
/// Empty where one of them has no points.
pub fn area(upper: &[Point], lower: &[Point]) -> String {
    if upper.is_empty() || lower.is_empty() {
        return String::new();
    }
    let mut out = path(upper);
    push_start(&mut out, 'L', lower.last().copied());
    for ([from, to, _], start) in handles(lower).into_iter().zip(lower.iter().copied()).rev() {
        push_cubic(&mut out, to, from, start);
    }
    out.push('Z');
    out
}

/// For every stretch between two points: the handle at its start, the handle at its end, and its end.
fn handles(points: &[Point]) -> Vec<[Point; 3]> {
    let slopes: Vec<f64> = points.windows(2).map(|pair| slope(pair[0], pair[1])).collect();
    let tangent = |at: usize| match (at.checked_sub(1).map(|before| slopes[before]), slopes.get(at)) {
        (Some(before), Some(after)) => mean_slope(before, *after),
        _ => 0.0,
    };
    points
        .windows(2)
        .enumerate()
        .map(|(at, pair)| {
            let (start, end) = (pair[0], pair[1]);
            let reach = (end.0 - start.0) * REACH;
            [
                (start.0 + reach, start.1 + reach * tangent(at)),
                (end.0 - reach, end.1 - reach * tangent(at + 1)),
                end,
            ]
        })
        .collect()
}

/// Flat between points above each other, where no slope is defined.
fn slope(from: Point, to: Point) -> f64 {
    let width = to.0 - from.0;
    if width > 0.0 { (to.1 - from.1) / width } else { 0.0 }
}

/// The harmonic mean, or flat where the direction turns: at most twice the smaller slope.
fn mean_slope(before: f64, after: f64) -> f64 {
    let product = before * after;
    if product > 0.0 { 2.0 * product / (before + after) } else { 0.0 }
}

fn push_start(out: &mut String, command: char, point: Option<Point>) {
    if let Some(point) = point {
        out.push(command);
        push_point(out, point);
    }
}

fn push_cubic(out: &mut String, from: Point, to: Point, end: Point) {
    out.push('C');
    push_point(out, from);
    out.push(' ');
    push_point(out, to);
    out.push(' ');
    push_point(out, end);
}

fn push_point(out: &mut String, (x, y): Point) {
    push_number(out, x);
    out.push(',');
    push_number(out, y);
}
