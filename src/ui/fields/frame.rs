//! What stands around the fields: groups, rows with labels, buttons.

use leptos::prelude::{Get as _, *};

use super::panel::Get;
use super::panel::Panel;
use super::panel::element_id;
use crate::text::inspector as words;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::watch;
use crate::ui::parts::Icon;

/// A button of an icon alone.
pub fn icon_button(sign: &str, name: &str, act: impl Fn() + 'static) -> Node {
    el("button", "btn btn--icon btn--sm")
        .attr("type", "button")
        .attr("aria-label", name)
        .attr("title", name)
        .child(icon(sign, 14))
        .on_press(act)
}

/// A button of an icon alone.
#[component]
pub fn IconButton(
    sign: &'static str,
    #[prop(into)] name: Signal<String>,
    #[prop(default = "btn btn--icon btn--sm")] class: &'static str,
    #[prop(optional, into)] hidden: Signal<bool>,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=class
            hidden=hidden
            aria-label=name
            title=name
            on:click=move |_| press.run(())
        >
            <Icon name=sign/>
        </button>
    }
    .into_any()
}

/// A button with an icon and a word.
#[component]
pub fn WordButton(
    sign: &'static str,
    word: &'static str,
    #[prop(optional)] node_ref: NodeRef<leptos::html::Button>,
    #[prop(optional, into)] expanded: MaybeProp<bool>,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    let expanded = move || expanded.get().map(|open| if open { "true" } else { "false" });
    view! {
        <button
            type="button"
            class="btn btn--line btn--sm"
            node_ref=node_ref
            aria-expanded=expanded
            on:click=move |_| press.run(())
        >
            <Icon name=sign/>
            {word}
        </button>
    }
    .into_any()
}

/// A button of an icon alone, which stays in place and says why where it is refused.
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

/// A button with an icon and a word.
pub fn word_button(sign: &str, word: &str, act: impl Fn() + 'static) -> Node {
    el("button", "btn btn--line btn--sm")
        .attr("type", "button")
        .child(icon(sign, 14))
        .text(word)
        .on_press(act)
}

/// A row of buttons.
pub fn buttons(buttons: Vec<Node>) -> Node {
    el("div", "side__more").with(buttons)
}

/// Parts that belong together.
pub fn group(parts: Vec<Node>) -> Node {
    el("div", "group").with(parts)
}

/// The heading of a group.
pub fn heading(text: &str) -> Node {
    el("h3", "").text(text)
}

/// A control with its label before it; `field` is what the label names.
pub fn labelled(label: &str, field: &Node, control: Vec<Node>) -> Node {
    row(el("label", "").text(label), field, control)
}

/// A control with its label before it; `id` is that of what the label names.
#[component]
pub fn Labelled(label: &'static str, id: String, children: Children) -> impl IntoView {
    view! {
        <div class="prop prop--top">
            <label for=id>{label}</label>
            <div>{children()}</div>
        </div>
    }
    .into_any()
}

/// As [`labelled`], with a label that may change.
pub fn row(label: Node, field: &Node, control: Vec<Node>) -> Node {
    let id = element_id();
    field.set("id", Some(&id));
    el("div", "prop prop--top").child(label.attr("for", &id)).child(el("div", "").with(control))
}

/// A control that carries its own name, with the same word before it; `high` where it may take several rows.
pub fn titled(label: &str, mixed: Option<Node>, high: bool, control: Node) -> Node {
    let label = el("span", "lb").attr("aria-hidden", "true").text(label).with(mixed.into_iter().collect());
    el("div", if high { "prop prop--top" } else { "prop" }).child(label).child(control)
}

/// Says that the cards differ, where they do.
pub fn mixed_mark<T: 'static>(panel: Panel, common: Get<Option<T>>) -> Node {
    let mark = el("span", "muted").text(" ").text(panel.t(words::MIXED));
    let shown = mark.clone();
    watch(move || shown.set_hidden(common().is_some()));
    mark
}
