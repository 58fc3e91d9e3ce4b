//! What stands around every screen: the bars' shared buttons, the open menu, what is said in passing, and whether the
//! work is kept.

pub mod alerts;
mod chrome;
mod menu;
pub mod notices;
mod person;
mod space;
mod versions;

pub use chrome::{language_switch, logo, redo_button, theme_button, undo_button};
pub use menu::{HUES, shown_menu};
pub use person::{create_persona, open_persona, person};
