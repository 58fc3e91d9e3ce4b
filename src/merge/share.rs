//! Two versions that don't know of each other, made to share what is the same in both.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::{Card, CardId, Journey, Lane, LaneContent};

/// `map` with everything that equals its counterpart in `known` replaced by that, pointer and all, so that
/// the two share structure as if the one had been made from the other.
#[must_use]
pub fn share(known: &Journey, map: &Journey) -> Journey {
    let mut shared = map.clone();
    share_items(&known.phases, &mut shared.phases, |phase| phase.id.as_str());
    share_items(&known.links, &mut shared.links, |link| link.id.as_str());
    let different = share_items(&known.lanes, &mut shared.lanes, |lane| lane.id.as_str());
    if !different.is_empty() {
        let cards = known.cards().map(|placed| (&placed.card.id, placed.card)).collect();
        different.into_iter().for_each(|(known, lane)| share_cells(&cards, known, lane));
    }
    shared
}

/// An item that differs, after its counterpart if it has one.
type Different<'a, T> = (Option<&'a Arc<T>>, &'a mut Arc<T>);

/// Replaces the items that equal their counterpart, and gives the others.
fn share_items<'a, T: Eq>(
    known: &'a [Arc<T>],
    items: &'a mut [Arc<T>],
    id: impl Fn(&T) -> &str,
) -> Vec<Different<'a, T>> {
    let by_id: HashMap<&str, &Arc<T>> = known.iter().map(|item| (id(item), item)).collect();
    let mut different = Vec::new();
    for item in items {
        match by_id.get(id(item)).copied() {
            Some(same) if same == item => *item = same.clone(),
            counterpart => different.push((counterpart, item)),
        }
    }
    different
}

fn share_cells(cards: &HashMap<&CardId, &Arc<Card>>, known: Option<&Arc<Lane>>, lane: &mut Arc<Lane>) {
    let LaneContent::Cards(content) = &mut Arc::make_mut(lane).content else { return };
    let known = known.and_then(|known| known.cards());
    for (step, cell) in content.cells.iter_mut() {
        match known.and_then(|known| known.cells.get(step)) {
            Some(same) if same == cell => *cell = same.clone(),
            _ => {
                for card in Arc::make_mut(cell) {
                    if let Some(same) = cards.get(&card.id).filter(|same| **same == card) {
                        *card = (*same).clone();
                    }
                }
            }
        }
    }
}
