//! What other tabs do to the store, and when this one goes.

use std::sync::Arc;

use leptos::prelude::*;

use super::Keeping;
use crate::keep::Key;
use crate::platform::dom::Event;
use crate::platform::storage::{Change, on_change};
use crate::platform::{clock, events, page};
use crate::state::draft::commit_typing;

/// How long the list waits for further changes before it is read again, in milliseconds.
const LIST_DELAY: i32 = 50;

impl Keeping {
    /// Calls `act` when the page is hidden or closed, as long as the component lives that asks for it: the last
    /// chance to commit a text that is being typed. What it changes is stored at once.
    pub fn on_hide(self, act: impl Fn() + Send + Sync + 'static) {
        let number = self.with(|hands| {
            hands.numbers += 1;
            hands.hooks.push((hands.numbers, Arc::new(act)));
            hands.numbers
        });
        on_cleanup(move || self.with(|hands| hands.hooks.retain(|(known, _)| *known != number)));
    }

    pub(super) fn listen(self) {
        let hidden = move |_: Event| match page::is_hidden() {
            true => self.page_goes(),
            false => self.page_comes(),
        };
        let listeners = [
            // What other tabs store is nothing to a map that is kept elsewhere, though it may have the same id.
            (!self.is_apart).then(|| on_change(move |change| self.hear(change))).flatten(),
            events::on_window("pagehide", move |_: Event| self.page_goes()),
            events::on_window("pageshow", move |_: Event| self.page_comes()),
            events::on_document("visibilitychange", hidden),
            events::on_window("beforeunload", move |event: Event| self.warn(&event)),
        ];
        self.with(|hands| hands.listeners = listeners.into_iter().flatten().collect());
    }

    /// Commits what is being typed anywhere, before it is left, printed or handed out.
    pub fn commit_typing(self) {
        let hooks = self.with(|hands| hands.hooks.iter().map(|(_, act)| act.clone()).collect::<Vec<_>>());
        hooks.iter().for_each(|act| act());
        commit_typing();
    }

    /// The page is hidden, and may be thrown away without another word. A page that is closed says so twice.
    fn page_goes(self) {
        let hooks = self.with(|hands| match std::mem::replace(&mut hands.is_away, true) {
            true => Vec::new(),
            false => hands.hooks.iter().map(|(_, act)| act.clone()).collect(),
        });
        hooks.iter().for_each(|act| act());
        if self.with(|hands| hands.saving.is_some()) {
            self.save_now();
        }
    }

    /// The page is seen again. It may have slept, and heard nothing of other tabs.
    fn page_comes(self) {
        let works = self.with(|hands| {
            hands.is_away = false;
            hands.works()
        });
        if works {
            self.save_now();
        }
        self.look_around();
        self.load_personas();
        self.list_later();
    }

    /// Has the browser ask before it throws away what is in no store.
    fn warn(self, event: &Event) {
        let is_lost = self.with(|hands| {
            let work = hands.workspace.working_on().iter().any(|working| working.is_dirty());
            work && !hands.troubles.is_empty()
                || !self.lasts && !self.is_apart && hands.workspace.holds_work()
        });
        if is_lost {
            event.prevent_default();
        }
    }

    /// Takes in what another tab changed in the store.
    pub fn hear(self, change: Change) {
        if let (Some(Key::Gone), Some(text)) = (change.key.as_deref().and_then(Key::parse), change.words()) {
            self.with(|hands| hands.workspace.farewell(&text));
            return self.show_missing();
        }
        let keys = match &change.key {
            Some(key) => vec![key.clone()],
            None => self.with(|hands| hands.workspace.worked_keys()),
        };
        for key in keys {
            let met = self.with(|hands| hands.workspace.look(&key, change.text.clone()));
            if let Some((id, meeting)) = met {
                self.take(&id, meeting);
            }
            let met = self.with(|hands| hands.workspace.look_at_persona(&key, change.text.clone()));
            self.take_personas(met);
        }
        // There may be room now.
        if self.unsaved.with_untracked(Option::is_some) {
            self.save_now();
        }
        self.tell();
        let kind = change.key.as_deref().map(Key::parse);
        if matches!(kind, None | Some(Some(Key::Persona(_)))) {
            self.load_personas();
        }
        let listed = matches!(
            kind,
            None | Some(Some(Key::Journey(_) | Key::Persona(_) | Key::Aside { .. } | Key::Bin { .. }))
        );
        if listed {
            self.look_around();
            self.list_later();
        }
        self.count_later();
    }

    /// Reads the list again, if it is on the screen.
    pub(super) fn list_later(self) {
        let shown = self.shows_library();
        self.with(|hands| {
            if shown && hands.listing.is_none() {
                hands.listing = Some(clock::after(LIST_DELAY, move || self.load_library()));
            }
        });
    }
}
