//! The selection rectangle, drawn from the ground of the board.

use leptos::prelude::*;

use super::{Drag, Press};
use crate::gesture::THRESHOLD;
use crate::model::Selection;
use crate::platform::board::Area;
use crate::platform::drag::cards_in;

impl Drag {
    /// The ground was pressed. A finger scrolls there.
    pub(super) fn start_marquee(self, press: &Press) {
        if press.touch {
            return;
        }
        let before = if press.keeps { self.session.desk.selected().cards().to_vec() } else { Vec::new() };
        self.live.update_value(|live| live.corner = Some((press.at, before)));
    }

    /// Draws the rectangle to where the pointer is, once that is far enough, and selects what lies in it.
    pub(super) fn stretch_marquee(self) {
        let Some((corner, before)) = self.live.with_value(|live| live.corner.clone()) else { return };
        let at = self.live.with_value(|live| live.at);
        let area = Area {
            x: corner.x.min(at.x),
            y: corner.y.min(at.y),
            width: (corner.x - at.x).abs(),
            height: (corner.y - at.y).abs(),
        };
        let started = self.marquee.with_untracked(Option::is_some);
        if !started && area.width.max(area.height) < THRESHOLD {
            return;
        }
        self.live.update_value(|live| live.swallow_click = true);
        self.marquee.set(Some(area));
        let found = cards_in(&area);
        let fresh = found.into_iter().filter(|card| !before.contains(card)).collect::<Vec<_>>();
        self.session.desk.select(Selection::of_cards(before.into_iter().chain(fresh).collect()));
    }
}
