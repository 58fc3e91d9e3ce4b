//! The layer over the page in which a drag is drawn.

use leptos::prelude::*;

use super::Drag;
use crate::ui::node::{Node, el};

/// The layer in which a drag is drawn, over everything.
pub fn overlay(drag: Drag) -> Node {
    let line = el("div", "insert");
    let layer = el("div", "overlay").attr("aria-hidden", "true");
    drag.layer.set_value(Some((layer.html().clone(), line.html().clone())));
    let marquee = move || {
        let area = drag.marquee.get()?;
        let drawn = el("div", "marquee");
        let px = |value: f64| [&(value as i32).to_string(), "px"].concat();
        drawn.set_style("width", &px(area.width));
        drawn.set_style("height", &px(area.height));
        drawn.set_style("transform", &["translate(", &px(area.x), ",", &px(area.y), ")"].concat());
        Some(drawn)
    };
    layer.slot(marquee).child(line)
}
