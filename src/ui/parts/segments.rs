//! A row of buttons of which one is on: a radio group.

use std::rc::Rc;

use leptos::prelude::untrack;

use crate::platform::dom::KeyboardEvent;
use crate::platform::page;
use crate::ui::node::{Node, el, watch};

/// A button of the row, still without a word on it.
pub fn segment() -> Node {
    el("button", "").attr("type", "button").attr("role", "radio")
}

/// A radio group of `buttons`, of which that at `chosen` is on. Arrow keys go along it, as in every radio group.
/// Pressing the one that is on calls `choose` with it too: whoever allows nothing to be chosen clears it then.
pub fn segments(
    class: &str,
    buttons: Vec<Node>,
    chosen: impl Fn() -> Option<usize> + 'static,
    choose: impl Fn(usize) + 'static,
) -> Node {
    boxed(class, buttons, Rc::new(chosen), Rc::new(choose))
}

fn boxed(
    class: &str,
    buttons: Vec<Node>,
    chosen: Rc<dyn Fn() -> Option<usize>>,
    choose: Rc<dyn Fn(usize)>,
) -> Node {
    for (at, button) in buttons.iter().enumerate() {
        let choose = choose.clone();
        let _ = button.clone().on_press(move || untrack(|| choose(at)));
    }
    let row = el("div", class).attr("role", "radiogroup").on_key(along).with(buttons.clone());
    watch(move || {
        let chosen = chosen();
        for (at, button) in buttons.iter().enumerate() {
            let on = chosen == Some(at);
            let reached = on || (at == 0 && chosen.is_none());
            button.set_flag("aria-checked", on);
            button.set("tabindex", Some(if reached { "0" } else { "-1" }));
        }
    });
    row
}

/// Arrow keys move the focus to the neighbour and press it.
pub fn along(event: &KeyboardEvent) {
    let forward = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => true,
        "ArrowLeft" | "ArrowUp" => false,
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    page::press_neighbour(event, forward);
}
