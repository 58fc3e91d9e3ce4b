//! Numbers as people type them.

use super::Language;

/// The number that `text` means to whoever writes in `language`; nothing where it is none.
///
/// Both signs are understood in both languages: the one that groups thousands in a language is taken for the
/// decimal sign where it can't be grouping. Blanks, signs of currencies and percent signs are read over.
///
/// ```
/// # use klantreis::text::{Language::{Dutch, English}, typed_number};
/// assert_eq!(typed_number(Dutch, "2.480"), Some(2480.0));
/// assert_eq!(typed_number(Dutch, "2.480,5"), Some(2480.5));
/// assert_eq!(typed_number(Dutch, "2.5"), Some(2.5));
/// assert_eq!(typed_number(English, "2,480.5"), Some(2480.5));
/// assert_eq!(typed_number(English, "1.234,5"), Some(1234.5));
/// assert_eq!(typed_number(English, " −1 200 "), Some(-1200.0));
/// assert_eq!(typed_number(Dutch, "€ 1.250,50"), Some(1250.5));
/// assert_eq!(typed_number(Dutch, "1.2.3"), None);
/// assert_eq!(typed_number(Dutch, "veel"), None);
/// ```
pub fn typed_number(language: Language, text: &str) -> Option<f64> {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace() && !"€$£%".contains(*sign)).collect();
    let text = text.replace('−', "-");
    let (grouping, decimal_sign) = (language.thousands_mark(), language.decimal_mark());
    let plain = match (text.rfind(grouping), text.rfind(decimal_sign)) {
        (None, _) => text.replace(decimal_sign, "."),
        (Some(_), None) if is_grouped(&text, grouping) => text.replace(grouping, ""),
        (Some(_), None) => text.replace(grouping, "."),
        (Some(group), Some(point)) if group < point => text.replace(grouping, "").replace(decimal_sign, "."),
        (Some(_), Some(_)) => text.replace(decimal_sign, "").replace(grouping, "."),
    };
    // The standard library reads `inf` and `nan` too.
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

/// Whether every `sign` in `text` is followed by exactly three digits, and the first by no more before it.
fn is_grouped(text: &str, sign: &str) -> bool {
    let digits = text.trim_start_matches(['-', '+']);
    digits.split(sign).enumerate().all(|(at, part)| match at {
        0 => (1..=3).contains(&part.len()),
        _ => part.len() == 3,
    })
}
