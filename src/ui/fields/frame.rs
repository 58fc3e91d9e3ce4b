//! What stands around the fields: groups, rows with labels, buttons.

use leptos::prelude::*;

use crate::state::session::session;
use crate::text::inspector as words;
use crate::ui::parts;

/// Parts that belong together.
#[component]
pub fn Group(
    #[prop(optional, into)] hidden: Signal<bool>,
    /// A class of its own.
    #[prop(optional)]
    class: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    let class = class.map_or_else(|| "group".to_owned(), |class| format!("group {class}"));
    view! { <div class=class hidden=hidden>{children()}</div> }.into_any()
}

/// The heading of a group.
#[component]
pub fn Heading(
    #[prop(into)] text: Signal<String>,
    /// Whether it is the user's own words, which nobody translates.
    #[prop(optional)]
    written: bool,
) -> impl IntoView {
    view! { <h3 translate=written.then_some("no") dir=written.then_some("auto") prop:textContent=text></h3> }
        .into_any()
}

/// A row of buttons.
#[component]
pub fn Buttons(children: Children) -> impl IntoView {
    view! { <div class="side__more">{children()}</div> }.into_any()
}

/// A control with its label before it; `id` is that of what the label names.
#[component]
pub fn Labelled(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] id: String,
    #[prop(optional, into)] hidden: Signal<bool>,
    /// Whether the label is the user's own words, which nobody translates.
    #[prop(optional)]
    written: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="prop prop--top" hidden=hidden>
            <label
                for=id
                translate=written.then_some("no")
                dir=written.then_some("auto")
                prop:textContent=label
            ></label>
            <div>{children()}</div>
        </div>
    }
    .into_any()
}

/// A control that carries its own name, with the same word before it.
#[component]
pub fn Titled(
    label: &'static str,
    /// Whether the cards differ.
    #[prop(optional, into)]
    mixed: Option<Signal<bool>>,
    /// Whether it may take several rows.
    #[prop(optional)]
    high: bool,
    #[prop(optional, into)] hidden: Signal<bool>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class=if high { "prop prop--top" } else { "prop" } hidden=hidden>
            <span class="lb" aria-hidden="true">
                {label}
                {mixed.map(|mixed| view! { <MixedMark mixed/> })}
            </span>
            {children()}
        </div>
    }
    .into_any()
}

/// Says that the cards differ, where they do.
#[component]
pub fn MixedMark(#[prop(into)] mixed: Signal<bool>) -> impl IntoView {
    let word = session().t(words::MIXED);
    view! { <span class="muted" hidden=move || !mixed.get()>{format!(" {word}")}</span> }.into_any()
}

/// A button of an icon alone, which stays in place and says why where it is refused.
#[component]
pub fn RefusableButton(
    sign: &'static str,
    #[prop(into)] name: Signal<String>,
    /// Why it can't be pressed now.
    #[prop(into)]
    refused: Signal<Option<String>>,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    let press = move |()| {
        if refused.get_untracked().is_none() {
            press.run(());
        }
    };
    let dimmed = move || refused.read().is_some();
    view! { <parts::IconButton sign name title=refused dimmed=dimmed on_press=press/> }.into_any()
}
