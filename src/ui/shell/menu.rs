//! Menus: one popover that shows whatever list of items it is given.

use leptos::html;
use leptos::prelude::*;

use crate::model::{Color, Word};
use crate::platform::dom::KeyboardEvent;
use crate::platform::page;
use crate::state::menu::{Item, Menu, MenuAt};
use crate::state::session::session;
use crate::text::board as words;
use crate::ui::parts::{Anew, HUES, Icon, NO_HUE};

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
    let host = session().menu;
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
    let items = items.into_iter().map(|item| view! { <Shown item popover at/> }).collect_view();
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

#[component]
fn Shown(item: Item, popover: Popover, at: MenuAt) -> impl IntoView {
    let host = session().menu;
    match item {
        Item::Press { label, icon, hint, danger, refused, act } => {
            let is_refused = refused.is_some();
            let press = move |_| {
                if !is_refused {
                    hide(popover);
                    act();
                }
            };
            let hint = (!hint.is_empty()).then(|| view! { <span class="muted">{hint}</span> });
            view! {
                <button
                    type="button"
                    class=danger.then_some("is-danger")
                    role="menuitem"
                    tabindex="-1"
                    title=refused
                    aria-disabled=is_refused.then_some("true")
                    on:click=press
                >
                    <Icon name=icon/>
                    {label}
                    {hint}
                </button>
            }
            .into_any()
        }
        Item::Choose { label, checked, act } => {
            let press = move |_| {
                hide(popover);
                act();
            };
            view! {
                <button
                    type="button"
                    role="menuitemradio"
                    tabindex="-1"
                    aria-checked=truth(checked)
                    on:click=press
                >
                    {label}
                </button>
            }
            .into_any()
        }
        Item::Toggle { label, hint, on, act } => view! {
            <button
                type="button"
                role="menuitemcheckbox"
                tabindex="-1"
                aria-checked=move || truth(on())
                on:click=move |_| act()
            >
                {label}
                <span class="muted">{hint}</span>
            </button>
        }
        .into_any(),
        Item::More { label, icon, items } => {
            let heading = label.clone();
            let press = move |_| {
                hide(popover);
                host.open(at, heading.clone(), items.clone());
            };
            view! {
                <button
                    type="button"
                    role="menuitem"
                    tabindex="-1"
                    aria-haspopup="menu"
                    on:click=press
                >
                    <Icon name=icon/>
                    {label}
                    <Icon name="right" size=12/>
                </button>
            }
            .into_any()
        }
        Item::Head(text) => view! { <div class="menu-pop__head" role="presentation">{text}</div> }.into_any(),
        Item::Line => view! { <div class="menu-pop__sep" role="separator"></div> }.into_any(),
        Item::Swatches { chosen, act } => {
            let choose = move |color| {
                hide(popover);
                act(color);
            };
            view! { <Swatches chosen choose/> }.into_any()
        }
    }
}

fn truth(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

/// The eight hues and "no colour".
#[component]
fn Swatches(chosen: Option<Color>, #[prop(into)] choose: Callback<Option<Color>>) -> impl IntoView {
    let colors = std::iter::once(None).chain(Color::ALL.iter().copied().map(Some));
    let swatch = |color| view! { <Swatch color is_chosen={chosen == color} choose/> };
    view! { <div class="swatches" role="presentation">{colors.map(swatch).collect_view()}</div> }.into_any()
}

#[component]
fn Swatch(color: Option<Color>, is_chosen: bool, choose: Callback<Option<Color>>) -> impl IntoView {
    let session = session();
    let (class, name) = match color {
        Some(color) => (HUES[color.index()], session.name(color)),
        None => (NO_HUE, session.t(words::NO_COLOR)),
    };
    view! {
        <button
            type="button"
            role="menuitemradio"
            class=class
            tabindex=if is_chosen { "0" } else { "-1" }
            aria-checked=truth(is_chosen)
            aria-label=name
            title=name
            on:click=move |_| choose.run(color)
        ></button>
    }
    .into_any()
}
