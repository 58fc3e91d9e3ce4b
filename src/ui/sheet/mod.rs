//! What is known of a persona, as fields: on its own screen, and in the guided start.

pub mod adder;
pub mod bullets;
pub mod fields;
pub mod hero;
pub use crate::state::subject;
