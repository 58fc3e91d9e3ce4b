//! What stands in a menu.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Popover, hide};
use crate::model::{Color, Word};
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::session::session;
use crate::text::title::named;
use crate::text::{FIRST_STRONG, board as words};
use crate::ui::map::swatch::swatch_class;
use crate::ui::parts::Icon;

/// An item of the menu in `popover`, which was opened `at` a place.
#[component]
pub fn ShownItem(item: Item, popover: Popover, at: MenuAt) -> impl IntoView {
    let host = session().menu;
    match item {
        Item::Press { label, icon, hint, danger, refused, act } => {
            let hint = (!hint.is_empty())
                .then(|| view! { <span class="muted" translate="no" prop:textContent=hint></span> });
            view! {
                <Entry role="menuitem" danger refused on_press=closing(popover, act)>
                    <Icon name=icon/>
                    <Words label/>
                    {hint}
                </Entry>
            }
            .into_any()
        }
        Item::Choose { label, checked, act } => view! {
            <Entry role="menuitemradio" checked=Some(checked) on_press=closing(popover, act)>
                <Words label/>
            </Entry>
        }
        .into_any(),
        Item::Toggle { label, hint, on, act } => view! {
            <Entry role="menuitemcheckbox" checked=move || on() on_press=Callback::new(move |()| act())>
                <Words label/>
                <span class="muted" translate="no" prop:textContent=hint></span>
            </Entry>
        }
        .into_any(),
        Item::More { label, icon, items } => {
            let heading = label.text.clone();
            let open = Arc::new(move || host.open(at, heading.clone(), items.clone()));
            view! {
                <Entry role="menuitem" leads_on=true on_press=closing(popover, open)>
                    <Icon name=icon/>
                    <Words label/>
                    <Icon name="right" size=12/>
                </Entry>
            }
            .into_any()
        }
        Item::Head(label) => {
            view! { <div class="menu-pop__head" role="presentation"><Words label/></div> }.into_any()
        }
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

#[component]
fn Words(label: Label) -> impl IntoView {
    // A sentence is in the language of the interface; what a user wrote stands apart in it.
    let session = session();
    let text = if label.written { named(session.language_now(), &label.text) } else { label.text };
    let name = label.written && !text.contains(FIRST_STRONG);
    view! {
        <span
            class="menu-pop__label"
            translate=label.written.then_some("no")
            dir=name.then_some("auto")
            prop:textContent=text
        ></span>
    }
    .into_any()
}

/// Does something once the menu is closed.
fn closing(popover: Popover, act: Arc<dyn Fn() + Send + Sync>) -> Callback<()> {
    Callback::new(move |()| {
        hide(popover);
        act();
    })
}

/// A button of a menu.
#[component]
fn Entry(
    role: &'static str,
    /// Whether it is on, where it can be.
    #[prop(optional, into)]
    checked: Signal<Option<bool>>,
    /// Whether it removes something.
    #[prop(optional)]
    danger: bool,
    /// Why it can't be pressed now.
    #[prop(optional_no_strip)]
    refused: Option<String>,
    /// Whether it opens another menu.
    #[prop(optional)]
    leads_on: bool,
    on_press: Callback<()>,
    children: Children,
) -> impl IntoView {
    let is_refused = refused.is_some();
    let press = move |_| {
        if !is_refused {
            on_press.run(());
        }
    };
    view! {
        <button
            type="button"
            class=danger.then_some("is-danger")
            role=role
            tabindex="-1"
            title=refused
            aria-disabled=is_refused.then_some("true")
            aria-checked=move || checked.get().map(truth)
            aria-haspopup=leads_on.then_some("menu")
            on:click=press
        >
            {children()}
        </button>
    }
    .into_any()
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
    let name = color.map_or_else(|| session.t(words::NO_COLOR), |color| session.name(color));
    view! {
        <button
            type="button"
            role="menuitemradio"
            class=swatch_class(color)
            tabindex=if is_chosen { "0" } else { "-1" }
            aria-checked=truth(is_chosen)
            aria-label=name
            title=name
            on:click=move |_| choose.run(color)
        ></button>
    }
    .into_any()
}
