//! Smooth curves through points: monotone cubics, which never overshoot a value.
//!
//! The tangent at a point is the harmonic mean of the slopes on both sides, and flat where the direction
//! turns and at both ends, so that it keeps Fritsch and Carlson's conditions. Points run from left to right;
//! a pair is `(x, y)` in the units of the picture.

use super::number::At;

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
    let Some(start) = points.first() else { return String::new() };
    let stretches = cubics(points).into_iter().map(|[_, from, to, end]| cubic(from, to, end));
    format!("M{}{}", At(*start), stretches.collect::<String>())
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

/// The area between two curves through points above each other, as closed paths in one `d` each: where the first
/// curve is drawn above the second, and where it is drawn below. Empty where one of them has no points.
pub fn areas(first: &[Point], second: &[Point]) -> (String, String) {
    let (mut above, mut below) = (String::new(), String::new());
    let pieces: Vec<(Cubic, Cubic)> = cubics(first)
        .into_iter()
        .zip(cubics(second))
        .flat_map(|(first, second)| apart(first, second))
        .collect();
    for pieces in pieces.chunk_by(|one, next| is_above(one) == is_above(next)) {
        let out = if is_above(&pieces[0]) { &mut above } else { &mut below };
        out.push_str(&area(pieces));
    }
    (above, below)
}

/// One stretch of a curve: its start, its two handles, its end.
type Cubic = [Point; 4];

/// The stretches between the points.
fn cubics(points: &[Point]) -> Vec<Cubic> {
    let slopes: Vec<f64> = points.windows(2).map(|pair| slope(pair[0], pair[1])).collect();
    let tangent = |at: usize| match (at.checked_sub(1).map(|before| slopes[before]), slopes.get(at)) {
        (Some(before), Some(after)) => mean_slope(before, *after),
        _ => 0.0,
    };
    let stretch = |(at, pair): (usize, &[Point])| {
        let (start, end) = (pair[0], pair[1]);
        let reach = (end.0 - start.0) * REACH;
        let out = (start.0 + reach, start.1 + reach * tangent(at));
        let back = (end.0 - reach, end.1 - reach * tangent(at + 1));
        [start, out, back, end]
    };
    points.windows(2).enumerate().map(stretch).collect()
}

/// Two stretches over the same width, cut wherever one crosses the other.
fn apart(first: Cubic, second: Cubic) -> Vec<(Cubic, Cubic)> {
    let mut pieces = Vec::new();
    let (mut rest, mut done) = ((first, second), 0.0);
    for crossing in crossings(&first, &second) {
        let at = (crossing - done) / (1.0 - done);
        let (first, second) = (cut(&rest.0, at), cut(&rest.1, at));
        pieces.push((first.0, second.0));
        (rest, done) = ((first.1, second.1), crossing);
    }
    pieces.push(rest);
    pieces
}

/// Where on their way, from 0 to 1, one stretch crosses another over the same width.
fn crossings(first: &Cubic, second: &Cubic) -> Vec<f64> {
    /// So many looks find two crossings unless they are closer to each other than a thirtieth of the way.
    const LOOKS: u32 = 32;
    /// Halvings of what is between two looks, until it is less than a millionth of the way.
    const HALVINGS: u32 = 16;
    let apart = |at: f64| cut(first, at).0[3].1 - cut(second, at).0[3].1;
    let mut found = Vec::new();
    let (mut before, mut was) = (0.0, 0.0);
    for look in 0..=LOOKS {
        let (at, is) = (f64::from(look) / f64::from(LOOKS), apart(f64::from(look) / f64::from(LOOKS)));
        if was * is < 0.0 {
            let (mut low, mut high) = (before, at);
            for _ in 0..HALVINGS {
                let middle = (low + high) / 2.0;
                if apart(middle) * was > 0.0 { low = middle } else { high = middle }
            }
            found.push(high);
        }
        if is != 0.0 {
            (before, was) = (at, is);
        }
    }
    found
}

/// The two parts of a stretch, by de Casteljau's construction.
fn cut(stretch: &Cubic, at: f64) -> (Cubic, Cubic) {
    let between = |a: Point, b: Point| (a.0 + (b.0 - a.0) * at, a.1 + (b.1 - a.1) * at);
    let [a, b, c, d] = *stretch;
    let (ab, bc, cd) = (between(a, b), between(b, c), between(c, d));
    let (abc, bcd) = (between(ab, bc), between(bc, cd));
    let middle = between(abc, bcd);
    ([a, ab, abc, middle], [middle, bcd, cd, d])
}

/// Whether the first of two stretches that don't cross is drawn above the other.
fn is_above((first, second): &(Cubic, Cubic)) -> bool {
    cut(first, 0.5).0[3].1 < cut(second, 0.5).0[3].1
}

/// Along the first stretches to the right, back along the second; there is at least one of each.
fn area(pieces: &[(Cubic, Cubic)]) -> String {
    let (start, turn) = (pieces[0].0[0], pieces[pieces.len() - 1].1[3]);
    let there = pieces.iter().map(|([_, from, to, end], _)| cubic(*from, *to, *end));
    let back = pieces.iter().rev().map(|(_, [start, from, to, _])| cubic(*to, *from, *start));
    format!("M{}{}L{}{}Z", At(start), there.collect::<String>(), At(turn), back.collect::<String>())
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

fn cubic(from: Point, to: Point, end: Point) -> String {
    format!("C{} {} {}", At(from), At(to), At(end))
}
