//! See [`Points`].

use leptos::prelude::*;

use crate::ui::fields::lane::ThisLane;
use crate::ui::fields::points::Points;
use crate::ui::node::Node;

/// See [`Points`].
pub fn points(lane: &ThisLane) -> Node {
    let lane = *lane;
    Node::of(view! { <Points lane/> })
}
