//! The menus of cards, links, phases, steps and lanes: everything that a drag or a key does, with single clicks. And
//! those of a whole journey: what is looked for and set, and all of it on a phone.

mod card;
mod filter;
mod hidden;
mod insights;
mod item;
mod journey;
mod lane;
mod link;
mod phase;
mod phone;
mod step;

pub use card::{card_menu, cell_menu};
pub use filter::filter_menu;
pub use hidden::hidden_lanes_menu;
pub use insights::insights_item;
pub use journey::{setting_items, view_items};
pub use lane::{lane_menu, new_lane_items};
pub use link::link_menu;
pub use phase::phase_menu;
pub use phone::{add_menu, more_menu, reader_menu};
pub use step::step_menu;
