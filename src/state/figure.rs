//! A number of a metric lane in words.

use crate::model::{Measure, MetricLane, rounded};
use crate::platform::locale;
use crate::text::{Language, in_unit};

/// A value as its measure is written: the NPS with its sign, shares in percent; a dash where there is none.
pub fn figure(language: Language, lane: &MetricLane, value: Option<f64>) -> String {
    let Some(value) = value else { return "–".to_owned() };
    if lane.is_share() && lane.unit.is_empty() {
        return locale::percent(language, value / 100.0, 1);
    }
    let size = locale::number(language, value, lane.decimals());
    if lane.measure == Measure::Nps && rounded(value, lane.decimals().into()) > 0.0 {
        format!("+{size}")
    } else {
        size
    }
}

/// A value as [`figure`] writes it, with the unit of its lane.
pub fn in_its_unit(language: Language, lane: &MetricLane, value: Option<f64>) -> String {
    let unit = if value.is_some() { &*lane.unit } else { "" };
    in_unit(language, &figure(language, lane, value), unit)
}
