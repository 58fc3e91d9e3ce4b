//! What the board hears that is not a drag.

use leptos::ev;
use leptos::html::Main;
use leptos::prelude::*;
use leptos_use::{
    UseEventListenerOptions, use_document, use_event_listener, use_event_listener_with_options, use_window,
};

use super::{handed, link_press, reading};
use crate::model::Selection;
use crate::platform::board::{self as dom, Pressed};
use crate::platform::dom::{Element, MouseEvent};
use crate::platform::events;
use crate::state::board::BoardState;
use crate::state::clipboard::on_copy;
use crate::state::drag::Drag;
use crate::state::keys::Keys;
use crate::state::menu::MenuAt;
use crate::state::session::{Session, session};
use crate::state::twice::Twice;
use crate::state::{menus, pasting, select};

/// Hears what is pressed on `board`, what the map stands in, as long as the component that calls this is shown. A drag
/// hears of it before: see [`super::drag::listen`].
pub fn listen(state: BoardState, drag: Drag, keys: Keys, board: NodeRef<Main>) {
    let (session, twice) = (session(), Twice::default());
    if !session.edits() {
        return reading::listen(state, keys, board);
    }
    hear_pointers(session, state, drag, twice, board);
    hear_keys(state, keys, board);
    hear_window(session, state, twice);
    handed::listen();
}

fn hear_pointers(session: Session, state: BoardState, drag: Drag, twice: Twice, board: NodeRef<Main>) {
    let _ = use_event_listener(board, ev::click, move |event| click(session, state, drag, twice, &event));
    let _ = use_event_listener(board, ev::contextmenu, move |event| {
        context_menu(session, state, &event);
    });
    link_press::show_under_pointer(state, board);
}

fn hear_keys(state: BoardState, keys: Keys, board: NodeRef<Main>) {
    let _ = use_event_listener(board, ev::pointerdown, move |_| keys.put_down());
    let _ = use_event_listener(board, ev::focusin, move |event| {
        if let Some(cell) = dom::cell_of(&event_target::<Element>(&event)) {
            state.current.set_value(Some(cell));
        }
    });
    let _ = use_event_listener(use_window(), ev::keydown, move |event| keys.pressed(&event));
}

fn hear_window(session: Session, state: BoardState, twice: Twice) {
    let document = use_document();
    let _ = use_event_listener(document.clone(), ev::copy, move |event| on_copy(session, &event, false));
    let _ = use_event_listener(document, ev::cut, move |event| on_copy(session, &event, true));
    // Before anyone else hears of it: a second click may lie on something else, and here more is done with what is
    // dropped or pasted than elsewhere on the page.
    let first = UseEventListenerOptions::default().capture(true).passive(false);
    let click = move |event: MouseEvent| twice.heard(session, state, &event);
    let _ = use_event_listener_with_options(use_window(), ev::click, click, first);
    let paste = move |event: ev::ClipboardEvent| pasting::pasted_on_board(session, state, &event);
    let _ = use_event_listener_with_options(use_window(), ev::paste, paste, first);
}

fn click(session: Session, state: BoardState, drag: Drag, twice: Twice, event: &MouseEvent) {
    if drag.swallows_click() {
        return;
    }
    let pressed = link_press::pressed(state, event);
    twice.hit(&pressed);
    let desk = session.desk;
    match pressed {
        Pressed::Card(card) if event.ctrl_key() || event.meta_key() => {
            desk.select(select::toggled(desk.selected(), &card));
        }
        Pressed::Card(card) if event.shift_key() => {
            desk.select(select::extended(&desk.map(), desk.selected(), &card));
        }
        Pressed::Card(card) => desk.select(Selection::Cards(vec![card])),
        Pressed::Phase(phase) => desk.select(Selection::Phase(phase)),
        Pressed::Step(step) => desk.select(Selection::Step(step)),
        Pressed::Lane(lane) => desk.select(Selection::Lane(lane)),
        Pressed::Link(link) => menus::link_menu(session, &link, pointed_at(event)),
        Pressed::Cell(cell) => {
            dom::focus_add(&cell);
            state.current.set_value(Some(cell));
            desk.select(Selection::Nothing);
        }
        Pressed::Ground => desk.select(Selection::Nothing),
        Pressed::Control => {}
    }
}

fn pointed_at(event: &MouseEvent) -> MenuAt {
    MenuAt::Point(event.client_x().into(), event.client_y().into())
}

/// Opens the menu of what lies under the pointer. Some browsers ask for it when the button goes down, and the
/// release would close it again: then it opens at the release.
fn context_menu(session: Session, state: BoardState, event: &MouseEvent) {
    let pressed = link_press::pressed(state, event);
    if event.default_prevented() || matches!(pressed, Pressed::Ground | Pressed::Control) {
        return;
    }
    event.prevent_default();
    let at = pointed_at(event);
    let open = move || menu_of(session, state, pressed, at);
    match event.buttons() {
        0 => open(),
        _ => events::after_release(open),
    }
}

fn menu_of(session: Session, state: BoardState, pressed: Pressed, at: MenuAt) {
    match pressed {
        Pressed::Card(card) => {
            if !session.desk.selected().has_card(&card) {
                session.desk.select(Selection::Cards(vec![card]));
            }
            menus::card_menu(session, state, at);
        }
        Pressed::Phase(phase) => menus::phase_menu(session, state, &phase, at),
        Pressed::Step(step) => menus::step_menu(session, state, &step, at),
        Pressed::Lane(lane) => menus::lane_menu(session, state, &lane, at),
        Pressed::Link(link) => menus::link_menu(session, &link, at),
        Pressed::Cell(cell) => menus::cell_menu(session, state, &cell, at),
        Pressed::Ground | Pressed::Control => {}
    }
}
