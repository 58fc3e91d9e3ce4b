//! Numbers of a map in writing.

use super::Language;
use super::grouped::apart;
use crate::model::{Measure, MetricLane, rounded};

/// Who writes numbers: the browser, which knows how, or we, where there is none.
pub trait Numerals {
    /// `value` with at most `decimals` decimals: `2.480`, `34,6` or `2,480`, `34.6`.
    fn number(&self, value: f64, decimals: u8) -> String;

    /// A share of 1 in percent: `34,6%`.
    fn percent(&self, share: f64, decimals: u8) -> String;

    /// A value as its measure is written: the NPS with its sign, shares in percent; a dash where there is none.
    fn figure(&self, lane: &MetricLane, value: Option<f64>) -> String {
        let Some(value) = value else { return "–".to_owned() };
        if lane.is_share() && lane.unit.is_empty() {
            return self.percent(value / 100.0, 1);
        }
        let size = self.number(value, lane.decimals());
        if lane.measure == Measure::Nps && rounded(value, lane.decimals().into()) > 0.0 {
            format!("+{size}")
        } else {
            size
        }
    }
}

/// Numbers as a language writes them, by us.
///
/// ```
/// # use klantreis::text::{Language::{Dutch, English}, Numerals, Plain};
/// assert_eq!(Plain(Dutch).number(2480.5, 2), "2.480,5");
/// assert_eq!(Plain(English).number(-1234567.0, 2), "−1,234,567");
/// assert_eq!(Plain(Dutch).percent(0.346, 0), "35%");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Plain(pub Language);

/// From here on a number is written with its power of ten: nobody counts so many digits.
const HUGE: f64 = 1e15;

impl Numerals for Plain {
    fn number(&self, value: f64, decimals: u8) -> String {
        let size = rounded(value.abs(), decimals.into());
        let sign = if value < 0.0 && size > 0.0 { "−" } else { "" };
        if size >= HUGE {
            return format!("{sign}{size:e}");
        }
        let written = format!("{:.*}", usize::from(decimals), size);
        let (whole, part) = written.split_once('.').unwrap_or((&written, ""));
        let whole = apart(whole, self.0);
        let part = part.trim_end_matches('0');
        let mark = if part.is_empty() { "" } else { self.0.decimal_mark() };
        format!("{sign}{whole}{mark}{part}")
    }

    fn percent(&self, share: f64, decimals: u8) -> String {
        self.number(share * 100.0, decimals) + "%"
    }
}
