//! Carrying by keys: the arrow keys move what is picked up, Space drops it, Escape puts it back.

use leptos::prelude::*;

use super::{Keys, towards};
use crate::gesture::{self, Gesture, Load, Outcome, Place, Towards, step_towards};
use crate::platform::board as dom;
use crate::platform::dom::KeyboardEvent;
use crate::platform::{matrix, page};
use crate::state::actions;
use crate::state::announce;
use crate::state::focus::focus_load;
use crate::state::view::View;

impl Keys {
    /// Picks up what has the focus: the arrow keys move it, Space drops it, Escape puts it back.
    pub(super) fn lift(self, load: Load) {
        let map = self.session.desk.map();
        let load = match load {
            Load::Cards(cards) if self.session.desk.selected().has_card(&cards[0]) => {
                let selection = self.session.desk.selected();
                let all = map.cards().map(|placed| placed.card.id.clone());
                Load::Cards(all.filter(|card| selection.has_card(card)).collect())
            }
            other => other,
        };
        let Some(home) = actions::home(self.session, &load) else { return };
        let pressed = gesture::press(Gesture::Idle, load.clone(), gesture::Point::default());
        self.state.gesture.set_value(gesture::pick_up(pressed, Some(home.clone())));
        self.lifted.set_value(true);
        for element in dom::load_elements(&load) {
            let _ = element.class_list().add_1("is-lifted");
        }
        self.drag.show_place(Some(&home));
        let said = announce::picked_up(self.session, &load, &home);
        match load {
            // Where a link can lead is not to be seen as a place.
            Load::Link { .. } => self.session.notices.toast(said),
            _ => self.session.notices.announce(said),
        }
    }

    /// Keys while something is carried. All are taken, so that nothing else happens meanwhile.
    pub(super) fn carry(self, event: &KeyboardEvent) -> bool {
        let Some((load, place)) = self.carried() else {
            self.put_down();
            return false;
        };
        match event.key().as_str() {
            " " | "Enter" => {
                let (_, outcome) = gesture::release(self.state.gesture.get_value());
                self.put_down();
                if let Outcome::Drop(load, place) = outcome {
                    if !actions::drop_at(self.session, &load, &place) {
                        self.session.notices.announce(announce::put_back(self.session, &load));
                    }
                    focus_load(&load);
                }
            }
            "Escape" => {
                self.put_down();
                self.session.notices.announce(announce::put_back(self.session, &load));
                focus_load(&load);
            }
            "Tab" => {
                self.put_down();
                self.session.notices.announce(announce::put_back(self.session, &load));
                return false;
            }
            key => {
                if let Some(next) = towards(key)
                    .map(|towards| self.turned(&load, towards))
                    .and_then(|towards| step_towards(&self.session.desk.map(), &load, &place, towards))
                {
                    self.carry_to(&load, next);
                }
            }
        }
        true
    }

    /// In the outline phases and steps stand one below the other.
    fn turned(self, load: &Load, towards: Towards) -> Towards {
        let cards = matches!(load, Load::Cards(_));
        match (self.session.view.get_untracked(), towards) {
            (View::Outline, Towards::Up) if !cards => Towards::Left,
            (View::Outline, Towards::Down) if !cards => Towards::Right,
            _ => towards,
        }
    }

    fn carried(self) -> Option<(Load, Place)> {
        self.state.gesture.with_value(|gesture| Some((gesture.dragged()?.clone(), gesture.over()?.clone())))
    }

    fn carry_to(self, load: &Load, place: Place) {
        let target = match &place {
            Place::Cell(cell, _) => dom::cell_element(cell),
            Place::Phase(Some(id)) => dom::load_elements(&Load::Phase(id.clone())).pop(),
            Place::Step(_, Some(id)) => dom::load_elements(&Load::Step(id.clone())).pop(),
            Place::Lane(Some(id)) => dom::load_elements(&Load::Lane(id.clone())).pop(),
            Place::Rating(rating) => matrix::rating_element(*rating),
            Place::Card(card) => dom::card_element(card),
            _ => None,
        };
        if let Some(target) = target {
            dom::reveal(&target);
        }
        self.session.notices.announce(announce::over(self.session, load, &place));
        self.drag.show_place(Some(&place));
        self.state.gesture.update_value(|state| {
            *state = gesture::travel(std::mem::take(state), gesture::Point::default(), |_| Some(place));
        });
    }

    /// Ends carrying: what was drawn goes.
    pub fn put_down(self) {
        if !self.lifted.get_value() {
            return;
        }
        self.lifted.set_value(false);
        for element in page::find_all(".is-lifted") {
            let _ = element.class_list().remove_1("is-lifted");
        }
        self.drag.show_place(None);
        self.drag.cancel();
    }
}
