//! Small parts that every screen uses.

mod chrome;
mod dialog;
mod face;
mod icon;
pub mod menu;
mod person;
mod search;
mod segments;

pub use chrome::{language_switch, logo, redo_button, theme_button, undo_button};
pub use dialog::{dialog, dialog_body, dialog_foot};
pub use face::{face, portrait};
pub use icon::Icon;
pub use menu::{HUES, shown_menu};
pub use person::{create_persona, open_persona, person};
pub use search::search_box;
pub use segments::{along, segment, segments};
