//! Small numbers, for people to read.

use super::Language;

/// A number with at most two decimals, after the decimal mark of the language.
///
/// Without grouping, as for experiences and the gaps between them. It needs no number format of the browser, of which
/// the first takes tens of milliseconds.
///
/// ```
/// # use klantreis::text::{Language::{Dutch, English}, short_number};
/// assert_eq!(short_number(Dutch, 1.5), "1,5");
/// assert_eq!(short_number(English, 0.333), "0.33");
/// assert_eq!(short_number(English, -0.001), "0");
/// ```
pub fn short_number(language: Language, value: f64) -> String {
    // Adding 0 turns −0 into 0.
    let rounded = (value * 100.0).round() / 100.0 + 0.0;
    rounded.to_string().replace('.', language.decimal_mark())
}

/// A number with its sign, at most two decimals: `+1`, `−0.5`, `0`.
///
/// ```
/// # use klantreis::text::{Language::{Dutch, English}, signed};
/// assert_eq!(signed(Dutch, -0.25), "−0,25");
/// assert_eq!(signed(English, 2.0), "+2");
/// assert_eq!(signed(English, -0.004), "0");
/// ```
pub fn signed(language: Language, value: f64) -> String {
    let size = short_number(language, value.abs());
    match size.as_str() {
        "0" => size,
        _ if value < 0.0 => format!("−{size}"),
        _ => format!("+{size}"),
    }
}
