//! Two fingers on a screen or a trackpad, as browsers tell of them.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, TouchEvent};

use super::board::closest;
use crate::gesture::Point;

/// Where two fingers are on the screen: the point between them, and how far they are apart. Nothing where there are
/// fewer or more.
pub fn fingers(event: &TouchEvent) -> Option<(Point, f64)> {
    let touches = event.touches();
    let at = |finger: u32| {
        let touch = touches.item(finger)?;
        Some((f64::from(touch.client_x()), f64::from(touch.client_y())))
    };
    let ((x, y), (other_x, other_y)) = (touches.length() == 2).then(|| at(0).zip(at(1)))??;
    let middle = Point { x: (x + other_x) / 2.0, y: (y + other_y) / 2.0 };
    Some((middle, (x - other_x).hypot(y - other_y)))
}

/// What Safari's own events tell of two fingers on a trackpad: where the pointer is, and by how much they have gone
/// apart since they began. Other browsers tell of a wheel that turns with Ctrl.
pub fn gesture(event: &Event) -> Option<(Point, f64)> {
    let number = |name: &str| Reflect::get(event, &name.into()).ok()?.as_f64();
    Some((Point { x: number("clientX")?, y: number("clientY")? }, number("scale")?))
}

/// Whether an event happened on the board.
pub fn is_on_board(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| closest(&target, "main.board").is_some())
}
