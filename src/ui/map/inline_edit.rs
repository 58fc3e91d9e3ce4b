//! A text that is edited where it stands.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::event_target_value;
use send_wrapper::SendWrapper;

use crate::command::Command;
use crate::platform::dom::KeyboardEvent;
use crate::state::session::Session;
use crate::state::session::session;
use crate::ui::node::Node;
use crate::ui::node::el;

/// Told the text while it is typed, and nothing when it is given up.
type Typed = Box<dyn Fn(Option<&str>)>;

/// What is done with a text: while it is typed, when it is committed, and when the field goes.
struct Editing {
    before: String,
    draft: RefCell<String>,
    finished: Cell<bool>,
    /// Whether an empty text counts.
    clears: bool,
    typed: Typed,
    commit: Box<dyn Fn(String)>,
    done: Box<dyn Fn(bool)>,
}

/// A field over a name or title. Enter and leaving it commit, Escape leaves it as it was; an empty or
/// unchanged text commits nothing. `done` is told whether a key ended it, so that the focus can go back.
///
/// A page that is hidden or closed commits too: the text would be lost otherwise.
pub fn inline_text(
    name: &str,
    text: String,
    lines: bool,
    commit: impl Fn(String) + 'static,
    done: impl Fn(bool) + 'static,
) -> Node {
    field(name, lines, Editing::new(text, false, Box::new(|_| ()), Box::new(commit), Box::new(done)))
}

/// As [`inline_text`], for a number: emptied, it is cleared.
pub fn inline_number(
    name: &str,
    text: String,
    commit: impl Fn(String) + 'static,
    done: impl Fn(bool) + 'static,
) -> Node {
    field(name, false, Editing::new(text, true, Box::new(|_| ()), Box::new(commit), Box::new(done)))
}

/// As [`inline_text`], for a text of the map on the desk: committing carries out `command`, and while it is being
/// typed the map is stored as it would be with it.
pub fn inline_command(
    session: Session,
    name: &str,
    text: String,
    lines: bool,
    command: impl Fn(String) -> Command + 'static,
    done: impl Fn(bool) + 'static,
) -> Node {
    let command: Rc<dyn Fn(String) -> Command> = Rc::new(command);
    let unfinished = command.clone();
    let typed = move |text: Option<&str>| {
        let command = text.map(|text| unfinished(text.to_owned()));
        session.desk.keep_unfinished(command.as_ref());
    };
    let commit = move |text| {
        session.desk.execute(&command(text));
    };
    field(name, lines, Editing::new(text, false, Box::new(typed), Box::new(commit), Box::new(done)))
}

impl Editing {
    fn new(
        text: String,
        clears: bool,
        typed: Typed,
        commit: Box<dyn Fn(String)>,
        done: Box<dyn Fn(bool)>,
    ) -> Rc<Self> {
        let draft = RefCell::new(text.clone());
        Rc::new(Self { before: text, draft, finished: Cell::new(false), clears, typed, commit, done })
    }

    /// What is typed, where it would change anything.
    fn change(&self) -> Option<String> {
        let draft = self.draft.borrow();
        let text = draft.trim();
        ((self.clears || !text.is_empty()) && text != self.before).then(|| text.to_owned())
    }

    fn type_in(&self, text: String) {
        self.draft.replace(text);
        (self.typed)(self.change().as_deref());
    }

    /// Removing a field blurs it, so this is called again for a field that is done.
    fn finish(&self, by_key: bool, save: bool) {
        if self.finished.replace(true) {
            return;
        }
        match self.change() {
            Some(text) if save => (self.commit)(text),
            Some(_) => (self.typed)(None),
            None => {}
        }
        (self.done)(by_key);
    }

    fn key(&self, event: &KeyboardEvent) {
        event.stop_propagation();
        match event.key().as_str() {
            "Enter" if !event.is_composing() && !event.shift_key() => {
                event.prevent_default();
                self.finish(true, true);
            }
            "Escape" => {
                event.prevent_default();
                self.finish(true, false);
            }
            _ => {}
        }
    }
}

fn field(name: &str, lines: bool, editing: Rc<Editing>) -> Node {
    let field = match lines {
        true => el("textarea", "inline-edit").attr("rows", "2"),
        false => el("input", "inline-edit"),
    };
    field.set_value(&editing.before);
    field.focus_when_shown();
    let hidden = SendWrapper::new(editing.clone());
    session().keeping.on_hide(move || hidden.finish(false, true));
    let (typing, leaving) = (editing.clone(), editing.clone());
    field
        .attr("aria-label", name)
        .attr("maxlength", "10000")
        .on("input", move |event| typing.type_in(event_target_value(event)))
        .on("blur", move |_| leaving.finish(false, true))
        .on_key(move |event| editing.key(event))
}
