//! A map as a picture, from the model alone.
//!
//! [`MapPicture`] is the whole map, or a part of it, as one SVG that other programs show; its colours are in [`palette`],
//! and what is written in it is escaped where it is written, in `markup`. [`Thumbnail`] is a map in small. Both draw with
//! [`curve`] and [`experience`]; [`link`] finds the ways of links, on the board too.

/// Smooth curves through points.
pub mod curve;
/// The curves of an experience lane.
pub mod experience;
mod fit;
/// The icons of a map.
pub mod icon;
mod lettering;
/// Links between cards.
pub mod link;
mod markup;
mod number;
/// The colours of a picture.
pub mod palette;
mod shape;
mod spread;
mod thumbnail;
mod whole;

pub use fit::fitted;
pub use number::{number, with_unit};
pub use shape::Shape;
pub use spread::spread;
pub use thumbnail::{Thumbnail, thumbnail};
pub use whole::{Drawn, MapPicture};
