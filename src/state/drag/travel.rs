//! The way of the pointer: what it takes along, and over what.

use leptos::prelude::*;

use super::{Drag, Held};
use crate::gesture::{self, Gesture, Load, Point};
use crate::platform::drag::{load_area, scroll_at_edge};
use crate::platform::place::place_at;
use crate::state::{actions, announce};

/// How far a finger may travel until it scrolls, in CSS pixels.
const SCROLLS: f64 = 8.0;

impl Drag {
    /// A pointer moved to a point of the window, and holds these `buttons`.
    pub fn travel(self, pointer: i32, at: Point, buttons: u16) {
        let idle = self.state.gesture.with_value(|gesture| *gesture == Gesture::Idle);
        if (idle && !self.draws_marquee()) || self.pointer() != Some(pointer) {
            return;
        }
        if !gesture::holds(buttons) {
            return self.put_back();
        }
        if self.may_scroll() {
            return self.swipe(at);
        }
        self.live.update_value(|live| live.at = at);
        if self.is_dragging() || self.draws_marquee() {
            return self.travelled.notify();
        }
        self.follow(at);
        if self.is_dragging() {
            self.begin();
        }
    }

    /// Whether the pointer is a finger that has picked nothing up: it scrolls.
    fn may_scroll(self) -> bool {
        let finger =
            self.live.with_value(|live| live.pointer.is_some_and(|pointer| pointer.touch && !pointer.handle));
        finger && self.held.with_untracked(Option::is_none)
    }

    fn swipe(self, at: Point) {
        let start = self.live.with_value(|live| live.at);
        let (x, y) = ((at.x - start.x).abs(), (at.y - start.y).abs());
        self.live.update_value(|live| live.sideways = x > y);
        if x.max(y) > SCROLLS {
            self.cancel();
        }
    }

    /// Lets the gesture know where the pointer is, and what lies there.
    pub(super) fn follow(self, at: Point) {
        self.state.gesture.update_value(|state| {
            *state = gesture::travel(std::mem::take(state), at, |load| place_at(at, load));
        });
    }

    /// Something was picked up.
    pub(super) fn begin(self) {
        let Some(load) = self.dragged() else { return };
        let Some(area) = load_area(&load) else { return self.cancel() };
        let at = self.live.with_value(|live| live.at);
        let grip = match load {
            Load::Link { .. } => Point::default(),
            _ => Point { x: (at.x - area.x).clamp(0.0, 240.0), y: (at.y - area.y).clamp(0.0, 80.0) },
        };
        let scale = if matches!(load, Load::Cards(_)) { self.scale() } else { 1.0 };
        self.show_found();
        self.held.set(Some(Held { load: load.clone(), area, grip, scale }));
        if let Some(home) = actions::home(self.session, &load) {
            self.session.notices.announce(announce::picked_up(self.session, &load, &home));
        }
    }

    /// Looks at what lies under the pointer now, which changes also when the board moves below it.
    pub fn look(self) {
        if self.draws_marquee() {
            return self.stretch_marquee();
        }
        self.follow(self.live.with_value(|live| live.at));
        self.show_found();
    }

    fn show_found(self) {
        self.show(self.state.gesture.with_value(|gesture| gesture.over().cloned()));
    }

    /// Scrolls the board where something is carried, or a marquee drawn, near its edge. Whether it moved: then another
    /// place lies under the resting pointer.
    pub fn scroll(self) -> bool {
        let (at, jumps) = self.live.with_value(|live| (live.at, live.jumps));
        match self.held.with_untracked(Option::is_some) {
            true => scroll_at_edge(at, None, jumps),
            false => {
                let corner = self.marquee_corner().filter(|_| self.marquee.with_untracked(Option::is_some));
                corner.is_some_and(|corner| scroll_at_edge(at, Some(corner), jumps))
            }
        }
    }
}
