//! Small parts that know neither a map nor any state.

mod dialog;
mod icon;
mod search;
mod segments;

pub use dialog::{dialog, dialog_body, dialog_foot};
pub use icon::Icon;
pub use search::search_box;
pub use segments::{along, segment, segments};
