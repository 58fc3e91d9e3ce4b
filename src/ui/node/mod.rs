//! Elements built by hand: what every screen is made of.
//!
//! In `view!` each piece of a screen is a type of its own with its own program to build, mount and take away, which
//! came to two thirds of the page. Here there is one sort of element, one sort of listener and one sort of
//! [`watch`], on the reactive graph of Leptos. What is made belongs to the owner in whose scope it is made, and
//! ends with it.
//!
//! [`el`] makes an element; [`Node`] gives it attributes, texts, children and listeners. What follows a signal has
//! a name that ends in `_of`; a word of the interface follows the language. [`slot`] holds a part that comes and
//! goes, [`rows`] one for each id of a list.

mod bridge;
mod listening;
mod rows;
mod slot;
mod watch;

use std::cell::RefCell;

use leptos::prelude::{Get, Owner};
use leptos::tachys::renderer::Rndr;
use leptos::wasm_bindgen::{JsCast, JsValue};

use crate::platform::dom::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};
use crate::platform::events::{self, Manner};
use crate::platform::page;
use crate::state::session::session;
use crate::text::Text;

pub use listening::keep_listening;
pub use rows::rows;
pub use slot::slot;
pub use watch::watch;

/// An element; a copy is the same element.
#[derive(Clone, PartialEq)]
pub struct Node(Element);

/// A new element with a class, or none where that is empty.
pub fn el(tag: &str, class: &str) -> Node {
    let node = Node(Rndr::create_element(tag, None));
    if class.is_empty() { node } else { node.attr("class", class) }
}

/// An icon of the sprite in `index.html`, 12, 14, 16 or 20 px; hidden from screen readers.
pub fn icon(name: &str, size: u8) -> Node {
    thread_local! {
        static MADE: RefCell<Vec<(String, u8, Node)>> = const { RefCell::new(Vec::new()) };
    }
    MADE.with_borrow_mut(|made| {
        // A copy costs one call into the browser, a new one seven.
        if let Some((.., known)) = made.iter().find(|(known, width, _)| known == name && *width == size) {
            return known.copy();
        }
        let new = from_sprite(name, size);
        made.push((name.to_owned(), size, new.copy()));
        new
    })
}

fn from_sprite(name: &str, size: u8) -> Node {
    let class = match size {
        12 => "ic ic--12",
        14 => "ic ic--14",
        20 => "ic ic--20",
        _ => "ic",
    };
    let link = drawn("use").attr("href", &format!("#i-{name}"));
    drawn("svg").attr("class", class).attr("aria-hidden", "true").child(link)
}

/// A button; what it does is [`Node::on_press`].
pub fn button(class: &str) -> Node {
    el("button", class).attr("type", "button")
}

/// A new element of a drawing.
pub fn drawn(tag: &str) -> Node {
    Node(Rndr::create_element(tag, Some("http://www.w3.org/2000/svg")))
}

impl Node {
    /// The body of the page: what every screen stands in.
    pub fn page() -> Self {
        page::body().map_or_else(|| el("div", ""), Self)
    }

    /// Another one like it, without its listeners and what follows signals.
    fn copy(&self) -> Self {
        self.0.clone_node_with_deep(true).map_or_else(|_| self.clone(), |copy| Self(copy.unchecked_into()))
    }

    /// With an attribute.
    #[must_use]
    pub fn attr(self, name: &str, value: &str) -> Self {
        Rndr::set_attribute(&self.0, name, value);
        self
    }

    /// With a child at the end.
    #[must_use]
    pub fn child(self, child: Node) -> Self {
        Rndr::insert_node(&self.0, &child.0, None);
        self
    }

    /// With children at the end.
    #[must_use]
    pub fn with(self, children: Vec<Node>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// With a child at the end, where there is one.
    #[must_use]
    pub fn maybe(self, child: Option<Node>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// With a text at the end.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        Rndr::insert_node(&self.0, &Rndr::create_text_node(text), None);
        self
    }

    /// With a text at the end that follows `text`.
    #[must_use]
    pub fn text_of(self, text: impl Fn() -> String + 'static) -> Self {
        self.follow_text(Box::new(text));
        self
    }

    /// With a word of the interface at the end.
    #[must_use]
    pub fn word(self, word: Text) -> Self {
        let language = session().language;
        self.text_of(move || word.get(language.get()).to_owned())
    }

    /// With an attribute that follows `value`; it is taken away where that is `None`.
    #[must_use]
    pub fn attr_of(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.follow_attr(name, Box::new(value));
        self
    }

    /// With an attribute that is a word of the interface.
    #[must_use]
    pub fn attr_word(self, name: &'static str, word: Text) -> Self {
        let language = session().language;
        self.attr_of(name, move || Some(word.get(language.get()).to_owned()))
    }

    /// Called by a word of the interface, for screen readers and where the pointer rests.
    #[must_use]
    pub fn titled(self, word: Text) -> Self {
        self.attr_word("aria-label", word).attr_word("title", word)
    }

    /// With a part at the end that comes and goes, see [`slot`].
    #[must_use]
    pub fn slot(self, part: impl Fn() -> Option<Node> + 'static) -> Self {
        slot(&self, part);
        self
    }

    /// With parts as all that is in it, which are made again whenever a signal changes that `parts` reads.
    #[must_use]
    pub fn only(self, parts: impl Fn() -> Vec<Node> + 'static) -> Self {
        slot::only(&self, parts);
        self
    }

    /// With a row at the end for each id, before what is added later; see [`rows`].
    #[must_use]
    pub fn rows(
        self,
        ids: impl Fn() -> Vec<String> + 'static,
        row: impl Fn(String) -> Node + 'static,
    ) -> Self {
        rows(&self, None, ids, row);
        self
    }

    fn follow_text(&self, text: Box<dyn Fn() -> String>) {
        let shown = Rndr::create_text_node("");
        Rndr::insert_node(&self.0, &shown, None);
        let last = RefCell::new(String::new());
        // A live region says again what is set again.
        watch(move || {
            let text = text();
            if *last.borrow() != text {
                Rndr::set_text(&shown, &text);
                last.replace(text);
            }
        });
    }

    fn follow_attr(&self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) {
        let node = self.clone();
        watch(move || node.set(name, value().as_deref()));
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

    /// What listens runs in the scope of what made it, where it finds the session.
    fn listen(&self, name: &'static str, act: Box<dyn Fn(&Event)>) {
        let manner = Manner { active: true, ..Manner::default() };
        let owner = Owner::current().unwrap_or_default();
        let run = move |event: Event| owner.with(|| act(&event));
        keep_listening(Some(events::listen(&self.0, name, manner, run)));
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

    /// Gives it a class, or takes that away.
    pub fn set_class(&self, class: &str, on: bool) {
        let _ = self.0.class_list().toggle_with_force(class, on);
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

    /// Checks a box or a radio button, or clears it.
    pub fn set_checked(&self, on: bool) {
        Rndr::set_property(&self.0, "checked", &JsValue::from_bool(on));
    }

    /// Shows another icon of the sprite in an [`icon`].
    pub fn set_icon(&self, name: &str) {
        if let Some(link) = self.0.first_element_child() {
            Rndr::set_attribute(&link, "href", &format!("#i-{name}"));
        }
    }

    /// The element, for what only the browser can do with it.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// The element of HTML, for what only the browser can do with it.
    pub fn html(&self) -> &HtmlElement {
        self.0.unchecked_ref()
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
        page::let_go(&self.0);
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

    /// A copy of an element and what is in it, without its listeners.
    pub fn copy_of(element: &HtmlElement) -> Option<Self> {
        element.clone_node_with_deep(true).ok()?.dyn_into().ok().map(Self)
    }

    /// Gives it the focus once it is in the page, with its text selected.
    pub fn focus_when_shown(&self) {
        page::focus_when_shown(self.0.clone());
    }
}
