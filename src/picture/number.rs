//! Numbers as text, for attributes of a picture.

use std::fmt;

/// `value`, rounded to two decimals, without trailing zeros: `-0.5`, `12`, `8.33`. What isn't finite is written as 0.
pub fn number(value: f64) -> String {
    Rounded(value).to_string()
}

/// `value` as [`number`] writes it, with a unit behind it: `12.5%`.
pub fn with_unit(value: f64, unit: &str) -> String {
    format!("{}{unit}", Rounded(value))
}

/// A point as SVG's `d` has it: `12.5,8`.
pub(super) struct At(pub (f64, f64));

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{}", Rounded(self.0.0), Rounded(self.0.1))
    }
}

/// A number as [`number`] writes it.
pub(super) struct Rounded(pub f64);

impl fmt::Display for Rounded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = (self.0 * 100.0).round() / 100.0;
        // Adding 0 turns −0 into 0.
        if rounded.is_finite() { (rounded + 0.0).fmt(f) } else { f.write_str("0") }
    }
}
