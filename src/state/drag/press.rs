//! What a press takes in hand.

use leptos::prelude::*;

use super::{Drag, Live, Pointer};
use crate::gesture::{self, Gesture, Load, Point};
use crate::model::{CardId, CardKind, LinkId, Placed};
use crate::platform::board::Pressed;
use crate::platform::place::place_at;
use crate::platform::{clock, ids, page};
use crate::state::view::View;

/// How long a finger rests on a card before it is picked up, in milliseconds.
const LONG_PRESS: i32 = 350;

/// A pointer that went down on the board.
#[derive(Clone, Debug)]
pub struct Press {
    /// Which pointer it is.
    pub pointer: i32,
    /// Where, in the window.
    pub at: Point,
    /// Whether it is a finger.
    pub touch: bool,
    /// What it pressed.
    pub pressed: Pressed,
    /// Whether that is there to be dragged by.
    pub handle: bool,
    /// Whether it is on the handle by which a link is drawn.
    pub link_handle: bool,
    /// Whether what is selected stays so while more is selected.
    pub keeps: bool,
}

impl Drag {
    /// A pointer went down. What was dragged before is put back.
    pub fn press(self, press: Press) {
        if press.pressed == Pressed::Control {
            return;
        }
        let links = press.link_handle && !self.session.narrow.get_untracked();
        let pointer = Pointer { id: press.pointer, touch: press.touch, handle: press.handle || links };
        self.live.set_value(Live {
            pointer: Some(pointer),
            at: press.at,
            jumps: page::matches("(prefers-reduced-motion: reduce)"),
            window: page::window_size().0,
            ..Live::default()
        });
        if let Pressed::Cell(cell) = &press.pressed
            && self.on_board()
        {
            self.state.current.set_value(Some(cell.clone()));
        }
        match self.load_of(press.pressed.clone(), links) {
            Some(load) => self.take(load, pointer, press.at),
            None if self.on_board() && matches!(press.pressed, Pressed::Cell(_) | Pressed::Ground) => {
                self.start_marquee(&press);
            }
            None => {}
        }
    }

    /// What is dragged by what was pressed.
    fn load_of(self, pressed: Pressed, links: bool) -> Option<Load> {
        match pressed {
            Pressed::Card(from) if links => Some(Load::Link { from, id: LinkId::new(ids::fresh()) }),
            Pressed::Card(card) => Some(Load::Cards(self.with_selected(card))),
            // The columns of the outline stand below each other, and are moved by keys and menus.
            Pressed::Phase(_) | Pressed::Step(_) if !self.on_board() => None,
            Pressed::Phase(phase) => Some(Load::Phase(phase)),
            Pressed::Step(step) => Some(Load::Step(step)),
            Pressed::Lane(lane) => Some(Load::Lane(lane)),
            Pressed::Cell(_) | Pressed::Ground | Pressed::Link(_) | Pressed::Control => None,
        }
    }

    fn on_board(self) -> bool {
        self.session.view.get_untracked() == View::Board
    }

    fn take(self, load: Load, pointer: Pointer, at: Point) {
        self.state.gesture.update_value(|state| *state = gesture::press(std::mem::take(state), load, at));
        if pointer.touch && !pointer.handle {
            let hold = clock::after(LONG_PRESS, move || self.hold());
            self.live.update_value(|live| live.hold = Some(hold));
        }
    }

    /// The pressed card together with the other selected ones, in reading order.
    fn with_selected(self, card: CardId) -> Vec<CardId> {
        let selection = self.session.desk.selected();
        if !selection.has_card(&card) || selection.cards().len() == 1 {
            return vec![card];
        }
        let map = self.session.desk.map();
        let fits = |placed: &Placed| {
            let kind = placed.lane.cards().map(|cards| cards.kind);
            self.session.view.get_untracked().shows_map() || kind == Some(CardKind::Opportunities)
        };
        let selected = map.cards().filter(|placed| selection.has_card(&placed.card.id) && fits(placed));
        selected.map(|placed| placed.card.id.clone()).collect()
    }

    /// A finger has rested long enough.
    fn hold(self) {
        self.live.update_value(|live| live.hold = None);
        let at = self.live.with_value(|live| live.at);
        self.state.gesture.update_value(|state| {
            let over = match state {
                Gesture::Pressed { load, .. } => place_at(at, load),
                _ => None,
            };
            *state = gesture::pick_up(std::mem::take(state), over);
        });
        if self.is_dragging() {
            self.begin();
        }
    }
}
