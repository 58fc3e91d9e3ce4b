//! The curves of an experience lane: as a [`CurvePicture`] to look at, or with points that are pulled.
//!
//! [`points`] are the sliders of a step, [`entry`] the fields for numbers that are typed at them, [`lines`] the curves, [`layer`] what lies over the sliders, with the curves of
//! [`others`] where they are compared. What sets the points is [`crate::state::experience::Hand`].

mod entry;
mod layer;
mod legend;
mod lines;
mod others;
mod picture;
mod points;
mod pulled;

pub use layer::CurveLayer;
pub use legend::Legend;
pub use picture::CurvePicture;
pub use points::Points;
pub use pulled::{CurveOfSteps, pulls};
