//! Small parts that every screen uses.

mod dialog;
mod icon;
mod menu;
mod segments;

pub use dialog::Dialog;
pub use icon::icon;
pub use menu::{Item, MenuAt, MenuHost, OpenMenu, open_in, open_menu, swatches};
pub use segments::{Segment, segments};
