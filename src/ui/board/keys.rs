//! The keyboard of the board: moving the focus, editing, and dragging without a pointer.

mod carry;

use leptos::prelude::*;

use super::drag::Drag;
use crate::editor::Selection;
use crate::gesture::{Load, Towards, neighbour};
use crate::model::{CardId, Journey, LinkId};
use crate::platform::board::{self as dom, Pressed};
use crate::platform::dom::KeyboardEvent;
use crate::platform::{clock, ids, page};
use crate::state::actions;
use crate::state::board::{BoardState, Naming};
use crate::state::desk::Desk;
use crate::state::session::Session;
use crate::state::view::View;

/// What the keys of the board need.
#[derive(Clone, Copy)]
pub struct Keys {
    /// The session.
    pub session: Session,
    /// The board.
    pub state: BoardState,
    /// What draws the drag.
    pub drag: Drag,
    /// What is carried by the keyboard.
    lifted: StoredValue<bool>,
}

impl Keys {
    /// The keys of a board.
    pub fn new(session: Session, state: BoardState, drag: Drag) -> Self {
        Self { session, state, drag, lifted: StoredValue::new(false) }
    }

    /// A key was pressed anywhere in the window.
    pub fn pressed(self, event: &KeyboardEvent) {
        if event.default_prevented() || page::keys_are_taken() {
            return;
        }
        let handled = match self.lifted.get_value() {
            true => self.carry(event),
            false => self.command(event) || self.on_item(event) || self.single(event),
        };
        if handled {
            event.prevent_default();
        }
    }

    /// Keys with Ctrl or Cmd.
    fn command(self, event: &KeyboardEvent) -> bool {
        if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return false;
        }
        let desk = self.session.desk;
        match event.key().to_lowercase().as_str() {
            "z" if event.shift_key() => self.travel(Desk::redo),
            "z" => self.travel(Desk::undo),
            "y" => self.travel(Desk::redo),
            "a" => {
                let all = desk.map().cards().map(|placed| placed.card.id.clone()).collect();
                desk.select(Selection::of_cards(all));
            }
            "d" => match self.meant() {
                Selection::Cards(cards) => actions::duplicate_cards(self.session, &cards),
                Selection::Phase(phase) => actions::duplicate_phase(self.session, &phase),
                Selection::Step(step) => actions::duplicate_step(self.session, &step),
                Selection::Lane(lane) => actions::duplicate_lane(self.session, &lane),
                Selection::Nothing | Selection::Journey => return false,
            },
            _ => return false,
        }
        true
    }

    /// Goes through the history; the focus goes along with what is selected then, or stays with what had it.
    fn travel(self, step: fn(Desk)) {
        let desk = self.session.desk;
        let (had_focus, was_selected) = (focused_load(), desk.selected());
        step(desk);
        let selected = load_of(desk.selected()).filter(|_| desk.selected() != was_selected);
        let is_kept = selected.is_none();
        if let Some(load) = selected.or(had_focus) {
            clock::soon(move || {
                let found = dom::load_elements(&load).into_iter().next();
                match found.filter(|_| !is_kept || page::focus_is_lost()) {
                    Some(element) => dom::focus_item(&element),
                    None => page::focus_screen(),
                }
            });
        }
    }

    /// Keys without Ctrl that mean something anywhere on the board.
    fn single(self, event: &KeyboardEvent) -> bool {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return false;
        }
        match event.key().as_str() {
            "F3" => crate::ui::journey::search::go_on(self.session, self.state, !event.shift_key()),
            "n" | "N" if self.session.view.get_untracked().shows_map() => {
                actions::new_card(self.session, self.state);
            }
            "+" | "=" => crate::state::zoom::step(self.state, true),
            "-" => crate::state::zoom::step(self.state, false),
            "0" => crate::state::zoom::set(self.state, 1.0),
            "Delete" | "Backspace" => return self.delete(),
            "Escape" => {
                if self.session.desk.selected() == Selection::Nothing {
                    return false;
                }
                self.session.desk.select(Selection::Nothing);
            }
            _ => return false,
        }
        true
    }

    /// What a key for a whole item means: the one that has the focus, with everything that is selected along with it.
    fn meant(self) -> Selection {
        let selected = self.session.desk.selected();
        match focused_load() {
            Some(Load::Cards(cards)) if selected.has_card(&cards[0]) => selected,
            Some(load) => actions::selection_of(&load),
            None => selected,
        }
    }

    fn delete(self) -> bool {
        match self.meant() {
            Selection::Cards(cards) => actions::delete_cards(self.session, &cards),
            Selection::Phase(phase) => actions::delete_phase(self.session, &phase),
            Selection::Step(step) => actions::delete_step(self.session, &step),
            Selection::Lane(lane) => actions::delete_lane(self.session, &lane),
            Selection::Nothing | Selection::Journey => return false,
        }
        true
    }

    /// Keys on a focused card or header.
    fn on_item(self, event: &KeyboardEvent) -> bool {
        let Some(load) = focused_load() else { return false };
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return false;
        }
        let towards = towards(&event.key());
        match (&load, event.key().as_str()) {
            (_, " ") => self.lift(load),
            (Load::Cards(cards), "Enter" | "F2") => self.edit(&cards[0]),
            (Load::Cards(cards), "l" | "L") => {
                self.lift(Load::Link { from: cards[0].clone(), id: LinkId::new(ids::fresh()) });
            }
            (Load::Phase(id), "Enter" | "F2") => {
                self.name(Selection::Phase(id.clone()), Naming::Phase(id.clone()))
            }
            (Load::Step(id), "Enter" | "F2") => {
                self.name(Selection::Step(id.clone()), Naming::Step(id.clone()))
            }
            (Load::Lane(id), "Enter" | "F2") => {
                self.name(Selection::Lane(id.clone()), Naming::Lane(id.clone()))
            }
            (Load::Cards(cards), "ContextMenu" | "F10") if event.key() != "F10" || event.shift_key() => {
                self.session.desk.select(Selection::Cards(cards.clone()));
                crate::state::menus::card_menu(self.session, self.state, crate::state::menu::MenuAt::Focus);
            }
            (Load::Cards(cards), _) => match towards {
                Some(towards) => self.walk(&cards[0], towards, event.shift_key()),
                None => return false,
            },
            _ => return false,
        }
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
    fn walk(self, from: &CardId, towards: Towards, extend: bool) {
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
        crate::state::focus::focus_card(&next);
    }
}

fn towards(key: &str) -> Option<Towards> {
    match key {
        "ArrowUp" => Some(Towards::Up),
        "ArrowDown" => Some(Towards::Down),
        "ArrowLeft" => Some(Towards::Left),
        "ArrowRight" => Some(Towards::Right),
        _ => None,
    }
}

/// What the focused element stands for: a card, or the name of a phase, step or lane.
fn focused_load() -> Option<Load> {
    match dom::item_of(&page::focused()?)? {
        Pressed::Card(card) => Some(Load::Cards(vec![card])),
        Pressed::Phase(id) => Some(Load::Phase(id)),
        Pressed::Step(id) => Some(Load::Step(id)),
        Pressed::Lane(id) => Some(Load::Lane(id)),
        Pressed::Link(_) | Pressed::Cell(_) | Pressed::Ground | Pressed::Control => None,
    }
}

/// What is selected, as something that can be dragged.
fn load_of(selection: Selection) -> Option<Load> {
    match selection {
        Selection::Cards(cards) => Some(Load::Cards(cards)),
        Selection::Phase(id) => Some(Load::Phase(id)),
        Selection::Step(id) => Some(Load::Step(id)),
        Selection::Lane(id) => Some(Load::Lane(id)),
        Selection::Nothing | Selection::Journey => None,
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
