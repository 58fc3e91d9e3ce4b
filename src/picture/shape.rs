//! The parts of a picture.

use super::number::number;

/// A part of a picture. What it looks like is the style sheet's to say, by `class`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        w: f64,
        /// Height.
        h: f64,
        /// Radius of the corners.
        rx: f64,
        /// What it stands for.
        class: &'static str,
    },
    /// A line or area.
    Path {
        /// The outline, as in SVG's `d`.
        d: String,
        /// What it stands for.
        class: &'static str,
    },
    /// A circle.
    Circle {
        /// Its middle, from the left.
        cx: f64,
        /// Its middle, from the top.
        cy: f64,
        /// Its radius.
        r: f64,
        /// What it stands for.
        class: &'static str,
    },
}

impl Shape {
    /// The shape as an SVG element. None of its values holds text of a user, so none needs escaping.
    pub fn svg(&self) -> String {
        match self {
            Self::Rect { x, y, w, h, rx, class } => {
                numbered("rect", class, &[("x", *x), ("y", *y), ("width", *w), ("height", *h), ("rx", *rx)])
            }
            Self::Path { d, class } => format!(r#"<path class="{class}" d="{d}"/>"#),
            Self::Circle { cx, cy, r, class } => {
                numbered("circle", class, &[("cx", *cx), ("cy", *cy), ("r", *r)])
            }
        }
    }
}

fn numbered(element: &str, class: &str, values: &[(&str, f64)]) -> String {
    let attributes = values.iter().map(|(name, value)| format!(r#" {name}="{}""#, number(*value)));
    format!(r#"<{element} class="{class}"{}/>"#, attributes.collect::<String>())
}
