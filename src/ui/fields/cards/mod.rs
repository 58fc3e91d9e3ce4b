//! The fields of one card or of several: what they show, and the command that sets them.
//!
//! [`Cards`] is what all of them follow and set, [`choices`] are the fields in which something is chosen, [`words`]
//! those in which something is typed.

mod choices;
mod words;

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;

pub use self::choices::{
    ColorChoice, ColorField, ContactField, EvidenceField, MediumField, MomentOfTruth, OpportunityFields,
    color_at, color_place,
};
pub use self::words::{OwnerField, TagsField};
use super::panel::Panel;
use crate::command::{CardEdit, Command};
use crate::model::{Card, CardId, CardKind, Cell, Journey, Placed};
use crate::state::draft::Editable;

/// The cards as they are now, and the cell of the first.
#[derive(Clone, Default)]
pub struct Now {
    cards: Vec<Arc<Card>>,
    /// Where the first card stands.
    pub cell: Option<Cell>,
    /// Whether any is something else than an opportunity.
    others: bool,
}

impl Now {
    /// The cards with these ids.
    fn find(map: &Journey, ids: &[CardId]) -> Self {
        let mut now = Self::default();
        match ids {
            [id] => map.card(id).into_iter().for_each(|placed| now.take(&placed)),
            ids => {
                let ids: HashSet<&str> = ids.iter().map(CardId::as_str).collect();
                let wanted = map.cards().filter(|placed| ids.contains(placed.card.id.as_str()));
                wanted.for_each(|placed| now.take(&placed));
            }
        }
        now
    }

    fn take(&mut self, placed: &Placed<'_>) {
        self.cell.get_or_insert_with(|| placed.cell());
        self.others |= placed.lane.cards().is_none_or(|cards| cards.kind != CardKind::Opportunities);
        self.cards.push(placed.card.clone());
    }

    /// The ids of the cards.
    pub fn ids(&self) -> Vec<CardId> {
        self.cards.iter().map(|card| card.id.clone()).collect()
    }

    /// What all cards have in common, or nothing where they differ.
    pub fn common<V: PartialEq>(&self, get: impl Fn(&Card) -> V) -> Option<V> {
        let mut values = self.cards.iter().map(|card| get(card));
        let first = values.next()?;
        values.all(|value| value == first).then_some(first)
    }

    /// The tags that all cards carry.
    fn tags(&self) -> Vec<String> {
        let Some((first, others)) = self.cards.split_first() else { return Vec::new() };
        let shared = first.tags.iter().filter(|tag| others.iter().all(|card| card.tags.contains(tag)));
        shared.cloned().collect()
    }
}

/// Two are the same where no card was changed.
impl PartialEq for Now {
    fn eq(&self, other: &Self) -> bool {
        let same = |pair: (&Arc<Card>, &Arc<Card>)| Arc::ptr_eq(pair.0, pair.1);
        (&self.cell, self.others) == (&other.cell, other.others)
            && self.cards.len() == other.cards.len()
            && self.cards.iter().zip(&other.cards).all(same)
    }
}

/// The cards that are edited.
#[derive(Clone, Copy)]
pub struct Cards {
    /// The panel they are shown in.
    pub panel: Panel,
    /// The cards as they are now; looked up once for each change of the map.
    pub now: Memo<Now>,
}

impl Cards {
    /// The cards with these ids.
    pub fn new(panel: Panel, ids: Vec<CardId>) -> Self {
        let journey = panel.session.desk.journey;
        Self { panel, now: Memo::new(move |_| Now::find(&journey.read(), &ids)) }
    }

    /// What all cards have in common, or nothing where they differ.
    pub fn shared<V>(self, get: impl Fn(&Card) -> V + Send + Sync + 'static) -> Memo<Option<V>>
    where
        V: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.now.read().common(&get))
    }

    /// A text of the cards; empty where they differ.
    pub fn editable(self, get: fn(&Card) -> String, edit: fn(String) -> CardEdit) -> Editable {
        let value = Memo::new(move |_| self.now.read().common(get).unwrap_or_default());
        self.panel.editable(value, move |text| Ok(self.edit(&edit(text.to_owned()))))
    }

    /// The command that makes the same edit on every card.
    pub fn edit(self, edit: &CardEdit) -> Command {
        self.edit_each(|_| edit.clone())
    }

    /// The command that makes an edit on every card, one for each.
    fn edit_each(self, edit: impl Fn(&Card) -> CardEdit) -> Command {
        let edit = |card: &Arc<Card>| Command::EditCard { card: card.id.clone(), edit: edit(card) };
        self.now.with_untracked(|now| match now.cards.as_slice() {
            [card] => edit(card),
            cards => Command::Batch(cards.iter().map(edit).collect()),
        })
    }

    /// Makes the same edit on every card, as one undo step.
    pub fn set(self, edit: &CardEdit) {
        self.panel.execute(&self.edit(edit));
    }
}
