//! The points of an experience curve in the page: which one an event happened on, and the pointer that pulls it.
//!
//! A point is a `.pt` in the cell of its step, `.pt--want` on the desired curve.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, PointerEvent};

use crate::gesture::pull::{Curve, Handle};
use crate::model::StepId;

/// The point that an event happened on, and its element; nothing where the map is only read, and none can be set.
pub fn handle_of(event: &Event) -> Option<(HtmlElement, Handle)> {
    let point: HtmlElement = target(event)?.closest(".pt[role=slider]").ok()??.dyn_into().ok()?;
    let curve = curve_of(&point);
    Some((point, Handle { step: step_of(event)?, curve }))
}

fn curve_of(point: &HtmlElement) -> Curve {
    if point.class_list().contains("pt--want") { Curve::Desired } else { Curve::Actual }
}

/// The point that was pressed, and its element: of those in a step the nearest, since a finger takes more room than
/// there is between them.
pub fn pressed(event: &PointerEvent) -> Option<(HtmlElement, Handle)> {
    let (hit, handle) = handle_of(event)?;
    let away = |point: &HtmlElement| {
        let area = point.get_bounding_client_rect();
        let (x, y) = (area.left() + area.width() / 2.0, area.top() + area.height() / 2.0);
        (f64::from(event.client_x()) - x).hypot(f64::from(event.client_y()) - y)
    };
    let points = super::board::elements(&hit.parent_element()?, ".pt");
    let nearest = points.into_iter().min_by(|one, other| away(one).total_cmp(&away(other)))?;
    let curve = curve_of(&nearest);
    Some((nearest, Handle { curve, ..handle }))
}

/// The step in whose cell an event happened.
pub fn step_of(event: &Event) -> Option<StepId> {
    target(event)?.closest("[data-step]").ok()??.get_attribute("data-step").map(StepId::new)
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Gives the focus to a point in the row that holds the focus. Whether it stands there.
pub fn focus_beside(handle: &Handle) -> bool {
    let kind = if handle.curve == Curve::Desired { ".pt--want" } else { ".pt:not(.pt--want)" };
    let step = super::board::selector("data-step", handle.step.as_str());
    let row = super::page::focused().and_then(|focused| focused.closest("[role=row]").ok()?);
    let point =
        row.and_then(|row| super::board::elements(&row, &format!("{step} {kind}")).into_iter().next());
    if let Some(point) = &point {
        super::page::focus(point);
        super::board::reveal(point);
    }
    point.is_some()
}

/// The height of the cell that a point stands in, in CSS pixels of the window.
pub fn cell_height(point: &HtmlElement) -> f64 {
    point.parent_element().map_or(0.0, |cell| cell.get_bounding_client_rect().height())
}

/// Sends the pointer's events to a point until it is released, wherever it goes, and focuses the point.
pub fn hold(point: &HtmlElement, event: &PointerEvent) {
    let _ = point.set_pointer_capture(event.pointer_id());
    super::page::focus(point);
}
