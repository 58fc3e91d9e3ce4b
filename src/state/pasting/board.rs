//! What is pasted on a board, or dropped on it from another window.

use super::{cards, table};
use crate::exchange::{self, Link, Offer, Reading};
use crate::model::{Card, CardId, Cell};
use crate::platform::board::{self as dom, Pressed};
use crate::platform::dom::{ClipboardEvent, DragEvent};
use crate::platform::{clipboard, files, middle_button, page, place};
use crate::state::board::BoardState;
use crate::state::session::Session;
use crate::state::{actions, images};
use crate::text::{board as board_words, paste as words};

/// Where something goes: into a cell, before a card in it or at its end.
pub(super) struct Target {
    pub(super) cell: Cell,
    pub(super) before: Option<CardId>,
}

/// A paste event of the page, before anything else hears of it. Files, and texts that are files, are left to the page.
pub fn pasted(session: Session, state: BoardState, event: &ClipboardEvent) {
    // In a text field the browser pastes by itself.
    if page::keys_are_taken() || event.default_prevented() || middle_button::pastes() {
        return;
    }
    let offer = clipboard::pasted(event);
    match exchange::read(&offer) {
        Ok(Reading::Files | Reading::Json | Reading::Nothing) => {}
        Ok(Reading::Picture) => {
            event.prevent_default();
            images::paste(session, state, files::pasted(event));
        }
        Ok(reading) => {
            event.prevent_default();
            paste(session, state, reading);
        }
        Err(too_much) => {
            event.prevent_default();
            session.notices.toast(too_much.message(session.language_now()));
        }
    }
}

/// Pastes our own cards from a text.
pub fn paste_own(session: Session, state: BoardState, own: String) {
    match exchange::read(&Offer { own, ..Offer::default() }) {
        Ok(reading) => paste(session, state, reading),
        Err(too_much) => session.notices.toast(too_much.message(session.language_now())),
    }
}

fn paste(session: Session, state: BoardState, reading: Reading) {
    let Some(cell) = actions::target_cell(session, state) else {
        return session.notices.toast(board_words::NO_PLACE_TO_PASTE.get(session.language_now()).to_owned());
    };
    let map = session.desk.map();
    let last = session.desk.selected().cards().last().and_then(|card| map.card(card));
    let before =
        last.and_then(|placed| placed.lane.cell(placed.step).get(placed.at + 1)).map(|card| card.id.clone());
    put(session, reading, Target { cell, before });
}

/// A drop event of the page, before anything else hears of it. Files, and texts that are files, are left to the page.
pub fn dropped(session: Session, event: &DragEvent) {
    if event.default_prevented() || clipboard::is_in_text(event) || page::dialog_is_open() {
        return;
    }
    let reading = match exchange::read(&clipboard::dropped(event)) {
        Ok(Reading::Files | Reading::Json | Reading::Nothing) => return,
        Ok(Reading::Picture) => return images::dropped(session, event),
        reading => reading,
    };
    event.prevent_default();
    let language = session.language_now();
    match (reading, target(session, event)) {
        (Err(too_much), _) => session.notices.toast(too_much.message(language)),
        (Ok(_), None) => session.notices.toast(words::DROP_ON_CELL.get(language).to_owned()),
        (Ok(reading), Some(target)) => put(session, reading, target),
    }
}

/// The cell of cards that a drag is over. Files have a sign of their own.
pub fn cell_under(session: Session, event: &DragEvent) -> Option<Cell> {
    if files::are_dragged(event) || clipboard::is_in_text(event) {
        return None;
    }
    cell_of_cards(session, event)
}

fn cell_of_cards(session: Session, event: &DragEvent) -> Option<Cell> {
    let map = session.desk.map();
    let cell = match dom::pressed(event).0 {
        Pressed::Card(card) => map.card(&card)?.cell(),
        Pressed::Cell(cell) => cell,
        _ => return None,
    };
    map.lane(&cell.lane)?.cards()?;
    Some(cell)
}

/// The cell of cards under a drop, and before which card.
fn target(session: Session, event: &DragEvent) -> Option<Target> {
    let cell = cell_of_cards(session, event)?;
    let before = place::card_before(dom::point(event), &cell);
    Some(Target { cell, before })
}

fn put(session: Session, reading: Reading, target: Target) {
    match reading {
        Reading::Cards(pasted) => cards::put_own(session, &pasted, target),
        Reading::Lines(lines) => {
            let card = |line: &String| Card::of_text(CardId::new("1"), line);
            cards::put(session, &lines.iter().map(card).collect::<Vec<_>>(), target);
        }
        Reading::Links(links) => {
            cards::put(session, &links.iter().map(Link::card).collect::<Vec<_>>(), target);
        }
        Reading::Table(table) => table::lay(session, table, target.cell),
        Reading::Json | Reading::Picture | Reading::Files | Reading::Nothing => {}
    }
}
