//! What is deleted, with what went along, and a way back.

use crate::command::Command;
use crate::model::{CardId, LaneId, LinkId, PhaseId, StepId};
use crate::platform::{clock, page};
use crate::state::focus::{focus_add, focus_card};
use crate::state::session::Session;
use crate::text::board as words;
use crate::text::title::named;

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
            many => {
                offer_undo(session, words::CARDS_DELETED.get(session.language_now(), many, &many.to_string()))
            }
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
        offer_undo(session, words::LINK_REMOVED.get(session.language_now()).to_owned());
    }
}

fn deleted(session: Session, name: &str, cards: usize) {
    clock::soon(page::focus_screen);
    let language = session.language_now();
    let name = named(language, name);
    let text = match cards {
        0 => words::DELETED.fill(language, &[("name", &name)]),
        cards => {
            let count = words::CARDS.get(language, cards, &cards.to_string());
            words::DELETED_WITH.fill(language, &[("name", &name), ("cards", &count)])
        }
    };
    offer_undo(session, text);
}

/// Says what was done, and offers to take it back until the map changes.
pub fn offer_undo(session: Session, text: String) {
    let word = words::UNDO.get(session.language_now()).to_string();
    session.notices.offer_until_change(text, word, move || session.desk.undo());
}
