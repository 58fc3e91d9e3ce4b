//! A thing on the page.

use super::input::{Gesture, MOUSE, Point};
use super::json::text;
use super::page::Page;
use serde_json::{Value, json};
use std::fmt;
use thirtyfour::bidi::NodeId;

/// An element, found by role and accessible name.
#[derive(Clone)]
pub struct Element {
    page: Page,
    /// How the browser refers to it.
    pub node: NodeId,
    sought: String,
}

/// A place on the screen, in CSS px of the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rectangle {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rectangle {
    pub fn center(self) -> Point {
        Point { x: self.x + self.width / 2.0, y: self.y + self.height / 2.0 }
    }

    pub fn right(self) -> f64 {
        self.x + self.width
    }

    pub fn bottom(self) -> f64 {
        self.y + self.height
    }
}

impl Element {
    pub fn new(page: &Page, node: NodeId, sought: String) -> Self {
        Self { page: page.clone(), node, sought }
    }

    /// What `function` returns, called with the element and `arguments`.
    pub fn call(&self, function: &str, arguments: Value) -> Value {
        self.page.call_with(function, arguments, &[&self.node])
    }

    pub fn name(&self) -> String {
        text(&self.call("(element) => probe.name(element)", json!([])))
    }

    pub fn description(&self) -> String {
        text(&self.call("(element) => probe.description(element)", json!([])))
    }

    /// What is read out of it.
    pub fn text(&self) -> String {
        text(&self.call("(element) => probe.text(element)", json!([])))
    }

    pub fn attribute(&self, name: &str) -> Option<String> {
        self.call("(element, name) => element.getAttribute(name)", json!([name])).as_str().map(str::to_owned)
    }

    pub fn has(&self, attribute: &str, value: &str) -> bool {
        self.attribute(attribute).as_deref() == Some(value)
    }

    /// Whether it can't be used now, however it says so.
    pub fn is_disabled(&self) -> bool {
        self.call("(element) => element.disabled || element.ariaDisabled === 'true'", json!([]))
            == json!(true)
    }

    pub fn is_focused(&self) -> bool {
        self.call("(element) => element === document.activeElement", json!([])) == json!(true)
    }

    /// Whether what has the focus comes after it in the page.
    pub fn stands_before_focus(&self) -> bool {
        let before = "(element) => (document.activeElement.compareDocumentPosition(element)
            & Node.DOCUMENT_POSITION_PRECEDING) !== 0";
        self.call(before, json!([])) == json!(true)
    }

    pub fn rectangle(&self) -> Rectangle {
        let at = self.call("(element) => probe.rectangle(element)", json!([]));
        let number = |name: &str| at[name].as_f64().unwrap_or_default();
        Rectangle { x: number("x"), y: number("y"), width: number("width"), height: number("height") }
    }

    /// Things inside it.
    pub fn find_all(&self, role: &str, name: Option<&str>) -> Vec<Element> {
        self.page.look(role, name, Some(self))
    }

    /// The one thing inside it with this role and name; waits for it.
    pub fn find(&self, role: &str, name: &str) -> Element {
        self.page.await_one(role, name, Some(self))
    }

    /// Scrolls it into view; the point where it can be pressed. Waits until nothing lies over it; what shows
    /// itself only under the mouse gets the mouse first.
    pub fn target(&self) -> Point {
        let mut why = Value::Null;
        let point = self.page.poll(|| {
            let target = self.call("(element) => probe.target(element)", json!([]));
            why = target["why"].clone();
            if let Some(covered) = point(&target["under"]) {
                Gesture::new(&self.page, MOUSE, covered).perform();
            }
            point(&target)
        });
        point.unwrap_or_else(|| panic!("{self} can't be pressed: {why}"))
    }

    pub fn click(&self) {
        Gesture::new(&self.page, MOUSE, self.target()).click().perform();
    }

    pub fn double_click(&self) {
        Gesture::new(&self.page, MOUSE, self.target()).click().pause(30).click().perform();
    }

    pub fn click_right(&self) {
        Gesture::new(&self.page, MOUSE, self.target()).click_right().perform();
    }

    /// Moves the mouse over it.
    pub fn hover(&self) {
        Gesture::new(&self.page, MOUSE, self.target()).perform();
    }

    pub fn focus(&self) {
        self.call("(element) => element.focus()", json!([]));
    }

    /// Presses a key while it has the focus.
    pub fn press(&self, chord: &str) {
        self.focus();
        self.page.press(chord);
    }

    /// Writes `text` over what stands in it.
    pub fn fill(&self, text: &str) {
        self.click();
        self.page.press("Control+a");
        if text.is_empty() {
            self.page.press("Delete");
        } else {
            self.page.type_text(text);
        }
    }

    /// Whether it is still part of the page.
    pub fn is_there(&self) -> bool {
        self.call("(element) => probe.perceivable(element)", json!([])) == json!(true)
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sought)
    }
}

fn point(value: &Value) -> Option<Point> {
    Some(Point { x: value["x"].as_f64()?, y: value["y"].as_f64()? })
}
