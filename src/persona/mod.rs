//! A persona that is looked at and edited.
//!
//! [`PersonaEditor`] is a persona with what was done to it, so that it can be undone; [`Numbered`] gives names to the
//! members of its lists, which have none; [`crate::model::lines`] are texts that are shown as lists; [`uses`] says which journeys
//! speak of it.

mod editor;
mod numbered;
mod uses;

pub use editor::{Deed, PersonaEditor};
pub use numbered::Numbered;
pub use uses::{Use, uses};
