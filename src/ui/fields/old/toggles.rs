//! See [`crate::ui::fields::toggles`].

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::panel::signal;
use crate::text::Text;
use crate::ui::fields::panel::{Get, Panel};
use crate::ui::fields::toggles::Switch;
use crate::ui::node::{Node, el, icon, watch};

/// See [`crate::ui::fields::toggles::Toggle`].
pub fn toggle(name: &str, picture: Option<&str>, on: Get<Option<bool>>, press: impl Fn() + 'static) -> Node {
    let button = match picture {
        Some(sign) => el("button", "").attr("aria-label", name).attr("title", name).child(icon(sign, 14)),
        None => el("button", "chip chip--toggle").child(el("span", "").text(name)),
    };
    let button = button.attr("type", "button").on_press(press);
    let shown = button.clone();
    watch(move || match on() {
        Some(on) => shown.set_flag("aria-pressed", on),
        None => shown.set("aria-pressed", Some("mixed")),
    });
    button
}

/// See [`Switch`].
pub fn switch(
    panel: Panel,
    sign: Option<Node>,
    word: Text,
    on: Get<Option<bool>>,
    press: impl Fn() + 'static,
) -> Node {
    let press = SendWrapper::new(press);
    let sign = sign.map(Node::into_view);
    Node::of(view! {
        <Switch word=panel.t(word) on=signal(on) press=move |()| press()>{sign}</Switch>
    })
}
