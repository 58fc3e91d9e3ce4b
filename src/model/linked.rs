//! Links together with where their cards stand.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Card, CardId, Journey, Link};

/// A link, and where it starts and ends.
#[derive(Clone, Debug)]
pub struct Linked<'m> {
    /// The link.
    pub link: &'m Arc<Link>,
    /// Where it starts.
    pub from: Spot<'m>,
    /// Where it ends.
    pub to: Spot<'m>,
}

/// A card, and where it stands by numbers.
#[derive(Clone, Copy, Debug)]
pub struct Spot<'m> {
    /// The card.
    pub card: &'m Arc<Card>,
    /// The place of its lane, from 0.
    pub lane: usize,
    /// The place of its step among all steps, from 0.
    pub column: usize,
    /// Its place within the cell, from 0.
    pub at: usize,
}

impl Linked<'_> {
    /// Whether both cards can be seen on the board.
    pub fn is_shown(&self, map: &Journey) -> bool {
        [self.from, self.to].iter().all(|spot| map.lanes[spot.lane].is_open())
    }

    /// Whether the customer goes back to an earlier step.
    pub fn goes_back(&self) -> bool {
        self.to.column < self.from.column
    }
}

impl Journey {
    /// The links, in their order; one look through the map, however many there are.
    pub fn linked(&self) -> Vec<Linked<'_>> {
        if self.links.is_empty() {
            return Vec::new();
        }
        let ends = self.links.iter().flat_map(|link| [&link.from, &link.to]);
        let mut spots: HashMap<&str, Option<Spot<'_>>> = ends.map(|end| (end.as_str(), None)).collect();
        for (lane, row) in self.lanes.iter().enumerate() {
            for (column, (_, step)) in self.steps().enumerate() {
                for (at, card) in row.cell(&step.id).iter().enumerate() {
                    if let Some(spot) = spots.get_mut(card.id.as_str()) {
                        *spot = Some(Spot { card, lane, column, at });
                    }
                }
            }
        }
        let spot = |id: &CardId| spots.get(id.as_str()).copied().flatten();
        let links = self.links.iter();
        links.filter_map(|link| Some(Linked { link, from: spot(&link.from)?, to: spot(&link.to)? })).collect()
    }
}
