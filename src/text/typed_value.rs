//! Values of a map as people type them.

use super::{Language, Text, board, rejection, typed_in_unit, typed_number};
use crate::model::{Emotion, Measure, MetricLane, Scoring};

/// The experience that was typed; nothing where the text is empty.
///
/// # Errors
/// Says why it can't be one.
pub fn typed_experience(language: Language, text: &str) -> Result<Option<Emotion>, Text> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let value = typed_number(language, text).ok_or(rejection::NOT_FINITE)?;
    Emotion::new(value).map(Some).ok_or(board::OUTSIDE_SCALE)
}

/// The number that was typed for a lane; nothing where the text is empty.
///
/// # Errors
/// Says why it can't be one of the lane.
pub fn typed_figure(language: Language, lane: &MetricLane, text: &str) -> Result<Option<f64>, Text> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let value = typed_in_unit(language, text, &lane.unit).ok_or(rejection::NOT_FINITE)?;
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
