//! The scale of the board as hands set it: by steps, by a wheel, by two fingers; and what stays where it is meanwhile.
//!
//! A `Spot` is told where the things of the page lie, and says by how much the board must be scrolled. Nothing here
//! knows how the page scales: parts of it don't.

/// The smallest scale.
pub const SMALLEST: f64 = 0.3;
/// The largest scale.
pub const LARGEST: f64 = 2.0;

/// The scales of the buttons and keys.
const STEPS: [f64; 9] = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.25, 1.5, 2.0];

/// How far a wheel turns for a quarter more, in CSS pixels: one notch of most mice.
const NOTCH: f64 = 120.0;
/// How much larger everything is after a notch.
const BY_NOTCH: f64 = 1.25;
/// The most that one event of a wheel counts for, in notches.
const MOST: f64 = 2.0;
/// How many CSS pixels a wheel turns for a line, and for a page, where it counts in those.
const LINE: f64 = 40.0;
const PAGE: f64 = 800.0;

/// The scale nearest to `scale` that there is.
pub fn within(scale: f64) -> f64 {
    scale.clamp(SMALLEST, LARGEST)
}

/// The next larger or smaller scale of the buttons, where there is one.
pub fn next(scale: f64, larger: bool) -> Option<f64> {
    match larger {
        true => STEPS.into_iter().find(|step| *step > scale + 0.01),
        false => STEPS.into_iter().rev().find(|step| *step < scale - 0.01),
    }
}

/// How far a wheel turned, in CSS pixels, from what its event says: a number and the `deltaMode` it is counted in.
pub fn pixels(delta: f64, mode: u32) -> f64 {
    match mode {
        1 => delta * LINE,
        2 => delta * PAGE,
        _ => delta,
    }
}

/// The scale after a wheel turned by so many CSS pixels, downwards or towards the hand. Many small turns are one large
/// one: nothing is rounded.
pub fn turned(scale: f64, pixels: f64) -> f64 {
    let notches = (-pixels / NOTCH).clamp(-MOST, MOST);
    within(scale * BY_NOTCH.powf(notches))
}

/// What a scale is called, in whole percents.
pub fn percent(scale: f64) -> i32 {
    (scale * 100.0).round() as i32
}

/// Two fingers on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pinch {
    /// The scale at which they went down.
    pub scale: f64,
    /// How far they were apart then.
    pub apart: f64,
}

impl Pinch {
    /// The scale once they are so far apart.
    pub fn spread(self, apart: f64) -> f64 {
        within(self.scale * apart / self.apart.max(1.0))
    }
}

/// A point of something on the map, and where it is to stay in the window; along one axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// How far along the thing it lies; 0 is its beginning, 1 its end.
    part: f64,
    /// Where it stays.
    at: f64,
}

impl Spot {
    /// The point of something from `start`, `length` long, that lies at `at` now.
    pub fn of(start: f64, length: f64, at: f64) -> Self {
        let part = if length > 0.0 { (at - start) / length } else { 0.0 };
        Self { part, at }
    }

    /// The same point, which is to lie somewhere else.
    #[must_use]
    pub fn moved_to(self, at: f64) -> Self {
        Self { at, ..self }
    }

    /// How far the point lies behind where it is to be, once the thing is from `start`, `length` long: the board is to
    /// be scrolled so far.
    pub fn strays(self, start: f64, length: f64) -> f64 {
        start + self.part * length - self.at
    }
}
