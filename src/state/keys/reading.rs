//! Keys where the map is only read: they look and walk, and change nothing.

use super::{Keys, focused_load, towards};
use crate::gesture::{Load, Single, Stroke};
use crate::model::Selection;
use crate::state::search::go_on;

impl Keys {
    /// A key was pressed where it isn't text. Whether it meant something.
    pub(super) fn read_on(self, stroke: &Stroke) -> bool {
        stroke.is_plain() && (self.walk_on(stroke) || self.look(stroke) || self.find_or_close(stroke))
    }

    /// From card to card.
    fn walk_on(self, stroke: &Stroke) -> bool {
        let (Some(Load::Cards(cards)), Some(towards)) = (focused_load(), towards(&stroke.key)) else {
            return false;
        };
        self.walk(&cards[0], towards, false);
        true
    }

    fn look(self, stroke: &Stroke) -> bool {
        match self.session.shortcuts.single(stroke) {
            Some(Single::NewCard | Single::Link) | None => false,
            Some(_) => self.single(stroke),
        }
    }

    fn find_or_close(self, stroke: &Stroke) -> bool {
        let desk = self.session.desk;
        match stroke.key.as_str() {
            "F3" => go_on(self.session, self.state, !stroke.shift),
            "Escape" if desk.selected() != Selection::Nothing => desk.select(Selection::Nothing),
            _ => return false,
        }
        true
    }
}
