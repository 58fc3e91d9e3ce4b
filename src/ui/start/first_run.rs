//! The start screen of somebody who has no journeys yet.

use leptos::prelude::*;

use super::ways::{GuideButton, NewButton, OpenButton};
use crate::picture::Shape;
use crate::state::session::session;
use crate::text::start as words;
use crate::ui::map::drawing::Drawing;

/// The left edges of the phases in the picture, and how high the curve is in each.
const PHASES: [(f64, f64); 5] = [(0.0, 74.0), (57.0, 88.0), (114.0, 60.0), (171.0, 92.0), (228.0, 66.0)];
const BARS: [&str; 5] = ["bar hue-1", "bar hue-2", "bar hue-3", "bar hue-4", "bar hue-5"];
const EDGES: [&str; 5] = ["edge hue-1", "edge hue-2", "edge hue-3", "edge hue-4", "edge hue-5"];
const CARDS: [(f64, f64); 6] =
    [(0.5, 28.0), (57.5, 28.0), (171.5, 28.0), (114.5, 104.0), (228.5, 104.0), (57.5, 104.0)];
const CURVE: &str = "M26,74C47.92,74 61.08,88 83,88C104.92,88 118.08,60 140,60\
    C161.92,60 175.08,92 197,92C218.92,92 232.08,66 254,66";

/// What Klantreis is for, and the ways to begin.
#[component]
pub fn FirstRun() -> impl IntoView {
    let session = session();
    view! {
        <section class="firstrun">
            <Drawing class="pic" view_box="0 0 280 132" shapes=outline()/>
            <h1 prop:textContent=move || session.t(words::FIRST_TITLE)></h1>
            <p prop:textContent=move || session.t(words::FIRST_TEXT)></p>
            <div class="row2">
                <NewButton/>
                <GuideButton/>
                <OpenButton/>
            </div>
        </section>
    }
    .into_any()
}

/// A map in outline: five phases, a card here and there, and the curve.
fn outline() -> Vec<Shape> {
    let mut shapes = Vec::new();
    for (at, (x, _)) in PHASES.into_iter().enumerate() {
        shapes.push(Shape::Rect { x, y: 0.0, w: 52.0, h: 16.0, rx: 5.0, class: BARS[at] });
        shapes.push(Shape::Rect { x, y: 14.0, w: 52.0, h: 2.0, rx: 0.0, class: EDGES[at] });
    }
    shapes.extend(CARDS.map(|(x, y)| Shape::Rect { x, y, w: 51.0, h: 22.0, rx: 5.0, class: "box" }));
    shapes.extend(CARDS.map(|(x, y)| Shape::Rect {
        x: x + 6.5,
        y: y + 8.0,
        w: 26.0,
        h: 4.0,
        rx: 2.0,
        class: "line",
    }));
    shapes.push(Shape::Path { d: CURVE.to_owned(), class: "real" });
    shapes.extend(PHASES.map(|(x, y)| Shape::Circle { cx: x + 26.0, cy: y, r: 5.0, class: "dot" }));
    shapes
}
