//! Small parts that every screen uses.

mod chrome;
mod dialog;
pub mod menu;
mod search;
mod segments;

pub use chrome::{language_switch, logo, theme_button};
pub use dialog::{dialog, dialog_body, dialog_foot};
pub use menu::{HUES, Item, Menu, MenuAt, MenuHost, open_in, open_menu, shown_menu};
pub use search::search_box;
pub use segments::{along, segment, segments};
