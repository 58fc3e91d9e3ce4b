//! What is dragged from another window onto the board.

use leptos::ev;
use leptos::prelude::*;
use leptos_use::{UseEventListenerOptions, use_event_listener, use_event_listener_with_options, use_window};

use crate::gesture::Place;
use crate::model::Cell;
use crate::platform::drag::Marked;
use crate::platform::place::target_of;
use crate::state::pasting;
use crate::state::session::session;

/// Takes what is dropped, and marks the cell that it would go to.
pub fn listen() {
    let session = session();
    let over = RwSignal::new(None::<Cell>);
    let point_at = move |cell: Option<Cell>| {
        if over.with_untracked(|known| *known != cell) {
            over.set(cell);
        }
    };
    // Before anyone else hears of it: here more is done with it than elsewhere on the page.
    let first = UseEventListenerOptions::default().capture(true).passive(false);
    let dropped = move |event: ev::DragEvent| {
        point_at(None);
        pasting::dropped_on_board(session, &event);
    };
    let _ = use_event_listener_with_options(use_window(), ev::drop, dropped, first);
    let dragged = move |event: ev::DragEvent| point_at(pasting::cell_under(session, &event));
    let _ = use_event_listener(use_window(), ev::dragover, dragged);
    let left = move |event: ev::DragEvent| {
        if event.related_target().is_none() {
            point_at(None);
        }
    };
    let _ = use_event_listener(use_window(), ev::dragleave, left);
    Effect::new(move |before: Option<Marked>| {
        drop(before);
        let place = over.get().map(|cell| Place::Cell(cell, None));
        Marked::new(place.as_ref().and_then(target_of), "is-target")
    });
}
