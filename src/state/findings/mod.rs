//! What the panel of insights shows: the [`FindingList`] with a [way](go_to) from each finding to its place, the
//! [`tiles`] of the numbers of the map, and the [`Funnel`] of its customers.

mod funnel;
mod list;
mod tiles;
mod way;

pub use funnel::{Bar, DropOff, Funnel, Usual, funnel};
pub use list::{FindingList, figure_of, panel_name};
pub use tiles::{Tile, tiles};
pub use way::go_to;
