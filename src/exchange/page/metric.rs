//! The number of a phase.

use maud::{Markup, html};

use super::Page;
use super::columns::Column;
use crate::insight::{Benchmark, PhaseNumber};
use crate::model::{MetricLane, rounded};
use crate::picture::number as drawn;
use crate::text::{Language, Numerals, Plain, in_unit, metric as metric_words, page as words};

/// A value of a lane in words, with its unit.
pub(super) fn figure(language: Language, lane: &MetricLane, value: Option<f64>) -> String {
    let unit = if value.is_some() { &*lane.unit } else { "" };
    in_unit(language, &Plain(language).figure(lane, value), unit)
}

/// The number of the phase of a column, and how it compares.
pub(super) fn number(page: &Page, lane: &MetricLane, column: &Column<'_>) -> Markup {
    let language = page.language;
    let benchmark = Benchmark::of(&page.map.benchmarks);
    let number = PhaseNumber::of(&page.map.phases, column.phase_at, lane, &benchmark);
    let reached = number.reached.map(|reached| match reached {
        true => ("good", metric_words::REACHED),
        false => ("warn", metric_words::MISSED),
    });
    html! {
        p.number translate="no" { (figure(language, lane, number.value)) }
        @if let Some((class, said)) = reached { p.mark.(class) { (said.get(language)) } }
        @if let Some(share) = number.share.filter(|_| column.phase_at > 0) { (bar(language, share)) }
        (gone(language, &number))
    }
}

/// How many of the customers are left.
fn bar(language: Language, share: f64) -> Markup {
    let said = Plain(language).percent(share, 0);
    html! {
        svg.bar viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" {
            rect.bar__all width="100" height="4" {}
            rect.bar__part width=(drawn((share * 100.0).clamp(0.0, 100.0))) height="4" {}
        }
        p.mark { (words::SHARE_OF_FIRST.fill(language, &[("share", &said)])) }
    }
}

/// How many of the phase before have gone.
fn gone(language: Language, number: &PhaseNumber) -> Markup {
    let Some(drop) = number.drop else { return Markup::default() };
    let shown = rounded(drop, 2 + i32::from(number.decimals));
    let text = if shown < 0.0 { words::GROWTH } else { words::DROP_OFF };
    let said = text.fill(language, &[("share", &Plain(language).percent(shown.abs(), number.decimals))]);
    html! {
        @if number.beyond { p.mark.bad { (said) ", " (words::BEYOND.get(language)) } }
        @else { p.mark { (said) } }
    }
}
