//! How large a picture is drawn.

/// The size of a picture of `width` × `height` whose longer side is at most `longest`: of the same proportions, in whole
/// px, never larger than it is and never nothing.
///
/// ```
/// # use klantreis::picture::fitted;
/// assert_eq!(fitted((800.0, 400.0), 200.0), (200.0, 100.0));
/// assert_eq!(fitted((80.0, 40.0), 200.0), (80.0, 40.0));
/// assert_eq!(fitted((4000.0, 1.0), 200.0), (200.0, 1.0));
/// ```
pub fn fitted((width, height): (f64, f64), longest: f64) -> (f64, f64) {
    let scale = (longest / width.max(height)).min(1.0);
    let side = |side: f64| (side * scale).round().max(1.0);
    (side(width), side(height))
}
