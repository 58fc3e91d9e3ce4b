//! See [`crate::ui::fields::frame`].

use leptos::prelude::{Get as _, *};

use crate::text::inspector as words;
use crate::ui::fields::panel::{Get, Panel, element_id};
use crate::ui::node::{Node, el, icon, watch};
use crate::ui::parts;

/// See [`parts::IconButton`].
#[component]
pub fn IconButton(
    sign: &'static str,
    #[prop(into)] name: Signal<String>,
    #[prop(default = "btn btn--icon btn--sm")] class: &'static str,
    #[prop(optional, into)] hidden: Signal<bool>,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    view! { <parts::IconButton sign name class hidden on_press=press/> }.into_any()
}

/// See [`parts::WordButton`].
#[component]
pub fn WordButton(
    sign: &'static str,
    word: &'static str,
    #[prop(optional)] node_ref: NodeRef<leptos::html::Button>,
    #[prop(optional, into)] expanded: MaybeProp<bool>,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    view! { <parts::WordButton sign word node_ref expanded=move || expanded.get() on_press=press/> }
        .into_any()
}

/// See [`parts::IconButton`].
pub fn icon_button(sign: &str, name: &str, act: impl Fn() + 'static) -> Node {
    el("button", "btn btn--icon btn--sm")
        .attr("type", "button")
        .attr("aria-label", name)
        .attr("title", name)
        .child(icon(sign, 14))
        .on_press(act)
}

/// See [`crate::ui::fields::frame::RefusableButton`].
pub fn refusable_button(
    sign: &str,
    name: &str,
    refused: Get<Option<String>>,
    act: impl Fn() + 'static,
) -> Node {
    let reason = refused.clone();
    let press = move || {
        if untrack(|| reason()).is_none() {
            act();
        }
    };
    let button = icon_button(sign, name, press);
    let (shown, name) = (button.clone(), name.to_string());
    watch(move || {
        let reason = refused();
        shown.set("aria-disabled", reason.as_ref().map(|_| "true"));
        shown.set("title", Some(reason.as_ref().unwrap_or(&name)));
    });
    button
}

/// See [`parts::WordButton`].
pub fn word_button(sign: &str, word: &str, act: impl Fn() + 'static) -> Node {
    el("button", "btn btn--line btn--sm")
        .attr("type", "button")
        .child(icon(sign, 14))
        .text(word)
        .on_press(act)
}

/// See [`crate::ui::fields::frame::Buttons`].
pub fn buttons(buttons: Vec<Node>) -> Node {
    el("div", "side__more").with(buttons)
}

/// See [`crate::ui::fields::frame::Group`].
pub fn group(parts: Vec<Node>) -> Node {
    el("div", "group").with(parts)
}

/// See [`crate::ui::fields::frame::Heading`].
pub fn heading(text: &str) -> Node {
    el("h3", "").text(text)
}

/// See [`crate::ui::fields::frame::Labelled`].
pub fn labelled(label: &str, field: &Node, control: Vec<Node>) -> Node {
    row(el("label", "").text(label), field, control)
}

/// See [`crate::ui::fields::frame::Labelled`].
pub fn row(label: Node, field: &Node, control: Vec<Node>) -> Node {
    let id = element_id();
    field.set("id", Some(&id));
    el("div", "prop prop--top").child(label.attr("for", &id)).child(el("div", "").with(control))
}

/// See [`crate::ui::fields::frame::Titled`].
pub fn titled(label: &str, mixed: Option<Node>, high: bool, control: Node) -> Node {
    let label = el("span", "lb").attr("aria-hidden", "true").text(label).with(mixed.into_iter().collect());
    el("div", if high { "prop prop--top" } else { "prop" }).child(label).child(control)
}

/// See [`crate::ui::fields::frame::MixedMark`].
pub fn mixed_mark<T: 'static>(panel: Panel, common: Get<Option<T>>) -> Node {
    let mark = el("span", "muted").text(" ").text(panel.t(words::MIXED));
    let shown = mark.clone();
    watch(move || shown.set_hidden(common().is_some()));
    mark
}
