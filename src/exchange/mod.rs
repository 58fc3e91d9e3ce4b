//! What other programs hand over, and what is handed to them: texts, tables, links, pictures and files, by the clipboard
//! or dropped from another window.
//!
//! [`Offer`] is what one paste or one drop holds, and [`read`] the one reading of it, in one order. [`Table`] is the rows
//! of a spreadsheet, as tab-separated text and as the HTML that office programs add. [`Link`] is an address that was
//! dragged. [`Copied`] is cards on their way out. [`Draft`] is a journey that is to be made of a table. [`TooMuch`] says
//! what is more than a map takes.

mod copy;
mod draft;
mod json;
mod limit;
mod link;
mod offer;
mod table;
mod tags;

pub use copy::{Copied, OWN_ATTRIBUTE};
pub use draft::Draft;
pub use limit::{MOST_CARDS, TooMuch};
pub use link::Link;
pub use offer::{Handed, Manner, Offer, Reading, read};
pub use table::{Spanning, Table};
pub use tags::inert_html;
