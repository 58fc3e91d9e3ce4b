//! The selection rectangle, drawn from the ground of the board. It begins at a point of the map, which moves along when
//! the board is scrolled.

use leptos::prelude::*;

use super::{Drag, Press};
use crate::gesture::{Point, THRESHOLD};
use crate::model::{CardId, Selection};
use crate::platform::board::Area;
use crate::platform::drag::{board_area, cards_in, scrolled_to};

/// Where a marquee began.
#[derive(Clone)]
pub(super) struct Corner {
    /// In the window.
    at: Point,
    /// How far the board was scrolled then.
    scrolled: Point,
    /// The cards that stay selected whatever lies in the marquee.
    kept: Vec<CardId>,
    /// What was selected before.
    selected: Selection,
}

impl Drag {
    /// The ground was pressed. A finger scrolls there.
    pub(super) fn start_marquee(self, press: &Press) {
        if press.touch {
            return;
        }
        let selected = self.session.desk.selected();
        let kept = if press.keeps { selected.cards().to_vec() } else { Vec::new() };
        let corner = Corner { at: press.at, scrolled: scrolled_to(), kept, selected };
        self.live.update_value(|live| live.corner = Some(corner));
    }

    /// Where in the window the marquee begins now.
    pub(super) fn marquee_corner(self) -> Option<Point> {
        let (at, then) =
            self.live.with_value(|live| live.corner.as_ref().map(|corner| (corner.at, corner.scrolled)))?;
        let now = scrolled_to();
        Some(Point { x: at.x - (now.x - then.x), y: at.y - (now.y - then.y) })
    }

    /// What was selected before a marquee was drawn.
    pub(super) fn selected_before(self) -> Option<Selection> {
        self.live.with_value(|live| live.corner.as_ref().map(|corner| corner.selected.clone()))
    }

    /// Draws the rectangle to where the pointer is, once that is far enough, and selects what lies in it, also where
    /// the board was scrolled on. It is drawn as far as the board is seen.
    pub(super) fn stretch_marquee(self) {
        let Some(corner) = self.marquee_corner() else { return };
        let at = self.live.with_value(|live| live.at);
        let area = Area::between(corner, at);
        let started = self.marquee.with_untracked(Option::is_some);
        if !started && area.width.max(area.height) < THRESHOLD {
            return;
        }
        self.live.update_value(|live| live.swallow_click = true);
        self.marquee.set(Some(board_area().map_or(area, |board| area.within(&board))));
        let found = cards_in(&area);
        let kept = self.live.with_value(|live| live.corner.as_ref().map(|corner| corner.kept.clone()));
        let kept = kept.unwrap_or_default();
        let fresh = found.into_iter().filter(|card| !kept.contains(card)).collect::<Vec<_>>();
        self.session.desk.select(Selection::of_cards(kept.into_iter().chain(fresh).collect()));
    }
}
