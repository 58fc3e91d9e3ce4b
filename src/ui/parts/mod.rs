//! Small parts that every screen uses.

mod chrome;
mod dialog;
mod icon;
mod menu;
mod segments;

pub use chrome::{language_switch, logo, theme_button};
pub use dialog::Dialog;
pub use icon::icon;
pub use menu::{Item, MenuAt, MenuHost, OpenMenu, open_in, open_menu, swatches};
pub use segments::{Segment, segments};
