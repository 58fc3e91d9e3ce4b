//! What a drag needs of the page: where things are, what is marked as long as it lasts, and what moves with the pointer.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

use super::board::{Area, card_element, closest, elements, load_element, point};
use super::grid::{cells_of, rows};
use super::page::find;
use crate::gesture::{Load, Point};
use crate::model::CardId;

/// Elements that carry a class for as long as this is kept.
pub struct Marked {
    elements: Vec<Element>,
    class: &'static str,
}

impl Marked {
    /// Gives the class to all of them.
    pub fn new(elements: impl IntoIterator<Item = impl Into<Element>>, class: &'static str) -> Self {
        let elements: Vec<Element> = elements.into_iter().map(Into::into).collect();
        elements.iter().for_each(|element| drop(element.class_list().add_1(class)));
        Self { elements, class }
    }
}

impl Drop for Marked {
    fn drop(&mut self) {
        self.elements.iter().for_each(|element| drop(element.class_list().remove_1(self.class)));
    }
}

/// A pointer whose events all go to one element, for as long as this is kept.
pub struct Captured {
    element: HtmlElement,
    pointer: i32,
}

impl Captured {
    /// Sends the events of a pointer to an element, wherever it goes.
    pub fn new(element: &HtmlElement, pointer: i32) -> Self {
        let _ = element.set_pointer_capture(pointer);
        Self { element: element.clone(), pointer }
    }
}

impl Drop for Captured {
    fn drop(&mut self) {
        if self.element.has_pointer_capture(self.pointer) {
            let _ = self.element.release_pointer_capture(self.pointer);
        }
    }
}

/// Where the element of what is dragged stands in the window: its first card, or its header.
pub fn load_area(load: &Load) -> Option<Area> {
    load_element(load).as_ref().map(area_of)
}

/// Where an element stands in the window.
pub fn area_of(element: &HtmlElement) -> Area {
    element.get_bounding_client_rect().into()
}

/// Whether a press is on the handle by which a link is drawn from a card: the ring at its right edge. A finger takes
/// more room, and finds it on a selected card alone, as nothing shows where it could be pressed on the others.
pub fn on_link_handle(event: &PointerEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(card) = target.and_then(|target| closest(&target, "[data-card]")) else { return false };
    let touch = event.pointer_type() == "touch";
    let area: Area = card.get_bounding_client_rect().into();
    let at = point(event);
    let away = (at.x - area.x - area.width).abs().max((at.y - area.y - area.height / 2.0).abs());
    away <= if touch { 22.0 } else { 8.0 } && (!touch || card.has_attribute("aria-current"))
}

/// Whether a board is wider than what is seen of it.
pub fn scrolls_sideways(board: &HtmlElement) -> bool {
    board.scroll_width() > board.client_width()
}

/// The cards that meet a box; only rows and cells that meet it are looked into.
pub fn cards_in(area: &Area) -> Vec<CardId> {
    let meets = |element: &Element| area.meets(&element.get_bounding_client_rect().into());
    let cells = rows().into_iter().filter(meets).flat_map(|row| cells_of(&row)).filter(meets);
    let cards = cells.flat_map(|cell| elements(&cell, "[data-card]"));
    let cards = cards.filter(|card| meets(card));
    cards.filter_map(|card| card.get_attribute("data-card")).map(CardId::new).collect()
}

/// How far from its edge a board starts to scroll, in CSS pixels.
const EDGE: f64 = 44.0;

/// Where the board stands in the window.
pub fn board_area() -> Option<Area> {
    find("main").as_ref().map(area_of)
}

/// How far the board is scrolled.
pub fn scrolled_to() -> Point {
    find("main").map_or_else(Point::default, |board| Point {
        x: f64::from(board.scroll_left()),
        y: f64::from(board.scroll_top()),
    })
}

/// Scrolls the board if a point is near its edge, smoothly or in `jumps`; whether it moved. What began at a point goes
/// only where it is drawn to.
pub fn scroll_at_edge(point: Point, began: Option<Point>, jumps: bool) -> bool {
    let Some(board) = find("main") else { return false };
    let rect = board.get_bounding_client_rect();
    let pull = |at: f64, low: f64, high: f64| -> f64 {
        if at < low + EDGE {
            (at - low - EDGE).max(-EDGE)
        } else if at > high - EDGE {
            (at - high + EDGE).min(EDGE)
        } else {
            0.0
        }
    };
    let head = find(".head").map_or(rect.top(), |head| head.get_bounding_client_rect().bottom());
    let side = find(".corner").map_or(rect.left(), |corner| corner.get_bounding_client_rect().right());
    let step = |pull: f64| if jumps && pull != 0.0 { pull.signum() * 30.0 } else { pull / 2.5 };
    let drawn = |step: f64, from: Option<f64>, to: f64| match from {
        Some(from) if (to - from) * step <= 0.0 => 0.0,
        _ => step,
    };
    let dx = drawn(step(pull(point.x, side, rect.right())), began.map(|began| began.x), point.x);
    let dy = drawn(step(pull(point.y, head, rect.bottom())), began.map(|began| began.y), point.y);
    let before = (board.scroll_left(), board.scroll_top());
    if dx != 0.0 || dy != 0.0 {
        board.scroll_by_with_x_and_y(dx, dy);
    }
    (board.scroll_left(), board.scroll_top()) != before
}

/// Puts a copy of a card at the beginning of the ghost of a drag.
pub fn copy_into(ghost: &HtmlElement, card: &CardId) {
    if let Some(copy) = card_element(card).and_then(|card| ghost_of(&card)) {
        let _ = ghost.prepend_with_node_1(&copy);
    }
}

/// A copy of an element, without what would be there twice.
fn ghost_of(element: &HtmlElement) -> Option<HtmlElement> {
    let copy: HtmlElement = element.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    for name in [
        "data-card",
        "data-phase",
        "data-step-head",
        "data-lane-head",
        "aria-current",
        "aria-describedby",
        "id",
    ] {
        let _ = copy.remove_attribute(name);
    }
    for name in ["is-source", "is-selected", "is-lifted"] {
        let _ = copy.class_list().remove_1(name);
    }
    for inner in elements(&copy, "[id]") {
        let _ = inner.remove_attribute("id");
    }
    let _ = copy.set_attribute("tabindex", "-1");
    Some(copy)
}

/// Draws the line that shows a place, or parks it out of sight.
pub fn draw_line(line: &HtmlElement, shown: Option<(Area, bool)>) {
    let Some((area, upright)) = shown else { return follow(line, -9999.0, 0.0) };
    line.set_class_name(if upright { "insert insert--v" } else { "insert" });
    let (name, length, other) = match upright {
        true => ("height", area.height, "width"),
        false => ("width", area.width, "height"),
    };
    let style = line.style();
    let _ = style.set_property(name, &format!("{}px", length as i32));
    let _ = style.remove_property(other);
    follow(line, area.x, area.y);
}

/// Moves what follows the pointer to a point of the window, in CSS pixels.
pub fn follow(element: &HtmlElement, x: f64, y: f64) {
    let style = element.style();
    let _ = style.set_property("--x", &format!("{}px", x as i32));
    let _ = style.set_property("--y", &format!("{}px", y as i32));
}
