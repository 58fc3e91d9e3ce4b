//! The map as signals: after a change, old and new are walked side by side, what is pointer-equal is skipped,
//! and only the signals of lanes, cells and cards that differ are set.

mod links;
mod sought;

pub use links::{Gutter, Label, Way};
pub use sought::Sought;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use leptos::prelude::*;

use crate::model::Selection;
use crate::model::{
    Card, CardId, CardKind, Cell, Journey, Lane, LaneContent, LaneGroup, LaneId, Phase, StepId,
};
use crate::text::Term;

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

/// A run of lanes that belong together.
#[derive(Clone, PartialEq)]
pub struct GroupView {
    /// The group, and which run of it this is.
    pub key: (Option<LaneGroup>, usize),
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

impl Projection {
    /// The signals of a map that is empty. It doesn't [`Projection::follow`], which the start screen needs not load.
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

impl GroupView {
    /// A name of its own among the groups.
    pub fn id(&self) -> String {
        let (group, run) = self.key;
        let group = group.map_or("", |group| group.text().en);
        [group, &run.to_string()].join(" ")
    }
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

    fn known_cell(&self, step: &StepId) -> Option<CellView> {
        self.cells.with_untracked(|cells| cells.get(step).cloned())
    }

    fn new(lane: &Arc<Lane>) -> Self {
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

    fn follow(&self, old: &Arc<Lane>, new: &Arc<Lane>) {
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

    fn follow(&self, cards: &[Arc<Card>]) {
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
    fn new(card: &Arc<Card>) -> Self {
        Self {
            id: card.id.clone(),
            card: ArcRwSignal::new(card.clone()),
            selected: ArcRwSignal::new(false),
            sought: ArcRwSignal::default(),
            editing: ArcRwSignal::new(false),
            ways: ArcRwSignal::default(),
        }
    }

    fn follow(&self, card: &Arc<Card>) {
        if self.card.with_untracked(|known| !Arc::ptr_eq(known, card)) {
            self.card.set(card.clone());
        }
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
