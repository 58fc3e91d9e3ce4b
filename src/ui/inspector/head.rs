//! The panel around what is edited: its head with the buttons, and its keys.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::html::Aside;
use leptos::prelude::*;

use super::frame::{Refused, icon_button};
use super::panel::{Act, Panel};
use crate::editor::Selection;
use crate::platform::{clock, page};
use crate::text::{Text, inspector as words};

/// From this width on the board stands beside the panel or behind it; below it the panel fills the window.
const FILLS_WINDOW: &str = "(width < 720px)";

/// What the head of the panel shows.
pub struct Head {
    /// The name of the panel.
    pub name: Text,
    /// Where the thing stands.
    pub path: AnyView,
    /// The name of "duplicate", and what it does.
    pub duplicate: Option<(Text, Act)>,
    /// The name of "delete", what it does, and why it can't be done.
    pub delete: Option<(Text, Act, Refused)>,
}

impl Head {
    /// The panel, with `foot` below what scrolls.
    pub fn frame(self, panel: Panel, body: Vec<AnyView>, foot: Option<AnyView>) -> AnyView {
        let duplicate = self.duplicate.map(|(name, act)| icon_button("copy", panel.t(name), act, None));
        let delete = self.delete.map(|(name, act, refused)| {
            let delete = move || {
                act();
                clock::next_frame(focus_board).forget();
            };
            icon_button("trash", panel.t(name), Arc::new(delete), refused)
        });
        let close = icon_button("x", panel.t(words::CLOSE_PANEL), Arc::new(move || close(panel)), None);
        let foot = foot.map(|foot| view! { <div class="side__foot">{foot}</div> });
        let element = NodeRef::<Aside>::new();
        Effect::new(move || {
            if let Some(element) = element.get()
                && page::matches(FILLS_WINDOW)
            {
                page::focus(&element);
            }
        });
        view! {
            <aside class="side" tabindex="-1" aria-label=panel.t(self.name) node_ref=element
                on:keydown=move |event| key(panel, &event)>
                <div class="side__head"><h2>{self.path}</h2>{duplicate}{delete}{close}</div>
                <div class="side__body">{body}</div>
                {foot}
            </aside>
        }
        .into_any()
    }
}

/// Keys that no field of the panel took. The board's keys, such as Delete, mean nothing here.
fn key(panel: Panel, event: &KeyboardEvent) {
    let control = event.ctrl_key() || event.meta_key();
    let in_text = page::focused().is_some_and(|element| page::is_text_field(&element));
    match (event.key().to_lowercase().as_str(), control) {
        ("escape", _) if !event.default_prevented() => {
            event.prevent_default();
            close(panel);
        }
        ("z", true) if in_text => {
            event.prevent_default();
            match event.shift_key() {
                true => panel.session.desk.redo(),
                false => panel.session.desk.undo(),
            }
        }
        ("y", true) if in_text => {
            event.prevent_default();
            panel.session.desk.redo();
        }
        (_, true) => return,
        _ => {}
    }
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
    let somewhere =
        page::focused().is_some_and(|element| element.tag_name() != "BODY" && element.is_connected());
    let in_panel = page::find("aside.side :focus").is_some();
    if (!somewhere || in_panel)
        && let Some(board) = page::find("main")
    {
        page::focus(&board);
    }
}
