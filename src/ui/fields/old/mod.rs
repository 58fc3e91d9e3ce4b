//! The names of fields among elements built by hand.

pub mod cards;
pub mod choice;
pub mod draft;
pub mod emotion_slider;
pub mod frame;
pub mod panel;
pub mod points;
pub mod select_field;
pub mod tags;
pub mod text_field;
pub mod toggles;
