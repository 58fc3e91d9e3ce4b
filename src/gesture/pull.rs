//! A point of the experience curve, pulled up or down: by a pointer, a pure state machine; by keys, a function.
//!
//! A pull is told how many pixels one level of the scale is high, and where the pointer is. What it
//! says is a value; `ui` draws it, and makes one command of it at the end.

use super::{Point, THRESHOLD, holds};
use crate::model::{Emotion, StepId};

/// How far a press goes sideways until it is a swipe, in CSS pixels.
const SWIPE: f64 = 2.0 * THRESHOLD;

/// Which of the two curves of a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Curve {
    /// What the customer feels.
    Actual,
    /// What the customer wants to feel.
    Desired,
}

/// A point that can be pulled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handle {
    /// The step it stands at.
    pub step: StepId,
    /// The curve it belongs to.
    pub curve: Curve,
}

/// A press on a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    /// What is pressed.
    pub handle: Handle,
    /// Which pointer presses; others change nothing.
    pub pointer: i32,
    /// Where.
    pub at: Point,
    /// Its value; an unset point is shown, and pulled, from 0.
    pub value: Option<Emotion>,
    /// How many CSS pixels one level is high.
    pub level: f64,
}

/// Where a pull stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Pull {
    /// Nothing is pressed.
    #[default]
    Idle,
    /// A point is pressed, and may be pulled.
    Pressed(Press),
    /// A point is being pulled, and stands here now.
    Pulling(Press, Emotion),
}

impl Pull {
    /// A point is pressed. A press during a pull is another finger, and changes nothing.
    #[must_use]
    pub fn press(self, press: Press) -> Self {
        match self {
            Self::Pulling(..) => self,
            _ => Self::Pressed(press),
        }
    }

    /// A pointer moves, and holds these `buttons`. Where the one that pulls is up, its release never came: the point is
    /// put back.
    #[must_use]
    pub fn heed(self, pointer: i32, buttons: u16) -> Self {
        match &self {
            Self::Pressed(press) | Self::Pulling(press, _) if press.pointer == pointer && !holds(buttons) => {
                Self::Idle
            }
            _ => self,
        }
    }

    /// A pointer moved to `to`; `fine` steps are tenths, others halves. Only up and down is a pull; what goes
    /// sideways first is a swipe, by which a finger scrolls.
    #[must_use]
    pub fn travel(self, pointer: i32, to: Point, fine: bool) -> Self {
        match self {
            Self::Pressed(press) if press.pointer == pointer && (to.y - press.at.y).abs() < THRESHOLD => {
                if (to.x - press.at.x).abs() < SWIPE {
                    Self::Pressed(press)
                } else {
                    Self::Idle
                }
            }
            Self::Pressed(press) | Self::Pulling(press, _) if press.pointer == pointer => {
                let value = snapped(shown(press.value) + (press.at.y - to.y) / press.level.max(1.0), fine);
                Self::Pulling(press, value)
            }
            other => other,
        }
    }

    /// The pointer was released: the point that is set, and its value. A press that did not travel sets an unset
    /// point where it is shown, and leaves another one alone.
    pub fn release(self, pointer: i32) -> (Self, Option<(Handle, Emotion)>) {
        match self {
            Self::Pressed(press) if press.pointer == pointer => {
                let set = press.value.is_none().then(|| (press.handle, Emotion::neutral()));
                (Self::Idle, set)
            }
            Self::Pulling(press, value) if press.pointer == pointer => {
                (Self::Idle, Some((press.handle, value)))
            }
            other => (other, None),
        }
    }

    /// The point that is being pulled, and where it stands.
    pub fn pulled(&self) -> Option<(&Handle, Emotion)> {
        match self {
            Self::Pulling(press, value) => Some((&press.handle, *value)),
            _ => None,
        }
    }
}

/// What a key means at a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Keyed {
    /// Nothing: it is for others.
    Nothing,
    /// A number begins with it, which is typed in a field.
    Number,
    /// The point is set, or cleared.
    Set(Option<Emotion>),
}

/// What a key means at a point that is `now`. Arrows go by halves, `fine` ones by tenths.
pub fn keyed(key: &str, fine: bool, now: Option<Emotion>) -> Keyed {
    let by = |by: f64| Keyed::Set(Some(snapped(shown(now) + by, fine)));
    let next = |up: bool| Keyed::Set(Some(beside(shown(now), up, fine)));
    match key {
        "ArrowUp" | "ArrowRight" => next(true),
        "ArrowDown" | "ArrowLeft" => next(false),
        "PageUp" => by(1.0),
        "PageDown" => by(-1.0),
        "Home" => by(-4.0),
        "End" => by(4.0),
        "+" | "-" | "−" | "." | "," => Keyed::Number,
        "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" => Keyed::Number,
        "Enter" | " " => Keyed::Set(now.or(Some(Emotion::neutral()))),
        "Delete" | "Backspace" => Keyed::Set(None),
        _ => Keyed::Nothing,
    }
}

/// Where a point stands that may be unset.
fn shown(value: Option<Emotion>) -> f64 {
    value.map_or(0.0, Emotion::value)
}

/// The next value in halves or tenths above or below one that may lie between two.
fn beside(value: f64, up: bool, fine: bool) -> Emotion {
    let parts = parts(fine);
    // A tenth is not exact in a double.
    let at = (value * parts * 1e6).round() / 1e6;
    let next = if up { at.floor() + 1.0 } else { at.ceil() - 1.0 };
    snapped(next / parts, fine)
}

fn parts(fine: bool) -> f64 {
    if fine { 10.0 } else { 2.0 }
}

/// The nearest value in halves or tenths on the scale.
fn snapped(value: f64, fine: bool) -> Emotion {
    let parts = parts(fine);
    let value = ((value * parts).round() / parts).clamp(Emotion::MIN, Emotion::MAX);
    Emotion::new(value).unwrap_or_else(Emotion::neutral)
}
