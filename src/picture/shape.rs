//! The parts of a picture.

use super::number::push_number;

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
    /// Writes the shape as an SVG element at the end of `out`.
    pub fn push_svg(&self, out: &mut String) {
        match self {
            Self::Rect { x, y, w, h, rx, class } => {
                open(out, "rect", class);
                numbers(out, &[("x", *x), ("y", *y), ("width", *w), ("height", *h), ("rx", *rx)]);
            }
            Self::Path { d, class } => {
                open(out, "path", class);
                attribute(out, "d", d);
            }
            Self::Circle { cx, cy, r, class } => {
                open(out, "circle", class);
                numbers(out, &[("cx", *cx), ("cy", *cy), ("r", *r)]);
            }
        }
        out.push_str("/>");
    }
}

fn open(out: &mut String, element: &str, class: &str) {
    out.push('<');
    out.push_str(element);
    attribute(out, "class", class);
}

fn numbers(out: &mut String, values: &[(&str, f64)]) {
    for (name, value) in values {
        let mut text = String::new();
        push_number(&mut text, *value);
        attribute(out, name, &text);
    }
}

/// None of the values holds text of a user, so none needs escaping.
fn attribute(out: &mut String, name: &str, value: &str) {
    for part in [" ", name, "=\"", value, "\""] {
        out.push_str(part);
    }
}
