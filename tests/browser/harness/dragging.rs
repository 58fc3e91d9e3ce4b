//! Dragging, by every kind of pointer.

use super::element::Rectangle;
use super::input::{Gesture, Point};
use super::page::Page;
use super::{Element, MOUSE};
use serde_json::json;

/// Where a card goes.
#[derive(Clone, Copy, Debug)]
pub enum Place<'t> {
    /// Above another card.
    Before(&'t str),
    /// Below another card.
    After(&'t str),
    /// Into the cell of a lane and a step, behind what is there.
    In(&'t str, &'t str),
}

/// A side of something, for what is put beside it.
#[derive(Clone, Copy, Debug)]
pub enum Side {
    Left,
    Right,
    Above,
    Below,
}

impl Side {
    /// A point just within this side.
    pub fn of(self, at: Rectangle) -> Point {
        let Point { x, y } = at.center();
        let inset = 5.0;
        match self {
            Self::Left => Point { x: at.x + inset, y },
            Self::Right => Point { x: at.right() - inset, y },
            Self::Above => Point { x, y: at.y + inset },
            Self::Below => Point { x, y: at.bottom() - inset },
        }
    }
}

impl Page {
    /// Drags a card to a place, with a mouse, a pen or a finger.
    pub fn drag_card(&self, kind: &'static str, title: &str, place: Place) {
        let source = self.card(title).target();
        self.drag(kind, source, self.drop_point(place));
    }

    /// Presses at `from`, glides to `to` and lets go there.
    pub fn drag(&self, kind: &'static str, from: Point, to: Point) {
        self.carry(kind, from, to).up().perform();
    }

    /// A drag that has not ended yet.
    pub fn carry(&self, kind: &'static str, from: Point, to: Point) -> Gesture<'_> {
        self.pointer(kind, from).pick_up().glide(to, 6).pause(30)
    }

    /// Puts something beside something else with the mouse.
    pub fn drag_beside(&self, kind: &'static str, what: &Element, side: Side, other: &Element) {
        let from = what.target();
        self.drag(kind, from, side.of(other.rectangle()));
    }

    /// Where to let a card go so that it lands at `place`.
    pub fn drop_point(&self, place: Place) -> Point {
        match place {
            Place::Before(card) => Side::Above.of(self.card(card).rectangle()),
            Place::After(card) => Side::Below.of(self.card(card).rectangle()),
            Place::In(lane, step) => {
                let cell = self.cell(lane, step);
                match cell.find_all("listitem", None).last() {
                    Some(last) => Side::Below.of(last.rectangle()),
                    None => cell.rectangle().center(),
                }
            }
        }
    }

    /// The drag ends as the system ends it: the pointer is lost.
    pub fn lose_pointer(&self) {
        self.call("() => probe.end('pointercancel', 0, 0)", json!([]));
    }

    /// The pointer is let go of outside the window.
    pub fn release_outside(&self) {
        self.call("() => probe.end('pointerup', -80, -60)", json!([]));
    }

    /// Drags with the mouse.
    pub fn move_card(&self, title: &str, place: Place) {
        self.drag_card(MOUSE, title, place);
    }
}
