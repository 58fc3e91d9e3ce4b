//! The empty map: columns and rows to start from, no cards.

use super::plan::{Plan, experience, lane, phase, text};
use crate::model::CardKind;
use crate::text::Text;

const NO_GOAL: Text = text("", "");

pub(super) static PLAN: Plan = Plan {
    phases: &[
        phase(text("Fase 1", "Phase 1"), NO_GOAL, &[text("Stap 1", "Step 1")]),
        phase(text("Fase 2", "Phase 2"), NO_GOAL, &[text("Stap 2", "Step 2")]),
        phase(text("Fase 3", "Phase 3"), NO_GOAL, &[text("Stap 3", "Step 3")]),
    ],
    lanes: &[
        lane(CardKind::Actions, &[]),
        lane(CardKind::Thoughts, &[]),
        experience(&[]),
        lane(CardKind::Touchpoints, &[]),
        lane(CardKind::Pains, &[]),
        lane(CardKind::Opportunities, &[]),
    ],
};
