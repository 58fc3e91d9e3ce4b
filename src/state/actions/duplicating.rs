//! Copies, selected once they are there.

use crate::command::plan;
use crate::model::{CardId, LaneId, PhaseId, Selection, StepId};
use crate::platform::ids;
use crate::state::session::Session;
use crate::text::board as words;

/// Puts copies of cards below them and selects the copies.
pub fn duplicate_cards(session: Session, cards: &[CardId]) {
    if let Some((command, copies)) = plan::duplicate_cards(&session.desk.map(), cards, &mut ids::fresh) {
        session.desk.execute_and_select(&command, Selection::of_cards(copies));
    }
}

/// Puts a copy of a phase right after it and selects it.
pub fn duplicate_phase(session: Session, phase: &PhaseId) {
    let map = session.desk.map();
    let Some(name) = map.phase(phase).map(|phase| copy_name(session, &phase.name)) else { return };
    if let Some((command, copy)) = plan::duplicate_phase(&map, phase, name, &mut ids::fresh) {
        session.desk.execute_and_select(&command, Selection::Phase(copy));
    }
}

/// Puts a copy of a step right after it and selects it.
pub fn duplicate_step(session: Session, step: &StepId) {
    let map = session.desk.map();
    let Some(name) = map.step(step).map(|(_, step)| copy_name(session, &step.name)) else { return };
    if let Some((command, copy)) = plan::duplicate_step(&map, step, name, &mut ids::fresh) {
        session.desk.execute_and_select(&command, Selection::Step(copy));
    }
}

/// Puts a copy of a lane right below it and selects it.
pub fn duplicate_lane(session: Session, lane: &LaneId) {
    let map = session.desk.map();
    let Some(name) = map.lane(lane).map(|lane| copy_name(session, &lane.name)) else { return };
    if let Some((command, copy)) = plan::duplicate_lane(&map, lane, name, &mut ids::fresh) {
        session.desk.execute_and_select(&command, Selection::Lane(copy));
    }
}

fn copy_name(session: Session, name: &str) -> String {
    words::COPY_OF.name(session.language_now(), &[("name", name)])
}
