//! Numbers as people type them.

use super::Language;

/// Signs of currencies, which stand before a number or behind it.
const CURRENCIES: &[&str] = &["€", "$", "£", "¥", "EUR", "USD", "GBP"];

/// Signs that are meant as a minus: its own, those that programs write in its place, and the wide one of input methods.
const MINUSES: &[char] = &['-', '−', '–', '‐', '‑', '－'];

/// Signs beside the marks of a language that stand between thousands: an apostrophe; blanks are taken for it.
const GROUPERS: &[char] = &['\'', '’'];

/// The number that `text` means to whoever writes in `language`; nothing where it is none.
///
/// Both marks are understood in both languages: the one that groups thousands in a language is taken for the
/// decimal mark where it can't be grouping. Blanks and apostrophes between thousands, and signs of currencies and of
/// percent at the ends, are read over. Whatever else is there makes it no number: nobody is to wonder what was kept of it.
///
/// ```
/// # use klantreis::text::{Language::{Dutch, English}, typed_number};
/// assert_eq!(typed_number(Dutch, "2.480"), Some(2480.0));
/// assert_eq!(typed_number(Dutch, "2.480,5"), Some(2480.5));
/// assert_eq!(typed_number(Dutch, "2.5"), Some(2.5));
/// assert_eq!(typed_number(Dutch, "0.125"), Some(0.125));
/// assert_eq!(typed_number(English, "2,480.5"), Some(2480.5));
/// assert_eq!(typed_number(English, "1.234,5"), Some(1234.5));
/// assert_eq!(typed_number(English, " −1 200 "), Some(-1200.0));
/// assert_eq!(typed_number(Dutch, "€ 1.250,50"), Some(1250.5));
/// assert_eq!(typed_number(Dutch, "99,2 %"), Some(99.2));
/// assert_eq!(typed_number(Dutch, "1.2.3"), None);
/// assert_eq!(typed_number(Dutch, "1,8 min"), None);
/// ```
pub fn typed_number(language: Language, text: &str) -> Option<f64> {
    let text: String = text.chars().map(plain).collect();
    let (is_negative, text) = unsigned(&text)?;
    let (whole, decimals) = parts(language, text)?;
    let number: f64 = format!("{}.{decimals}", ungrouped(&whole)?).parse().ok()?;
    // Adding 0 turns −0 into 0.
    number.is_finite().then_some(if is_negative { -number } else { number } + 0.0)
}

/// As [`typed_number`], where the number may carry the unit it is counted in.
///
/// ```
/// # use klantreis::text::{Language::Dutch, typed_in_unit};
/// assert_eq!(typed_in_unit(Dutch, "1,8 min", "min"), Some(1.8));
/// assert_eq!(typed_in_unit(Dutch, "1,8 Uur", "uur"), Some(1.8));
/// assert_eq!(typed_in_unit(Dutch, "1,8", "min"), Some(1.8));
/// assert_eq!(typed_in_unit(Dutch, "1,8 min", "uur"), None);
/// ```
pub fn typed_in_unit(language: Language, text: &str, unit: &str) -> Option<f64> {
    let (folded, unit) = (text.trim().to_lowercase(), unit.trim().to_lowercase());
    let bare = || folded.strip_suffix(&unit).or_else(|| folded.strip_prefix(&unit));
    typed_number(language, text).or_else(|| typed_number(language, bare()?))
}

/// Letters of input methods as those of a keyboard, every blank and every minus as one.
fn plain(letter: char) -> char {
    match letter {
        '０'..='９' => {
            char::from_u32(u32::from(letter) - u32::from('０') + u32::from('0')).unwrap_or(letter)
        }
        '．' | '。' => '.',
        '，' | '、' => ',',
        '％' => '%',
        '＋' => '+',
        _ if MINUSES.contains(&letter) => '-',
        _ if GROUPERS.contains(&letter) => ' ',
        _ if letter.is_whitespace() => ' ',
        other => other,
    }
}

/// What is left without its sign and without signs of currencies and percent, in whatever order they stand; whether the
/// sign is a minus.
fn unsigned(text: &str) -> Option<(bool, &str)> {
    let (mut text, mut sign, mut currency) = (text.trim(), None, false);
    loop {
        text = text.trim_start();
        if let Some(rest) = text.strip_prefix(['-', '+']).filter(|_| sign.is_none()) {
            (sign, text) = (Some(text.starts_with('-')), rest);
        } else if let Some(rest) = without_currency(text, true).filter(|_| !currency) {
            (currency, text) = (true, rest);
        } else {
            break;
        }
    }
    let behind = without_currency(text, false).filter(|_| !currency);
    let text = behind.or_else(|| text.strip_suffix('%')).unwrap_or(text).trim_end();
    // As sums are written: € 5,-
    let text = text.strip_suffix(",--").or_else(|| text.strip_suffix(",-")).unwrap_or(text);
    Some((sign.unwrap_or_default(), text)).filter(|(_, text)| !text.is_empty())
}

fn without_currency(text: &str, before: bool) -> Option<&str> {
    CURRENCIES.iter().find_map(|sign| {
        let at = if before { Some(0) } else { text.len().checked_sub(sign.len()) }?;
        let there = text.get(at..at + sign.len())?.eq_ignore_ascii_case(sign);
        there.then(|| if before { &text[sign.len()..] } else { &text[..at] })
    })
}

/// What stands before the decimal mark, with blanks between its thousands, and the digits behind it.
fn parts(language: Language, text: &str) -> Option<(String, &str)> {
    let (thousands, decimal) = (language.thousands_mark(), language.decimal_mark());
    let mark = match (text.rfind(thousands), text.rfind(decimal)) {
        (None, point) => point,
        (Some(_), None) if is_grouped(text, thousands) => None,
        (Some(point), None) => Some(point),
        // The last one is that of the decimals, whatever the language says.
        (group, point) => group.max(point),
    };
    let (whole, decimals) = mark.map_or((text, ""), |at| (&text[..at], &text[at + 1..]));
    let of_thousands = match mark.map(|at| &text[at..=at]) {
        Some(mark) if mark == thousands => decimal,
        _ => thousands,
    };
    let digits_only = decimals.bytes().all(|digit| digit.is_ascii_digit());
    let any = mark.is_none_or(|_| !whole.is_empty() || !decimals.is_empty());
    (digits_only && any).then(|| (whole.replace(of_thousands, " "), decimals))
}

/// Whether every `sign` in `text` is followed by exactly three digits, and the first by no more before it, which don't
/// begin with 0.
fn is_grouped(text: &str, sign: &str) -> bool {
    text.split(sign).enumerate().all(|(at, part)| match at {
        0 => (1..=3).contains(&part.len()) && !part.starts_with('0'),
        _ => part.len() == 3,
    })
}

/// The digits of a whole number; blanks stand between its thousands or nowhere.
fn ungrouped(whole: &str) -> Option<String> {
    let grouped = !whole.contains(' ') || is_grouped(whole, " ");
    let digits = whole.replace(' ', "");
    let fine = grouped && digits.bytes().all(|digit| digit.is_ascii_digit());
    fine.then(|| if digits.is_empty() { "0".to_owned() } else { digits })
}
