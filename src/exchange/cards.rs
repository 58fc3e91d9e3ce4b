//! Changes to many cards of a map at once, for what is handed over. The map itself stays as it is.

use std::sync::Arc;

use crate::model::{Card, Journey, LaneContent};

/// Changes the cards of a map that are `meant`; lanes and cells without any are shared with the map as it was.
pub(super) fn change_cards(journey: &mut Journey, meant: fn(&Card) -> bool, change: fn(&mut Card)) {
    for lane in &mut journey.lanes {
        let mut cards =
            lane.cards().into_iter().flat_map(|lane| lane.cells.values().flat_map(|cell| &**cell));
        if !cards.any(|card| meant(card)) {
            continue;
        }
        let LaneContent::Cards(cards) = &mut Arc::make_mut(lane).content else { continue };
        for card in cards.cells.values_mut().flat_map(Arc::make_mut).filter(|card| meant(card)) {
            change(Arc::make_mut(card));
        }
    }
}
