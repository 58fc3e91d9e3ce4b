//! Elements built by hand.
//!
//! The panel has a hundred small pieces, and in `view!` each is a type of its own with its own program to build,
//! mount and take away: 75 KB of the page where this is a fraction of it. Here there is one sort of element, one
//! sort of listener and one sort of [`watch`]. What is made belongs to the owner in whose scope it is made, and
//! ends with it.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::wasm_bindgen::{JsCast, JsValue};
use send_wrapper::SendWrapper;

use crate::platform::dom::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};
use crate::platform::events::{self, Manner};
use crate::platform::page;

/// An element; a copy is the same element.
#[derive(Clone, PartialEq)]
pub struct Node(Element);

/// A new element with a class, or none where that is empty.
pub fn el(tag: &str, class: &str) -> Node {
    let node = Node(Rndr::create_element(tag, None));
    if class.is_empty() { node } else { node.attr("class", class) }
}

/// An icon of the sprite, 12, 14 or 16 px; hidden from screen readers.
pub fn icon(name: &str, size: u8) -> Node {
    let class = match size {
        12 => "ic ic--12",
        14 => "ic ic--14",
        _ => "ic",
    };
    let link = drawn("use").attr("href", &format!("#i-{name}"));
    drawn("svg").attr("class", class).attr("aria-hidden", "true").add(link)
}

/// A new element of a drawing.
pub fn drawn(tag: &str) -> Node {
    Node(Rndr::create_element(tag, Some("http://www.w3.org/2000/svg")))
}

impl Node {
    /// With an attribute.
    #[must_use]
    pub fn attr(self, name: &str, value: &str) -> Self {
        Rndr::set_attribute(&self.0, name, value);
        self
    }

    /// With a child at the end.
    #[must_use]
    pub fn add(self, child: Node) -> Self {
        Rndr::insert_node(&self.0, &child.0, None);
        self
    }

    /// With children at the end.
    #[must_use]
    pub fn with(self, children: Vec<Node>) -> Self {
        children.into_iter().fold(self, Self::add)
    }

    /// With a text at the end.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        Rndr::insert_node(&self.0, &Rndr::create_text_node(text), None);
        self
    }

    /// Calls `act` for each event called `name`.
    #[must_use]
    pub fn on(self, name: &'static str, act: impl Fn(&Event) + 'static) -> Self {
        self.listen(name, Box::new(act));
        self
    }

    /// Calls `act` when it is pressed.
    #[must_use]
    pub fn on_press(self, act: impl Fn() + 'static) -> Self {
        self.on("click", move |_| act())
    }

    /// Calls `act` for each key.
    #[must_use]
    pub fn on_key(self, act: impl Fn(&KeyboardEvent) + 'static) -> Self {
        self.on("keydown", move |event| act(event.unchecked_ref()))
    }

    fn listen(&self, name: &'static str, act: Box<dyn Fn(&Event)>) {
        let manner = Manner { active: true, ..Manner::default() };
        let listener =
            SendWrapper::new(events::listen(&self.0, name, manner, move |event: Event| act(&event)));
        on_cleanup(move || drop(listener));
    }

    /// Sets an attribute, or takes it away.
    pub fn set(&self, name: &str, value: Option<&str>) {
        match value {
            Some(value) => Rndr::set_attribute(&self.0, name, value),
            None => Rndr::remove_attribute(&self.0, name),
        }
    }

    /// Sets an attribute that is `true` or `false`.
    pub fn set_flag(&self, name: &str, on: bool) {
        self.set(name, Some(if on { "true" } else { "false" }));
    }

    /// Hides it, or shows it again.
    pub fn set_hidden(&self, hidden: bool) {
        self.set("hidden", hidden.then_some(""));
    }

    /// Sets a property of its style.
    pub fn set_style(&self, name: &str, value: &str) {
        if let Some(element) = self.0.dyn_ref::<HtmlElement>() {
            Rndr::set_css_property(&element.style(), name, value);
        }
    }

    /// Sets the text in it.
    pub fn set_text(&self, text: &str) {
        self.0.set_text_content(Some(text));
    }

    /// Puts children in it in place of what is there.
    pub fn set_children(&self, children: Vec<Node>) {
        self.0.set_text_content(None);
        let _ = self.clone().with(children);
    }

    /// Sets what a field holds.
    pub fn set_value(&self, value: &str) {
        Rndr::set_property(&self.0, "value", &JsValue::from_str(value));
    }

    /// Puts it into `place`, instead of what is there.
    pub fn fill(&self, place: &Element) {
        place.set_text_content(None);
        Rndr::insert_node(place, &self.0, None);
    }

    /// Puts another right after it.
    pub fn add_after(&self, other: &Node) {
        if let Some(parent) = self.0.parent_element() {
            Rndr::insert_node(&parent, &other.0, Rndr::next_sibling(&self.0).as_ref());
        }
    }

    /// Takes it out of the page.
    pub fn remove(&self) {
        self.0.remove();
    }

    /// Whether what is typed in a field is a whole value: half a date isn't.
    pub fn is_whole(&self) -> bool {
        self.0.dyn_ref::<HtmlInputElement>().is_none_or(HtmlInputElement::check_validity)
    }

    /// Gives it the focus.
    pub fn focus(&self) {
        if let Some(element) = self.0.dyn_ref::<HtmlElement>() {
            page::focus(element);
        }
    }

    /// Gives it the focus once it is in the page, with its text selected.
    pub fn focus_when_shown(&self) {
        page::focus_when_shown(self.0.clone());
    }
}

/// Runs `act` now, and again whenever a signal that it reads changes.
pub fn watch(act: impl Fn() + 'static) {
    watch_boxed(Box::new(act));
}

fn watch_boxed(act: Box<dyn Fn()>) {
    let effect = SendWrapper::new(RenderEffect::new(move |_: Option<()>| act()));
    on_cleanup(move || drop(effect));
}

/// A row that is shown: its id, what it is made of, and who owns that.
struct Row {
    id: String,
    node: Node,
    owner: Owner,
}

/// Keeps a row in `host` for each id, in their order, before `end` or at the end. A row stays as it is, with the
/// focus in it, as long as its id is there.
pub fn rows(
    host: &Node,
    end: Option<Node>,
    ids: impl Fn() -> Vec<String> + 'static,
    row: impl Fn(String) -> Node + 'static,
) {
    rows_boxed(host.clone(), end, Box::new(ids), Box::new(row));
}

fn rows_boxed(
    host: Node,
    end: Option<Node>,
    ids: Box<dyn Fn() -> Vec<String>>,
    row: Box<dyn Fn(String) -> Node>,
) {
    let scope = Owner::current().unwrap_or_default();
    let shown = RefCell::new(Vec::<Row>::new());
    watch(move || {
        let ids = ids();
        let mut known = shown.take();
        let next: Vec<Row> = ids
            .into_iter()
            .map(|id| match known.iter().position(|row| row.id == id) {
                Some(at) => known.swap_remove(at),
                None => {
                    let owner = scope.child();
                    let node = untrack(|| owner.with(|| row(id.clone())));
                    Row { id, node, owner }
                }
            })
            .collect();
        for gone in known {
            gone.owner.cleanup();
            gone.node.remove();
        }
        let mut following = end.clone();
        for row in next.iter().rev() {
            let after = row.node.0.next_element_sibling();
            let in_place = row.node.0.parent_element().as_ref() == Some(&host.0)
                && after == following.as_ref().map(|node| node.0.clone());
            if !in_place {
                Rndr::insert_node(&host.0, &row.node.0, following.as_ref().map(|node| node.0.as_ref()));
            }
            following = Some(row.node.clone());
        }
        shown.replace(next);
    });
}
