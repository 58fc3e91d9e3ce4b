//! Numbers with their unit, for people to read.

use super::Language;

/// `number` in its unit: signs of currencies stand before it, everything else behind; nothing where there is no unit.
///
/// ```
/// # use klantreis::text::{Language::{Dutch, English}, in_unit};
/// assert_eq!(in_unit(Dutch, "1.250", "€"), "€\u{a0}1.250");
/// assert_eq!(in_unit(English, "1,250", "€"), "€1,250");
/// assert_eq!(in_unit(English, "−5", "£"), "−£5");
/// assert_eq!(in_unit(Dutch, "4", "uur"), "4\u{a0}uur");
/// assert_eq!(in_unit(English, "160", ""), "160");
/// ```
pub fn in_unit(language: Language, number: &str, unit: &str) -> String {
    if unit.is_empty() {
        return number.to_owned();
    }
    if !matches!(unit, "€" | "$" | "£" | "¥") {
        return format!("{number}\u{a0}{unit}");
    }
    match (language, number.strip_prefix('−')) {
        (Language::Dutch, _) => format!("{unit}\u{a0}{number}"),
        (Language::English, None) => format!("{unit}{number}"),
        (Language::English, Some(size)) => format!("−{unit}{size}"),
    }
}
