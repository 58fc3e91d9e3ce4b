//! What the app says in passing: toasts for the eye, announcements for the ear.

use std::sync::Arc;

use leptos::prelude::*;

use crate::platform::clock;

/// How long a toast stays, in milliseconds.
const TOAST_TIME: i32 = 8_000;

/// How long one stays that offers to take something back, in milliseconds.
const OFFER_TIME: i32 = 30_000;

/// So many letters of a refused text are told.
const LONGEST_QUOTE: usize = 200;

/// How long one stays that says what undo or redo did, in milliseconds.
const TRAVEL_TIME: i32 = 4_000;

/// What a toast belongs to, and ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A way of doing something that lasts a while, such as drawing a link by keys.
    Mode,
    /// What undo or redo did last.
    Travel,
}

/// The word on a button, and what the button does.
type Action = (String, Arc<dyn Fn() + Send + Sync>);

/// A message that goes by itself, perhaps with something to press.
#[derive(Clone)]
pub struct Toast {
    /// Its name among the toasts.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The word on its button, and what the button does.
    pub action: Option<Action>,
    /// Whether it goes with the next change of the map: its button would take back that one.
    until_change: bool,
    /// What it ends with, if not by itself.
    topic: Option<Topic>,
}

/// The messages of the moment.
#[derive(Clone, Copy)]
pub struct Notices {
    /// The toasts that are shown, the newest last.
    pub toasts: RwSignal<Vec<Toast>>,
    /// What the live region says.
    pub announcement: RwSignal<String>,
    count: StoredValue<u32>,
    /// The toasts whose button the keys for undo press too, the newest last.
    by_key: StoredValue<Vec<String>>,
}

impl Notices {
    /// No messages.
    pub fn new() -> Self {
        Self {
            toasts: RwSignal::default(),
            announcement: RwSignal::default(),
            count: StoredValue::new(0),
            by_key: StoredValue::default(),
        }
    }

    /// Shows `text` for a while, and reads it out.
    pub fn toast(self, text: String) {
        self.show(text, None, false);
    }

    /// Says why what was typed is refused, and what it was, where its field goes: the text is gone from the page, and may
    /// have been meant.
    pub fn refused(self, typed: &str, reason: &str) {
        let shown: String = typed.chars().take(LONGEST_QUOTE).collect();
        let more = if shown.len() < typed.len() { "…" } else { "" };
        self.toast(format!("“{shown}{more}”: {reason}"));
    }

    /// Shows what a mode is waiting for, and reads it out, until [`Notices::end`] of [`Topic::Mode`].
    pub fn begin_mode(self, text: String) {
        self.show_of(Topic::Mode, text, OFFER_TIME);
    }

    /// Shows what undo or redo did, in place of what they did before, and reads it out.
    pub fn travelled(self, text: String) {
        self.show_of(Topic::Travel, text, TRAVEL_TIME);
    }

    /// Takes away what belongs to a topic.
    pub fn end(self, topic: Topic) {
        if self.toasts.with_untracked(|toasts| toasts.iter().any(|toast| toast.topic == Some(topic))) {
            self.toasts.update(|toasts| toasts.retain(|toast| toast.topic != Some(topic)));
        }
    }

    /// Shows `text` for a while with a button that does `action`.
    pub fn offer(self, text: String, word: String, action: impl Fn() + Send + Sync + 'static) {
        self.show(text, Some((word, Arc::new(action))), false);
    }

    /// As [`Notices::offer`], and until something else is changed the keys for undo do it too.
    pub fn offer_undo(self, text: String, word: String, action: impl Fn() + Send + Sync + 'static) {
        self.show(text, Some((word, Arc::new(action))), false);
        self.by_key.update_value(|toasts| toasts.push(self.count.get_value().to_string()));
    }

    /// As [`Notices::offer`], until the map changes.
    pub fn offer_until_change(self, text: String, word: String, action: impl Fn() + Send + Sync + 'static) {
        self.show(text, Some((word, Arc::new(action))), true);
    }

    /// Something was changed that has steps to undo of its own: the keys for undo take back that.
    pub fn changed(self) {
        self.by_key.set_value(Vec::new());
        self.end_offers();
    }

    /// Presses the button of the newest toast that the keys for undo press; false where there is none.
    pub fn take_back(self) -> bool {
        while let Some(id) = self.by_key.try_update_value(Vec::pop).flatten() {
            let action = self.toasts.with_untracked(|toasts| {
                toasts.iter().find(|toast| toast.id == id).and_then(|toast| toast.action.clone())
            });
            if let Some((_, action)) = action {
                action();
                self.dismiss(&id);
                return true;
            }
        }
        false
    }

    /// The map is left: takes away what was said of it.
    pub fn leave_map(self) {
        self.end_offers();
        self.end(Topic::Mode);
        self.end(Topic::Travel);
    }

    /// Takes away what was offered until the map changes.
    pub fn end_offers(self) {
        if self.toasts.with_untracked(|toasts| toasts.iter().any(|toast| toast.until_change)) {
            self.toasts.update(|toasts| toasts.retain(|toast| !toast.until_change));
        }
    }

    fn show(self, text: String, action: Option<Action>, until_change: bool) {
        let time = if action.is_some() { OFFER_TIME } else { TOAST_TIME };
        let toast = Toast { id: String::new(), text, action, until_change, topic: None };
        self.put(toast, time);
    }

    fn show_of(self, topic: Topic, text: String, time: i32) {
        self.end(topic);
        let toast = Toast { id: String::new(), text, action: None, until_change: false, topic: Some(topic) };
        self.put(toast, time);
    }

    fn put(self, toast: Toast, time: i32) {
        self.count.update_value(|count| *count += 1);
        let id = self.count.get_value().to_string();
        let gone = id.clone();
        self.toasts.update(|toasts| {
            toasts.retain(|shown| shown.text != toast.text);
            toasts.push(Toast { id, ..toast });
        });
        clock::after(time, move || self.dismiss(&gone)).forget();
    }

    /// Takes a toast away.
    pub fn dismiss(self, id: &str) {
        let _ = self.toasts.try_update(|toasts| toasts.retain(|toast| toast.id != id));
    }

    /// Has the live region say `text`; the same text twice is said twice.
    pub fn announce(self, text: String) {
        let same = self.announcement.with_untracked(|known| *known == text);
        self.announcement.set(if same { format!("{text}\u{a0}") } else { text });
    }
}

impl Default for Notices {
    fn default() -> Self {
        Self::new()
    }
}
