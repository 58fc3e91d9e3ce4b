//! Labels that stand below each other without touching.

/// The `places` of labels between 0 and 100, moved so far apart that each two have `distance` between them; in the
/// order of their places. What there is no room for at the lower end pushes the others up.
///
/// ```
/// # use klantreis::picture::spread;
/// assert_eq!(spread(&[50.0, 20.0], 10.0), [50.0, 20.0]);
/// assert_eq!(spread(&[50.0, 52.0, 48.0], 10.0), [58.0, 68.0, 48.0]);
/// assert_eq!(spread(&[99.0, 98.0], 10.0), [95.0, 85.0]);
/// ```
pub fn spread(places: &[f64], distance: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|one, other| places[*one].total_cmp(&places[*other]));
    let mut spread = places.to_vec();
    let mut highest = distance / 2.0;
    for at in &order {
        spread[*at] = spread[*at].max(highest);
        highest = spread[*at] + distance;
    }
    let mut lowest = 100.0 - distance / 2.0;
    for at in order.iter().rev() {
        spread[*at] = spread[*at].min(lowest);
        lowest = spread[*at] - distance;
    }
    spread
}
