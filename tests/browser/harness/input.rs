//! Pointers and keys.

use super::page::Page;
use serde_json::{Value, json};
use thirtyfour::Key;

/// A point of the window, in CSS px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    /// The point `x` px to the right and `y` px down.
    pub fn moved(self, x: f64, y: f64) -> Self {
        Self { x: self.x + x, y: self.y + y }
    }

    /// The point at `part` (0…1) of the way to `other`.
    pub fn towards(self, other: Self, part: f64) -> Self {
        self.moved((other.x - self.x) * part, (other.y - self.y) * part)
    }
}

pub const MOUSE: &str = "mouse";
pub const PEN: &str = "pen";
pub const TOUCH: &str = "touch";

/// Longer than any long press, in ms.
pub const LONG_PRESS: u64 = 750;

/// What a pointer does, one thing after another.
pub struct Gesture<'p> {
    page: &'p Page,
    kind: &'static str,
    at: Point,
    actions: Vec<Value>,
}

impl<'p> Gesture<'p> {
    /// A gesture of a mouse, a pen or a finger that begins at `at`.
    pub fn new(page: &'p Page, kind: &'static str, at: Point) -> Self {
        Self { page, kind, at, actions: Vec::new() }.to(at)
    }

    pub fn to(mut self, point: Point) -> Self {
        self.at = point;
        self.actions.push(json!({ "type": "pointerMove", "x": point.x.round(), "y": point.y.round() }));
        self
    }

    /// Moves on in `count` steps, a frame each.
    pub fn glide(mut self, point: Point, count: u32) -> Self {
        let from = self.at;
        for step in 1..=count {
            self = self.to(from.towards(point, f64::from(step) / f64::from(count))).pause(16);
        }
        self
    }

    pub fn down(self) -> Self {
        self.button("pointerDown", 0)
    }

    pub fn up(self) -> Self {
        self.button("pointerUp", 0)
    }

    fn button(mut self, what: &str, button: u8) -> Self {
        self.actions.push(json!({ "type": what, "button": button }));
        self
    }

    /// As [`Gesture::down`], with another button than the left one, as pointer actions call them.
    pub fn down_with(self, button: u8) -> Self {
        self.button("pointerDown", button)
    }

    pub fn up_with(self, button: u8) -> Self {
        self.button("pointerUp", button)
    }

    pub fn click_with(self, button: u8) -> Self {
        self.down_with(button).up_with(button)
    }

    /// The other button: a menu.
    pub fn click_right(self) -> Self {
        self.button("pointerDown", 2).button("pointerUp", 2)
    }

    /// The button in the middle, which pastes on Linux.
    pub fn click_middle(self) -> Self {
        self.button("pointerDown", 1).button("pointerUp", 1)
    }

    pub fn click(self) -> Self {
        self.down().up()
    }

    /// Holds still for so many ms.
    pub fn pause(mut self, duration: u64) -> Self {
        self.actions.push(json!({ "type": "pause", "duration": duration }));
        self
    }

    /// Presses, waits where it is a finger, and moves beyond the threshold: the drag has begun.
    pub fn pick_up(self) -> Self {
        let hold = if self.kind == TOUCH { LONG_PRESS } else { 20 };
        let beyond = self.at.moved(9.0, 7.0);
        self.down().pause(hold).glide(beyond, 2)
    }

    pub fn perform(self) {
        self.page.perform(&self.source(&format!("{} pointer", self.kind)));
    }

    /// The same as what one of several pointers does, see [`Page::perform_together`].
    pub fn source(&self, id: &str) -> Value {
        json!({ "type": "pointer", "id": id, "parameters": { "pointerType": self.kind }, "actions": self.actions })
    }
}

/// A key as WebDriver names it: `Control`, `ArrowLeft`, `Escape` … or a character.
fn key(name: &str) -> String {
    let key = match name {
        "Cancel" => Key::Cancel,
        "Backspace" => Key::Backspace,
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Shift" => Key::Shift,
        "Control" => Key::Control,
        "Alt" => Key::Alt,
        "Escape" => Key::Escape,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "End" => Key::End,
        "Home" => Key::Home,
        "ArrowLeft" => Key::Left,
        "ArrowUp" => Key::Up,
        "ArrowRight" => Key::Right,
        "ArrowDown" => Key::Down,
        "Delete" => Key::Delete,
        "F2" => Key::F2,
        "F3" => Key::F3,
        "F10" => Key::F10,
        "Space" => return " ".to_owned(),
        character => return character.to_owned(),
    };
    key.value().to_string()
}

/// The strokes of `chord`, such as `Control+Shift+Z`.
pub fn chord(chord: &str) -> Value {
    let keys: Vec<String> = match chord {
        "+" => vec![key("+")],
        chord => chord.split('+').map(key).collect(),
    };
    let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key }));
    let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
    keyboard(down.chain(up).collect())
}

/// The strokes that write `text`.
pub fn typing(text: &str) -> Value {
    let strokes = text.chars().flat_map(|character| {
        let value = if character == '\n' { key("Enter") } else { character.to_string() };
        [json!({ "type": "keyDown", "value": value }), json!({ "type": "keyUp", "value": value })]
    });
    keyboard(strokes.collect())
}

/// One stroke of a key, down or up.
pub fn stroke(what: &str, name: &str) -> Value {
    keyboard(vec![json!({ "type": what, "value": key(name) })])
}

fn keyboard(actions: Vec<Value>) -> Value {
    json!({ "type": "key", "id": "keyboard", "actions": actions })
}
