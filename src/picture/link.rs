//! Links between cards as lines with right angles: `plan` gives each its place in the gutters from the map alone,
//! `route` finds the points once it is known where things stand, `drawn` makes a line of them.
//!
//! A link goes along the gutter of its lane, above the cards, and along the borders between columns, where no card
//! stands. All lengths are in px of the board at its natural size.

mod drawn;
mod nearest;
mod plan;
mod route;

pub use drawn::{drawn, loose};
pub use nearest::nearest;
pub use plan::{Plan, Run, Stop, Wire, plan};
pub use route::{Ground, Placing, Route, route};

/// How far below the upper edge of its lane the first line of a gutter lies.
pub const FIRST_TRACK: f64 = 13.0;
/// How far apart the lines of a gutter are.
pub const TRACK: f64 = 18.0;

/// A point of the board.
pub type Point = (f64, f64);

/// A box on the board.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Rect {
    fn right(&self) -> f64 {
        self.x + self.w
    }

    fn bottom(&self) -> f64 {
        self.y + self.h
    }

    fn middle(&self) -> Point {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }
}

/// The side of a card at which a link starts or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Its upper edge.
    Top,
    /// Its left edge.
    Left,
    /// Its right edge.
    Right,
    /// Its lower edge; only of what is being dragged.
    Bottom,
}
