//! See [`Chips`].

use std::rc::Rc;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::draft::{Goal, editable};
use super::panel::signal;
use crate::ui::fields::panel::{Get, Panel};
use crate::ui::fields::tags::{ChipWords, Chips};
use crate::ui::node::{Node, el};

/// See [`Chips`].
pub fn chips(
    _: Panel,
    words: ChipWords,
    texts: Get<Vec<String>>,
    add: Rc<dyn Goal>,
    remove: Rc<dyn Fn(&str)>,
) -> (Node, Node) {
    let add = editable(Rc::new(String::new), add);
    let remove = SendWrapper::new(remove);
    let remove = move |text: String| remove(&text);
    let chips = el("div", "place").view(view! { <Chips words texts=signal(texts) add remove/> });
    (chips, el("div", ""))
}
