//! What scales the board: a wheel turned with Ctrl, which is also what most browsers make of two fingers on a trackpad,
//! and two fingers.

use leptos::ev;
use leptos::html::Main;
use leptos::prelude::*;
use leptos_use::{UseEventListenerOptions, use_event_listener, use_event_listener_with_options, use_window};

use crate::gesture::Point;
use crate::platform::dom::{Event, KeyboardEvent, TouchEvent, WheelEvent};
use crate::platform::pinch;
use crate::state::board::BoardState;
use crate::state::session::{Session, session};
use crate::state::view::View;
use crate::state::zoom::Zoom;

/// Hears what scales the map in `board`, as long as the component that calls this is shown. While there is a board to
/// scale, nothing of it scales the page, whatever it happens on; the browser's own keys for that are left alone. So are
/// two fingers on the bars and panels of a screen that is touched: that is how a person who sees little enlarges them.
pub fn listen(state: BoardState, board: NodeRef<Main>) {
    let session = session();
    hear_wheel(session, state.zoom);
    hear_trackpad(session, state.zoom);
    hear_fingers(session, state.zoom, board);
    hear_what_moves_it(state.zoom, board);
}

/// Whether there is a board to scale: a phone has none.
fn has_board(session: Session) -> bool {
    session.view.get_untracked() == View::Board && !session.narrow.get_untracked()
}

/// Listeners that may keep the browser from scaling the page.
fn active() -> UseEventListenerOptions {
    UseEventListenerOptions::default().passive(false)
}

fn hear_wheel(session: Session, zoom: Zoom) {
    let turned = move |event: WheelEvent| {
        if !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        if has_board(session) {
            event.prevent_default();
            if pinch::is_on_board(&event) {
                let at = Point { x: f64::from(event.client_x()), y: f64::from(event.client_y()) };
                // Firefox counts in lines for who asks first what it counts in.
                let mode = event.delta_mode();
                zoom.wheel(at, event.delta_y(), mode);
            }
        }
    };
    let _ = use_event_listener_with_options(use_window(), ev::wheel, turned, active());
}

/// Safari has events of its own for a trackpad. It sends them for fingers on a screen too, which are heard already.
fn hear_trackpad(session: Session, zoom: Zoom) {
    let fingers = StoredValue::new(false);
    let began = move |event: Event| {
        if has_board(session) {
            event.prevent_default();
            fingers.set_value(zoom.is_pinched());
            let found = pinch::gesture(&event).filter(|_| pinch::is_on_board(&event) && !fingers.get_value());
            if let Some((at, apart)) = found {
                zoom.pinch(at, apart);
            }
        }
    };
    let changed = move |event: Event| {
        if has_board(session) {
            event.prevent_default();
            if let Some((at, apart)) = pinch::gesture(&event).filter(|_| !fingers.get_value()) {
                zoom.spread(at, apart);
            }
        }
    };
    let ended = move |_: Event| {
        if !fingers.get_value() {
            zoom.end_pinch();
        }
    };
    let named = ev::Custom::<Event>::new;
    let _ = use_event_listener_with_options(use_window(), named("gesturestart"), began, active());
    let _ = use_event_listener_with_options(use_window(), named("gesturechange"), changed, active());
    let _ = use_event_listener(use_window(), named("gestureend"), ended);
}

fn hear_fingers(session: Session, zoom: Zoom, board: NodeRef<Main>) {
    let put_down = move |event: TouchEvent| match pinch::fingers(&event) {
        Some((at, apart)) if has_board(session) => {
            event.prevent_default();
            zoom.pinch(at, apart);
        }
        _ => zoom.end_pinch(),
    };
    let moved = move |event: TouchEvent| {
        if let Some((at, apart)) = pinch::fingers(&event).filter(|_| zoom.is_pinched()) {
            event.prevent_default();
            zoom.spread(at, apart);
        }
    };
    let _ = use_event_listener_with_options(board, ev::touchstart, put_down, active());
    let _ = use_event_listener_with_options(board, ev::touchmove, moved, active());
    let _ = use_event_listener(board, ev::touchend, move |_| zoom.end_pinch());
    let _ = use_event_listener(board, ev::touchcancel, move |_| zoom.end_pinch());
}

/// What moves the board in another way, or is about to change what is on it.
fn hear_what_moves_it(zoom: Zoom, board: NodeRef<Main>) {
    let first = UseEventListenerOptions::default().capture(true);
    let pressed = move |event: KeyboardEvent| {
        if !matches!(event.key().as_str(), "Control" | "Meta" | "Shift" | "+" | "=" | "-" | "0") {
            zoom.let_go();
        }
    };
    let _ = use_event_listener_with_options(use_window(), ev::keydown, pressed, first);
    let _ = use_event_listener_with_options(use_window(), ev::pointerdown, move |_| zoom.let_go(), first);
    let _ = use_event_listener(board, ev::scroll, move |_| zoom.scrolled());
}
