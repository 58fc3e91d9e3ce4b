//! A number of a metric lane in words, and as it is typed.

use crate::model::{Measure, MetricLane, Scoring};
use crate::platform::locale;
use crate::text::{Language, Text, board, in_unit, rejection, typed_number};

/// A value as its measure is written: the NPS with its sign, shares in percent; a dash where there is none.
pub fn figure(language: Language, lane: &MetricLane, value: Option<f64>) -> String {
    let Some(value) = value else { return "–".to_owned() };
    if lane.is_share() && lane.unit.is_empty() {
        return locale::percent(language, value / 100.0, 1);
    }
    let size = locale::number(language, value, 2);
    if lane.measure == Measure::Nps && value > 0.0 { format!("+{size}") } else { size }
}

/// A value as [`figure`] writes it, with the unit of its lane.
pub fn in_its_unit(language: Language, lane: &MetricLane, value: Option<f64>) -> String {
    let unit = if value.is_some() { &*lane.unit } else { "" };
    in_unit(language, &figure(language, lane, value), unit)
}

/// The number that was typed for a lane; nothing where the text is empty.
///
/// # Errors
/// Says why it can't be one of the lane.
pub fn typed_figure(language: Language, lane: &MetricLane, text: &str) -> Result<Option<f64>, Text> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let value = typed_number(language, text).ok_or(rejection::NOT_FINITE)?;
    misfit(lane, value).map_or(Ok(Some(value)), Err)
}

/// Why a number can't be one of a lane; nothing where it can.
fn misfit(lane: &MetricLane, value: f64) -> Option<Text> {
    let (least, most, text) = match (lane.measure, lane.scoring) {
        (Measure::Nps, _) => (-100.0, 100.0, board::OUTSIDE_NPS),
        (Measure::Csat, Some(Scoring::Mean)) => (1.0, 5.0, board::OUTSIDE_FIVE),
        (Measure::Csat | Measure::Retention, _) => (0.0, 100.0, board::OUTSIDE_SHARE),
        (Measure::Ces, _) => (1.0, 7.0, board::OUTSIDE_SEVEN),
        (Measure::Custom, _) => return None,
        _ => (0.0, f64::INFINITY, board::BELOW_ZERO),
    };
    (value < least || value > most).then_some(text)
}
