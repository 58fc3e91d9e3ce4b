//! A line between lanes, such as that of visibility, with its name on it.

use super::look::{Look, SMALL_STRONG};
use crate::model::{Lane, LineKind};
use crate::picture::icon::{icon, line_icon};
use crate::picture::lettering::Lines;
use crate::picture::markup::{Element, line, rect};
use crate::picture::palette::{CANVAS, INK_2, LINE_CONTROL, LINE_STRONG};
use crate::text::title::shown_lane_name;

const HEIGHT: f64 = 22.0;
/// From the edge of the map to the name.
const INSET: f64 = 12.0;

pub(super) struct Blueprint {
    name: Lines,
    kind: LineKind,
    right: f64,
}

impl Blueprint {
    pub(super) fn of(look: Look, lane: &Lane, right: f64) -> Self {
        let name = SMALL_STRONG.short(&shown_lane_name(look.language, lane), right - 2.0 * INSET - 40.0);
        Self { name, kind: lane.line().unwrap_or(LineKind::Visibility), right }
    }

    pub(super) fn height(&self) -> f64 {
        HEIGHT
    }

    pub(super) fn draw(&self, look: Look, top: f64) -> Vec<Element> {
        let middle = top + HEIGHT / 2.0;
        let width = self.name.width(&SMALL_STRONG);
        let dashes = line((0.0, middle), (self.right, middle)).word("stroke", look.of(LINE_CONTROL));
        let dashes = dashes.number("stroke-width", 1.5).word("stroke-dasharray", "5 3");
        let pill = rect((INSET, top + 1.0), (width + 36.0, 20.0), 10.0);
        let pill = pill.word("fill", look.of(CANVAS)).word("stroke", look.of(LINE_STRONG));
        let sign = icon(line_icon(self.kind), (INSET + 8.0, middle - 6.0), 12.0, look.of(INK_2));
        let name = SMALL_STRONG.lines(&self.name, (INSET + 26.0, middle - 7.0), width, look.of(INK_2));
        vec![dashes, pill, sign, name]
    }
}
