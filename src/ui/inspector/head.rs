//! The panel around what is edited: its head with the buttons, and its keys.

use leptos::prelude::Effect;

use crate::ui::fields::frame::icon_button;
use crate::ui::fields::frame::refusable_button;
use crate::ui::fields::panel::Get;
use crate::ui::fields::panel::Panel;

use crate::editor::Selection;
use crate::platform::dom::KeyboardEvent;
use crate::platform::{clock, page};
use crate::text::{Text, inspector as words};
use crate::ui::node::{Node, el, watch};

/// Below this width the panel fills the window; above it the board stands beside it or behind it.
const FILLS_WINDOW: &str = "(width < 720px)";

/// The head of the panel.
pub struct Head {
    panel: Panel,
    name: Text,
    head: Node,
}

impl Head {
    /// The head of a panel called `name`; `path` says where the thing stands.
    pub fn new(panel: Panel, name: Text, path: Node) -> Self {
        Self { panel, name, head: el("div", "side__head").child(path) }
    }

    /// With a button to duplicate.
    #[must_use]
    pub fn with_duplicate(mut self, name: Text, act: impl Fn() + 'static) -> Self {
        self.head = self.head.child(icon_button("copy", self.panel.t(name), act));
        self
    }

    /// With a button to delete; `refused` says why it can't be pressed.
    #[must_use]
    pub fn with_delete(
        mut self,
        name: Text,
        refused: Option<Get<Option<String>>>,
        act: impl Fn() + 'static,
    ) -> Self {
        let name = self.panel.t(name);
        let act = move || {
            act();
            clock::next_frame(focus_board).forget();
        };
        self.head = self.head.child(match refused {
            Some(refused) => refusable_button("trash", name, refused, act),
            None => icon_button("trash", name, act),
        });
        self
    }

    /// The panel with what it holds, and `foot` below what scrolls.
    pub fn frame(self, body: Vec<Node>, foot: Option<Get<String>>) -> Node {
        let Self { panel, name, head } = self;
        let head = head.child(icon_button("x", panel.t(words::CLOSE_PANEL), move || close(panel)));
        let side = el("aside", "side").attr("tabindex", "-1").attr("aria-label", panel.t(name));
        let side =
            side.on_key(move |event| key(panel, event)).child(head).child(el("div", "side__body").with(body));
        let Some(foot) = foot else { return side };
        let line = el("div", "side__foot");
        let shown = line.clone();
        watch(move || shown.set_text(&foot()));
        side.child(line)
    }
}

/// Gives the focus to a panel that has just covered the rest of the page.
pub fn focus_if_it_covers(side: &Node) {
    if page::matches(FILLS_WINDOW) {
        let side = side.clone();
        // By then it is in the page.
        Effect::new(move || side.focus());
    }
}

/// Keys that no field of the panel took. The board's keys, such as Delete, mean nothing here.
fn key(panel: Panel, event: &KeyboardEvent) {
    let control = event.ctrl_key() || event.meta_key();
    let in_text = page::focused().is_some_and(|element| page::is_text_field(&element));
    let desk = panel.session.desk;
    match (event.key().to_lowercase().as_str(), control) {
        ("escape", _) => close(panel),
        ("z", true) if in_text && !event.shift_key() => desk.undo(),
        ("z" | "y", true) if in_text => desk.redo(),
        (_, true) => return,
        _ => return event.stop_propagation(),
    }
    event.prevent_default();
    event.stop_propagation();
}

/// Closes the panel. The focus goes to what was selected.
fn close(panel: Panel) {
    match page::find("main button[aria-current=\"true\"], main [aria-current=\"true\"] button") {
        Some(selected) => page::focus(&selected),
        None => focus_board(),
    }
    panel.session.desk.select(Selection::Nothing);
}

/// The focus goes to the board where it would be nowhere.
fn focus_board() {
    let outside = |element: crate::platform::dom::Element| {
        element.tag_name() != "BODY" && !matches!(element.closest("aside.side"), Ok(Some(_)))
    };
    if !page::focused().is_some_and(outside)
        && let Some(board) = page::find("main")
    {
        page::focus(&board);
    }
}
