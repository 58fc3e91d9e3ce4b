//! The names of parts among elements built by hand.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use send_wrapper::SendWrapper;

use super::{Dialog, DialogBody, DialogFoot, along};
use crate::platform::dom::{HtmlInputElement, KeyboardEvent};
use crate::platform::{events, page};
use crate::text::Text;
use crate::ui::node::{Node, el, icon, keep_listening, watch};

/// See [`Dialog`].
pub fn dialog(
    title: impl Fn() -> String + 'static,
    wide: bool,
    close: impl Fn() + 'static,
    content: Vec<Node>,
) -> Node {
    let (title, close) = (SendWrapper::new(title), SendWrapper::new(close));
    let content = views(content);
    Node::of(view! { <Dialog title=move || title() wide on_close=move |()| close()>{content}</Dialog> })
}

/// See [`DialogBody`].
pub fn dialog_body(content: Vec<Node>) -> Node {
    let content = views(content);
    Node::of(view! { <DialogBody>{content}</DialogBody> })
}

/// See [`DialogFoot`].
pub fn dialog_foot(buttons: Vec<Node>) -> Node {
    let buttons = views(buttons);
    Node::of(view! { <DialogFoot>{buttons}</DialogFoot> })
}

fn views(nodes: Vec<Node>) -> impl IntoView {
    nodes.into_iter().map(Node::into_view).collect_view()
}

/// See [`super::Segment`].
pub fn segment() -> Node {
    el("button", "").attr("type", "button").attr("role", "radio")
}

/// See [`super::Segments`].
pub fn segments(
    class: &str,
    buttons: Vec<Node>,
    chosen: impl Fn() -> Option<usize> + 'static,
    choose: impl Fn(usize) + 'static,
) -> Node {
    let choose = Rc::new(choose);
    for (at, button) in buttons.iter().enumerate() {
        let choose = choose.clone();
        let _ = button.clone().on_press(move || untrack(|| choose(at)));
    }
    let row = el("div", class).attr("role", "radiogroup").on_key(along).with(buttons.clone());
    watch(move || {
        let chosen = chosen();
        for (at, button) in buttons.iter().enumerate() {
            let on = chosen == Some(at);
            button.set_flag("aria-checked", on);
            button.set("tabindex", Some(if on || (at == 0 && chosen.is_none()) { "0" } else { "-1" }));
        }
    });
    row
}

/// See [`super::SearchBox`]. Returns the box and the field in it.
pub fn search_box(
    name: Text,
    text: impl Fn() -> String + 'static,
    typed: impl Fn(String) + 'static,
) -> (Node, Node) {
    let typed: Rc<dyn Fn(String)> = Rc::new(typed);
    let clear = typed.clone();
    let field = el("input", "")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr_word("placeholder", name)
        .attr_word("aria-label", name)
        .on("input", move |event| typed(event_target_value(event)))
        .on_key(move |event| {
            if event.key() == "Escape" && !event_target_value(event).is_empty() {
                event.prevent_default();
                clear(String::new());
            }
        });
    let shown = field.clone();
    watch(move || shown.set_value(&text()));
    let target = field.clone();
    keep_listening(events::on_window("keydown", move |event: KeyboardEvent| {
        let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
        if event.key() == "/" && plain && !page::keys_are_taken() {
            event.prevent_default();
            target.focus();
            target.element().unchecked_ref::<HtmlInputElement>().select();
        }
    }));
    (el("label", "searchbox").child(icon("search", 14)).child(field.clone()), field)
}
