//! The map as signals: after a change, old and new are walked side by side, what is pointer-equal is skipped,
//! and only the signals of lanes, cells and cards that differ are set.

mod links;
mod sought;
mod view;

pub use links::{Gutter, Label, Way};
pub use sought::Sought;
pub use view::{CardView, CellView, GroupKey, GroupView, LaneView};

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use leptos::prelude::*;

use crate::model::{CardId, CardKind, Cell, Journey, Lane, LaneId, Phase, Selection};

/// The map as signals.
#[derive(Clone, Copy)]
pub struct Projection {
    /// The columns.
    pub phases: RwSignal<Vec<Arc<Phase>>>,
    /// The rows, in runs that belong together.
    pub groups: RwSignal<Vec<GroupView>>,
    known: StoredValue<Known>,
}

struct Known {
    journey: Arc<Journey>,
    lanes: BTreeMap<LaneId, LaneView>,
    selected: Vec<CardId>,
    /// The cards from which links lead.
    sources: Vec<CardId>,
}

impl Projection {
    /// The signals of a map that is empty.
    pub fn new(empty: &Arc<Journey>) -> Self {
        let known = Known {
            journey: empty.clone(),
            lanes: BTreeMap::new(),
            selected: Vec::new(),
            sources: Vec::new(),
        };
        Self {
            phases: RwSignal::default(),
            groups: RwSignal::new(Vec::new()),
            known: StoredValue::new(known),
        }
    }

    /// Sets the signals of what differs from the map that was shown.
    pub fn follow(self, journey: &Arc<Journey>) {
        let Some((phases, groups)) = self.known.try_update_value(|known| known.follow(journey)) else {
            return;
        };
        if let Some(phases) = phases {
            self.phases.set(phases);
        }
        if let Some(groups) = groups {
            self.groups.set(groups);
        }
    }

    /// Marks the cards of a selection.
    pub fn show_selection(self, selection: &Selection) {
        let changed =
            self.known.try_update_value(|known| known.select(selection.cards())).unwrap_or_default();
        changed.into_iter().for_each(|(signal, selected)| signal.set(selected));
    }

    /// The signals of a cell.
    pub fn cell(self, cell: &Cell) -> Option<CellView> {
        self.known.with_value(|known| known.lanes.get(&cell.lane).map(|lane| lane.cell(&cell.step)))
    }

    /// The signals of a lane.
    pub fn lane(self, id: &LaneId) -> Option<LaneView> {
        self.known.with_value(|known| known.lanes.get(id).cloned())
    }

    /// The signals of a card, to hang something on it.
    pub fn card(self, id: &CardId) -> Option<CardView> {
        self.known.with_value(|known| known.card(id))
    }
}

impl Known {
    fn follow(&mut self, journey: &Arc<Journey>) -> (Option<Vec<Arc<Phase>>>, Option<Vec<GroupView>>) {
        let changed = self.follow_rows(journey);
        self.follow_links();
        changed
    }

    fn follow_rows(&mut self, journey: &Arc<Journey>) -> (Option<Vec<Arc<Phase>>>, Option<Vec<GroupView>>) {
        let old = std::mem::replace(&mut self.journey, journey.clone());
        let phases =
            (!same(&old.phases, &journey.phases) || old.id != journey.id).then(|| journey.phases.clone());
        if old.id != journey.id {
            self.lanes.clear();
        } else if same(&old.lanes, &journey.lanes) {
            return (phases, None);
        }
        self.lanes.retain(|id, _| journey.lane(id).is_some());
        for lane in &journey.lanes {
            match (old.lane(&lane.id), self.lanes.get(&lane.id)) {
                (Some(before), Some(view)) if same_sort(before, lane) => {
                    if !Arc::ptr_eq(before, lane) {
                        view.follow(before, lane);
                    }
                }
                _ => {
                    self.lanes.insert(lane.id.clone(), LaneView::new(lane));
                }
            }
        }
        let in_place = old.id == journey.id
            && old.lanes.len() == journey.lanes.len()
            && old
                .lanes
                .iter()
                .zip(&journey.lanes)
                .all(|(old, new)| old.id == new.id && old.group() == new.group() && same_sort(old, new));
        (phases, (!in_place).then(|| self.groups()))
    }

    fn groups(&self) -> Vec<GroupView> {
        let mut groups: Vec<GroupView> = Vec::new();
        for lane in &self.journey.lanes {
            let Some(view) = self.lanes.get(&lane.id).cloned() else { continue };
            let group = lane.group();
            match groups.last_mut() {
                Some(last) if last.key.0 == group && group.is_some() => last.lanes.push(view),
                _ => {
                    let run = groups.iter().filter(|known| known.key.0 == group).count();
                    groups.push(GroupView { key: (group, run), lanes: vec![view] });
                }
            }
        }
        groups
    }

    fn select(&mut self, cards: &[CardId]) -> Vec<(ArcRwSignal<bool>, bool)> {
        let before = std::mem::replace(&mut self.selected, cards.to_vec());
        let mut known = HashSet::new();
        before
            .iter()
            .chain(cards)
            .filter(|id| known.insert(*id))
            .filter_map(|id| {
                let selected = cards.contains(id);
                let signal = self.card(id)?.selected;
                (signal.get_untracked() != selected).then_some((signal, selected))
            })
            .collect()
    }

    fn card(&self, id: &CardId) -> Option<CardView> {
        let placed = self.journey.card(id)?;
        let cell = self.lanes.get(&placed.lane.id)?.cell(placed.step);
        cell.cards.with_untracked(|cards| cards.iter().find(|view| view.id == *id).cloned())
    }
}

fn same<T>(old: &[Arc<T>], new: &[Arc<T>]) -> bool {
    old.len() == new.len() && old.iter().zip(new).all(|(old, new)| Arc::ptr_eq(old, new))
}

/// Whether two lanes hold the same sort of thing, so that the one's signals can show the other.
fn same_sort(old: &Lane, new: &Lane) -> bool {
    kind(old) == kind(new) && std::mem::discriminant(&old.content) == std::mem::discriminant(&new.content)
}

fn kind(lane: &Lane) -> Option<CardKind> {
    lane.cards().map(|cards| cards.kind)
}
