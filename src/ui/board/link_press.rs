//! Links under the pointer: their lines lie behind the cells, and are found by where they run.

use leptos::ev;
use leptos::html::Main;
use leptos::prelude::*;
use leptos_use::{UseEventListenerOptions, use_event_listener_with_options};

use crate::gesture::Gesture;
use crate::model::LinkId;
use crate::picture::link::nearest;
use crate::platform::board::{self as dom, Pressed};
use crate::platform::dom::MouseEvent;
use crate::platform::links;
use crate::state::board::BoardState;

/// How far beside its line a link can be pressed, in px of the board.
const REACH: f64 = 6.0;

/// What a mouse event happened on, with the lines of links.
pub fn pressed(state: BoardState, event: &MouseEvent) -> Pressed {
    let (pressed, _) = dom::pressed(event);
    match pressed {
        Pressed::Cell(_) | Pressed::Ground => at(state, event).map_or(pressed, Pressed::Link),
        _ => pressed,
    }
}

/// The link whose line is under the pointer.
fn at(state: BoardState, event: &MouseEvent) -> Option<LinkId> {
    state.routes.with_value(|(ids, routes)| {
        let found =
            (!routes.is_empty()).then(|| links::on_board(event, state.zoom.scale.get_untracked()))??;
        ids.get(nearest(routes, found, REACH)?).cloned()
    })
}

/// Shows which link a press would mean. Ends with the component that calls this.
pub fn show_under_pointer(state: BoardState, board: NodeRef<Main>) {
    let shown = StoredValue::new(false);
    let passive = UseEventListenerOptions::default().passive(true);
    let moved = move |event: ev::PointerEvent| {
        let idle = state.gesture.with_value(|gesture| *gesture == Gesture::Idle);
        let any = state.routes.with_value(|(ids, _)| !ids.is_empty());
        let link = match (idle && any).then(|| pressed(state, &event)) {
            Some(Pressed::Link(link)) => Some(link),
            _ => None,
        };
        // Along a line the pointer comes from cell to cell.
        if link.is_some() || shown.get_value() {
            links::point_at(link.as_ref().map(LinkId::as_str), &event);
            shown.set_value(link.is_some());
        }
    };
    let _ = use_event_listener_with_options(board, ev::pointermove, moved, passive);
}
