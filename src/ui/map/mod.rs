//! How pieces of a map look wherever they stand.

pub mod face;
pub mod figure;
pub mod inline_edit;
