//! The selection rectangle, drawn from the ground of the board.

use leptos::prelude::*;

use super::Drag;
use crate::editor::Selection;
use crate::gesture::{Point, THRESHOLD};
use crate::platform::board::{self as dom, Area};
use crate::platform::dom::PointerEvent;

impl Drag {
    pub(super) fn start_marquee(self, event: &PointerEvent, at: Point, touch: bool) {
        if touch {
            return;
        }
        let keep = event.shift_key() || event.ctrl_key() || event.meta_key();
        let before = if keep { self.session.desk.selected().cards().to_vec() } else { Vec::new() };
        self.live.update_value(|live| live.corner = Some((at, before)));
    }

    pub(super) fn draw_marquee(self) {
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
        if !started {
            self.live.update_value(|live| {
                if let Some(board) = &live.board {
                    let _ = board.set_pointer_capture(live.pointer);
                }
                live.swallow_click = true;
            });
        }
        self.marquee.set(Some(area));
        let found = dom::cards_in(&area);
        let fresh = found.into_iter().filter(|card| !before.contains(card)).collect::<Vec<_>>();
        self.session.desk.select(Selection::of_cards(before.into_iter().chain(fresh).collect()));
    }
}
