//! Text that is being typed: it lives outside the map until it is committed as one command.

use std::cell::Cell;
use std::time::Duration;

use leptos::prelude::*;

use super::notices::Notices;

/// How often an unfinished text is stored.
const STORED_EVERY: Duration = Duration::from_millis(200);

/// A text that can be edited: what it is now, and what becomes of another.
#[derive(Clone, Copy)]
pub struct Editable {
    /// What it is now, without what is being typed.
    pub value: Signal<String>,
    commit: Callback<String, Result<(), String>>,
    keep: Callback<Option<String>>,
}

impl Editable {
    /// A text that is `value` now. `commit` makes another part of what is edited, or says what to tell the user where
    /// that is refused; a text that changes nothing is fine. `keep` keeps a text in the store that is still being
    /// typed, or nothing where it is given up.
    pub fn new(
        value: impl Into<Signal<String>>,
        commit: impl Fn(&str) -> Result<(), String> + Send + Sync + 'static,
        keep: impl Fn(Option<&str>) + Send + Sync + 'static,
    ) -> Self {
        Self {
            value: value.into(),
            commit: Callback::new(move |text: String| commit(&text)),
            keep: Callback::new(move |text: Option<String>| keep(text.as_deref())),
        }
    }
}

thread_local! {
    static TYPED_LAST: Cell<Option<Draft>> = const { Cell::new(None) };
}

/// Commits the text that is being typed, wherever that is.
pub fn commit_typing() {
    if let Some(draft) = TYPED_LAST.get() {
        draft.commit();
    }
}

/// Why a text is refused.
#[derive(Clone)]
pub struct Reason {
    /// How many reasons came before it: what is refused twice is said twice.
    pub number: usize,
    /// What to tell the user.
    pub message: String,
}

/// The text of one field while it differs from what is edited.
///
/// It is committed by Enter and by leaving the field, and at the latest when the field goes (because something
/// else is selected or the panel closes) or the page does. Escape forgets it. A refused text stays in its field
/// with the reason below it.
///
/// A field that leaves the page may still be heard of when its draft is gone; that changes nothing.
#[derive(Clone, Copy)]
pub struct Draft {
    notices: Notices,
    edited: Editable,
    text: StoredValue<Option<String>>,
    /// Why the text is refused, where it is.
    pub reason: RwSignal<Option<Reason>>,
    reasons: StoredValue<usize>,
    /// Tells the field to show again what is edited.
    settled: RwSignal<()>,
    waiting: StoredValue<bool>,
    /// Whether the store was given a text that wasn't committed.
    kept: StoredValue<bool>,
}

impl Draft {
    /// No text yet in place of `edited`. It is committed when the owner in whose scope it was made ends.
    pub fn new(notices: Notices, edited: Editable) -> Self {
        let draft = Self {
            notices,
            edited,
            text: StoredValue::new(None),
            reason: RwSignal::new(None),
            reasons: StoredValue::new(0),
            settled: RwSignal::new(()),
            waiting: StoredValue::new(false),
            kept: StoredValue::new(false),
        };
        on_cleanup(move || untrack(|| draft.commit_or_say()));
        draft
    }

    /// What the field is to show now; nothing while a text is being typed in it. Follows what is edited.
    pub fn to_show(self) -> Option<String> {
        self.settled.track();
        let value = self.edited.value.get();
        (!self.is_open()).then_some(value)
    }

    /// Whether there is a text that isn't committed.
    pub fn is_open(self) -> bool {
        self.text.try_with_value(Option::is_some).unwrap_or_default()
    }

    /// Whether the text is refused.
    pub fn is_refused(self) -> bool {
        self.reason.try_with_untracked(Option::is_some).unwrap_or_default()
    }

    /// Takes in what the field holds now.
    pub fn typed(self, text: String) {
        if self.text.try_set_value(Some(text)).is_some() {
            return;
        }
        TYPED_LAST.set(Some(self));
        self.refuse(None);
        if self.waiting.try_update_value(|waiting| !std::mem::replace(waiting, true)) == Some(true) {
            set_timeout(move || self.store(), STORED_EVERY);
        }
    }

    /// Makes the text part of what is edited, or says why not.
    pub fn commit(self) {
        match self.committed() {
            Some(Ok(())) => self.settle(),
            Some(Err(message)) => self.refuse(Some(message)),
            None => {}
        }
    }

    /// Forgets the text.
    pub fn revert(self) {
        self.settle();
        self.take_back();
    }

    /// Says why the text is refused, or that it isn't.
    pub fn refuse(self, message: Option<String>) {
        if message.is_none() && !self.is_refused() {
            return;
        }
        let number = self.reasons.try_update_value(|reasons| std::mem::replace(reasons, *reasons + 1));
        let reason = message.zip(number).map(|(message, number)| Reason { number, message });
        self.reason.try_set(reason);
    }

    fn committed(self) -> Option<Result<(), String>> {
        let text = self.text.try_get_value().flatten()?;
        let result = self.edited.commit.try_run(text)?;
        if result.is_ok() {
            // A text that is what it was before changes nothing, but what came between may be stored.
            self.take_back();
        }
        Some(result)
    }

    /// Has the store forget what it was given of a text that is no longer being typed.
    fn take_back(self) {
        if self.kept.try_update_value(std::mem::take) == Some(true) {
            self.edited.keep.try_run(None);
        }
    }

    fn settle(self) {
        self.text.try_set_value(None);
        self.refuse(None);
        self.settled.try_set(());
    }

    /// When the field goes: nobody is left to read a message below it.
    fn commit_or_say(self) {
        let text = self.text.try_get_value().flatten().unwrap_or_default();
        let result = self.committed();
        self.text.try_set_value(None);
        if let Some(Err(reason)) = result {
            self.notices.refused(text.trim(), &reason);
        }
    }

    fn store(self) {
        self.waiting.try_set_value(false);
        if let Some(text) = self.text.try_get_value().flatten() {
            self.kept.try_set_value(true);
            self.edited.keep.try_run(Some(text));
        }
    }
}
