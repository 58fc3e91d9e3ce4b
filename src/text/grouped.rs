//! Whole numbers, for people to read.

use super::Language;

/// A whole number with its thousands apart, as the language does it.
///
/// ```
/// # use klantreis::text::{Language::{Dutch, English}, grouped};
/// assert_eq!(grouped(50_000, Dutch), "50.000");
/// assert_eq!(grouped(1_234_567, English), "1,234,567");
/// assert_eq!(grouped(200, English), "200");
/// ```
pub fn grouped(number: usize, language: Language) -> String {
    apart(&number.to_string(), language)
}

/// Digits with the thousands apart.
pub(super) fn apart(digits: &str, language: Language) -> String {
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(language.thousands_mark());
        }
        text.push(digit);
    }
    text
}
