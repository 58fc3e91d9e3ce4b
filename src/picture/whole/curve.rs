//! The row of an experience lane: the curves with their points, and how large the gap is.

use super::columns::{Columns, HEAD, RAIL};
use super::look::{Look, SMALL, SMALL_STRONG};
use super::sign;
use super::wanted::MapPicture;
use crate::model::{Emotion, ExperienceLane, StepId};
use crate::picture::experience::{Curves, actual_line_over, height, middle, told_gap};
use crate::picture::lettering::{Anchor, Lines};
use crate::picture::markup::{Element, circle, group_at, line, path, rect};
use crate::picture::palette::{
    ACCENT, BAD_INK, GAP_FILL, GAP_LINE, HUES, INK, INK_2, INK_3, Ink, LINE, LINE_CONTROL, LINE_STRONG,
    OVER_FILL, SURFACE, VERY_POSITIVE,
};
use crate::picture::spread;
use crate::text::{board as words, listed, short_number, signed};

/// The room for the scale at the right of the head.
pub(super) const AXIS: f64 = 24.0;
/// From this gap on its size stands between the two points; below, beside them.
const WIDE: f64 = 2.0;
/// The room that the name of a curve takes, in percent of the row.
const NAME: f64 = 13.0;
/// Line styles that can be told apart, each with the place of its hue.
const STYLES: [(&str, usize); 4] = [("9 4", 1), ("2 4", 6), ("10 3 2 3", 3), ("4 3", 5)];

pub(super) struct CurveRow<'m> {
    steps: Vec<StepId>,
    shown: ExperienceLane,
    whose: String,
    /// The curves that are laid over it, its own first: whose each is, and its place among the curves of the map.
    others: Vec<Other<'m>>,
}

struct Other<'m> {
    name: &'m str,
    /// Nothing where it is the lane's own.
    place: Option<usize>,
    lane: ExperienceLane,
}

impl<'m> CurveRow<'m> {
    pub(super) const HEIGHT: f64 = 128.0;

    pub(super) fn of(
        picture: &MapPicture<'m>,
        look: Look,
        columns: &Columns<'_>,
        lane: &'m ExperienceLane,
    ) -> Self {
        let persona = picture.persona_of(lane).map(|persona| persona.name.as_str());
        let follows = lane.derived.then(|| words::FOLLOWS_CARDS.get(look.language));
        Self {
            steps: columns.steps(),
            shown: picture.journey.shown_experience(lane),
            whose: listed([persona, follows].into_iter().flatten(), ", "),
            others: if lane.compared { others(picture, lane) } else { Vec::new() },
        }
    }

    /// Whose experience it is, and whether it follows the cards.
    pub(super) fn whose(&self) -> String {
        self.whose.clone()
    }

    pub(super) fn draw(&self, look: Look, columns: &Columns<'_>, top: f64) -> Vec<Element> {
        let (left, width) = (columns.left(0), columns.span());
        let scale = [2.0, 1.0, 0.0, -1.0, -2.0].map(|value| {
            let (y, text) = (top + place(value), signed(look.language, value));
            SMALL.anchored(&text, Anchor::End, (RAIL + HEAD - 6.0, y - 7.0), look.of(INK_3))
        });
        let over = group_at(left, top)
            .with_all(self.lines(look, width))
            .with_all(self.gap_line(look, width))
            .with_all(self.points(look, width))
            .with_all(self.gap_size(look, width))
            .with_all(self.names(look, width));
        scale.into_iter().chain([over]).collect()
    }

    fn lines(&self, look: Look, width: f64) -> Vec<Element> {
        let grid = [2.0, 1.0, -1.0, -2.0].map(|value| {
            let line = line((0.0, place(value)), (width, place(value))).word("stroke", look.of(LINE));
            line.word("stroke-dasharray", "1 4")
        });
        let zero = line((0.0, place(0.0)), (width, place(0.0))).word("stroke", look.of(LINE_STRONG));
        let size = (width, Self::HEIGHT);
        let curves = Curves::over(&self.steps, &self.shown, size);
        let area = |d: &str, ink: Ink| {
            (!d.is_empty())
                .then(|| path(d).word("fill", look.of(ink)).number("fill-opacity", look.theme.opacity(ink)))
        };
        let curve = |d: &str, color: &str, thick: f64, dashes: &str| {
            (!d.is_empty()).then(|| {
                let curve = path(d).word("fill", "none").word("stroke", color).number("stroke-width", thick);
                if dashes.is_empty() { curve } else { curve.word("stroke-dasharray", dashes) }
            })
        };
        let areas = [area(&curves.gap, GAP_FILL), area(&curves.over, OVER_FILL)];
        let own = [
            curve(&curves.desired, look.of(ACCENT), 1.75, "5 4"),
            curve(&curves.actual, look.of(INK), 2.25, ""),
        ];
        let others = self.others.iter().filter_map(|other| {
            let (dashes, hue) = STYLES[other.place? % STYLES.len()];
            let d = actual_line_over(&self.steps, &other.lane, size);
            curve(&d, look.of(HUES[hue].bar), 2.0, dashes)
        });
        let drawn = areas.into_iter().chain(own).flatten().chain(others);
        grid.into_iter().chain([zero]).chain(drawn).collect()
    }

    fn points(&self, look: Look, width: f64) -> Vec<Element> {
        let dashes =
            |point: Element| if self.shown.derived { point.word("stroke-dasharray", "3 2") } else { point };
        let mut points = Vec::new();
        for (at, step) in self.steps.iter().enumerate() {
            let Some(point) = self.shown.points.get(step) else { continue };
            let at = |emotion: Emotion| (self.across(at, width), place(emotion.value()));
            points.extend(point.desired.map(|desired| {
                let disc =
                    circle(at(desired), 4.0).word("fill", look.of(SURFACE)).word("stroke", look.of(ACCENT));
                dashes(disc.number("stroke-width", 2.0))
            }));
            if let Some(actual) = point.actual {
                let disc =
                    circle(at(actual), 10.75).word("fill", look.of(SURFACE)).word("stroke", look.of(INK));
                points.push(dashes(disc.number("stroke-width", 1.5)));
                points.push(sign::emotion(look, actual.level(), at(actual), 13.0));
            }
        }
        points
    }

    /// The dotted line across the gap that is told.
    fn gap_line(&self, look: Look, width: f64) -> Option<Element> {
        let (at, point) = told_gap(&self.steps, &self.shown, None)?;
        let (x, [from, to]) =
            (self.across(at, width), [point.actual?, point.desired?].map(|at| place(at.value())));
        let line = line((x, from), (x, to)).word("stroke", look.of(GAP_LINE));
        Some(line.number("stroke-opacity", look.theme.opacity(GAP_LINE)).word("stroke-dasharray", "2 3"))
    }

    fn gap_size(&self, look: Look, width: f64) -> Vec<Element> {
        let Some((at, point)) = told_gap(&self.steps, &self.shown, None) else { return Vec::new() };
        let (Some(actual), Some(desired), Some(gap)) = (point.actual, point.desired, point.gap()) else {
            return Vec::new();
        };
        let over = actual > desired;
        let text = if over { words::ABOVE_DESIRED } else { words::GAP_OF };
        let said = text.fill(look.language, &[("size", &short_number(look.language, gap))]);
        let wide = SMALL_STRONG.width(&said) + 14.0;
        let y = (place(actual.value()) + place(desired.value())) / 2.0;
        let x = match gap < WIDE {
            false => self.across(at, width) - wide / 2.0,
            // To the left of the first step the names of the lanes begin.
            true if at == 0 => self.across(at, width) + 15.0,
            true => self.across(at, width) - 15.0 - wide,
        };
        let (color, border) = if over { (VERY_POSITIVE, LINE_CONTROL) } else { (BAD_INK, GAP_LINE) };
        let pill = rect((x, y - 10.0), (wide, 20.0), 10.0).word("fill", look.of(SURFACE));
        let pill = pill.word("stroke", look.of(border)).number("stroke-opacity", look.theme.opacity(border));
        let said = SMALL_STRONG.anchored(&said, Anchor::Middle, (x + wide / 2.0, y - 7.0), look.of(color));
        vec![pill, said]
    }

    /// Whose each curve is, behind its last point, where curves are compared.
    fn names(&self, look: Look, width: f64) -> Vec<Element> {
        let last = |other: &Other<'_>| {
            let mut steps = self.steps.iter().enumerate().rev();
            steps.find_map(|(at, step)| Some((at, other.lane.points.get(step)?.actual?.value())))
        };
        let ends: Vec<_> = self.others.iter().filter_map(|other| Some((other, last(other)?))).collect();
        let heights: Vec<f64> = ends.iter().map(|(_, (_, value))| height(*value)).collect();
        let name = |((other, (at, _)), top): (&(&Other<'_>, (usize, f64)), f64)| {
            let text: Lines = SMALL.short(other.name, 90.0);
            let wide = text.width(&SMALL) + 32.0;
            let x = (self.across(*at, width) + 30.0).min(width - wide - 2.0);
            let y = top / 100.0 * Self::HEIGHT;
            let (dashes, hue) = other.place.map_or(("", INK), |place| {
                let (dashes, hue) = STYLES[place % STYLES.len()];
                (dashes, HUES[hue].bar)
            });
            let pill = rect((x, y - 8.0), (wide, 16.0), 8.0).word("fill", look.of(SURFACE));
            let key =
                line((x + 5.0, y), (x + 21.0, y)).word("stroke", look.of(hue)).number("stroke-width", 2.0);
            let key = if dashes.is_empty() { key } else { key.word("stroke-dasharray", dashes) };
            let text = SMALL.lines(&text, (x + 26.0, y - 7.0), wide - 32.0, look.of(INK_2));
            [pill.word("stroke", look.of(LINE)), key, text]
        };
        ends.iter().zip(spread(&heights, NAME)).flat_map(name).collect()
    }

    /// The middle of a step, from the left edge of the first.
    fn across(&self, at: usize, width: f64) -> f64 {
        middle(at, self.steps.len()) / 100.0 * width
    }
}

/// Where a value stands, from the top of the row.
fn place(value: f64) -> f64 {
    height(value) / 100.0 * CurveRow::HEIGHT
}

/// The curves that are laid over a lane, its own first; none where there is no other.
fn others<'m>(picture: &MapPicture<'m>, own: &ExperienceLane) -> Vec<Other<'m>> {
    let mut others = Vec::new();
    let curves = picture.journey.lanes.iter().filter_map(|lane| Some((&**lane, lane.experience()?)));
    for (at, (lane, experience)) in curves.enumerate() {
        let is_own = std::ptr::eq(experience, own);
        if lane.hidden && !is_own {
            continue;
        }
        let name = picture.persona_of(experience).map_or(&*lane.name, |persona| &*persona.name);
        let shown = picture.journey.shown_experience(experience);
        let other = Other { name, place: (!is_own).then_some(at), lane: shown };
        others.insert(if is_own { 0 } else { others.len() }, other);
    }
    if others.len() > 1 { others } else { Vec::new() }
}
