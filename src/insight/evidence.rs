//! Findings in what the map rests on, and how old that is.

use super::look::Look;
use super::{Finding, Kind, Value, is_stale};
use crate::model::{Evidence, Journey};
use crate::text::insight as words;

/// The share of the cards with evidence that rest on research; nothing where no card names its evidence.
pub fn backed_share(map: &Journey) -> Option<f64> {
    let known = map.cards().filter_map(|placed| placed.card.evidence);
    let (backed, all) = known.fold((0usize, 0usize), |(backed, all), evidence| {
        (backed + usize::from(evidence != Evidence::Assumption), all + 1)
    });
    (all > 0).then(|| backed as f64 / all as f64)
}

/// Moments of truth that rest on an assumption, or don't say what they rest on.
pub(super) fn moments(look: &Look, found: &mut Vec<Finding>) {
    for (placed, _) in &look.cards {
        let kind = match placed.card.evidence {
            Some(Evidence::Assumption) => Kind::AssumptionAtMoment,
            None => Kind::MomentWithoutEvidence,
            _ => continue,
        };
        if placed.card.moment_of_truth {
            found.push(Finding::of_card(kind, placed.card));
        }
    }
}

/// Other cards that rest on an assumption, as one finding at the first of them.
pub(super) fn assumptions(look: &Look, found: &mut Vec<Finding>) {
    let (mut first, mut count) = (None, 0);
    for (placed, _) in &look.cards {
        if placed.card.evidence == Some(Evidence::Assumption) && !placed.card.moment_of_truth {
            first = first.or(Some(placed.card));
            count += 1;
        }
    }
    let Some(first) = first else { return };
    let finding = Finding::of_card(Kind::Assumptions, first).with("count", Value::Number(f64::from(count)));
    found.push(if count == 1 { finding.titled(words::ASSUMPTIONS_ONE) } else { finding });
}

/// Cards with old evidence.
pub(super) fn stale(look: &Look, found: &mut Vec<Finding>) {
    for (placed, _) in &look.cards {
        if let Some(day) = placed.card.date.filter(|day| is_stale(*day, look.today)) {
            found.push(Finding::of_card(Kind::StaleEvidence, placed.card).with("day", Value::Day(day)));
        }
    }
}

/// Nobody looked the journey through for long. One that never was is new.
pub(super) fn review(look: &Look, found: &mut Vec<Finding>) {
    if let Some(day) = look.map.reviewed.filter(|day| is_stale(*day, look.today)) {
        found.push(Finding::of_journey(Kind::ReviewOverdue, look.map).with("day", Value::Day(day)));
    }
}
