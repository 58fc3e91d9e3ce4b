//! Cards that are put into a cell.

use super::board::Target;
use crate::command::plan;
use crate::format::clipboard::Pasted;
use crate::model::{Card, CardId, Selection};
use crate::platform::ids;
use crate::state::actions::offer_undo;
use crate::state::focus::focus_card;
use crate::state::session::Session;
use crate::text::{board as board_words, paste as words};

/// Puts our own cards into a cell, as they were copied.
pub(super) fn put_own(session: Session, pasted: &Pasted, target: Target) {
    let map = session.desk.map();
    let known = |card: &Card| Card {
        personas: card.personas.iter().filter(|persona| map.personas.contains(persona)).cloned().collect(),
        ..card.clone()
    };
    let cards: Vec<Card> = pasted.cards.iter().map(|pasted| known(&pasted.card)).collect();
    if insert(session, &cards, target).is_some() {
        let cards = session.count(board_words::CARDS, cards.len());
        session.notices.announce(board_words::PASTED.fill(session.language_now(), &[("cards", &cards)]));
    }
    if !pasted.findings.is_empty() {
        session.notices.toast(board_words::PASTED_PARTLY.get(session.language_now()).to_string());
    }
}

/// Puts cards that are made of something else into a cell, and offers to take them back.
pub(super) fn put(session: Session, cards: &[Card], target: Target) {
    if insert(session, cards, target).is_some() {
        let cards = session.count(board_words::CARDS, cards.len());
        offer_undo(session, words::PASTED.fill(session.language_now(), &[("what", &cards)]));
    }
}

/// Puts copies of cards into a cell, selects them and goes to the first.
fn insert(session: Session, cards: &[Card], target: Target) -> Option<Vec<CardId>> {
    let (command, ids) = plan::paste(cards, target.cell, target.before, &mut ids::fresh);
    let done = session.desk.execute_and_select(&command, Selection::of_cards(ids.clone()));
    if let Some(first) = ids.first().filter(|_| done) {
        focus_card(first);
    }
    done.then_some(ids)
}
