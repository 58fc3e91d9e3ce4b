//! A number of a metric lane in words.

use crate::model::MetricLane;
use crate::platform::locale;
use crate::text::{Language, Numerals, in_unit};

/// Numbers as the browser writes them in a language.
struct Intl(Language);

impl Numerals for Intl {
    fn number(&self, value: f64, decimals: u8) -> String {
        locale::number(self.0, value, decimals)
    }

    fn percent(&self, share: f64, decimals: u8) -> String {
        locale::percent(self.0, share, decimals)
    }
}

/// A value as its measure is written, see [`Numerals::figure`].
pub fn figure(language: Language, lane: &MetricLane, value: Option<f64>) -> String {
    Intl(language).figure(lane, value)
}

/// A value as [`figure`] writes it, with the unit of its lane.
pub fn in_its_unit(language: Language, lane: &MetricLane, value: Option<f64>) -> String {
    let unit = if value.is_some() { &*lane.unit } else { "" };
    in_unit(language, &figure(language, lane, value), unit)
}
