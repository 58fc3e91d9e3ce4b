//! Text that is being typed: it lives outside the map until it is committed as one command.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use leptos::prelude::on_cleanup;
use send_wrapper::SendWrapper;

use super::panel::Get;
use super::panel::Panel;
use super::panel::element_id;
use crate::command::Command;
use crate::platform::clock;
use crate::platform::dom::KeyboardEvent;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;

/// How often an unfinished text is stored, in milliseconds.
const STORED_EVERY: i32 = 200;

/// What a text becomes: a command, or what to tell the user where the text is none.
pub type Put = Rc<dyn Fn(&str) -> Result<Command, String>>;

/// Where a typed text goes.
pub trait Goal {
    /// Makes a text part of what is edited. A text that changes nothing is fine.
    ///
    /// # Errors
    /// What to tell the user where it is refused.
    fn commit(&self, text: &str) -> Result<(), String>;

    /// Keeps a text in the store that is still being typed; nothing where it is given up.
    fn keep(&self, text: Option<&str>);
}

/// A text of the map on the desk.
pub struct OfMap {
    /// The panel that the field stands in.
    pub panel: Panel,
    /// The command that a text becomes.
    pub put: Put,
}

impl Goal for OfMap {
    fn commit(&self, text: &str) -> Result<(), String> {
        (self.put)(text).and_then(|command| self.panel.try_execute(&command))
    }

    fn keep(&self, text: Option<&str>) {
        let desk = self.panel.session.desk;
        match text.map(|text| (self.put)(text)) {
            Some(Ok(command)) => desk.keep_unfinished(Some(&command)),
            Some(Err(_)) => {}
            None => desk.keep_unfinished(None),
        }
    }
}

thread_local! {
    static TYPED_LAST: RefCell<Weak<Draft>> = const { RefCell::new(Weak::new()) };
}

/// Commits the text that is being typed, wherever that is.
pub fn commit_typing() {
    if let Some(draft) = TYPED_LAST.with_borrow(Weak::upgrade) {
        draft.commit();
    }
}

/// The text of one field while it differs from what is edited.
///
/// It is committed by Enter and by leaving the field, and at the latest when the field goes (because something
/// else is selected or the panel closes) or the page does. Escape forgets it. A refused text stays in its field
/// with the reason below it.
pub struct Draft {
    panel: Panel,
    field: Node,
    /// Where the reason stands: after this, which is the field or the frame around it.
    frame: Node,
    value: Get<String>,
    goal: Rc<dyn Goal>,
    text: RefCell<Option<String>>,
    reason: RefCell<Option<Node>>,
    waiting: Cell<bool>,
    /// Whether the store was given a text that wasn't committed.
    kept: Cell<bool>,
}

impl Draft {
    /// No text yet for `field`, which otherwise shows `value`.
    pub fn new(panel: Panel, field: &Node, frame: &Node, value: Get<String>, goal: Rc<dyn Goal>) -> Rc<Self> {
        let draft = Rc::new(Self {
            panel,
            field: field.clone(),
            frame: frame.clone(),
            value,
            goal,
            text: RefCell::default(),
            reason: RefCell::default(),
            waiting: Cell::default(),
            kept: Cell::default(),
        });
        let last = SendWrapper::new(draft.clone());
        on_cleanup(move || last.commit_or_say());
        draft
    }

    /// Has the field show its value, unless there is a draft.
    pub fn show(&self) {
        let value = (self.value)();
        if !self.is_open() {
            self.field.set_value(&value);
        }
    }

    /// Takes in what the field holds now.
    pub fn typed(self: &Rc<Self>, text: String) {
        self.text.replace(Some(text));
        TYPED_LAST.set(Rc::downgrade(self));
        self.refuse(None);
        if !self.waiting.replace(true) {
            let draft = self.clone();
            clock::after(STORED_EVERY, move || draft.store()).forget();
        }
    }

    /// Makes the text part of what is edited, or says why not.
    pub fn commit(&self) {
        match self.committed() {
            Some(Ok(())) => self.settle(),
            Some(Err(message)) => self.refuse(Some(&message)),
            None => {}
        }
    }

    /// Forgets the text.
    pub fn revert(&self) {
        self.settle();
        self.take_back();
    }

    /// What keys do in the field; `lines` where Enter begins a new line, and Ctrl+Enter commits.
    ///
    /// Ctrl+Z belongs to the browser as long as there is a draft.
    pub fn key(&self, event: &KeyboardEvent, lines: bool) {
        let control = event.ctrl_key() || event.meta_key();
        match event.key().as_str() {
            "Enter" if !event.is_composing() && (!lines || control) => {
                event.prevent_default();
                self.commit();
            }
            // A note is too much to lose by one key.
            "Escape" if lines && self.is_open() => {
                event.prevent_default();
                event.stop_propagation();
                self.commit();
            }
            "Escape" if self.is_open() || self.reason.borrow().is_some() => {
                event.prevent_default();
                event.stop_propagation();
                self.revert();
            }
            "z" | "Z" | "y" | "Y" if control && self.is_open() => event.stop_propagation(),
            _ => {}
        }
    }

    /// Shows why the text is refused, or that it isn't.
    pub fn refuse(&self, message: Option<&str>) {
        if let Some(reason) = self.reason.take() {
            reason.remove();
        }
        self.field.set("aria-invalid", message.map(|_| "true"));
        let Some(message) = message else { return self.field.set("aria-describedby", None) };
        let id = element_id();
        let reason = el("p", "field__error")
            .attr("role", "alert")
            .attr("id", &id)
            .child(icon("warn", 12))
            .text(message);
        self.field.set("aria-describedby", Some(&id));
        self.frame.add_after(&reason);
        self.reason.replace(Some(reason));
    }

    fn is_open(&self) -> bool {
        self.text.borrow().is_some()
    }

    fn committed(&self) -> Option<Result<(), String>> {
        let text = self.text.borrow().clone()?;
        let result = self.goal.commit(&text);
        if result.is_ok() {
            // A text that is what it was before changes nothing, but what came between may be stored.
            self.take_back();
        }
        Some(result)
    }

    /// Has the store forget what it was given of a text that is no longer being typed.
    fn take_back(&self) {
        if self.kept.take() {
            self.goal.keep(None);
        }
    }

    fn settle(&self) {
        self.text.take();
        self.refuse(None);
        leptos::prelude::untrack(|| self.show());
    }

    /// When the field goes: nobody is left to read a message below it.
    fn commit_or_say(&self) {
        let result = self.committed();
        self.text.take();
        if let Some(Err(message)) = result {
            self.panel.session.notices.toast(message);
        }
    }

    fn store(&self) {
        self.waiting.set(false);
        let text = self.text.borrow().clone();
        if let Some(text) = text {
            self.kept.set(true);
            self.goal.keep(Some(&text));
        }
    }
}
