//! Menus: one popover that shows whatever list of items it is given.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::{Color, Word};
use crate::platform::dom::KeyboardEvent;
use crate::platform::page;
use crate::text::board as words;
use crate::ui::later::{self, Work};
use crate::ui::node::{Node, el, icon};
use crate::ui::session::session;

type Act = Arc<dyn Fn() + Send + Sync>;

/// One entry of a menu.
#[derive(Clone)]
pub enum Item {
    /// A button.
    Press {
        /// The word on it.
        label: String,
        /// The icon before it.
        icon: &'static str,
        /// What stands on the right, such as a key.
        hint: String,
        /// Whether it removes something.
        danger: bool,
        /// Why it can't be pressed now.
        refused: Option<String>,
        /// What it does.
        act: Act,
    },
    /// A button that is one of several to choose from.
    Choose {
        /// The word on it.
        label: String,
        /// Whether it is the chosen one.
        checked: bool,
        /// What it does.
        act: Act,
    },
    /// A button that is on or off; the menu stays open.
    Toggle {
        /// The word on it.
        label: String,
        /// What stands on the right, such as a number.
        hint: String,
        /// Whether it is on; follows signals.
        on: Arc<dyn Fn() -> bool + Send + Sync>,
        /// What it does.
        act: Act,
    },
    /// A button that opens a further menu.
    More {
        /// The word on it.
        label: String,
        /// The icon before it.
        icon: &'static str,
        /// What it opens.
        items: Vec<Item>,
    },
    /// A small heading.
    Head(String),
    /// The eight hues, and none.
    Swatches {
        /// The chosen one.
        chosen: Option<Color>,
        /// What choosing does.
        act: Arc<dyn Fn(Option<Color>) + Send + Sync>,
    },
    /// A line between groups.
    Line,
}

impl Item {
    /// A plain button.
    pub fn press(
        label: impl Into<String>,
        icon: &'static str,
        act: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        Self::Press {
            label: label.into(),
            icon,
            hint: String::new(),
            danger: false,
            refused: None,
            act: Arc::new(act),
        }
    }

    /// A button of several to choose from.
    pub fn choose(label: impl Into<String>, checked: bool, act: impl Fn() + Send + Sync + 'static) -> Self {
        Self::Choose { label: label.into(), checked, act: Arc::new(act) }
    }

    /// With a key or another word on the right.
    #[must_use]
    pub fn with_hint(mut self, text: impl Into<String>) -> Self {
        if let Self::Press { hint, .. } = &mut self {
            *hint = text.into();
        }
        self
    }

    /// Marked as one that removes something.
    #[must_use]
    pub fn dangerous(mut self) -> Self {
        if let Self::Press { danger, .. } = &mut self {
            *danger = true;
        }
        self
    }

    /// Not to be pressed now, where there is a reason.
    #[must_use]
    pub fn refused(mut self, reason: Option<String>) -> Self {
        if let Self::Press { refused, .. } = &mut self {
            *refused = reason;
        }
        self
    }
}

/// Where a menu opens.
#[derive(Clone, Copy, Debug)]
pub enum MenuAt {
    /// Below what has the focus, or was just pressed.
    Focus,
    /// At a point of the window, in CSS pixels.
    Point(f64, f64),
}

/// A menu to be shown.
#[derive(Clone)]
pub struct Menu {
    name: String,
    at: MenuAt,
    items: Vec<Item>,
}

/// The menu that is open, if one is.
#[derive(Clone, Copy)]
pub struct MenuHost(RwSignal<Option<Menu>>);

impl MenuHost {
    /// No menu.
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }
}

impl Default for MenuHost {
    fn default() -> Self {
        Self::new()
    }
}

/// Opens a menu called `name` (for screen readers), in place of the one that is open.
pub fn open_menu(at: MenuAt, name: impl Into<String>, items: Vec<Item>) {
    open_in(session().menu, at, name.into(), items);
}

/// As [`open_menu`], from code that runs outside a component.
pub fn open_in(host: MenuHost, at: MenuAt, name: String, items: Vec<Item>) {
    host.0.set(None);
    host.0.set(Some(Menu { name, at, items }));
}

/// The open menu, if one is: what a slot of the page holds.
pub fn shown_menu() -> impl Fn() -> Option<Node> {
    let host = session().menu;
    // A menu hangs below what has the focus, and Safari gives none to a button that is pressed.
    StoredValue::new_local(page::on_press(page::focus));
    move || host.0.get().map(|menu| later::place(|place| Work::Menu(place, menu)))
}

/// Shows `menu` in `place`.
pub fn show(place: &Node, menu: Menu) {
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
    let _ = place.clone().child(el("section", "").attr("aria-label", &name).child(menu.with(items)));
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
            entry("menuitem", menu, move || open_in(host, at, heading.clone(), items.clone()))
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
