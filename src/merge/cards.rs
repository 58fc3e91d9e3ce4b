//! The cards that either changed, wherever they stand.

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;

use super::sides::{Sides, Taken, by_id, settle_extra, settle_fields, taken};
use crate::command::{CardEdit, Command};
use crate::model::{Card, Cell, Lane, LaneId, StepId};

/// The cards of one cell, from top to bottom.
pub(super) type Cards = Arc<Vec<Arc<Card>>>;

/// The ids of a lane and a step.
pub(super) type Place<'a> = (&'a str, &'a str);

/// A cell in one version.
#[derive(Clone, Copy, Debug)]
pub(super) struct CellIn<'a> {
    lane: &'a LaneId,
    step: &'a StepId,
    pub cards: &'a Cards,
}

impl CellIn<'_> {
    pub fn cell(&self) -> Cell {
        Cell { lane: self.lane.clone(), step: self.step.clone() }
    }
}

/// A card in one version.
#[derive(Clone, Copy, Debug)]
pub(super) struct CardIn<'a> {
    pub card: &'a Arc<Card>,
    cell: CellIn<'a>,
}

impl<'a> CardIn<'a> {
    /// Where it stands.
    pub fn place(&self) -> Place<'a> {
        (self.cell.lane.as_str(), self.cell.step.as_str())
    }

    /// Whether this card was put in, edited or moved since `base`.
    pub fn is_changed_since(&self, base: Option<CardIn<'_>>) -> bool {
        base.is_none_or(|base| base.card != self.card || base.place() != self.place())
    }

    /// The command that adds it where it stands.
    pub fn insert_here(&self) -> Command {
        Command::InsertCards { cards: vec![self.card.clone()], to: self.cell.cell(), before: None }
    }

    /// The command that moves it to where it stands.
    pub fn move_here(&self) -> Command {
        Command::MoveCards { cards: vec![self.card.id.clone()], to: self.cell.cell(), before: None }
    }
}

/// The cells that they changed, those where something of theirs may meet something of mine, and the cards in them.
/// Whatever isn't here is as I have it.
#[derive(Debug, Default)]
pub(super) struct Touched<'a> {
    /// By lane and step.
    pub cells: IndexMap<&'a str, IndexMap<&'a str, Sides<CellIn<'a>>>>,
    /// By id.
    pub cards: IndexMap<&'a str, Sides<CardIn<'a>>>,
}

type Lanes<'a> = IndexMap<&'a str, Sides<&'a Arc<Lane>>>;

impl<'a> Touched<'a> {
    /// Looks through the lanes. `deleted_steps` are those that they deleted.
    pub fn in_lanes(lanes: &Lanes<'a>, deleted_steps: &HashSet<&str>) -> Self {
        let mut touched = Self::default();
        for lane in lanes.values() {
            if deleted_steps.is_empty() && they_left_alone(lane) {
                continue;
            }
            // Deleted, or turned into a lane of another sort.
            let closed = lane.base.is_some() && lane.theirs.is_none_or(|theirs| theirs.cards().is_none());
            for (step, cell) in cells_of(lane).iter() {
                let cards = cell.part(|cell| Some(cell.cards));
                if closed || deleted_steps.contains(step) || cards.base != cards.theirs {
                    touched.add(cell);
                }
            }
        }
        touched.follow_to_mine(lanes);
        touched
    }

    /// Adds the cells to which I moved cards out of those found so far.
    fn follow_to_mine(&mut self, lanes: &Lanes<'a>) {
        loop {
            let missing = self.cards.iter().filter(|(_, card)| card.mine.is_none());
            let missing: HashSet<&str> = missing.map(|(id, _)| *id).collect();
            let mut found = Vec::new();
            if !missing.is_empty() {
                lanes.values().for_each(|lane| i_put(&missing, lane, &mut found));
            }
            if found.is_empty() {
                return;
            }
            found.iter().for_each(|cell| self.add(cell));
        }
    }

    fn add(&mut self, cell: &Sides<CellIn<'a>>) {
        let Some(known) = cell.mine.or(cell.theirs).or(cell.base) else { return };
        self.cells.entry(known.lane.as_str()).or_default().insert(known.step.as_str(), *cell);
        let mut side = |cell: Option<CellIn<'a>>, set: fn(&mut Sides<CardIn<'a>>, CardIn<'a>)| {
            for (cell, card) in
                cell.into_iter().flat_map(|cell| cell.cards.iter().map(move |card| (cell, card)))
            {
                set(self.cards.entry(card.id.as_str()).or_default(), CardIn { card, cell });
            }
        };
        side(cell.base, |sides, card| sides.base = Some(card));
        side(cell.mine, |sides, card| sides.mine = Some(card));
        side(cell.theirs, |sides, card| sides.theirs = Some(card));
    }
}

/// Whether a lane is as it was for them.
pub(super) fn they_left_alone(lane: &Sides<&Arc<Lane>>) -> bool {
    matches!((lane.base, lane.theirs), (Some(base), Some(theirs)) if Arc::ptr_eq(base, theirs))
}

/// Adds the cells of a lane in which I put one of these cards.
fn i_put<'a>(cards: &HashSet<&str>, lane: &Sides<&'a Arc<Lane>>, found: &mut Vec<Sides<CellIn<'a>>>) {
    if lane.mine == lane.base {
        return;
    }
    for cell in cells_of(lane).values() {
        let Some(mine) = cell.mine else { continue };
        let is_same = cell.base.is_some_and(|base| Arc::ptr_eq(base.cards, mine.cards));
        if !is_same && mine.cards.iter().any(|card| cards.contains(card.id.as_str())) {
            found.push(*cell);
        }
    }
}

fn cells_of<'a>(lane: &Sides<&'a Arc<Lane>>) -> IndexMap<&'a str, Sides<CellIn<'a>>> {
    by_id(*lane, |lane| {
        let cells = lane.cards().into_iter().flat_map(|content| &content.cells);
        cells.map(|(step, cards)| (step.as_str(), CellIn { lane: &lane.id, step, cards }))
    })
}

/// The card with the fields that either set.
pub(super) fn settled(sides: &Sides<CardIn<'_>>, overruled: &mut Vec<Command>) -> Option<Arc<Card>> {
    let card = sides.part(|card| Some(card.card));
    let (Some(mine), Some(theirs)) = (card.mine, card.theirs) else {
        return card.mine.or(card.theirs).cloned();
    };
    match taken(card.base, mine, theirs) {
        Taken::Mine => Some(mine.clone()),
        Taken::Theirs => Some(theirs.clone()),
        Taken::MineOverTheirs => {
            let mut merged = (**mine).clone();
            settle_card(card.base.map(|base| &**base), &mut merged, theirs, overruled);
            Some(Arc::new(merged))
        }
    }
}

fn settle_card(base: Option<&Card>, mine: &mut Card, theirs: &Card, overruled: &mut Vec<Command>) {
    let mut overrule = |edit| overruled.push(Command::EditCard { card: theirs.id.clone(), edit });
    settle_fields!(
        base, mine, theirs, overrule;
        Card {
            title => CardEdit::Title, note => CardEdit::Note, medium => CardEdit::Medium,
            directness => CardEdit::Directness, senses => CardEdit::Senses, actual => CardEdit::Actual,
            desired => CardEdit::Desired, moment_of_truth => CardEdit::MomentOfTruth,
            evidence => CardEdit::Evidence, source => CardEdit::Source, date => CardEdit::Date,
            owner => CardEdit::Owner, tags => CardEdit::Tags, link => CardEdit::Link,
            personas => CardEdit::Personas, color => CardEdit::Color, image => CardEdit::Image,
            effect => CardEdit::Effect, effort => CardEdit::Effort, status => CardEdit::Status,
        } besides id, extra
    );
    settle_extra(base.map(|base| &base.extra), &mut mine.extra, &theirs.extra);
}
