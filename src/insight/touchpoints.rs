//! Findings in the contacts between customer and brand. Only cards in lanes for touchpoints are touchpoints.

use super::look::{Look, PhaseSums};
use super::{Finding, Kind, Value};
use crate::model::{CardKind, Medium};
use crate::text::Term;

/// A phase has no touchpoint.
pub(super) fn phase_without(look: &Look, found: &mut Vec<Finding>) {
    for sums in &look.phases {
        if sums.touchpoints == 0 {
            found.push(Finding::of_phase(Kind::PhaseWithoutTouchpoints, sums.phase));
        }
    }
}

/// All touchpoints of a phase whose medium is known are of the same.
pub(super) fn one_medium(look: &Look, found: &mut Vec<Finding>) {
    for sums in &look.phases {
        if let Some(medium) = only_medium(sums) {
            let finding = Finding::of_phase(Kind::OneMedium, sums.phase);
            found.push(finding.with("medium", Value::Term(medium.text())));
        }
    }
}

fn only_medium(sums: &PhaseSums) -> Option<Medium> {
    match (sums.digital, sums.physical) {
        (1.., 0) => Some(Medium::Digital),
        (0, 1..) => Some(Medium::Physical),
        _ => None,
    }
}

/// All touchpoints of a phase whose directness is known are direct.
pub(super) fn no_indirect(look: &Look, found: &mut Vec<Finding>) {
    for sums in &look.phases {
        if sums.direct > 0 && sums.indirect == 0 {
            found.push(Finding::of_phase(Kind::NoIndirect, sums.phase));
        }
    }
}

/// A lane for touchpoints has none.
pub(super) fn empty_lane(look: &Look, found: &mut Vec<Finding>) {
    for lane in &look.map.lanes {
        let empty = |kind| kind == CardKind::Touchpoints && lane.card_count() == 0;
        if lane.cards().is_some_and(|cards| empty(cards.kind)) {
            found.push(Finding::of_lane(Kind::EmptyLane, lane));
        }
    }
}

/// A step has no cards, on a map that has some.
pub(super) fn step_without_cards(look: &Look, found: &mut Vec<Finding>) {
    if look.cards.is_empty() {
        return;
    }
    for step in look.steps.values() {
        if step.cards == 0 {
            found.push(Finding::of_step(Kind::StepWithoutCards, step.step));
        }
    }
}

/// There are touchpoints, but no card is a moment of truth.
pub(super) fn no_moment(look: &Look, found: &mut Vec<Finding>) {
    let touchpoints = look.phases.iter().any(|sums| sums.touchpoints > 0);
    if touchpoints && !look.cards.iter().any(|(placed, _)| placed.card.moment_of_truth) {
        found.push(Finding::of_journey(Kind::NoMoment, look.map));
    }
}
