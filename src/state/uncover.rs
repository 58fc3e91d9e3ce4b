//! What is gone to can be seen, also in a lane that is folded or hidden. The map keeps it so.

use leptos::prelude::*;

use super::session::Session;
use crate::gesture::Load;

/// Shows the lane of a place open, until nothing is looked for any more, or the lane is folded or hidden again.
pub fn uncover(session: Session, load: &Load) {
    let map = session.desk.map();
    let lane = match load {
        Load::Lane(id) => map.lane(id).map(|lane| &**lane),
        Load::Cards(cards) => cards.first().and_then(|card| map.card(card)).map(|placed| placed.lane),
        _ => None,
    };
    let uncovered = session.desk.uncovered;
    if let Some(lane) = lane.filter(|lane| lane.hidden || lane.folded)
        && !uncovered.with_untracked(|lanes| lanes.contains(&lane.id))
    {
        uncovered.update(|lanes| lanes.push(lane.id.clone()));
    }
}
