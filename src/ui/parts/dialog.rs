//! A modal dialog on the browser's own `<dialog>`.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use send_wrapper::SendWrapper;

use crate::platform::dom::HtmlDialogElement;
use crate::text::board as words;
use crate::ui::node::{Node, button, el, icon};

/// A dialog that is open as long as it is in the page. Escape and the cross call `close`; the focus goes back to
/// where it was.
///
/// `title` is its heading, and its name for screen readers; `content` is a `.dialog__body` and a `.dialog__foot`;
/// a `wide` one has room for a list.
pub fn dialog(
    title: impl Fn() -> String + 'static,
    wide: bool,
    close: impl Fn() + 'static,
    content: Vec<Node>,
) -> Node {
    boxed(Rc::new(title), wide, Rc::new(close), content)
}

fn boxed(title: Rc<dyn Fn() -> String>, wide: bool, close: Rc<dyn Fn()>, content: Vec<Node>) -> Node {
    let name = title.clone();
    let cancel = close.clone();
    let cross = button("btn btn--icon btn--sm")
        .attr_word("aria-label", words::CLOSE)
        .child(icon("x", 14))
        .on_press(move || close());
    let head = el("div", "dialog__head").child(el("h2", "").text_of(move || title())).child(cross);
    let dialog = el("dialog", if wide { "dialog dialog--wide" } else { "dialog" })
        .attr_of("aria-label", move || Some(name()))
        .on("cancel", move |event| {
            event.prevent_default();
            cancel();
        })
        .child(head)
        .with(content);
    show(&dialog);
    dialog
}

/// What stands in a dialog, above its [`dialog_foot`].
pub fn dialog_body(content: Vec<Node>) -> Node {
    el("div", "dialog__body").with(content)
}

/// The buttons below a dialog.
pub fn dialog_foot(buttons: Vec<Node>) -> Node {
    el("div", "dialog__foot").with(buttons)
}

fn show(dialog: &Node) {
    let opened = dialog.element().clone().unchecked_into::<HtmlDialogElement>();
    let closed = SendWrapper::new(opened.clone());
    Effect::new(move || drop(opened.show_modal()));
    // Only a dialog that is closed, not one that merely goes, gives the focus back.
    on_cleanup(move || closed.close());
}
