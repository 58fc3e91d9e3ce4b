//! Small pictures, drawn in the page.

use crate::model::Journey;
use crate::picture::{Shape, Thumbnail, push_number, thumbnail};
use crate::ui::node::{Node, drawn};

/// The small picture of `journey`.
pub fn picture(journey: &Journey) -> Node {
    drawing("pic", Thumbnail::VIEW_BOX, &thumbnail(journey).shapes)
}

/// A picture of `shapes`; hidden from screen readers, which have the words beside it.
pub fn drawing(class: &str, view_box: &str, shapes: &[Shape]) -> Node {
    let frame = drawn("svg").attr("class", class).attr("viewBox", view_box).attr("aria-hidden", "true");
    frame.with(shapes.iter().map(shape).collect())
}

fn shape(shape: &Shape) -> Node {
    match shape {
        Shape::Rect { x, y, w, h, rx, class } => {
            let sides = [("x", *x), ("y", *y), ("width", *w), ("height", *h), ("rx", *rx)];
            // Square corners need no radius.
            let count = if *rx > 0.0 { sides.len() } else { sides.len() - 1 };
            numbered("rect", class, &sides[..count])
        }
        Shape::Path { d, class } => drawn("path").attr("class", class).attr("d", d),
        Shape::Circle { cx, cy, r, class } => {
            numbered("circle", class, &[("cx", *cx), ("cy", *cy), ("r", *r)])
        }
    }
}

fn numbered(tag: &str, class: &str, values: &[(&str, f64)]) -> Node {
    let shape = drawn(tag).attr("class", class);
    for (name, value) in values {
        let mut text = String::new();
        push_number(&mut text, *value);
        shape.set(name, Some(&text));
    }
    shape
}
