//! The small picture of a map on the start screen.

use super::{Shape, curve};
use crate::model::{Color, ExperienceLane, Journey, Lane, LaneContent, Step, Word};

/// A small picture of a map, [`Thumbnail::WIDTH`] by [`Thumbnail::HEIGHT`]: the phases as bars, cards as boxes,
/// the experience as a curve. It shows where things stand, not what they say.
#[derive(Clone, Debug, PartialEq)]
pub struct Thumbnail {
    /// What to draw, from back to front.
    pub shapes: Vec<Shape>,
}

/// More columns than this make no picture: a map with more steps is drawn by phase.
const COLUMNS: usize = 12;
/// Between columns.
const GAP: f64 = 4.0;
const CARD_HEIGHT: f64 = 12.0;
/// Upper edges of the rows of cards, round the curve or in its place.
const ROWS_WITH_CURVE: [f64; 5] = [16.0, 33.0, 71.0, 88.0, 105.0];
const ROWS_WITHOUT_CURVE: [f64; 6] = [16.0, 33.0, 50.0, 67.0, 84.0, 101.0];
/// Where the experience is neither good nor bad.
const MIDDLE: f64 = 58.0;
/// How high one level of experience is.
const LEVEL: f64 = 5.0;
/// Titles of this many characters and more fill their column.
const LONG_TITLE: usize = 32;

/// Draws the small picture of `journey`. Its cost depends on the lanes and phases of the map, not on the number
/// of its cards: at most one card a cell and 60 in all are drawn.
pub fn thumbnail(journey: &Journey) -> Thumbnail {
    let columns = columns(journey);
    let mut shapes = bars(&columns);
    let points = journey.lanes.iter().find_map(|lane| experience_points(journey, lane, &columns));
    let rows: &[f64] = if points.is_some() { &ROWS_WITH_CURVE } else { &ROWS_WITHOUT_CURVE };
    let filled = journey.lanes.iter().filter(|lane| lane.card_count() > 0);
    for (lane, y) in filled.zip(rows) {
        for column in &columns {
            shapes.extend(column.card(lane, *y).into_iter().flatten());
        }
    }
    shapes.extend(points.into_iter().flat_map(|points| experience(&points)));
    Thumbnail { shapes }
}

impl Thumbnail {
    /// The width of the picture.
    pub const WIDTH: f64 = 240.0;
    /// The height of the picture.
    pub const HEIGHT: f64 = 120.0;
    /// What SVG calls `viewBox`.
    pub const VIEW_BOX: &str = "0 0 240 120";

    /// The picture as an SVG element without colours, which a style sheet gives by class.
    pub fn to_svg(&self) -> String {
        let shapes: String = self.shapes.iter().map(Shape::svg).collect();
        let view_box = Self::VIEW_BOX;
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" class="pic" viewBox="{view_box}">{shapes}</svg>"#)
    }
}

/// A column of the picture: one step, or a whole phase on a map of many steps.
struct Column<'a> {
    x: f64,
    width: f64,
    steps: &'a [Step],
    color: Color,
    /// Whether a phase begins here.
    first: bool,
}

fn columns(journey: &Journey) -> Vec<Column<'_>> {
    let by_step = journey.steps().take(COLUMNS + 1).count() <= COLUMNS;
    let mut columns = Vec::new();
    for (at, phase) in journey.phases.iter().enumerate().take(COLUMNS) {
        let color = phase.color.unwrap_or(Color::ALL[at % Color::ALL.len()]);
        let size = if by_step { 1 } else { phase.steps.len().max(1) };
        let parts = phase.steps.chunks(size).enumerate();
        columns.extend(parts.map(|(at, steps)| Column { x: 0.0, width: 0.0, steps, color, first: at == 0 }));
    }
    let pitch = (Thumbnail::WIDTH + GAP) / columns.len().max(1) as f64;
    for (at, column) in columns.iter_mut().enumerate() {
        column.x = pitch * at as f64;
        column.width = pitch - GAP;
    }
    columns
}

/// A bar a phase, over all its columns.
fn bars(columns: &[Column<'_>]) -> Vec<Shape> {
    let phases = columns.chunk_by(|_, next| !next.first);
    phases
        .filter_map(|phase| {
            let (first, last) = (phase.first()?, phase.last()?);
            Some(Shape::Rect {
                x: first.x,
                y: 0.0,
                w: last.x + last.width - first.x,
                h: 10.0,
                rx: 2.5,
                class: bar_class(first.color),
            })
        })
        .collect()
}

fn bar_class(color: Color) -> &'static str {
    match color {
        Color::Blue => "bar hue-1",
        Color::Teal => "bar hue-2",
        Color::Green => "bar hue-3",
        Color::Ochre => "bar hue-4",
        Color::Coral => "bar hue-5",
        Color::Rose => "bar hue-6",
        Color::Violet => "bar hue-7",
        Color::Slate => "bar hue-8",
    }
}

impl Column<'_> {
    /// The first card of `lane` in this column, as a box with a line for its title: the longer, the wider.
    fn card(&self, lane: &Lane, y: f64) -> Option<[Shape; 2]> {
        let card = self.steps.iter().find_map(|step| lane.cell(&step.id).first())?;
        let length = card.title.chars().take(LONG_TITLE).count() as f64 / LONG_TITLE as f64;
        let w = self.width * (0.55 + 0.45 * length);
        let inset = (w * 0.15).min(3.0);
        Some([
            Shape::Rect { x: self.x, y, w, h: CARD_HEIGHT, rx: 2.5, class: "box" },
            Shape::Rect { x: self.x + inset, y: y + 4.5, w: w * 0.55, h: 2.4, rx: 1.2, class: "line" },
        ])
    }

    /// The actual experience in the middle of the column, the mean of its steps that have one.
    fn point(&self, lane: &ExperienceLane) -> Option<(f64, f64)> {
        let points = self.steps.iter().filter_map(|step| lane.points.get(&step.id)?.actual);
        let (sum, count) =
            points.fold((0.0, 0.0), |(sum, count), actual| (sum + actual.value(), count + 1.0));
        (count > 0.0).then(|| (self.x + self.width / 2.0, MIDDLE - sum / count * LEVEL))
    }
}

/// The points of an experience lane, one a column; nothing where it has none.
fn experience_points(
    journey: &Journey,
    lane: &Lane,
    columns: &[Column<'_>],
) -> Option<Vec<Option<(f64, f64)>>> {
    let LaneContent::Experience(experience) = &lane.content else { return None };
    let shown = journey.shown_experience(experience);
    let points: Vec<_> = columns.iter().map(|column| column.point(&shown)).collect();
    points.iter().any(Option::is_some).then_some(points)
}

/// The dashed middle, the curve, and a circle at every point.
fn experience(points: &[Option<(f64, f64)>]) -> Vec<Shape> {
    let mut shapes = vec![Shape::Path { d: "M0,58H240".to_string(), class: "mid" }];
    let d = curve::broken_path(points);
    if !d.is_empty() {
        shapes.push(Shape::Path { d, class: "real" });
    }
    let circles = points.iter().copied().flatten();
    shapes.extend(circles.map(|(cx, cy)| Shape::Circle { cx, cy, r: 2.6, class: "dot" }));
    shapes
}
