//! The way from card to card, in the order in which a map is read.

use leptos::prelude::*;

use crate::gesture::{Load, beside as next_to};
use crate::model::{CardId, Selection};
use crate::platform::{board as dom, clock};
use crate::state::session::Session;
use crate::state::uncover::uncover;

/// The card after another, or before it, step by step; follows the map.
pub fn beside(session: Session, card: &CardId, forward: bool) -> Option<CardId> {
    let map = session.desk.journey.read();
    let cards = map.cards_by_step();
    let at = cards.iter().position(|placed| placed.card.id == *card)?;
    cards.get(next_to(at, forward)?).map(|placed| placed.card.id.clone())
}

/// Goes from a card to the one after it, or before it. The focus stays.
pub fn go_beside(session: Session, card: &CardId, forward: bool) {
    let Some(next) = untrack(|| beside(session, card, forward)) else { return };
    let load = Load::Cards(vec![next.clone()]);
    uncover(session, &load);
    session.desk.select(Selection::Cards(vec![next]));
    clock::soon(move || dom::load_element(&load).iter().for_each(dom::reveal));
}
