//! How pieces of a map look wherever they stand.

pub mod drawing;
pub mod face;
pub mod figure;
pub mod inline_edit;
pub mod phases;
