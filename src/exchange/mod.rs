//! What other programs hand over, and what is handed to them: texts, tables, links, pictures and files, by the clipboard
//! or dropped from another window, and a whole map in an address.
//!
//! [`Offer`] is what one paste or one drop holds, and [`read`] the one reading of it, in one order. [`Table`] is the rows
//! of a spreadsheet, as tab-separated text and as the HTML that office programs add. [`Link`] is an address that was
//! dragged. [`Copied`] is cards on their way out. [`Draft`] is a journey that is to be made of a table. [`TooMuch`] says
//! what is more than a map takes. [`Page`] is a map as one page. A page or a picture can carry the map it shows, see
//! [`carry_in_svg`] and [`carry_in_png`]; [`read_file`] reads files of ours and those that carry one. [`shared_link()`]
//! writes a file as a part of an address, [`read_shared_link`] reads it; [`Photos`] are what makes it long, and
//! [`names_in`] a file what may stay at home. [`Showing`] is the address that shows a map to read, [`frame_code`] what puts
//! it into another page. [`host`] is what a page that embeds the editor hands over and gets back.

mod cards;
mod carry;
mod copy;
mod draft;
mod embed;
pub mod host;
mod inflation;
mod json;
mod limit;
mod link;
mod names;
mod offer;
mod page;
mod photos;
mod shared_link;
mod showing;
mod table;
mod tags;

pub use carry::{MOST_PICTURE_BYTES, READABLE, carried, carry_in_png, carry_in_svg, read_file};
pub use copy::{Copied, OWN_ATTRIBUTE};
pub use draft::Draft;
pub use embed::{HEIGHTS, frame_code, showing_address};
pub use limit::{MOST_CARDS, TooMuch};
pub use link::Link;
pub use names::{names_in, without_names};
pub use offer::{Handed, Manner, Offer, Reading, read};
pub use page::{Page, PageTheme, Shown};
pub use photos::{Photos, without_photos};
pub use shared_link::{
    COMFORTABLE_ADDRESS, LONGEST_ADDRESS, LinkFault, read_shared_link, shared_address, shared_link,
};
pub use showing::Showing;
pub use table::{Spanning, Table};
pub use tags::inert_html;
