//! Which link passes closest to a point.

use super::{Point, Route};

/// The place in `routes` of the way that passes closest to `point`; nothing where none comes within `reach`.
///
/// ```
/// # use klantreis::picture::link::nearest;
/// let routes = [vec![(0.0, 0.0), (40.0, 0.0), (40.0, 30.0)], vec![(0.0, 10.0), (30.0, 10.0)]];
/// assert_eq!(nearest(&routes, (20.0, 3.0), 6.0), Some(0));
/// assert_eq!(nearest(&routes, (20.0, 7.0), 6.0), Some(1));
/// assert_eq!(nearest(&routes, (45.0, 25.0), 6.0), Some(0));
/// assert_eq!(nearest(&routes, (45.0, 40.0), 6.0), None);
/// ```
pub fn nearest(routes: &[Route], point: Point, reach: f64) -> Option<usize> {
    let (mut least, mut nearest) = (reach, None);
    for (at, route) in routes.iter().enumerate() {
        for pair in route.windows(2) {
            let away = distance(point, pair[0], pair[1]);
            if away <= least {
                (least, nearest) = (away, Some(at));
            }
        }
    }
    nearest
}

/// How far a point is from a level or upright line.
fn distance((x, y): Point, from: Point, to: Point) -> f64 {
    let outside = |at: f64, a: f64, b: f64| (a.min(b) - at).max(at - a.max(b)).max(0.0);
    outside(x, from.0, to.0).hypot(outside(y, from.1, to.1))
}
