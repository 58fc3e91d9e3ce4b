//! What the board hears of pointers.

use leptos::ev;
use leptos::html::Main;
use leptos::prelude::*;
use leptos_use::{
    UseEventListenerOptions, use_event_listener, use_event_listener_with_options, use_resize_observer,
    use_window,
};

use crate::platform::board::{focus_pressed, point, pressed};
use crate::platform::dom::{KeyboardEvent, PointerEvent};
use crate::platform::drag::{Captured, on_link_handle, scrolls_sideways};
use crate::state::drag::{Drag, Press};

/// The number of the middle button.
const MIDDLE: i16 = 1;

/// Hears the pointer on `board`, what the map stands in, as long as the component that calls this is shown.
pub fn listen(drag: Drag, board: NodeRef<Main>) {
    hear_pointer(drag, board);
    keep_browser_out(drag, board);
    hear_window(drag);
    let _ = use_event_listener(board, ev::scroll, move |_| drag.moved_below());
    let _ = use_resize_observer(board, move |_, _| drag.moved_below());
    let busy = Memo::new(move |_| drag.held.read().is_some() || drag.marquee.read().is_some());
    Effect::new(move |before: Option<Option<Captured>>| {
        drop(before);
        let board = board.get()?;
        let pointer = busy.get().then(|| drag.pointer()).flatten()?;
        Some(Captured::new(&board, pointer))
    });
}

fn hear_pointer(drag: Drag, board: NodeRef<Main>) {
    let _ = use_event_listener(board, ev::pointerdown, move |event| down(drag, &event));
    let _ = use_event_listener(board, ev::pointermove, move |event| {
        drag.travel(event.pointer_id(), point(&event), event.buttons());
    });
    let _ = use_event_listener(board, ev::pointerup, move |event| {
        drag.release(event.pointer_id(), point(&event));
    });
    let _ = use_event_listener(board, ev::pointercancel, move |_| drag.put_back());
    let _ = use_event_listener(board, ev::lostpointercapture, move |event| {
        // A finger's events go to what it pressed until the board takes them over.
        let kept = board.get_untracked().is_some_and(|board| board.has_pointer_capture(event.pointer_id()));
        if drag.is_busy() && !kept {
            drag.put_back();
        }
    });
}

fn down(drag: Drag, event: &PointerEvent) {
    drag.put_back();
    if !event.is_primary() || event.button() != 0 {
        return;
    }
    let (pressed, handle) = pressed(event);
    drag.press(Press {
        pointer: event.pointer_id(),
        at: point(event),
        touch: event.pointer_type() == "touch",
        pressed,
        handle,
        link_handle: on_link_handle(event),
        keeps: event.shift_key() || event.ctrl_key() || event.meta_key(),
    });
}

/// Keeps the browser from doing something of its own with a press that is the board's.
fn keep_browser_out(drag: Drag, board: NodeRef<Main>) {
    // It would start selecting text here, which costs more than the whole drag.
    // The middle button is the system's: it scrolls by itself, or pastes.
    let _ = use_event_listener(board, ev::mousedown, |event| {
        if event.button() != MIDDLE {
            focus_pressed(&event);
        }
    });
    // A finger that swipes sideways where nothing scrolls that way means "back" to it.
    let would_leave = move || {
        let stays = board.get_untracked().is_none_or(|board| scrolls_sideways(&board));
        drag.went_sideways() && !stays
    };
    let active = UseEventListenerOptions::default().passive(false);
    let swiped = move |event: ev::TouchEvent| {
        if drag.is_dragging() || would_leave() || drag.is_linking() {
            event.prevent_default();
        }
    };
    let _ = use_event_listener_with_options(board, ev::touchmove, swiped, active);
    let _ = use_event_listener(board, ev::contextmenu, move |event| {
        match drag.has_begun() || drag.is_held_down() {
            true => event.prevent_default(),
            // A menu opens, as at a Ctrl+click on a Mac: the release may never come.
            false => drag.cancel(),
        }
    });
    let _ = use_event_listener(board, ev::dragstart, |event| event.prevent_default());
}

fn hear_window(drag: Drag) {
    let _ = use_event_listener(use_window(), ev::keydown, move |event: KeyboardEvent| {
        if event.key() == "Escape" && drag.is_busy() {
            event.prevent_default();
            event.stop_propagation();
            drag.break_off();
        }
    });
    let _ = use_event_listener(use_window(), ev::blur, move |_| drag.break_off());
    let _ = use_event_listener(use_window(), ev::resize, move |_| drag.resized());
}
