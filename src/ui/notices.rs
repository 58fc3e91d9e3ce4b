//! What the app says in passing: toasts for the eye, announcements for the ear.

use std::sync::Arc;

use leptos::prelude::*;

use crate::platform::clock;

/// How long a toast stays, in milliseconds.
const TOAST_TIME: i32 = 8_000;

/// A message that goes by itself, perhaps with something to press.
#[derive(Clone)]
pub struct Toast {
    number: u32,
    /// What it says.
    pub text: String,
    /// The word on its button, and what the button does.
    pub action: Option<(String, Arc<dyn Fn() + Send + Sync>)>,
}

/// The messages of the moment.
#[derive(Clone, Copy)]
pub struct Notices {
    /// The toasts that are shown, the newest last.
    pub toasts: RwSignal<Vec<Toast>>,
    /// What the live region says.
    pub announcement: RwSignal<String>,
    count: StoredValue<u32>,
}

impl Notices {
    /// No messages.
    pub fn new() -> Self {
        Self { toasts: RwSignal::default(), announcement: RwSignal::default(), count: StoredValue::new(0) }
    }

    /// Shows `text` for a while, and reads it out.
    pub fn toast(self, text: String) {
        self.show(text, None);
    }

    /// Shows `text` for a while with a button that does `action`.
    pub fn offer(self, text: String, word: String, action: impl Fn() + Send + Sync + 'static) {
        self.show(text, Some((word, Arc::new(action))));
    }

    fn show(self, text: String, action: Option<(String, Arc<dyn Fn() + Send + Sync>)>) {
        self.count.update_value(|count| *count += 1);
        let number = self.count.get_value();
        self.toasts.update(|toasts| {
            toasts.retain(|toast| toast.text != text);
            toasts.push(Toast { number, text, action });
        });
        clock::after(TOAST_TIME, move || {
            let _ = self.toasts.try_update(|toasts| toasts.retain(|toast| toast.number != number));
        })
        .forget();
    }

    /// Takes a toast away.
    pub fn dismiss(self, toast: &Toast) {
        let number = toast.number;
        self.toasts.update(|toasts| toasts.retain(|toast| toast.number != number));
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

/// The toasts and the live region.
#[component]
pub fn NoticeBoard() -> impl IntoView {
    let notices = super::session::session().notices;
    let toast = move |toast: Toast| {
        let gone = toast.clone();
        let button = toast.action.clone().map(|(word, action)| {
            let press = move |_| {
                action();
                notices.dismiss(&gone);
            };
            view! { <button type="button" class="btn" on:click=press>{word}</button> }
        });
        view! { <div class="toast">{toast.text}{button}</div> }
    };
    view! {
        <div class="toasts" role="status">
            <For each=move || notices.toasts.get() key=|toast| toast.number children=toast/>
        </div>
        <div class="vh" role="status" aria-live="polite" id="announcer">{move || notices.announcement.get()}</div>
    }
}
