//! How pieces of a map look wherever they stand.

pub mod below_lanes;
pub mod card;
pub mod cell;
pub mod curve;
pub mod drawing;
pub mod editing;
pub mod emotion;
pub mod face;
pub mod figure;
pub mod flag;
pub mod header;
pub mod inline_edit;
pub mod lane;
pub mod named;
pub mod phase_number;
pub mod phases;
pub mod refused;
pub mod swatch;
