//! What is pasted, or dropped from another window: read once, in one order (see [`crate::exchange::read`]), and put where
//! it belongs.
//!
//! [`board`] hears it first where a board is shown, and takes what becomes cards. [`page`] hears the rest on every
//! screen: files, and on the start screen what may become a journey. [`cards`] puts cards into a cell, [`table`] a table
//! over several.

mod board;
mod cards;
mod journey;
mod page;
mod question;
mod table;

pub use board::{cell_under, dropped as dropped_on_board, paste_own, pasted as pasted_on_board};
pub use journey::make;
pub use page::{dropped as dropped_on_page, pasted as pasted_on_page};
pub use question::{Larger, Pasting, Question};
pub use table::{answer, beginning, needs};
