//! Copy, cut and paste of cards: between cells, between journeys, and with other programs as text.

use crate::command::plan;
use crate::format::clipboard::{Copied, read, write};
use crate::gesture::keys::PASTE;
use crate::model::{Card, Selection};
use crate::platform::dom::ClipboardEvent;
use crate::platform::{clipboard, ids, page};
use crate::state::actions;
use crate::state::board::BoardState;
use crate::state::session::Session;
use crate::text::board as words;

/// The type under which cards travel between our own pages.
const KIND: &str = "application/x-klantreis-cards+json";

thread_local! {
    /// What was last copied here, for "paste" in a menu, which may not ask the browser.
    static KEPT: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

fn selected(session: Session) -> Option<Copied> {
    let map = session.desk.map();
    let selection = session.desk.selected();
    let cards: Vec<_> = map
        .cards()
        .filter(|placed| selection.has_card(&placed.card.id))
        .filter_map(|placed| Some((placed.lane.cards()?.kind, &**placed.card)))
        .collect();
    (!cards.is_empty()).then(|| write(&cards))
}

/// A copy or cut event of the page: takes the selected cards, unless text is selected in a field.
pub fn on_copy(session: Session, event: &ClipboardEvent, cut: bool) {
    if in_text_field() {
        return;
    }
    let Some(copied) = selected(session) else { return };
    clipboard::put(event, &copied.plain, KIND, &copied.json);
    event.prevent_default();
    keep(copied);
    if cut {
        actions::delete_cards(session, session.desk.selected().cards());
    } else {
        say_copied(session);
    }
}

/// A paste event of the page.
pub fn on_paste(session: Session, state: BoardState, event: &ClipboardEvent) {
    if in_text_field() || event.default_prevented() {
        return;
    }
    if let Some(text) = clipboard::take(event, KIND) {
        event.prevent_default();
        paste(session, state, &text);
    }
}

/// "Copy" in a menu.
pub fn copy(session: Session) {
    if let Some(copied) = selected(session) {
        clipboard::write(&copied.plain);
        keep(copied);
        say_copied(session);
    }
}

/// "Cut" in a menu.
pub fn cut(session: Session) {
    if let Some(copied) = selected(session) {
        clipboard::write(&copied.plain);
        keep(copied);
        actions::delete_cards(session, session.desk.selected().cards());
    }
}

/// "Paste" in a menu: what was last copied on this page.
pub fn paste_kept(session: Session, state: BoardState) {
    let text = KEPT.with_borrow(Clone::clone);
    if text.is_empty() {
        session.notices.toast(session.fill(words::NOTHING_TO_PASTE, &[("keys", &session.keys(PASTE))]));
    } else {
        paste(session, state, &text);
    }
}

fn keep(copied: Copied) {
    KEPT.with_borrow_mut(|kept| *kept = copied.json);
}

fn say_copied(session: Session) {
    let (language, count) = (session.language_now(), session.desk.selected().cards().len());
    let cards = words::CARDS.get(language, count, &count.to_string());
    session.notices.announce(words::COPIED.fill(language, &[("cards", &cards)]));
}

fn paste(session: Session, state: BoardState, text: &str) {
    let language = session.language_now();
    let pasted = match read(text) {
        Ok(pasted) => pasted,
        Err(refusal) => return session.notices.toast(refusal.message(language)),
    };
    let Some(cell) = actions::target_cell(session, state) else {
        return session.notices.toast(words::NO_PLACE_TO_PASTE.get(language).to_string());
    };
    let map = session.desk.map();
    let last = session.desk.selected().cards().last().and_then(|card| map.card(card));
    let before =
        last.and_then(|placed| placed.lane.cell(placed.step).get(placed.at + 1)).map(|card| card.id.clone());
    let known = |card: &Card| Card {
        personas: card.personas.iter().filter(|persona| map.personas.contains(persona)).cloned().collect(),
        ..card.clone()
    };
    let cards: Vec<Card> = pasted.cards.iter().map(|pasted| known(&pasted.card)).collect();
    let count = cards.len();
    let (command, ids) = plan::paste(&cards, cell, before, &mut ids::fresh);
    if session.desk.execute_and_select(&command, Selection::of_cards(ids.clone())) {
        let cards = words::CARDS.get(language, count, &count.to_string());
        session.notices.announce(words::PASTED.fill(language, &[("cards", &cards)]));
        if let Some(first) = ids.first() {
            crate::state::focus::focus_card(first);
        }
    }
    if !pasted.findings.is_empty() {
        session.notices.toast(words::PASTED_PARTLY.get(language).to_string());
    }
}

fn in_text_field() -> bool {
    page::focused().is_some_and(|element| page::is_text_field(&element))
}
