//! Carrying by keys: the arrow keys move what is picked up, Space drops it, Escape puts it back.

use leptos::prelude::*;

use super::{Keys, towards};
use crate::gesture::{self, Gesture, Load, Outcome, Place, Stroke, Towards, step_towards};
use crate::platform::place::reveal_place;
use crate::state::focus::focus_load;
use crate::state::notices::Topic;
use crate::state::view::View;
use crate::state::{actions, announce};

impl Keys {
    /// Picks up what has the focus.
    pub(super) fn lift(self, load: Load) {
        let load = self.with_selected(load);
        let Some(home) = actions::home(self.session, &load) else { return };
        let pressed = gesture::press(Gesture::Idle, load.clone(), gesture::Point::default());
        self.state.gesture.set_value(gesture::pick_up(pressed, Some(home.clone())));
        self.lifted.set(Some(load.clone()));
        let said = announce::picked_up(self.session, &load, &home);
        self.drag.show(Some(home));
        match load {
            // Where a link can lead is not to be seen as a place.
            Load::Link { .. } => self.session.notices.begin_mode(said),
            _ => self.session.notices.announce(said),
        }
    }

    /// A card that is selected, together with the other selected ones, in reading order.
    fn with_selected(self, load: Load) -> Load {
        match load {
            Load::Cards(cards) if self.session.desk.selected().has_card(&cards[0]) => {
                let selection = self.session.desk.selected();
                let map = self.session.desk.map();
                let all = map.cards().map(|placed| placed.card.id.clone());
                Load::Cards(all.filter(|card| selection.has_card(card)).collect())
            }
            other => other,
        }
    }

    /// Keys while something is carried. All are taken, so that nothing else happens meanwhile.
    pub(super) fn carry(self, stroke: &Stroke) -> bool {
        let Some((load, place)) = self.carried() else {
            self.put_down();
            return false;
        };
        match stroke.key.as_str() {
            " " | "Enter" => self.drop_here(),
            "Escape" => {
                self.put_back(&load);
                focus_load(&load);
            }
            "Tab" => {
                self.put_back(&load);
                return false;
            }
            name => {
                let next = towards(name).and_then(|towards| {
                    step_towards(&self.session.desk.map(), &load, &place, self.turned(&load, towards))
                });
                if let Some(next) = next {
                    self.carry_to(&load, next);
                }
            }
        }
        true
    }

    fn drop_here(self) {
        let (_, outcome) = gesture::release(self.state.gesture.get_value());
        self.put_down();
        if let Outcome::Drop(load, place) = outcome {
            if !actions::drop_at(self.session, &load, &place) {
                self.session.notices.announce(announce::put_back(self.session, &load));
            }
            focus_load(&load);
        }
    }

    fn put_back(self, load: &Load) {
        self.put_down();
        self.session.notices.announce(announce::put_back(self.session, load));
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
        reveal_place(&place);
        self.session.notices.announce(announce::over(self.session, load, &place));
        self.drag.show(Some(place.clone()));
        self.state.gesture.update_value(|state| {
            *state = gesture::travel(std::mem::take(state), gesture::Point::default(), |_| Some(place));
        });
    }

    /// Ends carrying, if anything is carried.
    pub fn put_down(self) {
        if self.lifted.with_untracked(Option::is_some) {
            self.lifted.set(None);
            self.session.notices.end(Topic::Mode);
            self.drag.cancel();
        }
    }
}
