//! Copy and cut of cards. What is pasted stands in [`super::pasting`].

use std::cell::RefCell;

use crate::exchange::Copied;
use crate::gesture::keys::PASTE;
use crate::platform::dom::ClipboardEvent;
use crate::platform::{clipboard, page};
use crate::state::actions;
use crate::state::board::BoardState;
use crate::state::pasting;
use crate::state::session::Session;
use crate::text::board as words;

thread_local! {
    /// What was last copied here, for "paste" in a menu, which may not ask the browser.
    static KEPT: RefCell<String> = const { RefCell::new(String::new()) };
}

fn selected(session: Session) -> Option<Copied> {
    Copied::of(&session.desk.map(), &session.desk.selected())
}

/// A copy or cut event of the page: takes the selected cards, unless text is selected in a field.
pub fn on_copy(session: Session, event: &ClipboardEvent, cut: bool) {
    if page::focused().is_some_and(|element| page::is_text_field(&element)) {
        return;
    }
    let Some(copied) = selected(session) else { return };
    clipboard::put(event, &copied);
    event.prevent_default();
    keep(copied);
    if cut {
        actions::delete_cards(session, session.desk.selected().cards());
    } else {
        say_copied(session);
    }
}

/// "Copy" in a menu.
pub fn copy(session: Session) {
    if !clipboard::copy() && write(session) {
        say_copied(session);
    }
}

/// "Cut" in a menu.
pub fn cut(session: Session) {
    if clipboard::copy() || write(session) {
        actions::delete_cards(session, session.desk.selected().cards());
    }
}

/// "Paste" in a menu: what was last copied on this page.
pub fn paste_kept(session: Session, state: BoardState) {
    let text = KEPT.with_borrow(Clone::clone);
    if text.is_empty() {
        session.notices.toast(session.fill(words::NOTHING_TO_PASTE, &[("keys", &session.keys(PASTE))]));
    } else {
        pasting::paste_own(session, state, text);
    }
}

/// Copies the selected cards where the browser lets a page write text alone. Whether there were any.
fn write(session: Session) -> bool {
    let copied = selected(session);
    let any = copied.is_some();
    if let Some(copied) = copied {
        clipboard::write(&copied.plain);
        keep(copied);
    }
    any
}

fn keep(copied: Copied) {
    KEPT.with_borrow_mut(|kept| *kept = copied.own);
}

fn say_copied(session: Session) {
    let (language, count) = (session.language_now(), session.desk.selected().cards().len());
    let cards = words::CARDS.get(language, count, &count.to_string());
    session.notices.announce(words::COPIED.fill(language, &[("cards", &cards)]));
}
