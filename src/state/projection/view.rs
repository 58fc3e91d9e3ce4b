//! What is shown of a map: rows, cells and cards, each with signals of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::links::{Gutter, Way};
use super::sought::Sought;
use crate::model::{Card, CardId, Lane, LaneContent, LaneGroup, LaneId, StepId};

/// A group of lanes, and which run of it.
pub type GroupKey = (Option<LaneGroup>, usize);

/// A run of lanes that belong together.
#[derive(Clone, PartialEq)]
pub struct GroupView {
    /// What tells it from the others.
    pub key: GroupKey,
    /// Its lanes, from top to bottom.
    pub lanes: Vec<LaneView>,
}

/// A lane that is shown.
#[derive(Clone)]
pub struct LaneView {
    /// Its id.
    pub id: LaneId,
    /// The lane as it is now; set when anything but its cards changes.
    pub lane: ArcRwSignal<Arc<Lane>>,
    /// The room for links above its cards.
    pub gutter: ArcRwSignal<Gutter>,
    cells: ArcRwSignal<Cells>,
}

impl PartialEq for LaneView {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

type Cells = BTreeMap<StepId, CellView>;

/// A cell that is shown; empty cells too.
#[derive(Clone)]
pub struct CellView {
    /// Its cards, from top to bottom.
    pub cards: ArcRwSignal<Vec<CardView>>,
    /// Whether a new card is being written at its end.
    pub draft: ArcRwSignal<bool>,
}

/// A card that is shown.
#[derive(Clone)]
pub struct CardView {
    /// Its id.
    pub id: CardId,
    /// The card as it is now.
    pub card: ArcRwSignal<Arc<Card>>,
    /// Whether it is selected.
    pub selected: ArcRwSignal<bool>,
    /// What it is to what is looked for.
    pub sought: ArcRwSignal<Sought>,
    /// Whether its title is being edited in place.
    pub editing: ArcRwSignal<bool>,
    /// Where its links lead.
    pub ways: ArcRwSignal<Vec<Way>>,
}

impl LaneView {
    /// The signals of one cell.
    pub fn cell(&self, step: &StepId) -> CellView {
        if let Some(cell) = self.known_cell(step) {
            return cell;
        }
        let cell = CellView { cards: ArcRwSignal::new(Vec::new()), draft: ArcRwSignal::new(false) };
        self.cells.update_untracked(|cells| cells.insert(step.clone(), cell.clone()));
        cell
    }

    pub(super) fn known_cell(&self, step: &StepId) -> Option<CellView> {
        self.cells.with_untracked(|cells| cells.get(step).cloned())
    }

    pub(super) fn new(lane: &Arc<Lane>) -> Self {
        let view = Self {
            id: lane.id.clone(),
            lane: ArcRwSignal::new(lane.clone()),
            gutter: ArcRwSignal::default(),
            cells: ArcRwSignal::new(BTreeMap::new()),
        };
        for (step, cards) in lane.cards().iter().flat_map(|cards| &cards.cells) {
            view.cell(step).cards.set(cards.iter().map(CardView::new).collect());
        }
        view
    }

    pub(super) fn follow(&self, old: &Arc<Lane>, new: &Arc<Lane>) {
        let nothing = BTreeMap::new();
        let old_cells = old.cards().map_or(&nothing, |cards| &cards.cells);
        let new_cells = new.cards().map_or(&nothing, |cards| &cards.cells);
        for step in old_cells.keys().filter(|step| !new_cells.contains_key(*step)) {
            self.cell(step).cards.set(Vec::new());
        }
        for (step, cards) in new_cells {
            if !old_cells.get(step).is_some_and(|old| Arc::ptr_eq(old, cards)) {
                self.cell(step).follow(cards);
            }
        }
        self.lane.update_untracked(|lane| *lane = new.clone());
        if heads_differ(old, new) {
            self.lane.notify();
        }
    }
}

impl CellView {
    /// The signals of one of its cards.
    pub fn card(&self, id: &str) -> Option<CardView> {
        self.cards.with_untracked(|cards| cards.iter().find(|card| card.id.as_str() == id).cloned())
    }

    pub(super) fn follow(&self, cards: &[Arc<Card>]) {
        let known = self.cards.get_untracked();
        let same_order =
            known.len() == cards.len() && known.iter().zip(cards).all(|(view, card)| view.id == card.id);
        let views: Vec<CardView> = cards
            .iter()
            .map(|card| match known.iter().find(|view| view.id == card.id) {
                Some(view) => {
                    view.follow(card);
                    view.clone()
                }
                None => CardView::new(card),
            })
            .collect();
        if !same_order {
            self.cards.set(views);
        }
    }
}

impl CardView {
    pub(super) fn new(card: &Arc<Card>) -> Self {
        Self {
            id: card.id.clone(),
            card: ArcRwSignal::new(card.clone()),
            selected: ArcRwSignal::new(false),
            sought: ArcRwSignal::default(),
            editing: ArcRwSignal::new(false),
            ways: ArcRwSignal::default(),
        }
    }

    pub(super) fn follow(&self, card: &Arc<Card>) {
        if self.card.with_untracked(|known| !Arc::ptr_eq(known, card)) {
            self.card.set(card.clone());
        }
    }
}

/// Whether anything but the cards differs.
fn heads_differ(old: &Lane, new: &Lane) -> bool {
    let content = match (&old.content, &new.content) {
        (LaneContent::Cards(old), LaneContent::Cards(new)) => old.kind != new.kind,
        (old, new) => old != new,
    };
    content
        || (&old.name, old.channel, old.folded, old.hidden)
            != (&new.name, new.channel, new.folded, new.hidden)
}
