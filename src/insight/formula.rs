//! The formulas of the field. A division by zero, and what is missing, give nothing: never 0, never "not a number".

use crate::model::Emotion;
pub(super) use crate::model::ratio;

/// The share of customers that goes on: customers in the later phase ÷ customers in the earlier one, 1 for all of
/// them. More than 1 where customers join later. Nothing without customers to begin with.
///
/// It is derived from the counts and never typed in. The definition of funnel analysis, as in web analytics.
///
/// ```
/// # use klantreis::insight::formula::conversion;
/// assert_eq!(conversion(10_000.0, 6_200.0), Some(0.62));
/// assert_eq!(conversion(0.0, 5.0), None);
/// ```
pub fn conversion(before: f64, after: f64) -> Option<f64> {
    if after < 0.0 { None } else { ratio(after, before) }
}

/// The share of customers that leaves: 1 − [`conversion`]. Below 0 where customers join later.
///
/// Counted from those who leave: 1 − 0.71 is a little more than 0.29.
///
/// ```
/// # use klantreis::insight::formula::drop_off;
/// assert_eq!(drop_off(6_200.0, 4_402.0), Some(0.29));
/// ```
pub fn drop_off(before: f64, after: f64) -> Option<f64> {
    if after < 0.0 { None } else { ratio(before - after, before) }
}

/// The arithmetic mean; nothing without values.
pub fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut count) = (0.0, 0.0);
    for value in values {
        sum += value;
        count += 1.0;
    }
    ratio(sum, count)
}

/// The experience gap: desired − actual, in points of the scale −2…+2, so from −4 to 4. Above 0 where the
/// experience stays behind.
pub fn gap(actual: Option<Emotion>, desired: Option<Emotion>) -> Option<f64> {
    Some(desired?.value() - actual?.value())
}

/// CLV ÷ CAC: how many times a customer brings what acquiring them cost; not the inverse. Both in the same currency.
pub fn value_to_cost(clv: f64, cac: f64) -> Option<f64> {
    ratio(clv, cac)
}
