//! Things that are on or off.

use super::frame::mixed_mark;
use super::panel::Get;
use super::panel::Panel;
use super::panel::element_id;
use crate::text::Text;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::watch;

/// What a toggle shows: `None` where several cards differ.
pub type On = Get<Option<bool>>;

/// A button that stays down; shown by its picture alone where it has one.
pub fn toggle(name: &str, picture: Option<&str>, on: On, press: impl Fn() + 'static) -> Node {
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

/// A switch called `word`, behind a sign where it has one.
pub fn switch(panel: Panel, sign: Option<Node>, word: Text, on: On, press: impl Fn() + 'static) -> Node {
    let id = element_id();
    // The mark stands outside the name: a name takes in what is hidden too.
    let word = el("span", "").attr("id", &id).text(panel.t(word));
    let label = el("span", "lb").maybe(sign).child(word);
    let button =
        el("button", "switch").attr("type", "button").attr("role", "switch").attr("aria-labelledby", &id);
    let label = label.child(mixed_mark(panel, on.clone()));
    let shown = button.clone();
    watch(move || shown.set_flag("aria-checked", on() == Some(true)));
    el("div", "prop prop--wide").child(label).child(button.on_press(press))
}
