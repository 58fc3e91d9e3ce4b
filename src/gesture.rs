//! The drag as a pure state machine: idle, pressed, dragging.
//!
//! Four small functions, [`press`], [`travel`], [`release`] and [`cancel`], take a state and give the next.
//! Nothing here knows a page or a clock; `ui` feeds it places and draws what it says. A drag by keyboard is
//! the same state, moved by [`step_towards`].

mod keyboard;
/// All keys, as a list.
pub mod keys;
mod place;
/// A point of the experience curve, pulled up or down.
pub mod pull;
mod shortcut;
/// The scale of the board, and what stays where it is while it changes.
pub mod zoom;

pub use keyboard::{Towards, beside, neighbour, step_towards};
pub use place::{Load, Place, drop_command};
pub use shortcut::{Shortcut, Single, Stroke};

/// A point on the screen, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left edge of the window.
    pub x: f64,
    /// From the top edge of the window.
    pub y: f64,
}

/// How far the pointer must travel before a press becomes a drag, in CSS pixels.
pub const THRESHOLD: f64 = 4.0;

/// Where a drag stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Gesture {
    /// Nothing is pressed.
    #[default]
    Idle,
    /// Something is pressed, and may become a drag.
    Pressed {
        /// What would be dragged.
        load: Load,
        /// Where it was pressed.
        at: Point,
    },
    /// Something is being dragged.
    Dragging {
        /// What is dragged.
        load: Load,
        /// Where it was pressed.
        from: Point,
        /// Where it would land now; nothing where it can't.
        over: Option<Place>,
    },
}

/// What a release means.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The pointer hardly moved.
    Click(Load),
    /// Something was dropped at a place.
    Drop(Load, Place),
    /// Nothing changes.
    Nothing,
}

/// Something is pressed. A press during a drag is another finger, and changes nothing.
#[must_use]
pub fn press(state: Gesture, load: Load, at: Point) -> Gesture {
    match state {
        Gesture::Dragging { .. } => state,
        _ => Gesture::Pressed { load, at },
    }
}

/// The pressed thing is picked up without travelling: a long press, or the keyboard.
#[must_use]
pub fn pick_up(state: Gesture, over: Option<Place>) -> Gesture {
    match state {
        Gesture::Pressed { load, at } => Gesture::Dragging { load, from: at, over },
        other => other,
    }
}

/// The pointer moved to `to`. `place` is asked for what lies there only once the press is a drag.
#[must_use]
pub fn travel(state: Gesture, to: Point, place: impl FnOnce(&Load) -> Option<Place>) -> Gesture {
    match state {
        Gesture::Pressed { load, at } if distance(at, to) < THRESHOLD => Gesture::Pressed { load, at },
        Gesture::Pressed { load, at: from } | Gesture::Dragging { load, from, .. } => {
            let over = place(&load);
            Gesture::Dragging { load, from, over }
        }
        Gesture::Idle => Gesture::Idle,
    }
}

/// Whether a pointer whose event has these `buttons` holds the one that drags: the left button of a mouse, the tip of a
/// pen, a finger. Where a pointer that dragged moves and doesn't, its release never came, as when it happened over
/// another window: what it dragged is put back, and nothing begins to be dragged by it.
pub fn holds(buttons: u16) -> bool {
    buttons & 1 == 1
}

/// The pointer was released.
pub fn release(state: Gesture) -> (Gesture, Outcome) {
    let outcome = match state {
        Gesture::Pressed { load, .. } => Outcome::Click(load),
        Gesture::Dragging { load, over: Some(place), .. } => Outcome::Drop(load, place),
        Gesture::Dragging { over: None, .. } | Gesture::Idle => Outcome::Nothing,
    };
    (Gesture::Idle, outcome)
}

/// The drag was broken off: Escape, a cancelled pointer or one whose release never came, a page that is laid out
/// anew, or a dragged thing that is gone.
#[must_use]
pub fn cancel(_state: Gesture) -> Gesture {
    Gesture::Idle
}

impl Gesture {
    /// What is being dragged, if anything is.
    pub fn dragged(&self) -> Option<&Load> {
        match self {
            Self::Dragging { load, .. } => Some(load),
            _ => None,
        }
    }

    /// Where it would land now.
    pub fn over(&self) -> Option<&Place> {
        match self {
            Self::Dragging { over, .. } => over.as_ref(),
            _ => None,
        }
    }
}

fn distance(from: Point, to: Point) -> f64 {
    (to.x - from.x).abs().max((to.y - from.y).abs())
}
