//! Where the focus goes once what was changed is drawn.

use crate::gesture::Load;
use crate::model::{CardId, Cell};
use crate::platform::{board as dom, clock, page};

/// Moves the focus to a card, and scrolls it into sight.
pub fn focus_card(card: &CardId) {
    focus_load(&Load::Cards(vec![card.clone()]));
}

/// Moves the focus to what was changed by going through the history, or where that is `kept`, to what had the focus
/// before and may have lost it. What is gone leaves it to the screen.
pub fn focus_after_undo(load: Load, kept: bool) {
    clock::soon(move || {
        let found = dom::load_element(&load);
        match found.filter(|_| !kept || page::focus_is_lost()) {
            Some(element) => dom::focus_item(&element),
            None => page::focus_screen(),
        }
    });
}

/// Moves the focus to the button that adds a card to a cell.
pub fn focus_add(cell: &Cell) {
    let cell = cell.clone();
    clock::soon(move || dom::focus_add(&cell));
}

/// Moves the focus to what was dragged.
pub fn focus_load(load: &Load) {
    let load = load.clone();
    clock::soon(move || {
        if let Some(element) = dom::load_element(&load) {
            dom::focus_item(&element);
        }
    });
}

/// Moves the focus to the first element that the first of the `selectors` finds which finds any.
pub fn focus_soon(selectors: &[&str]) {
    let selectors: Vec<String> = selectors.iter().map(|selector| (*selector).to_owned()).collect();
    clock::soon(move || {
        if let Some(element) = selectors.iter().find_map(|selector| page::find(selector)) {
            page::focus(&element);
        }
    });
}
