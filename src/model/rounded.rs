//! Numbers as they are shown.

/// `value` with at most `decimals` decimals: what a reader sees of it. Numbers that are compared in the sight of a reader
/// are compared so, and never say "above" of two that look alike.
///
/// Half of the last place goes away from zero, as the browser's number formats do it. What a calculation leaves behind
/// the ninth decimal or so is no part of the number.
///
/// ```
/// # use klantreis::model::rounded;
/// assert_eq!(rounded(0.29000000000000004, 3), 0.29);
/// assert_eq!(rounded(0.1445, 3), 0.145);
/// assert_eq!(rounded(-0.004, 2), 0.0);
/// ```
pub fn rounded(value: f64, decimals: i32) -> f64 {
    let places = 10_f64.powi(decimals);
    let exact = (value * places * 1e6).round() / 1e6;
    // Adding 0 turns −0 into 0. Numbers too large for decimals have none.
    if exact.is_finite() { exact.round() / places + 0.0 } else { value }
}
