//! The board in the page: what is pressed, where things are, and what moves the focus.
//!
//! The elements carry `data-card`, `data-lane`, `data-step`, `data-phase`, `data-step-head` and
//! `data-lane-head` with ids, and `data-grip` on handles.

use std::collections::HashSet;

use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement, MouseEvent};

use super::grid::{cells_of, row_of};
use super::page::{find, quoted};
use crate::gesture::{Load, Point};
use crate::model::{CardId, Cell, LaneId, LinkId, PhaseId, StepId};

/// What was pressed.
#[derive(Clone, Debug, PartialEq)]
pub enum Pressed {
    /// A card.
    Card(CardId),
    /// The header of a phase.
    Phase(PhaseId),
    /// The header of a step.
    Step(StepId),
    /// The header of a lane.
    Lane(LaneId),
    /// A link between cards.
    Link(LinkId),
    /// The ground of a cell.
    Cell(Cell),
    /// The ground of the board.
    Ground,
    /// A button or field of its own.
    Control,
}

/// A box in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width; 0 for an upright line.
    pub width: f64,
    /// Height; 0 for a level line.
    pub height: f64,
}

impl From<DomRect> for Area {
    fn from(rect: DomRect) -> Self {
        Self { x: rect.left(), y: rect.top(), width: rect.width(), height: rect.height() }
    }
}

impl Area {
    /// The box of which two points are opposite corners.
    pub fn between(one: Point, other: Point) -> Self {
        Self {
            x: one.x.min(other.x),
            y: one.y.min(other.y),
            width: (one.x - other.x).abs(),
            height: (one.y - other.y).abs(),
        }
    }

    /// What of it lies in another box.
    #[must_use]
    pub fn within(&self, other: &Self) -> Self {
        let inside = |at: f64, start: f64, length: f64| at.clamp(start, start + length);
        let corner = |x: f64, y: f64| Point {
            x: inside(x, other.x, other.width),
            y: inside(y, other.y, other.height),
        };
        Self::between(corner(self.x, self.y), corner(self.x + self.width, self.y + self.height))
    }

    /// Whether a point lies in it.
    pub fn holds(&self, point: Point) -> bool {
        self.x <= point.x
            && point.x < self.x + self.width
            && self.y <= point.y
            && point.y < self.y + self.height
    }

    /// Whether two boxes have a point in common.
    pub fn meets(&self, other: &Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }
}

/// What an event happened on, and whether that is a handle.
pub fn pressed(event: &web_sys::Event) -> (Pressed, bool) {
    // What is dragged from another window may be dropped on a text.
    let node = event.target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    let target =
        node.and_then(|node| node.clone().dyn_into::<Element>().ok().or_else(|| node.parent_element()));
    target.map_or((Pressed::Ground, false), |target| {
        (pressed_at(&target), closest(&target, "[data-grip]").is_some())
    })
}

fn pressed_at(target: &Element) -> Pressed {
    if let Some(id) = id_of(target, "data-card") {
        return Pressed::Card(CardId::new(id));
    }
    if let Some(id) = id_of(target, "data-link") {
        return Pressed::Link(LinkId::new(id));
    }
    let named = closest(target, ".lane__title, .phase__name, .step__name, .addcard").is_some();
    if !named && closest(target, "button, a, input, textarea, select, [role=slider], .inline-edit").is_some()
    {
        return Pressed::Control;
    }
    if let Some(id) = id_of(target, "data-phase") {
        return Pressed::Phase(PhaseId::new(id));
    }
    if let Some(id) = id_of(target, "data-step-head") {
        return Pressed::Step(StepId::new(id));
    }
    if let Some(id) = id_of(target, "data-lane-head") {
        return Pressed::Lane(LaneId::new(id));
    }
    cell_of(target).map_or(Pressed::Ground, Pressed::Cell)
}

/// The cell that holds an element.
pub fn cell_of(element: &Element) -> Option<Cell> {
    Some(Cell {
        lane: LaneId::new(id_of(element, "data-lane")?),
        step: StepId::new(id_of(element, "data-step")?),
    })
}

pub(super) fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

pub(super) fn id_of(element: &Element, attribute: &str) -> Option<String> {
    closest(element, &format!("[{attribute}]"))?.get_attribute(attribute)
}

pub(super) fn elements(host: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(list) = host.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

pub(super) fn selector(attribute: &str, id: &str) -> String {
    format!("[{attribute}={}]", quoted(id))
}

/// The element of a cell, on the board or on the phone's list.
pub fn cell_element(cell: &Cell) -> Option<HtmlElement> {
    let is_it = |known: &Element| known.get_attribute("data-step").as_deref() == Some(cell.step.as_str());
    if let Some(found) = row_of(&cell.lane).and_then(|row| cells_of(&row).into_iter().find(is_it)) {
        return found.dyn_into().ok();
    }
    let row = selector("data-lane", cell.lane.as_str());
    let step = selector("data-step", cell.step.as_str());
    find(&format!("{row} {step}, {row}{step}"))
}

/// The element of a lane's number for a phase.
pub fn number_element(lane: &LaneId, phase: &PhaseId) -> Option<HtmlElement> {
    let row = selector("data-lane", lane.as_str());
    find(&format!("{row} {}", selector("data-number", phase.as_str())))
}

/// Presses the number of a phase, so that it can be typed. Whether the lane shows one.
pub fn press_number(lane: &LaneId, phase: &PhaseId) -> bool {
    let cell = number_element(lane, phase);
    let control = cell.and_then(|cell| elements(&cell, ".metric__v, .inline-edit").into_iter().next());
    if let Some(control) = &control {
        super::page::focus(control);
        control.click();
    }
    control.is_some()
}

/// The element of a card.
pub fn card_element(card: &CardId) -> Option<HtmlElement> {
    find(&selector("data-card", card.as_str()))
}

/// The elements of what is dragged: its cards, or its header.
pub fn load_elements(load: &Load) -> Vec<HtmlElement> {
    match load {
        // One look through the page for all of them: a look for each would take a second at a thousand.
        Load::Cards(cards) if cards.len() > 1 => {
            let wanted: HashSet<&str> = cards.iter().map(CardId::as_str).collect();
            let all = super::page::find_all("[data-card]").into_iter();
            all.filter(|card| card.get_attribute("data-card").is_some_and(|id| wanted.contains(id.as_str())))
                .collect()
        }
        load => load_element(load).into_iter().collect(),
    }
}

/// The element of what is dragged: its first card, or its header.
pub fn load_element(load: &Load) -> Option<HtmlElement> {
    match load {
        Load::Cards(cards) => card_element(cards.first()?),
        Load::Phase(id) => find(&selector("data-phase", id.as_str())),
        Load::Step(id) => find(&selector("data-step-head", id.as_str())),
        Load::Lane(id) => find(&selector("data-lane-head", id.as_str())),
        Load::Link { from, .. } => card_element(from),
    }
}

/// Scrolls the board so that an element can be seen.
pub fn reveal(element: &HtmlElement) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    options.set_inline(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    clear_heads(element);
}

/// Scrolls on where an element lies below the heads of the board, which stay in sight.
fn clear_heads(element: &HtmlElement) {
    let Some(board) = closest(element, "main.board").zip(find(".corner")) else { return };
    let (board, corner) = (board.0, Area::from(board.1.get_bounding_client_rect()));
    let area = Area::from(element.get_bounding_client_rect());
    let hidden = |at: f64, edge: f64, heads: &str| match closest(element, heads) {
        None => (edge - at).max(0.0),
        Some(_) => 0.0,
    };
    let left = hidden(area.x, corner.x + corner.width, ".lane__head");
    let top = hidden(area.y, corner.y + corner.height, ".head");
    if left > 0.0 || top > 0.0 {
        board.scroll_by_with_x_and_y(-left, -top);
    }
}

/// Moves the focus to the button that adds a card to a cell.
pub fn focus_add(cell: &Cell) {
    let button = cell_element(cell).and_then(|cell| cell.query_selector(".addcard").ok()?);
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        super::page::focus(&button);
    }
}

/// Moves the focus to the button that folds a lane or opens it.
pub fn focus_fold(lane: &LaneId) {
    let head = find(&selector("data-lane-head", lane.as_str()));
    let button = head.and_then(|head| head.query_selector(".fold").ok()?);
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        super::page::focus(&button);
    }
}

/// Marks the card that was found, and scrolls it into sight; no other is marked any more.
pub fn mark_found(card: Option<&CardId>) {
    for old in super::page::find_all("[data-found]") {
        let _ = old.remove_attribute("data-found");
    }
    if let Some(element) = card.and_then(card_element) {
        let _ = element.set_attribute("data-found", "");
        reveal(&element);
    }
}

/// The steps whose columns are left or right of what is seen of the board.
pub fn steps_out_of_sight() -> Vec<StepId> {
    let (width, _) = super::page::window_size();
    let unseen = super::page::find_all("[data-step-head]").into_iter().filter(|head| {
        let head = head.get_bounding_client_rect();
        head.right() < 0.0 || head.left() > width
    });
    unseen.filter_map(|head| head.get_attribute("data-step-head")).map(StepId::new).collect()
}

/// Where a pointer is.
pub fn point(event: &MouseEvent) -> Point {
    Point { x: f64::from(event.client_x()), y: f64::from(event.client_y()) }
}

/// What the focus is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusOn {
    /// A part of the map: a card, a cell, a point of a curve, or the name of a phase, step or lane.
    Part,
    /// The map as a whole, what a screen without one is for, or nothing at all.
    Ground,
    /// A button or field that stands elsewhere, such as in a bar.
    Control,
}

/// What the focus is on now.
pub fn focus_on() -> FocusOn {
    const PARTS: &str = "[data-card], .cell, .addcard, .pt, .lane__title, .phase__name, .step__name";
    let Some(focused) = super::page::focused() else { return FocusOn::Ground };
    match focused {
        _ if closest(&focused, PARTS).is_some() => FocusOn::Part,
        _ if focused.matches("body, main").unwrap_or_default() => FocusOn::Ground,
        _ if closest(&focused, "main.wrap").is_some() => FocusOn::Ground,
        _ => FocusOn::Control,
    }
}

/// The card or header that has the focus.
pub fn focused_item() -> Option<Pressed> {
    item_of(&super::page::focused()?)
}

/// The card or header that a focused element is: the card itself, or the name in a header.
fn item_of(element: &Element) -> Option<Pressed> {
    let item = element.has_attribute("data-card")
        || element.matches(".lane__title, .phase__name, .step__name").ok()?;
    item.then(|| pressed_at(element))
}

/// Focuses a card, or the name in a header, and scrolls it into sight.
pub fn focus_item(element: &HtmlElement) {
    let name = element.query_selector(".lane__title, .phase__name, .step__name").ok().flatten();
    let item = name.and_then(|name| name.dyn_into().ok()).unwrap_or_else(|| element.clone());
    super::page::focus(&item);
    reveal(element);
}

/// Focuses a pressed card, name or point, in place of what the browser does at a press.
pub fn focus_pressed(event: &web_sys::MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let item = target
        .and_then(|target| closest(&target, "[data-card], .lane__title, .phase__name, .step__name, .pt"));
    if let Some(item) = item.and_then(|item| item.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        super::page::focus(&item);
    }
}
