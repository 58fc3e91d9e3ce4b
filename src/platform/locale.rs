//! Numbers, dates and the order of names, written by the browser's Intl.

use std::cell::RefCell;

use js_sys::{Array, Date as JsDate, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::model::Date;
use crate::text::Language;

/// The language of the browser: Dutch where it asks for Dutch before English.
pub fn preferred() -> Language {
    let languages = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    let known = |tag: &String| tag.starts_with("nl") || tag.starts_with("en");
    let first = languages.iter().filter_map(|tag| tag.as_string()).find(known);
    first.map_or(Language::English, |tag| Language::from_tag(&tag))
}

fn locale(language: Language) -> Array {
    let tag = match language {
        Language::Dutch => "nl-NL",
        Language::English => "en-GB",
    };
    Array::of1(&tag.into())
}

fn options(pairs: &[(&str, JsValue)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        let _ = Reflect::set(&options, &(*name).into(), value);
    }
    options
}

fn formatted(format: &Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// `value` with at most `decimals` decimals: `2.480`, `34,6` or `2,480`, `34.6`.
pub fn number(language: Language, value: f64, decimals: u8) -> String {
    with_minus(&formatted(&number_format(language, "decimal", decimals), &value.into()))
}

/// A whole number of things.
pub fn count(language: Language, number_of: usize) -> String {
    match number_of {
        // Written alike in both languages; the first number format of a page takes the browser tens of milliseconds.
        0..1000 => number_of.to_string(),
        _ => number(language, number_of as f64, 0),
    }
}

/// A share of 1 in percent: `34,6 %` or `34.6%`.
pub fn percent(language: Language, share: f64, decimals: u8) -> String {
    with_minus(&formatted(&number_format(language, "percent", decimals), &share.into()))
}

/// A number with a minus, in place of the hyphen that browsers write.
fn with_minus(number: &str) -> String {
    number.replace('-', "−")
}

/// What writes numbers in this way; made once.
fn number_format(language: Language, style: &'static str, decimals: u8) -> Function {
    type Made = ((Language, &'static str, u8), Function);
    thread_local! {
        static MADE: RefCell<Vec<Made>> = const { RefCell::new(Vec::new()) };
    }
    let way = (language, style, decimals);
    MADE.with_borrow_mut(|made| {
        if let Some((_, known)) = made.iter().find(|(known, _)| *known == way) {
            return known.clone();
        }
        let options = options(&[("style", style.into()), ("maximumFractionDigits", decimals.into())]);
        let format = Intl::NumberFormat::new(&locale(language), &options).format();
        made.push((way, format.clone()));
        format
    })
}

/// A day: `12-03-2025` or `12 Mar 2025`.
pub fn day(language: Language, date: Date) -> String {
    let (year, month, day) = date.parts();
    let date = JsDate::new_with_year_month_day(u32::from(year), i32::from(month) - 1, i32::from(day));
    let parts = match language {
        Language::Dutch => {
            options(&[("day", "2-digit".into()), ("month", "2-digit".into()), ("year", "numeric".into())])
        }
        Language::English => {
            options(&[("day", "numeric".into()), ("month", "short".into()), ("year", "numeric".into())])
        }
    };
    formatted(&Intl::DateTimeFormat::new(&locale(language), &parts).format(), &date)
}

/// A day without its year: `3 maart` or `3 March`.
pub fn day_of_year(language: Language, moment: f64) -> String {
    let parts = options(&[("day", "numeric".into()), ("month", "long".into())]);
    let date = JsDate::new(&moment.into());
    formatted(&Intl::DateTimeFormat::new(&locale(language), &parts).format(), &date)
}

/// The time of a moment: `14:32`. Written alike in both languages; the first date format of a page takes the browser
/// tens of milliseconds.
pub fn time(moment: f64) -> String {
    let date = JsDate::new(&moment.into());
    let two = |number: u32| format!("{number:02}");
    [two(date.get_hours()), two(date.get_minutes())].join(":")
}
