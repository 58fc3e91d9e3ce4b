//! Findings in what goes wrong and what could be better.

use super::look::Look;
use super::{Finding, Kind};
use crate::model::CardKind;

/// No opportunity stands in the step of a pain point, in any lane.
pub(super) fn pain_without(look: &Look, found: &mut Vec<Finding>) {
    for (placed, kind) in &look.cards {
        if *kind == CardKind::Pains
            && let Some(step) = look.steps.get(placed.step.as_str())
            && step.opportunities == 0
        {
            let finding = Finding::of_card(Kind::PainWithoutOpportunity, placed.card);
            found.push(finding.naming("step", &step.step.name));
        }
    }
}

/// Nobody sees to an opportunity.
pub(super) fn without_owner(look: &Look, found: &mut Vec<Finding>) {
    for (placed, kind) in &look.cards {
        if *kind == CardKind::Opportunities && placed.card.owner.trim().is_empty() {
            found.push(Finding::of_card(Kind::OpportunityWithoutOwner, placed.card));
        }
    }
}
