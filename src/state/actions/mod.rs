//! What keys, buttons and menus of the board do.

mod adding;
mod deleting;
mod dropping;
mod duplicating;
mod going;
mod lanes;

pub use adding::{NewLane, add_lane, add_opportunity, add_phase, add_step, new_card, target_cell};
pub use deleting::{delete_cards, delete_lane, delete_link, delete_phase, delete_step, offer_undo};
pub use dropping::{drop_at, home, selection_of};
pub use duplicating::{duplicate_cards, duplicate_lane, duplicate_phase, duplicate_step};
pub use going::{edit_link_text, go_to_card};
pub use lanes::{fold_lane, hide_lane, show_lanes};
