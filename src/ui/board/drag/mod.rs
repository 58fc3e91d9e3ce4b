//! Dragging by mouse, pen and touch: [`listen`] hears the pointer, [`Overlay`] draws what the [`Drag`] says.
//!
//! What a drag costs is paint, so the dragged card stays where it is: a [`ghost`] moves in a layer over the page by
//! `transform`, and the line of the [`place`] moves only when that changes. What follows the pointer is set without
//! signals, once a frame.

mod ghost;
mod listen;
mod marquee;
mod overlay;
mod place;
mod strings;

pub use self::listen::listen;
pub use self::overlay::Overlay;
