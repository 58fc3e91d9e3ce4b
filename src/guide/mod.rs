//! The guided start: four stages that end in a filled map.
//!
//! There is no draft beside the map. The journey is real from the first stage on, and every answer is a
//! [`Command`](crate::command::Command) on it: so whoever leaves in between loses nothing, finds the answers on the board,
//! can take each of them back, and can be guided along any map again. [`Stage`] says where somebody is, [`model`] lays
//! the phases, [`lead`] says whom the journey is about, [`Suggestion`]s are ticked into [`Touchpoint`]s, and [`curve`]
//! is the lane that takes the experience.

pub mod curve;
pub mod lead;
pub mod model;
mod stage;
mod suggestion;
pub mod touchpoint;

pub use stage::Stage;
pub use suggestion::{Suggestion, suggestions};
pub use touchpoint::Touchpoint;
