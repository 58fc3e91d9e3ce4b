//! Menus: one popover that shows whatever list of items it is given.

mod item;

use leptos::html;
use leptos::prelude::*;

use self::item::ShownItem;
use crate::platform::dom::KeyboardEvent;
use crate::platform::layers::Layer;
use crate::platform::page;
use crate::state::menu::{Menu, MenuAt};
use crate::state::session::session;
use crate::ui::parts::Anew;

/// The popover of the open menu.
type Popover = NodeRef<html::Div>;

/// The open menu, if one is.
#[component]
pub fn OpenMenu() -> impl IntoView {
    // A menu hangs below what has the focus, and Safari gives none to a button that is pressed.
    StoredValue::new_local(page::on_press(page::focus));
    view! {
        <Anew value=session().menu.0 let(menu)>
            <ShownMenu menu/>
        </Anew>
    }
    .into_any()
}

#[component]
fn ShownMenu(menu: Menu) -> impl IntoView {
    let session = session();
    let host = session.menu;
    // On a phone the way back closes it too.
    let layer = session.narrow.get_untracked().then(|| Layer::open(move || host.0.set(None)));
    StoredValue::new_local(layer);
    let Menu { name, at, items } = menu;
    let popover = Popover::new();
    let opener = page::menu_anchor();
    let anchor = opener.clone();
    Effect::new(move || {
        let Some(popover) = popover.get() else { return };
        let corner = match at {
            MenuAt::Focus => anchor.corner(),
            MenuAt::Point(x, y) => (x, y, y),
        };
        page::show_popover(&popover, corner);
    });
    let items = items.into_iter().map(|item| view! { <ShownItem item popover at/> }).collect_view();
    view! {
        <section aria-label=name>
            <div
                class="menu-pop"
                role="menu"
                aria-label=name.clone()
                popover="auto"
                node_ref=popover
                on:toggle=move |event| {
                    if page::popover_closed(&event) {
                        host.0.set(None);
                        opener.focus();
                    }
                }
                on:keydown=move |event| walk(popover, &event)
            >
                {items}
            </div>
        </section>
    }
    .into_any()
}

/// Keys go along the entries, a letter to the next that begins with it.
fn walk(popover: Popover, event: &KeyboardEvent) {
    let towards = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => page::Along::Next,
        "ArrowUp" | "ArrowLeft" => page::Along::Previous,
        "Home" => page::Along::First,
        "End" => page::Along::Last,
        "Tab" => {
            event.prevent_default();
            return hide(popover);
        }
        key if key.chars().count() == 1 && key != " " => page::Along::Letter(key.to_lowercase()),
        _ => return event.stop_propagation(),
    };
    event.prevent_default();
    event.stop_propagation();
    if let Some(popover) = popover.get_untracked() {
        page::focus_along(&popover, "button", &towards);
    }
}

fn hide(popover: Popover) {
    if let Some(popover) = popover.get_untracked() {
        page::hide_popover(&popover);
    }
}
