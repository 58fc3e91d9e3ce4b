//! What lanes are called, and which icon stands before their name.

use leptos::prelude::*;

use super::session::{Session, followed};
use crate::model::Lane;
use crate::text::title::shown_lane_name;

/// What a line is called: its own name, or what its kind says.
pub fn line_name(session: Session, lane: &Lane) -> String {
    shown_lane_name(followed(session.language), lane)
}

/// How many lanes are hidden; follows the heads of the lanes.
pub fn hidden_count(session: Session) -> usize {
    let groups = session.desk.projection.groups.read();
    groups.iter().flat_map(|group| &group.lanes).filter(|view| view.lane.read().hidden).count()
}
