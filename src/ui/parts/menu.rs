//! Menus: one popover that shows whatever list of items it is given.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;

use super::icon;
use crate::model::{Color, Word};
use crate::platform::page;
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

/// Draws the open menu. Stands once in the page.
#[component]
pub fn OpenMenu() -> impl IntoView {
    let host = session().menu;
    // A menu hangs below what has the focus, and Safari gives none to a button that is pressed.
    StoredValue::new_local(page::on_press(page::focus));
    move || host.0.get().map(|menu| view! { <Shown menu host/> })
}

#[component]
fn Shown(menu: Menu, host: MenuHost) -> impl IntoView {
    let element = NodeRef::<Div>::new();
    let anchor = page::menu_anchor();
    let at = menu.at;
    let opener = anchor.clone();
    Effect::new(move || {
        if let Some(element) = element.get() {
            let corner = match at {
                MenuAt::Focus => anchor.corner(),
                MenuAt::Point(x, y) => (x, y, y),
            };
            page::show_popover(&element, corner);
        }
    });
    let close = move || {
        host.0.set(None);
        opener.focus();
    };
    let toggled = {
        let close = close.clone();
        move |event: leptos::ev::Event| {
            if page::popover_closed(&event) {
                close();
            }
        }
    };
    let keys = move |event: KeyboardEvent| {
        let towards = match event.key().as_str() {
            "ArrowDown" | "ArrowRight" => page::Along::Next,
            "ArrowUp" | "ArrowLeft" => page::Along::Previous,
            "Home" => page::Along::First,
            "End" => page::Along::Last,
            "Tab" => {
                event.prevent_default();
                return page::hide_popover(element.get_untracked().as_deref());
            }
            key if key.chars().count() == 1 && key != " " => page::Along::Letter(key.to_lowercase()),
            _ => return event.stop_propagation(),
        };
        event.prevent_default();
        event.stop_propagation();
        if let Some(element) = element.get_untracked() {
            page::focus_along(&element, "button", &towards);
        }
    };
    let items = menu.items.into_iter().map(|item| shown_item(item, host, element, menu.at)).collect_view();
    let name = menu.name.clone();
    view! {
        <section aria-label=name>
            <div class="menu-pop" role="menu" aria-label=menu.name popover="auto" node_ref=element
                on:toggle=toggled on:keydown=keys>
                {items}
            </div>
        </section>
    }
}

fn shown_item(item: Item, host: MenuHost, element: NodeRef<Div>, at: MenuAt) -> AnyView {
    let hide = move || page::hide_popover(element.get_untracked().as_deref());
    match item {
        Item::Press { label, icon: name, hint, danger, refused, act } => {
            let disabled = refused.is_some();
            let press = move |_| {
                if !disabled {
                    hide();
                    act();
                }
            };
            view! {
                <button type="button" role="menuitem" tabindex="-1" class:is-danger=danger title=refused
                    aria-disabled=disabled.then_some("true") on:click=press>
                    {icon(name, 14)}{label}{(!hint.is_empty()).then(|| view! { <span class="muted">{hint}</span> })}
                </button>
            }
            .into_any()
        }
        Item::Choose { label, checked, act } => {
            let press = move |_| {
                hide();
                act();
            };
            view! {
                <button type="button" role="menuitemradio" tabindex="-1" aria-checked=checked.to_string()
                    on:click=press>{label}</button>
            }
            .into_any()
        }
        Item::More { label, icon: name, items } => {
            let heading = label.clone();
            let press = move |_| {
                let (items, heading) = (items.clone(), heading.clone());
                hide();
                open_in(host, at, heading, items);
            };
            view! {
                <button type="button" role="menuitem" tabindex="-1" aria-haspopup="menu" on:click=press>
                    {icon(name, 14)}{label}{icon("right", 12)}
                </button>
            }
            .into_any()
        }
        Item::Head(text) => view! { <div class="menu-pop__head" role="presentation">{text}</div> }.into_any(),
        Item::Line => view! { <div class="menu-pop__sep" role="separator"></div> }.into_any(),
        Item::Swatches { chosen, act } => swatches(
            chosen,
            move |color| {
                hide();
                act(color);
            },
            "menuitemradio",
        ),
    }
}

/// The eight hues and "no colour", as radio buttons or the same in a menu.
pub fn swatches(
    chosen: Option<Color>,
    act: impl Fn(Option<Color>) + Clone + Send + Sync + 'static,
    role: &'static str,
) -> AnyView {
    let session = session();
    let swatch = move |color: Option<Color>| {
        let act = act.clone();
        let name = color.map_or_else(|| session.t(crate::text::board::NO_COLOR), |color| session.name(color));
        let class = match color {
            Some(color) => format!("swatch hue-{}", color.index() + 1),
            None => "swatch swatch--none".to_string(),
        };
        view! {
            <button type="button" role=role class=class tabindex=if chosen == color { "0" } else { "-1" }
                aria-checked=(chosen == color).to_string() aria-label=name title=name
                on:click=move |_| act(color)></button>
        }
    };
    let colors = std::iter::once(None).chain(Color::ALL.iter().copied().map(Some)).map(swatch).collect_view();
    view! { <div class="swatches" role="presentation">{colors}</div> }.into_any()
}
