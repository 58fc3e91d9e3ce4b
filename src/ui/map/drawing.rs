//! Pictures drawn in the page.

use leptos::prelude::*;

use crate::picture::{Shape, with_unit};

/// A picture of `shapes`, from back to front; hidden from screen readers, which have the words beside it.
#[component]
pub fn Drawing(class: &'static str, view_box: &'static str, shapes: Vec<Shape>) -> impl IntoView {
    let shapes = shapes.into_iter().map(drawn).collect_view();
    view! { <svg class=class viewBox=view_box aria-hidden="true">{shapes}</svg> }.into_any()
}

fn drawn(shape: Shape) -> AnyView {
    match shape {
        Shape::Rect { x, y, w, h, rx, class } => {
            // Square corners need no radius.
            let rx = (rx > 0.0).then(|| number(rx));
            view! { <rect class=class x=number(x) y=number(y) width=number(w) height=number(h) rx=rx></rect> }
                .into_any()
        }
        Shape::Path { d, class } => view! { <path class=class d=d></path> }.into_any(),
        Shape::Circle { cx, cy, r, class } => {
            view! { <circle class=class cx=number(cx) cy=number(cy) r=number(r)></circle> }.into_any()
        }
    }
}

fn number(value: f64) -> String {
    with_unit(value, "")
}
