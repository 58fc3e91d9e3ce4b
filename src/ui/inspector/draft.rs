//! Text that is being typed: it lives outside the map until it is committed as one command.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::panel::Panel;
use crate::command::Command;
use crate::platform::clock;

/// How often an unfinished text is stored, in milliseconds.
const STORED_EVERY: i32 = 200;

/// What a text becomes: a command, or what to tell the user where the text is none.
pub type Put = Arc<dyn Fn(&str) -> Result<Command, String> + Send + Sync>;

/// The text of one field while it differs from the map.
///
/// It is committed by Enter and by leaving the field, and at the latest when the field goes (because something
/// else is selected or the panel closes) or the page does. Escape forgets it. A refused text stays in its
/// field with the reason below it.
#[derive(Clone, Copy)]
pub struct Draft {
    panel: Panel,
    put: StoredValue<Put>,
    text: StoredValue<Option<String>>,
    waiting: StoredValue<bool>,
    /// Why the text was refused.
    pub refused: RwSignal<Option<String>>,
    settled: RwSignal<()>,
}

impl Draft {
    /// No text yet; `put` makes the command.
    pub fn new(panel: Panel, put: Put) -> Self {
        let draft = Self {
            panel,
            put: StoredValue::new(put),
            text: StoredValue::new(None),
            waiting: StoredValue::new(false),
            refused: RwSignal::new(None),
            settled: RwSignal::new(()),
        };
        on_cleanup(move || draft.commit_or_say());
        draft
    }

    /// What the field shows: the draft, otherwise `value`. Follows `value` and the end of the draft, but not
    /// each letter, which is in the field already.
    pub fn shown(self, value: Memo<String>) -> String {
        self.settled.track();
        let value = value.get();
        self.text.get_value().unwrap_or(value)
    }

    /// Whether there is text that is not in the map.
    pub fn is_open(self) -> bool {
        self.text.try_with_value(Option::is_some).unwrap_or(false)
    }

    /// Takes in what the field holds now.
    pub fn typed(self, text: String) {
        self.text.set_value(Some(text));
        self.panel.typing.set_value(Some(self));
        if self.refused.with_untracked(Option::is_some) {
            self.refused.set(None);
        }
        if !self.waiting.get_value() {
            self.waiting.set_value(true);
            clock::after(STORED_EVERY, move || self.store()).forget();
        }
    }

    /// Makes the text part of the map, or says why not.
    pub fn commit(self) {
        match self.committed() {
            Some(Ok(())) => self.settle(),
            Some(Err(message)) => self.refused.set(Some(message)),
            None => {}
        }
    }

    /// Forgets the text.
    pub fn revert(self) {
        let was_open = self.is_open();
        self.settle();
        if was_open {
            self.panel.keep_unfinished(None);
        }
    }

    /// What keys do in the field; `lines` where Enter begins a new line, and Ctrl+Enter commits.
    ///
    /// Ctrl+Z belongs to the browser as long as there is a draft.
    pub fn key(self, event: &KeyboardEvent, lines: bool) {
        let control = event.ctrl_key() || event.meta_key();
        match event.key().as_str() {
            "Enter" if !event.is_composing() && (!lines || control) => {
                event.prevent_default();
                self.commit();
            }
            "Escape" if self.is_open() || self.refused.with_untracked(Option::is_some) => {
                event.prevent_default();
                event.stop_propagation();
                self.revert();
            }
            "z" | "Z" | "y" | "Y" if control && self.is_open() => event.stop_propagation(),
            _ => {}
        }
    }

    fn committed(self) -> Option<Result<(), String>> {
        let text = self.text.try_get_value().flatten()?;
        let put = self.put.try_get_value()?;
        Some(put(&text).and_then(|command| self.panel.try_execute(&command)))
    }

    fn settle(self) {
        self.text.set_value(None);
        self.refused.set(None);
        self.settled.set(());
    }

    /// When the field goes: nobody is left to read a message below it.
    fn commit_or_say(self) {
        let result = self.committed();
        self.text.set_value(None);
        if let Some(Err(message)) = result {
            self.panel.session.notices.toast(message);
        }
    }

    fn store(self) {
        if self.waiting.try_set_value(false).is_some() {
            return;
        }
        let Some(text) = self.text.try_get_value().flatten() else { return };
        if let Ok(command) = self.put.get_value()(&text) {
            self.panel.keep_unfinished(Some(&command));
        }
    }
}
