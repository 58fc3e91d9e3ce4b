//! A number of a metric lane as it is shown.

use crate::model::Measure;
use crate::model::MetricLane;
use crate::model::Scoring;
use crate::platform::locale;
use crate::text::Language;
use crate::text::Text;
use crate::text::board;
use crate::text::in_unit;
use crate::text::metric as words;
use crate::text::rejection;
use crate::text::typed_number;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;

/// A value as its measure is written: the NPS with its sign, shares in percent; a dash where there is none.
pub fn figure(language: Language, lane: &MetricLane, value: Option<f64>) -> String {
    let Some(value) = value else { return "–".to_owned() };
    if lane.is_share() && lane.unit.is_empty() {
        return locale::percent(language, value / 100.0, 1);
    }
    let size = locale::number(language, value, 2);
    if lane.measure == Measure::Nps && value > 0.0 { ["+", &size].concat() } else { size }
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

/// The target of a lane, with a sign that says whether it is `reached`, where that is known.
pub fn aim(language: Language, lane: &MetricLane, reached: Option<bool>) -> Option<Node> {
    let target = in_its_unit(language, lane, Some(lane.target?));
    let said = words::TARGET_IS.fill(language, &[("target", &target)]);
    let (class, sign, name) = match reached {
        Some(true) => ("aim aim--good", "check", words::REACHED),
        Some(false) => ("aim aim--bad", "warn", words::MISSED),
        None => return Some(el("span", "aim").text(&said)),
    };
    let name = name.get(language);
    let hidden = el("span", "vh").text(", ").text(name);
    Some(el("span", class).attr("title", name).child(icon(sign, 12)).text(&said).child(hidden))
}
