//! What is added: phases, steps, lanes and cards.

use leptos::prelude::*;

use crate::command::Command;
use crate::model::{
    Card, CardKind, CardLane, Cell, Channel, ExperienceLane, Journey, Lane, LaneContent, LaneId, LineKind,
    Measure, MetricLane, Phase, PhaseId, Selection, Step, StepId,
};
use crate::platform::ids;
use crate::state::board::{BoardState, Naming};
use crate::state::session::Session;
use crate::text::{Term, board as words, terms};

/// What a new lane is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NewLane {
    /// Touchpoints on a channel.
    Channel(Channel),
    /// Cards of a kind.
    Cards(CardKind),
    /// The experience curve.
    Experience,
    /// A number a phase.
    Metric(Measure),
    /// A service-blueprint line.
    Line(LineKind),
}

/// Adds a phase with one step before another, or at the end, and lets its name be typed.
pub fn add_phase(session: Session, state: BoardState, before: Option<PhaseId>) {
    let step = Step::new(StepId::new(ids::fresh()), session.t(words::NEW_STEP));
    let phase = Phase::new(PhaseId::new(ids::fresh()), session.t(words::NEW_PHASE), vec![step]);
    let id = phase.id.clone();
    if session.desk.execute_and_select(&Command::AddPhase { phase, before }, Selection::Phase(id.clone())) {
        state.naming.set(Some(Naming::Phase(id)));
    }
}

/// Adds a step to a phase before another, or at its end, and lets its name be typed.
pub fn add_step(session: Session, state: BoardState, phase: PhaseId, before: Option<StepId>) {
    let step = Step::new(StepId::new(ids::fresh()), session.t(words::NEW_STEP));
    let id = step.id.clone();
    if session.desk.execute_and_select(&Command::AddStep { phase, step, before }, Selection::Step(id.clone()))
    {
        state.naming.set(Some(Naming::Step(id)));
    }
}

/// Adds a lane before another, or at the bottom, and lets its name be typed.
pub fn add_lane(session: Session, state: BoardState, new: NewLane, before: Option<LaneId>) {
    let (name, content, channel) = match new {
        NewLane::Channel(channel) => (channel.text(), cards(CardKind::Touchpoints), Some(channel)),
        NewLane::Cards(kind) => (kind.text(), cards(kind), None),
        NewLane::Experience => (terms::EXPERIENCE, LaneContent::Experience(ExperienceLane::default()), None),
        NewLane::Metric(measure) => (measure.text(), LaneContent::Metric(MetricLane::new(measure)), None),
        NewLane::Line(line) => (line.text(), LaneContent::Line(line), None),
    };
    let mut lane = Lane::new(LaneId::new(ids::fresh()), session.t(name), content);
    lane.channel = channel;
    let id = lane.id.clone();
    if session.desk.execute_and_select(&Command::AddLane { lane, before }, Selection::Lane(id.clone()))
        && !matches!(new, NewLane::Line(_))
    {
        state.naming.set(Some(Naming::Lane(id)));
    }
}

fn cards(kind: CardKind) -> LaneContent {
    LaneContent::Cards(CardLane { kind, cells: Default::default() })
}

/// The command that puts an opportunity into the first lane for them, or into `lane` where the map has none.
pub fn add_opportunity(map: &Journey, card: Card, step: &StepId, lane: Lane) -> Command {
    let holds = |lane: &Lane| lane.cards().is_some_and(|cards| cards.kind == CardKind::Opportunities);
    let known = map.lanes.iter().find(|lane| holds(lane)).map(|lane| lane.id.clone());
    let to = Cell { lane: known.clone().unwrap_or_else(|| lane.id.clone()), step: step.clone() };
    let insert = Command::InsertCards { cards: vec![card.into()], to, before: None };
    match known {
        Some(_) => insert,
        None => Command::Batch(vec![Command::AddLane { lane, before: None }, insert]),
    }
}

/// The cell in which a new or pasted card goes: that of the last selected card, or the current one.
pub fn target_cell(session: Session, state: BoardState) -> Option<Cell> {
    let map = session.desk.map();
    let selected =
        session.desk.selected().cards().last().and_then(|card| map.card(card)).map(|placed| placed.cell());
    let current = || {
        let cell = state.current.get_value()?;
        let holds = map.lane(&cell.lane).is_some_and(|lane| lane.cards().is_some() && lane.is_open())
            && map.step(&cell.step).is_some();
        holds.then_some(cell)
    };
    let first = || {
        let lane = map.lanes.iter().find(|lane| lane.cards().is_some() && lane.is_open())?;
        let (_, step) = map.steps().next()?;
        Some(Cell { lane: lane.id.clone(), step: step.id.clone() })
    };
    selected.or_else(current).or_else(first)
}

/// Starts a new card in the target cell.
pub fn new_card(session: Session, state: BoardState) {
    let cell = target_cell(session, state).and_then(|cell| session.desk.projection.cell(&cell));
    if let Some(cell) = cell {
        cell.draft.set(true);
    }
}
