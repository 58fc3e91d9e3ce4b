//! The fields of one card or of several: what they show, and the command that sets them.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::choice::{Chosen, Member, choice};
use super::draft::Put;
use super::frame::{group, labelled, mixed_mark, titled, titled_high};
use super::panel::{Panel, element_id};
use super::tags::{tags, typed_tags};
use super::text_field::{Known, Look, TextField};
use super::toggles;
use crate::command::{CardEdit, Command};
use crate::model::{Card, CardId, Cell, Color, Directness, Evidence, Journey, Medium, Word};
use crate::text::{Text, inspector as words};

/// The cards as they are now, and the cell of the first.
#[derive(Clone, Default)]
pub struct Now {
    cards: Vec<Arc<Card>>,
    /// Where the first card stands.
    pub cell: Option<Cell>,
}

/// Two are the same where no card was changed.
impl PartialEq for Now {
    fn eq(&self, other: &Self) -> bool {
        let same = |pair: (&Arc<Card>, &Arc<Card>)| Arc::ptr_eq(pair.0, pair.1);
        self.cell == other.cell
            && self.cards.len() == other.cards.len()
            && self.cards.iter().zip(&other.cards).all(same)
    }
}

/// The cards that are edited. Each field follows them by itself, so that a change sets only what it changes.
#[derive(Clone, Copy)]
pub struct Cards {
    /// The panel they are shown in.
    pub panel: Panel,
    ids: StoredValue<Arc<Vec<CardId>>>,
    /// The cards as they are now; looked up once for each change of the map.
    pub now: Memo<Now>,
}

impl Cards {
    /// The cards with these ids.
    pub fn new(panel: Panel, ids: Vec<CardId>) -> Self {
        let ids = Arc::new(ids);
        let wanted = ids.clone();
        let now = panel.follow(move |map| find(map, &wanted));
        Self { panel, ids: StoredValue::new(ids), now }
    }

    /// Their ids.
    pub fn ids(self) -> Arc<Vec<CardId>> {
        self.ids.get_value()
    }

    /// What all cards have in common, or nothing where they differ.
    pub fn common<T>(self, get: fn(&Card) -> T) -> Memo<Option<T>>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| {
            self.now.with(|now| {
                let mut values = now.cards.iter().map(|card| get(card));
                let first = values.next()?;
                values.all(|value| value == first).then_some(first)
            })
        })
    }

    /// The tags that all cards carry.
    pub fn common_tags(self) -> Memo<Vec<String>> {
        Memo::new(move |_| {
            self.now.with(|now| {
                let Some((first, others)) = now.cards.split_first() else { return Vec::new() };
                let shared =
                    first.tags.iter().filter(|tag| others.iter().all(|card| card.tags.contains(tag)));
                shared.cloned().collect()
            })
        })
    }

    /// The command that makes the same edit on every card.
    pub fn edit(self, edit: &CardEdit) -> Command {
        self.edit_each(|_| edit.clone())
    }

    /// The command that makes an edit on every card, one for each.
    pub fn edit_each(self, edit: impl Fn(&Card) -> CardEdit) -> Command {
        let now = self.now.get_untracked();
        let edit = |card: &Arc<Card>| Command::EditCard { card: card.id.clone(), edit: edit(card) };
        match now.cards.as_slice() {
            [card] => edit(card),
            cards => Command::Batch(cards.iter().map(edit).collect()),
        }
    }

    /// Makes the same edit on every card, as one undo step.
    pub fn set(self, edit: &CardEdit) {
        self.panel.execute(&self.edit(edit));
    }

    /// A text of the cards: what to show, and what a typed text becomes.
    pub fn text(self, get: fn(&Card) -> String, edit: fn(String) -> CardEdit) -> (Memo<String>, Put) {
        let common = self.common(get);
        let put = move |text: &str| Ok(self.edit(&edit(text.to_string())));
        (Memo::new(move |_| common.get().unwrap_or_default()), Arc::new(put))
    }

    /// What stands in an empty field: that the cards differ, where they do.
    pub fn hint(self, get: fn(&Card) -> String) -> Signal<&'static str> {
        let common = self.common(get);
        Signal::derive(move || if common.read().is_none() { self.panel.t(words::MIXED) } else { "" })
    }

    fn choice(
        self,
        name: Text,
        members: Vec<Member>,
        get: fn(&Card) -> Option<usize>,
        edit: fn(Option<usize>) -> CardEdit,
    ) -> (AnyView, Chosen) {
        let chosen = self.common(get);
        let choose = move |at| self.set(&edit(at));
        (choice(self.panel, self.panel.t(name), members, chosen, true, Arc::new(choose)), chosen)
    }

    fn titled_choice(
        self,
        name: Text,
        members: Vec<Member>,
        get: fn(&Card) -> Option<usize>,
        edit: fn(Option<usize>) -> CardEdit,
    ) -> AnyView {
        let (control, chosen) = self.choice(name, members, get, edit);
        titled(self.panel.t(name), Some(mixed_mark(self.panel, chosen)), control)
    }

    /// Digital or physical.
    pub fn medium(self) -> AnyView {
        let signs = ["screen", "pin"];
        let members = Medium::ALL
            .iter()
            .zip(signs)
            .map(|(medium, sign)| Member::new(self.panel.name(*medium), Some(sign)));
        self.titled_choice(
            words::MEDIUM,
            members.collect(),
            |card| card.medium.map(Word::index),
            |at| CardEdit::Medium(at.map(|at| Medium::ALL[at])),
        )
    }

    /// With the brand itself, or through others.
    pub fn contact(self) -> AnyView {
        let signs = ["direct", "indirect"];
        let members = Directness::ALL
            .iter()
            .zip(signs)
            .map(|(contact, sign)| Member::new(self.panel.name(*contact), Some(sign)));
        self.titled_choice(
            words::CONTACT,
            members.collect(),
            |card| card.directness.map(Word::index),
            |at| CardEdit::Directness(at.map(|at| Directness::ALL[at])),
        )
    }

    /// What the cards rest on, with what stands below it.
    pub fn evidence(self, below: Option<AnyView>) -> AnyView {
        let panel = self.panel;
        let members =
            Evidence::ALL.iter().map(|evidence| Member::of_evidence(panel.name(*evidence), *evidence));
        let (control, chosen) = self.choice(
            words::EVIDENCE,
            members.collect(),
            |card| card.evidence.map(Word::index),
            |at| CardEdit::Evidence(at.map(|at| Evidence::ALL[at])),
        );
        let mixed = mixed_mark(panel, chosen);
        let heading = view! { <h3>{panel.t(words::EVIDENCE)}{mixed}</h3> }.into_any();
        group(None, [Some(heading), Some(control), below].into_iter().flatten().collect())
    }

    /// The hue, or none.
    pub fn color(self) -> AnyView {
        let panel = self.panel;
        let chosen = self.common(|card| Some(color_place(card.color)));
        let choose = move |at: Option<usize>| self.set(&CardEdit::Color(color_at(at)));
        let members = color_members(panel, words::NO_COLOR);
        let control = choice(panel, panel.t(words::COLOR), members, chosen, false, Arc::new(choose));
        titled_high(panel.t(words::COLOR), Some(mixed_mark(panel, chosen)), control)
    }

    /// Whether the contact decides if the customer goes on.
    pub fn moment_of_truth(self) -> AnyView {
        let on = self.common(|card| card.moment_of_truth);
        let press = move || self.set(&CardEdit::MomentOfTruth(on.get_untracked() != Some(true)));
        toggles::switch(self.panel, element_id(), on, Arc::new(press))
    }

    /// Who sees to it, with the initials in their disc.
    pub fn owner(self) -> AnyView {
        let get = |card: &Card| card.owner.clone();
        let (value, put) = self.text(get, |owner| CardEdit::Owner(owner.trim().to_string()));
        let initials = self.common(Card::owner_initials);
        let disc = move || {
            let initials = initials.get().filter(|initials| !initials.is_empty());
            initials.map(|initials| view! { <span class="owner" aria-hidden="true">{initials}</span> })
        };
        labelled(self.panel.t(words::OWNER), |id| {
            let field = TextField::labelled(Look::Line, &id, value, put)
                .with_known(owners())
                .with_hint(self.hint(get));
            field.with_sign(view! { {disc} }.into_any()).view(self.panel)
        })
    }

    /// The tags that all cards carry, and a field that gives all of them another.
    pub fn tags(self) -> AnyView {
        let add = move |text: &str| {
            let added: Vec<String> = typed_tags(text).collect();
            Ok(self.edit_each(|card| CardEdit::Tags(card.tags.iter().chain(&added).cloned().collect())))
        };
        let remove = move |gone: &str| {
            let kept = |card: &Card| card.tags.iter().filter(|tag| *tag != gone).cloned().collect();
            self.panel.execute(&self.edit_each(|card| CardEdit::Tags(kept(card))));
        };
        let known = known(|card| card.tags.iter().map(String::as_str).collect());
        labelled(self.panel.t(words::TAGS), |id| {
            tags(self.panel, id, self.common_tags(), known, Arc::new(add), Arc::new(remove))
        })
    }
}

/// The swatches: none, with this name, and the eight hues.
pub fn color_members(panel: Panel, none: Text) -> Vec<Member> {
    let hues = Color::ALL.iter().map(|color| Member::of_color(panel.name(*color), color.index() + 1));
    std::iter::once(Member::of_color(panel.t(none), 0)).chain(hues).collect()
}

/// The place of a hue among [`color_members`].
pub fn color_place(color: Option<Color>) -> usize {
    color.map_or(0, |color| color.index() + 1)
}

/// The hue at a place among [`color_members`].
pub fn color_at(place: Option<usize>) -> Option<Color> {
    place?.checked_sub(1).map(|at| Color::ALL[at])
}

fn owners() -> Known {
    known(|card| if card.owner.is_empty() { Vec::new() } else { vec![card.owner.as_str()] })
}

/// Every word that `get` finds on the cards of a map, once, in order.
fn known(get: fn(&Card) -> Vec<&str>) -> Known {
    Arc::new(move |map| {
        let words: BTreeSet<&str> = map.cards().flat_map(|placed| get(placed.card)).collect();
        words.into_iter().map(str::to_string).collect()
    })
}

fn find(map: &Journey, ids: &[CardId]) -> Option<Now> {
    let mut cell = None;
    let mut take = |placed: crate::model::Placed<'_>| {
        cell.get_or_insert_with(|| placed.cell());
        placed.card.clone()
    };
    let cards: Vec<Arc<Card>> = match ids {
        [id] => map.card(id).into_iter().map(&mut take).collect(),
        ids => {
            let ids: BTreeSet<&CardId> = ids.iter().collect();
            map.cards().filter(|placed| ids.contains(&placed.card.id)).map(&mut take).collect()
        }
    };
    Some(Now { cards, cell })
}
