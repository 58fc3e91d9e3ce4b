//! Days, for people to read.

use super::Language;
use crate::model::Date;

/// The months as they stand in an English day.
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];

/// A day as a language writes it, by us.
///
/// ```
/// # use klantreis::{model::Date, text::{Language::{Dutch, English}, day}};
/// let date = Date::parse("2025-03-12").unwrap();
/// assert_eq!(day(Dutch, date), "12-03-2025");
/// assert_eq!(day(English, date), "12 Mar 2025");
/// ```
pub fn day(language: Language, date: Date) -> String {
    let (year, month, day) = date.parts();
    match language {
        Language::Dutch => format!("{day:02}-{month:02}-{year}"),
        Language::English => format!("{day} {} {year}", MONTHS[usize::from(month) - 1]),
    }
}
