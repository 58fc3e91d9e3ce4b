//! See [`crate::state::draft`].

use std::cell::RefCell;
use std::rc::Rc;

use send_wrapper::SendWrapper;

use crate::command::Command;
use crate::state::draft::{Draft, Editable};
use crate::ui::fields::panel::{Get, Panel, element_id};
use crate::ui::node::{Node, el, icon, watch};

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

/// A text with a goal.
pub fn editable(value: Get<String>, goal: Rc<dyn Goal>) -> Editable {
    let (commit, keep) = (SendWrapper::new(goal.clone()), SendWrapper::new(goal));
    Editable::new(super::panel::signal(value), move |text| commit.commit(text), move |text| keep.keep(text))
}

/// The draft of a field built by hand; the reason stands after `frame`.
pub fn draft(panel: Panel, field: &Node, frame: &Node, value: Get<String>, goal: Rc<dyn Goal>) -> Draft {
    let draft = Draft::new(panel.session.notices, editable(value, goal));
    let shown = field.clone();
    watch(move || {
        if let Some(value) = draft.to_show() {
            shown.set_value(&value);
        }
    });
    let (field, frame, told) = (field.clone(), frame.clone(), RefCell::new(None::<Node>));
    watch(move || {
        let reason = leptos::prelude::Get::get(&draft.reason);
        if let Some(told) = told.take() {
            told.remove();
        }
        field.set("aria-invalid", reason.as_ref().map(|_| "true"));
        let Some(reason) = reason else { return field.set("aria-describedby", None) };
        let id = element_id();
        let text = el("p", "field__error").attr("role", "alert").attr("id", &id);
        let text = text.child(icon("warn", 12)).text(&reason.message);
        field.set("aria-describedby", Some(&id));
        frame.add_after(&text);
        told.replace(Some(text));
    });
    draft
}
