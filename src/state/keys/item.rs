//! Keys on a card or header that has the focus.

use leptos::prelude::*;

use super::{Keys, focused_load, towards};
use crate::gesture::{Load, Stroke, Towards, neighbour};
use crate::model::{CardId, Journey, LinkId, Selection};
use crate::platform::ids;
use crate::state::board::Naming;
use crate::state::focus::focus_card;
use crate::state::menu::MenuAt;
use crate::state::menus;
use crate::state::view::View;

impl Keys {
    pub(super) fn on_item(self, stroke: &Stroke) -> bool {
        let Some(load) = focused_load() else { return false };
        if !stroke.is_plain() {
            return false;
        }
        match (&load, stroke.key.as_str()) {
            (_, " ") => self.lift(load),
            (Load::Cards(cards), "Enter" | "F2") => self.edit(&cards[0]),
            (Load::Phase(id), "Enter" | "F2") => {
                self.name(Selection::Phase(id.clone()), Naming::Phase(id.clone()));
            }
            (Load::Step(id), "Enter" | "F2") => {
                self.name(Selection::Step(id.clone()), Naming::Step(id.clone()));
            }
            (Load::Lane(id), "Enter" | "F2") => {
                self.name(Selection::Lane(id.clone()), Naming::Lane(id.clone()));
            }
            (Load::Cards(cards), "ContextMenu" | "F10") if stroke.key != "F10" || stroke.shift => {
                self.session.desk.select(Selection::Cards(cards.clone()));
                menus::card_menu(self.session, self.state, MenuAt::Focus);
            }
            (Load::Cards(cards), name) => match towards(name) {
                Some(towards) => self.walk(&cards[0], towards, stroke.shift),
                None => return false,
            },
            _ => return false,
        }
        true
    }

    /// Begins a link from the card that has the focus.
    pub(super) fn link(self) -> bool {
        let Some(Load::Cards(cards)) = focused_load() else { return false };
        self.lift(Load::Link { from: cards[0].clone(), id: LinkId::new(ids::fresh()) });
        true
    }

    fn edit(self, card: &CardId) {
        if !self.session.desk.selected().has_card(card) {
            self.session.desk.select(Selection::Cards(vec![card.clone()]));
        }
        if let Some(view) = self.session.desk.projection.card(card) {
            view.editing.set(true);
        }
    }

    fn name(self, selection: Selection, naming: Naming) {
        self.session.desk.select(selection);
        self.state.naming.set(Some(naming));
    }

    /// Moves the focus to the neighbouring card; with Shift the selection grows along.
    pub(super) fn walk(self, from: &CardId, towards: Towards, extend: bool) {
        let map = self.session.desk.map();
        let next = match self.session.view.get_untracked() {
            View::Board => neighbour(&map, from, towards),
            View::Outline => beside(&map, from, towards),
            View::Opportunities | View::Guide(_) => return,
        };
        let Some(next) = next else { return };
        if extend {
            let mut cards = self.session.desk.selected().cards().to_vec();
            for card in [from, &next] {
                if !cards.contains(card) {
                    cards.push(card.clone());
                }
            }
            self.session.desk.select(Selection::Cards(cards));
        }
        focus_card(&next);
    }
}

/// The card before or after another in the outline.
fn beside(map: &Journey, from: &CardId, towards: Towards) -> Option<CardId> {
    let cards = map.cards_by_step();
    let at = cards.iter().position(|placed| placed.card.id == *from)?;
    let next = match towards {
        Towards::Up | Towards::Left => at.checked_sub(1)?,
        Towards::Down | Towards::Right => at + 1,
    };
    cards.get(next).map(|placed| placed.card.id.clone())
}
