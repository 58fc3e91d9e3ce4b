//! Where the text of a field goes, for screens that are built by hand.

pub use super::old::draft::Goal;
pub use super::old::draft::Put;
pub use crate::state::draft::commit_typing;
