//! Looking for cards on the board, and the way from one match to the next.

use std::sync::Arc;

use leptos::prelude::*;

use super::board::BoardState;
use super::focus::focus_card;
use super::screen::Screen;
use super::session::Session;
use super::uncover::uncover;
use super::view::fragment;
use crate::find::Query;
use crate::gesture::Load;
use crate::model::CardId;
use crate::platform::{address, board as dom, clock, locale};
use crate::text::find as words;

/// Shows a query, and says how many cards fit.
pub fn look_for(session: Session, query: Query) {
    let desk = session.desk;
    if query.is_empty() && desk.uncovered.with_untracked(|lanes| !lanes.is_empty()) {
        desk.uncovered.set(Vec::new());
    }
    desk.query.set(query);
    desk.found.set_value(None);
    dom::mark_found(None);
    if let Some(matches) = desk.matches.get_untracked() {
        let language = session.language_now();
        let number = locale::count(language, matches.len());
        session.notices.announce(match matches.len() {
            0 => words::NOTHING_FOUND.get(language).to_owned(),
            found => words::CARDS_FOUND.get(language, found, &number),
        });
    }
}

/// A key was pressed in the field to search in: Enter goes to the next match, with Shift to the one before; the arrow
/// down goes to it with the focus. Whether it meant something.
pub fn walk(session: Session, state: BoardState, key: &str, shift: bool) -> bool {
    match key {
        "Enter" | "F3" => go_on(session, state, !shift),
        "ArrowDown" => {
            let found = session.desk.found.get_value();
            let Some(card) = found.or_else(|| matches(session).first().cloned()) else { return false };
            show(session, state, &card);
            focus_card(&card);
        }
        _ => return false,
    }
    true
}

fn matches(session: Session) -> Arc<Vec<CardId>> {
    session.desk.matches.get_untracked().unwrap_or_default()
}

/// Lets a match be seen; a phone shows one step alone.
fn show(session: Session, state: BoardState, card: &CardId) {
    let step = session.desk.map().card(card).map(|placed| placed.step.clone());
    state.shown_step.set(step);
    uncover(session, &Load::Cards(vec![card.clone()]));
}

/// Goes to the next match, or the one before; after the last comes the first.
pub fn go_on(session: Session, state: BoardState, forward: bool) {
    let desk = session.desk;
    let matches = matches(session);
    let language = session.language_now();
    let all = matches.len();
    if all == 0 {
        return session.notices.announce(words::NOTHING_FOUND.get(language).to_owned());
    }
    let known = desk.found.get_value();
    let at = known.and_then(|card| matches.iter().position(|other| *other == card));
    let next = match (at, forward) {
        (None, true) => 0,
        (None, false) => all - 1,
        (Some(at), true) => (at + 1) % all,
        (Some(at), false) => (at + all - 1) % all,
    };
    let card = matches[next].clone();
    let map = desk.map();
    let Some(placed) = map.card(&card) else { return };
    show(session, state, &card);
    let shown = card.clone();
    clock::soon(move || dom::mark_found(Some(&shown)));
    let (n, all) = (locale::count(language, next + 1), locale::count(language, all));
    desk.found.set_value(Some(card));
    session
        .notices
        .announce(words::MATCH_OF.fill(language, &[("n", &n), ("all", &all), ("title", &placed.card.title)]));
}

/// How many cards fit, of how many; nothing where nothing is looked for. Follows that.
pub fn found_of(session: Session, cards: &str) -> Option<String> {
    let found = locale::count(session.language.get(), session.desk.matches.get()?.len());
    Some(session.fill(words::FOUND_OF, &[("found", &found), ("cards", cards)]))
}

/// Keeps the view and the query in the address, so that a link leads to the same view. The address of a map that is only
/// read is that of the map.
pub fn keep_in_address(session: Session) {
    if !session.edits() {
        return;
    }
    Effect::new(move || {
        let screen = session.screen.get();
        if matches!(screen, Screen::Board(_)) {
            address::replace_fragment(&fragment(&screen, session.view.get(), &session.desk.query.read()));
        }
    });
}
