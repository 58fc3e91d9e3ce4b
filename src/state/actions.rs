//! What keys, buttons and menus of the board do.

use leptos::prelude::*;

use super::announce;
use super::board::{BoardState, Naming};
use super::focus::{focus_add, focus_card, focus_load};
use super::session::Session;
use super::uncover::uncover;
use super::view::View;
use crate::command::{Command, LaneEdit, plan};
use crate::gesture::{Load, Place, drop_command};
use crate::model::Selection;
use crate::model::{
    CardId, CardKind, Cell, Channel, ExperienceLane, Lane, LaneContent, LaneId, LineKind, Link, LinkId,
    Measure, MetricLane, Phase, PhaseId, Step, StepId,
};
use crate::platform::{board as dom, clock, ids, page};
use crate::text::title::shown_lane_name;
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

/// Folds a lane, or opens it again. The focus stays on the button that does.
pub fn fold_lane(session: Session, lane: &LaneId, folded: bool) {
    let edit = LaneEdit::Folded(folded);
    let was_uncovered = session.desk.cover(lane);
    if session.desk.execute(&Command::EditLane { lane: lane.clone(), edit }) || was_uncovered {
        let lane = lane.clone();
        clock::soon(move || dom::focus_fold(&lane));
    }
}

/// Takes a lane off the board, and offers to bring it back.
pub fn hide_lane(session: Session, lane: &LaneId) {
    let map = session.desk.map();
    let Some(known) = map.lane(lane) else { return };
    let name = shown_lane_name(session.desk.language(), known);
    session.desk.cover(lane);
    if session.desk.execute(&Command::EditLane { lane: lane.clone(), edit: LaneEdit::Hidden(true) }) {
        session.desk.select(Selection::Nothing);
        clock::soon(page::focus_screen);
        offer_undo(session, words::LANE_HIDDEN.fill(session.desk.language(), &[("name", &name)]));
    }
}

/// Shows hidden lanes again, as one step to undo. The first of them gets the focus.
pub fn show_lanes(session: Session, lanes: &[LaneId]) {
    let show = |lane: &LaneId| Command::EditLane { lane: lane.clone(), edit: LaneEdit::Hidden(false) };
    if session.desk.execute(&Command::Batch(lanes.iter().map(show).collect()))
        && let Some(first) = lanes.first()
    {
        focus_load(&Load::Lane(first.clone()));
    }
}

fn cards(kind: CardKind) -> LaneContent {
    LaneContent::Cards(crate::model::CardLane { kind, cells: Default::default() })
}

/// Deletes a phase, and says how many cards went with it.
pub fn delete_phase(session: Session, phase: &PhaseId) {
    let map = session.desk.map();
    let Some(name) = map.phase(phase).map(|phase| phase.name.clone()) else { return };
    let gone = map.phase_card_count(phase);
    if session.desk.execute(&Command::DeletePhase { phase: phase.clone() }) {
        deleted(session, &name, gone);
    }
}

/// Deletes a step, and says how many cards went with it.
pub fn delete_step(session: Session, step: &StepId) {
    let map = session.desk.map();
    let Some(name) = map.step(step).map(|(_, step)| step.name.clone()) else { return };
    let gone = map.step_card_count(step);
    if session.desk.execute(&Command::DeleteStep { step: step.clone() }) {
        deleted(session, &name, gone);
    }
}

/// Deletes a lane, and says how many cards went with it.
pub fn delete_lane(session: Session, lane: &LaneId) {
    let map = session.desk.map();
    let Some((name, gone)) = map.lane(lane).map(|lane| (lane.name.clone(), lane.card_count())) else {
        return;
    };
    if session.desk.execute(&Command::DeleteLane { lane: lane.clone() }) {
        deleted(session, &name, gone);
    }
}

/// Deletes cards. The focus goes to the card that takes the place of the first.
pub fn delete_cards(session: Session, cards: &[CardId]) {
    let map = session.desk.map();
    let heir = cards.first().and_then(|first| map.card(first)).and_then(|placed| {
        let rest = placed.lane.cell(placed.step);
        let after = rest[placed.at..].iter().chain(rest[..placed.at].iter().rev());
        after.map(|card| card.id.clone()).find(|id| !cards.contains(id))
    });
    let home = cards.first().and_then(|first| map.card(first)).map(|placed| placed.cell());
    let name = cards.first().and_then(|first| map.card(first)).map(|placed| placed.card.title.clone());
    if session.desk.execute(&Command::DeleteCards { cards: cards.to_vec() }) {
        match cards.len() {
            1 => deleted(session, &name.unwrap_or_default(), 0),
            many => offer_undo(
                session,
                words::CARDS_DELETED.get(session.desk.language(), many, &many.to_string()),
            ),
        }
        match (heir, home) {
            (Some(heir), _) => focus_card(&heir),
            (None, Some(home)) => focus_add(&home),
            (None, None) => {}
        }
    }
}

/// Deletes a link, and offers to take it back.
pub fn delete_link(session: Session, link: &LinkId) {
    if session.desk.execute(&Command::DeleteLink { link: link.clone() }) {
        clock::soon(page::focus_screen);
        offer_undo(session, words::LINK_REMOVED.get(session.desk.language()).to_owned());
    }
}

/// Shows the text of a link in the panel of the card where it starts, to be typed.
pub fn edit_link_text(session: Session, link: &Link) {
    session.insights.open.set(false);
    session.desk.select(Selection::Cards(vec![link.from.clone()]));
    session.desk.asked_link.set(Some(link.id.clone()));
}

/// Selects a card, and brings it into sight wherever it stands.
pub fn go_to_card(session: Session, card: &CardId) {
    session.desk.select(Selection::Cards(vec![card.clone()]));
    uncover(session, &Load::Cards(vec![card.clone()]));
    focus_card(card);
}

fn deleted(session: Session, name: &str, cards: usize) {
    clock::soon(page::focus_screen);
    let language = session.desk.language();
    let text = match cards {
        0 => words::DELETED.fill(language, &[("name", name)]),
        cards => {
            let count = words::CARDS.get(language, cards, &cards.to_string());
            words::DELETED_WITH.fill(language, &[("name", name), ("cards", &count)])
        }
    };
    offer_undo(session, text);
}

fn offer_undo(session: Session, text: String) {
    let word = words::UNDO.get(session.desk.language()).to_string();
    session.notices.offer_until_change(text, word, move || session.desk.undo());
}

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
    words::COPY_OF.fill(session.desk.language(), &[("name", name)])
}

/// What is dragged or has the focus, as a selection; of a link, the card from which it leads.
pub fn selection_of(load: &Load) -> Selection {
    match load {
        Load::Cards(cards) => Selection::of_cards(cards.clone()),
        Load::Phase(phase) => Selection::Phase(phase.clone()),
        Load::Step(step) => Selection::Step(step.clone()),
        Load::Lane(lane) => Selection::Lane(lane.clone()),
        Load::Link { from, .. } => Selection::Cards(vec![from.clone()]),
    }
}

/// Drops a load at a place as one undo step, selects it and says where it is now.
pub fn drop_at(session: Session, load: &Load, place: &Place) -> bool {
    let Some(command) = drop_command(load, place) else { return false };
    let done = session.desk.execute(&command);
    // On a phone the panel would cover where it went, and beside the matrix it would move everything.
    if done && !session.narrow.get_untracked() && session.view.get_untracked().shows_map() {
        session.desk.select(selection_of(load));
    }
    let home = match load {
        Load::Link { .. } => done.then(|| place.clone()),
        _ => home(session, load),
    };
    if let Some(home) = home {
        session.notices.announce(announce::moved(session, load, &home));
    }
    done
}

/// Where a load stands now: in the matrix where that is shown, otherwise on the board.
pub fn home(session: Session, load: &Load) -> Option<Place> {
    let map = session.desk.map();
    match session.view.get_untracked() {
        View::Opportunities => load.home_in_matrix(&map),
        View::Board | View::Outline | View::Guide(_) => load.home(&map),
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
