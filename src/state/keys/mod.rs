//! What keys mean on the board: moving the focus, editing, and dragging without a pointer.
//!
//! [`item`] is what a key means on a card or header that has the focus, [`carry`] what it means while something is
//! carried, [`reading`] what it means where the map is only read.

mod carry;
mod item;
mod reading;

use leptos::prelude::*;

use super::actions;
use super::board::BoardState;
use super::desk::Desk;
use super::drag::Drag;
use super::focus::focus_after_undo;
use super::search::go_on;
use super::session::Session;
use crate::gesture::{Load, Shortcut, Single, Stroke, Towards};
use crate::model::Selection;
use crate::platform::board::{FocusOn, Pressed, focus_on, focused_item};

/// What the keys of the board need.
#[derive(Clone, Copy)]
pub struct Keys {
    session: Session,
    state: BoardState,
    /// Shows where what is carried would land.
    drag: Drag,
    /// What is carried by keys.
    pub lifted: RwSignal<Option<Load>>,
}

impl Keys {
    /// The keys of a board.
    pub fn new(session: Session, state: BoardState, drag: Drag) -> Self {
        let keys = Self { session, state, drag, lifted: RwSignal::new(None) };
        // In another layout the drag has put it back.
        Effect::new(move || {
            session.narrow.track();
            session.view.track();
            if keys.lifted.with_untracked(Option::is_some) {
                keys.lifted.set(None);
            }
        });
        keys
    }

    /// A key was pressed where it isn't text. Whether it meant something.
    pub fn press(self, stroke: &Stroke) -> bool {
        if !self.session.edits() {
            return self.read_on(stroke);
        }
        match self.lifted.with_untracked(Option::is_some) {
            true => self.carry(stroke),
            // Escape breaks off what the pointer does, and nothing else then.
            false if stroke.key == "Escape" && self.drag.is_busy() => false,
            false => {
                self.command(stroke) || self.on_item(stroke) || self.single(stroke) || self.named(stroke)
            }
        }
    }

    /// Keys with Ctrl or Cmd.
    fn command(self, stroke: &Stroke) -> bool {
        let desk = self.session.desk;
        match stroke.shortcut() {
            Some(Shortcut::Undo) => self.travel(Desk::undo),
            Some(Shortcut::Redo) => self.travel(Desk::redo),
            Some(Shortcut::SelectAll) => {
                let all = desk.map().cards().map(|placed| placed.card.id.clone()).collect();
                desk.select(Selection::of_cards(all));
                true
            }
            Some(Shortcut::Duplicate) => self.duplicate(),
            Some(Shortcut::Share) => {
                self.session.sharing.open(self.session.keeping, &desk.map().id);
                true
            }
            Some(Shortcut::Save | Shortcut::SaveAndClose) | None => false,
        }
    }

    /// Goes through the history; the focus goes along with what is selected then, or stays with what had it. It means
    /// something also where there is no step.
    fn travel(self, step: fn(Desk)) -> bool {
        let desk = self.session.desk;
        let (had_focus, was_selected) = (focused_load(), desk.selected());
        step(desk);
        let selected = load_of(desk.selected()).filter(|_| desk.selected() != was_selected);
        let kept = selected.is_none();
        if let Some(load) = selected.or(had_focus) {
            focus_after_undo(load, kept);
        }
        true
    }

    /// Keys of one letter or sign, on what has the focus.
    fn single(self, stroke: &Stroke) -> bool {
        match self.session.shortcuts.single(stroke) {
            Some(Single::NewCard) if self.session.view.get_untracked().shows_map() => {
                actions::new_card(self.session, self.state);
            }
            Some(Single::Link) => return self.link(),
            Some(Single::ZoomIn) => self.state.zoom.step(true),
            Some(Single::ZoomOut) => self.state.zoom.step(false),
            Some(Single::ZoomReset) => self.state.zoom.set(1.0),
            Some(single) => return self.session.press_single(single),
            None => return false,
        }
        true
    }

    /// Keys with a name that mean something anywhere on the board.
    fn named(self, stroke: &Stroke) -> bool {
        if !stroke.is_plain() {
            return false;
        }
        match stroke.key.as_str() {
            "F3" => go_on(self.session, self.state, !stroke.shift),
            // A button of a bar has nothing to delete, whatever is selected.
            "Delete" | "Backspace" if focus_on() != FocusOn::Control => return self.delete(),
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

    fn duplicate(self) -> bool {
        match self.meant() {
            Selection::Cards(cards) => actions::duplicate_cards(self.session, &cards),
            Selection::Phase(phase) => actions::duplicate_phase(self.session, &phase),
            Selection::Step(step) => actions::duplicate_step(self.session, &step),
            Selection::Lane(lane) => actions::duplicate_lane(self.session, &lane),
            Selection::Nothing | Selection::Journey => return false,
        }
        true
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

/// What has the focus: a card, or the name of a phase, step or lane.
fn focused_load() -> Option<Load> {
    match focused_item()? {
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
