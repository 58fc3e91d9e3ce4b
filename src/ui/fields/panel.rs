//! What the parts of the panel share: the words, the map as they follow it, and the way to change it.

use std::cell::Cell;
use std::sync::Arc;

use leptos::prelude::*;

use crate::command::Command;
use crate::model::Journey;
use crate::platform::locale;
use crate::state::draft::Editable;
use crate::state::session::Session;
use crate::text::{Count, Language, Term, Text};

/// The open panel. It is built anew for another selection or language, so its words are plain texts.
#[derive(Clone, Copy)]
pub struct Panel {
    /// The session.
    pub session: Session,
    /// The language that the panel was built in.
    pub language: Language,
}

impl Panel {
    /// `text` in the language of the panel.
    pub fn t(self, text: Text) -> &'static str {
        text.get(self.language)
    }

    /// `text` with one placeholder filled.
    pub fn fill(self, text: Text, name: &str, value: &str) -> String {
        text.fill(self.language, &[(name, value)])
    }

    /// The name of a member of a closed list.
    pub fn name(self, term: impl Term) -> &'static str {
        self.t(term.text())
    }

    /// A number of things.
    pub fn count(self, count: Count, number: usize) -> String {
        count.get(self.language, number, &locale::count(self.language, number))
    }

    /// A number, exactly.
    pub fn number(self, value: f64) -> String {
        locale::number(self.language, value, 15)
    }

    /// What `get` finds in the map, as it is now; the default where it finds nothing, as when what is shown has
    /// just been deleted.
    pub fn memo<V>(self, get: impl Fn(&Journey) -> Option<V> + Send + Sync + 'static) -> Memo<V>
    where
        V: Clone + Default + PartialEq + Send + Sync + 'static,
    {
        let journey = self.session.desk.journey;
        Memo::new(move |_| get(&journey.read()).unwrap_or_default())
    }

    /// Why `command` can't be carried out now; nothing where it can.
    pub fn refused(self, command: Command) -> Memo<Option<String>> {
        Memo::new(move |_| {
            self.session.desk.can(&command).err().map(|rejection| rejection.message(self.language))
        })
    }

    /// A text of the map that is `value` now; `put` says which command another becomes, or what to tell the user where
    /// it is none.
    pub fn editable(
        self,
        value: impl Into<Signal<String>>,
        put: impl Fn(&str) -> Result<Command, String> + Send + Sync + 'static,
    ) -> Editable {
        let put = Arc::new(put);
        let kept = put.clone();
        let desk = self.session.desk;
        let commit = move |text: &str| put(text).and_then(|command| self.try_execute(&command));
        let keep = move |text: Option<&str>| match text.map(|text| kept(text)) {
            Some(Ok(command)) => desk.keep_unfinished(Some(&command)),
            // What can't be read is not what was read a letter ago.
            Some(Err(_)) | None => desk.keep_unfinished(None),
        };
        Editable::new(value, commit, keep)
    }

    /// Carries out `command` as one undo step. A command that changes nothing is fine.
    ///
    /// # Errors
    /// What to tell the user where it is refused.
    pub fn try_execute(self, command: &Command) -> Result<(), String> {
        self.session.desk.try_execute(command).map_err(|rejection| rejection.message(self.language))
    }

    /// Carries out `command` as one undo step, and says so where it is refused. Whether the map changed.
    pub fn execute(self, command: &Command) -> bool {
        self.session.desk.execute(command)
    }
}

/// A new id for an element of the page.
pub fn element_id() -> String {
    thread_local! {
        static NEXT: Cell<usize> = const { Cell::new(0) };
    }
    let number = NEXT.replace(NEXT.get() + 1);
    format!("f{number}")
}
