//! When something was last changed, in the words of a list.

use crate::model::Date;
use crate::platform::{clock, locale};
use crate::text::{Language, Text, start as words};

/// A day, in milliseconds.
const DAY: f64 = 86_400_000.0;

/// Today, yesterday, the day of this year, or the whole date. Empty for a moment that isn't known.
///
/// `moment` is in milliseconds since 1970, 0 where it isn't known.
pub fn day_name(language: Language, moment: f64) -> String {
    named(language, moment, words::TODAY, words::YESTERDAY)
}

/// As [`day_name`], within a sentence.
pub fn day_within(language: Language, moment: f64) -> String {
    named(language, moment, words::TODAY_WITHIN, words::YESTERDAY_WITHIN)
}

fn named(language: Language, moment: f64, today: Text, yesterday: Text) -> String {
    let Some(day) = known_day(moment) else { return String::new() };
    let now = clock::now();
    let this_year = clock::today().is_some_and(|today| today.parts().0 == day.parts().0);
    if Some(day) == clock::day_of(now) {
        today.get(language).to_string()
    } else if Some(day) == clock::day_of(now - DAY) {
        yesterday.get(language).to_string()
    } else if this_year {
        locale::day_of_year(language, moment)
    } else {
        locale::day(language, day)
    }
}

/// The day and time of the last change, as a sentence. Empty for a moment that isn't known.
pub fn last_changed(language: Language, moment: f64) -> String {
    known_day(moment).map_or_else(String::new, |day| {
        let (day, time) = (locale::day(language, day), locale::time(moment));
        words::CHANGED_AT.fill(language, &[("day", &day), ("time", &time)])
    })
}

/// The time of a moment today, otherwise its day.
///
/// `at` is in milliseconds since 1970.
pub fn time_or_day(language: Language, at: f64) -> String {
    match clock::day_of(at) == clock::today() {
        true => locale::time(at),
        false => locale::day_of_year(language, at),
    }
}

fn known_day(moment: f64) -> Option<Date> {
    if moment > 0.0 { clock::day_of(moment) } else { None }
}
