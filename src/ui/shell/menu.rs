//! Menus: one popover that shows whatever list of items it is given.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::Color;
use crate::model::Word;
use crate::platform::dom::KeyboardEvent;
use crate::platform::page;
use crate::state::menu::Item;
use crate::state::menu::Menu;
use crate::state::menu::MenuAt;
use crate::state::menu::MenuHost;
use crate::state::session::session;
use crate::text::board as words;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;

/// The open menu, if one is: what a slot of the page holds.
pub fn shown_menu() -> impl Fn() -> Option<Node> {
    let host = session().menu;
    // A menu hangs below what has the focus, and Safari gives none to a button that is pressed.
    StoredValue::new_local(page::on_press(page::focus));
    move || host.0.get().map(|menu| place_of(menu))
}

/// Shows `menu`.
fn place_of(menu: Menu) -> Node {
    let host = session().menu;
    let anchor = page::menu_anchor();
    let opener = anchor.clone();
    let Menu { name, at, items } = menu;
    let menu = el("div", "menu-pop").attr("role", "menu").attr("aria-label", &name).attr("popover", "auto");
    let close = move || {
        host.0.set(None);
        opener.focus();
    };
    let (listed, popped) = (menu.clone(), menu.clone());
    let _ = menu
        .clone()
        .on("toggle", move |event| {
            if page::popover_closed(event) {
                close();
            }
        })
        .on_key(move |event| walk(&listed, event));
    let items = items.into_iter().map(|item| shown_item(item, host, &menu, at)).collect();
    Effect::new(move || {
        let corner = match at {
            MenuAt::Focus => anchor.corner(),
            MenuAt::Point(x, y) => (x, y, y),
        };
        page::show_popover(popped.html(), corner);
    });
    el("div", "place").child(el("section", "").attr("aria-label", &name).child(menu.with(items)))
}

/// Keys go along the entries, a letter to the next that begins with it.
fn walk(menu: &Node, event: &KeyboardEvent) {
    let towards = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => page::Along::Next,
        "ArrowUp" | "ArrowLeft" => page::Along::Previous,
        "Home" => page::Along::First,
        "End" => page::Along::Last,
        "Tab" => {
            event.prevent_default();
            return page::hide_popover(menu.html());
        }
        key if key.chars().count() == 1 && key != " " => page::Along::Letter(key.to_lowercase()),
        _ => return event.stop_propagation(),
    };
    event.prevent_default();
    event.stop_propagation();
    page::focus_along(menu.html(), "button", &towards);
}

fn entry(role: &str, menu: &Node, act: impl Fn() + 'static) -> Node {
    let menu = menu.clone();
    el("button", "").attr("type", "button").attr("role", role).attr("tabindex", "-1").on_press(move || {
        page::hide_popover(menu.html());
        act();
    })
}

fn shown_item(item: Item, host: MenuHost, menu: &Node, at: MenuAt) -> Node {
    match item {
        Item::Press { label, icon: name, hint, danger, refused, act } => {
            let entry = match &refused {
                None => entry("menuitem", menu, move || act()),
                Some(reason) => el("button", "")
                    .attr("type", "button")
                    .attr("role", "menuitem")
                    .attr("tabindex", "-1")
                    .attr("title", reason)
                    .attr("aria-disabled", "true"),
            };
            entry.set_class("is-danger", danger);
            let entry = entry.child(icon(name, 14)).text(&label);
            if hint.is_empty() { entry } else { entry.child(el("span", "muted").text(&hint)) }
        }
        Item::Choose { label, checked, act } => {
            let entry = entry("menuitemradio", menu, move || act());
            entry.set_flag("aria-checked", checked);
            entry.text(&label)
        }
        Item::Toggle { label, hint, on, act } => el("button", "")
            .attr("type", "button")
            .attr("role", "menuitemcheckbox")
            .attr("tabindex", "-1")
            .attr_of("aria-checked", move || Some(if on() { "true" } else { "false" }.to_owned()))
            .text(&label)
            .child(el("span", "muted").text(&hint))
            .on_press(move || act()),
        Item::More { label, icon: name, items } => {
            let heading = label.clone();
            entry("menuitem", menu, move || host.open(at, heading.clone(), items.clone()))
                .attr("aria-haspopup", "menu")
                .child(icon(name, 14))
                .text(&label)
                .child(icon("right", 12))
        }
        Item::Head(text) => el("div", "menu-pop__head").attr("role", "presentation").text(&text),
        Item::Line => el("div", "menu-pop__sep").attr("role", "separator"),
        Item::Swatches { chosen, act } => swatches(chosen, menu, &act),
    }
}

/// The eight hues and "no colour".
fn swatches(chosen: Option<Color>, menu: &Node, act: &Arc<dyn Fn(Option<Color>) + Send + Sync>) -> Node {
    let colors = std::iter::once(None).chain(Color::ALL.iter().copied().map(Some));
    let swatch = |color: Option<Color>| {
        let act = act.clone();
        let entry = entry("menuitemradio", menu, move || act(color));
        let session = session();
        let (class, name) = match color {
            Some(color) => (HUES[color.index()], session.name(color)),
            None => ("swatch swatch--none", session.t(words::NO_COLOR)),
        };
        entry.set_flag("aria-checked", chosen == color);
        let entry = if chosen == color { entry.attr("tabindex", "0") } else { entry };
        entry.attr("class", class).attr("aria-label", name).attr("title", name)
    };
    el("div", "swatches").attr("role", "presentation").with(colors.map(swatch).collect())
}

/// The classes of the hues' swatches.
pub const HUES: [&str; 8] = [
    "swatch hue-1",
    "swatch hue-2",
    "swatch hue-3",
    "swatch hue-4",
    "swatch hue-5",
    "swatch hue-6",
    "swatch hue-7",
    "swatch hue-8",
];
