//! What the board hears where the map is only read: it is looked at and copied from, and nothing else.

use leptos::ev;
use leptos::html::Main;
use leptos::prelude::*;
use leptos_use::{use_document, use_event_listener, use_window};

use super::link_press;
use crate::model::Selection;
use crate::platform::board::Pressed;
use crate::state::board::BoardState;
use crate::state::clipboard::on_copy;
use crate::state::keys::Keys;
use crate::state::session::session;

/// Hears what is pressed on `board`, as long as the component that calls this is shown.
pub fn listen(state: BoardState, keys: Keys, board: NodeRef<Main>) {
    let session = session();
    let pressed = move |event: ev::MouseEvent| {
        let selection = match link_press::pressed(state, &event) {
            Pressed::Card(card) => Selection::Cards(vec![card]),
            Pressed::Phase(phase) => Selection::Phase(phase),
            Pressed::Step(step) => Selection::Step(step),
            Pressed::Lane(lane) => Selection::Lane(lane),
            Pressed::Link(_) | Pressed::Cell(_) | Pressed::Ground => Selection::Nothing,
            Pressed::Control => return,
        };
        session.desk.select(selection);
    };
    let _ = use_event_listener(board, ev::click, pressed);
    let _ = use_event_listener(use_window(), ev::keydown, move |event| keys.pressed(&event));
    let _ = use_event_listener(use_document(), ev::copy, move |event| on_copy(session, &event, false));
}
