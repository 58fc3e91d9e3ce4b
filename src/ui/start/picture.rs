//! The small picture of a map, drawn in the page.

use leptos::prelude::*;

use crate::model::Journey;
use crate::picture::{Shape, Thumbnail, push_number, thumbnail};

/// The small picture of `journey`; hidden from screen readers, which have its title.
pub fn picture(journey: &Journey) -> AnyView {
    let shapes = thumbnail(journey).shapes.into_iter().map(drawn).collect_view();
    view! { <svg class="pic" viewBox=Thumbnail::VIEW_BOX aria-hidden="true">{shapes}</svg> }.into_any()
}

fn drawn(shape: Shape) -> AnyView {
    match shape {
        Shape::Rect { x, y, w, h, rx, class } => {
            let [x, y, w, h, rx] = [x, y, w, h, rx].map(number);
            view! { <rect class=class x=x y=y width=w height=h rx=rx></rect> }.into_any()
        }
        Shape::Path { d, class } => view! { <path class=class d=d></path> }.into_any(),
        Shape::Circle { cx, cy, r, class } => {
            let [cx, cy, r] = [cx, cy, r].map(number);
            view! { <circle class=class cx=cx cy=cy r=r></circle> }.into_any()
        }
    }
}

fn number(value: f64) -> String {
    let mut text = String::new();
    push_number(&mut text, value);
    text
}
