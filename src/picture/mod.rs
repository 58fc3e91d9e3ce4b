//! A map as a picture, from the model alone.

/// Smooth curves through points.
pub mod curve;
/// The curves of an experience lane.
pub mod experience;
mod fit;
/// Links between cards.
pub mod link;
mod number;
mod shape;
mod spread;
mod thumbnail;

pub use fit::fitted;
pub use number::{number, with_unit};
pub use shape::Shape;
pub use spread::spread;
pub use thumbnail::{Thumbnail, thumbnail};
