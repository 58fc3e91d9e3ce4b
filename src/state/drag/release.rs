//! The end of a drag: dropped, put back, or broken off.

use leptos::prelude::*;

use super::{Drag, Live};
use crate::gesture::{self, Gesture, Outcome, Point};
use crate::platform::clock;
use crate::state::focus::focus_load;
use crate::state::{actions, announce};

/// How long after a drop a click still belongs to it, in milliseconds.
const AFTER_DROP: i32 = 50;
/// The same after a drag that was broken off: its button is still down.
const AFTER_ESCAPE: i32 = 400;

impl Drag {
    /// A pointer was released at a point of the window.
    pub fn release(self, pointer: i32, at: Point) {
        if self.pointer() != Some(pointer) {
            return;
        }
        if self.draws_marquee() {
            self.live.update_value(|live| live.at = at);
            self.stretch_marquee();
            return self.end();
        }
        if self.is_dragging() {
            self.follow(at);
            self.swallow_click(AFTER_DROP);
        }
        let (_, outcome) = gesture::release(self.state.gesture.get_value());
        if let Some(load) = self.dragged()
            && outcome == Outcome::Nothing
        {
            self.session.notices.announce(announce::put_back(self.session, &load));
        }
        self.end();
        match outcome {
            Outcome::Drop(load, place) => {
                actions::drop_at(self.session, &load, &place);
                focus_load(&load);
            }
            Outcome::Click(_) | Outcome::Nothing => {}
        }
    }

    /// Breaks off what the pointer does while its button is down: the click that follows belongs to it.
    pub fn break_off(self) {
        if self.is_dragging() {
            self.swallow_click(AFTER_ESCAPE);
        }
        self.put_back();
    }

    /// Puts back what is dragged, and says so; after a marquee, what was selected before it.
    pub fn put_back(self) {
        if let Some(load) = self.dragged() {
            self.session.notices.announce(announce::put_back(self.session, &load));
        }
        if self.marquee.with_untracked(Option::is_some)
            && let Some(selected) = self.selected_before()
        {
            self.session.desk.select(selected);
        }
        self.cancel();
    }

    /// Breaks the drag off without a word.
    pub fn cancel(self) {
        self.state.gesture.update_value(|state| *state = gesture::cancel(std::mem::take(state)));
        self.end();
    }

    /// What is dragged may have left the map.
    pub(super) fn cancel_if_gone(self) {
        let map = self.session.desk.map();
        let gone = self.state.gesture.with_value(|gesture| match gesture {
            Gesture::Pressed { load, .. } | Gesture::Dragging { load, .. } => !load.is_in(&map),
            Gesture::Idle => false,
        });
        if gone {
            self.cancel();
        }
    }

    /// Takes the click that follows within some milliseconds for a part of the drag.
    fn swallow_click(self, within: i32) {
        self.live.update_value(|live| live.swallow_click = true);
        let forget = move || {
            let _ = self.live.try_update_value(|live| live.swallow_click = false);
        };
        clock::after(within, forget).forget();
    }

    /// Forgets everything that is drawn of it.
    fn end(self) {
        self.state.gesture.set_value(Gesture::Idle);
        let _ = self.live.try_update_value(|live| {
            let Live { sideways, swallow_click, .. } = *live;
            *live = Live { sideways, swallow_click, ..Live::default() };
        });
        clear(self.held);
        clear(self.marquee);
        self.show(None);
    }
}

/// Empties a signal where it isn't empty.
fn clear<T: Send + Sync + 'static>(signal: RwSignal<Option<T>>) {
    if signal.with_untracked(Option::is_some) {
        signal.set(None);
    }
}
