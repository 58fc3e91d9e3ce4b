//! Months, for people to read.

use super::Language;
use crate::model::Date;

const DUTCH: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The month of a day with its year.
///
/// ```
/// # use klantreis::{model::Date, text::{Language::{Dutch, English}, month}};
/// let day = Date::parse("2025-03-12").unwrap();
/// assert_eq!(month(Dutch, day), "maart 2025");
/// assert_eq!(month(English, day), "March 2025");
/// ```
pub fn month(language: Language, day: Date) -> String {
    let (year, month, _) = day.parts();
    let names = match language {
        Language::Dutch => DUTCH,
        Language::English => ENGLISH,
    };
    format!("{} {year}", names[usize::from(month - 1)])
}
