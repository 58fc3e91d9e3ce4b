//! What a phone shows of the map: one step, and the phase in which it stands.

use std::sync::Arc;

use leptos::prelude::*;

use super::board::BoardState;
use super::phase::hue;
use super::session::Session;
use crate::model::{Journey, Phase, Selection, StepId};

/// The step and the phase that a phone shows.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The board whose step it is.
    pub state: BoardState,
    /// The step; none where the map has none.
    pub step: Memo<Option<StepId>>,
    /// Its phase.
    pub phase: Memo<Option<Arc<Phase>>>,
}

impl Shown {
    /// What is shown of the map on the desk. It goes along with what is selected, from wherever that was done, and
    /// where that is moved to another step.
    pub fn new(session: Session, state: BoardState) -> Self {
        let phases = session.desk.projection.phases;
        let step = Memo::new(move |_| shown_step(state, &phases.read()));
        let phase = Memo::new(move |_| {
            let step = step.get()?;
            phases.read().iter().find(|phase| phase.step(&step).is_some()).cloned()
        });
        let selected =
            Memo::new(move |_| step_of(&session.desk.selection.read(), &session.desk.journey.read()));
        Effect::new(move || {
            if let Some(step) = selected.get() {
                state.shown_step.set(Some(step));
            }
        });
        Self { state, step, phase }
    }

    /// The hue of the phase, 1 to 8; follows it.
    pub fn hue(self, session: Session) -> usize {
        let map = session.desk.journey.read();
        self.phase.read().as_ref().map_or(1, |phase| hue(map.phase_color(&phase.id)))
    }
}

/// The step that is shown: the chosen one, or the first where that is gone.
fn shown_step(state: BoardState, phases: &[Arc<Phase>]) -> Option<StepId> {
    let chosen = state.shown_step.get().filter(|step| phases.iter().any(|phase| phase.step(step).is_some()));
    chosen.or_else(|| phases.first()?.steps.first().map(|step| step.id.clone()))
}

/// The step in which the selection stands, or begins.
fn step_of(selection: &Selection, map: &Journey) -> Option<StepId> {
    match selection {
        Selection::Step(step) => Some(step.clone()),
        Selection::Phase(phase) => Some(map.phase(phase)?.steps.first()?.id.clone()),
        selection => Some(map.card(selection.cards().first()?)?.step.clone()),
    }
}
