//! The head of a lane: its icon, its name and what stands below it.

use super::columns::{HEAD, RAIL};
use super::look::{Look, SMALL};
use crate::model::Lane;
use crate::picture::icon::{icon, lane_icon};
use crate::picture::lettering::{Lettering, Lines};
use crate::picture::markup::{Element, line, rect};
use crate::picture::palette::{INK, INK_3, LINE, SURFACE_LOW};
use crate::text::title::shown_lane_name;

const NAME: Lettering = Lettering::new(12.0, 16.0, 600);
/// The most lines of a name, and of what stands below it.
const MOST_LINES: usize = 5;
/// From the edge to the icon.
const INSET: f64 = 9.0;
/// From the edge to the text.
const TEXT: f64 = INSET + 20.0;

/// A head that is laid out.
pub(super) struct LaneHead<'m> {
    lane: &'m Lane,
    name: Lines,
    below: Lines,
}

impl<'m> LaneHead<'m> {
    /// The head of a lane; `taken` is the room at its right that something else needs.
    pub(super) fn of(look: Look, lane: &'m Lane, below: &str, taken: f64) -> Self {
        let room = HEAD - TEXT - 6.0 - taken;
        let name = NAME.wrapped(&shown_lane_name(look.language, lane), room, 0.0, MOST_LINES);
        Self { lane, name, below: SMALL.wrapped(below, room, 0.0, MOST_LINES) }
    }

    /// How high its text is.
    pub(super) fn height(&self) -> f64 {
        self.name.height(&NAME) + self.below.height(&SMALL)
    }

    /// Its ground, and its text from `from` below the top of the row.
    pub(super) fn draw(&self, look: Look, (top, height): (f64, f64), from: f64) -> Vec<Element> {
        let ground = rect((RAIL, top), (HEAD, height), 0.0).word("fill", look.of(SURFACE_LOW));
        let edge = line((RAIL + HEAD, top), (RAIL + HEAD, top + height)).word("stroke", look.of(LINE));
        let y = top + from;
        let sign = icon(lane_icon(self.lane), (RAIL + INSET, y + 1.0), 14.0, look.of(INK_3));
        let room = HEAD - TEXT - 6.0;
        let name = NAME.lines(&self.name, (RAIL + TEXT, y), room, look.of(INK));
        let below = (!self.below.lines.is_empty()).then(|| {
            SMALL.lines(&self.below, (RAIL + TEXT, y + self.name.height(&NAME)), room, look.of(INK_3))
        });
        [ground, edge, sign, name].into_iter().chain(below).collect()
    }

    /// As [`LaneHead::draw`], with its text in the middle.
    pub(super) fn draw_middle(&self, look: Look, (top, height): (f64, f64)) -> Vec<Element> {
        self.draw(look, (top, height), (height - self.height()) / 2.0)
    }
}
