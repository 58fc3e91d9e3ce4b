//! The toasts, and the live region that says what screen readers read out.

use leptos::ev;
use leptos::prelude::*;
use leptos_use::{use_event_listener, use_window};

use crate::gesture::Shortcut;
use crate::platform::dom::KeyboardEvent;
use crate::platform::{clock, events, page};
use crate::state::notices::{Notices, Toast};
use crate::state::session::{Session, session};
use crate::ui::parts::TextButton;

/// The toasts and the live region.
#[component]
pub fn NoticeBoard() -> impl IntoView {
    let session = session();
    let notices = session.notices;
    let _ = use_event_listener(use_window(), ev::keydown, move |event| undo_by_key(session, &event));
    // A live region says again what is set again.
    let announcement = Memo::new(move |_| notices.announcement.get());
    view! {
        <div class="toasts" role="status" translate="no">
            <For each=move || notices.toasts.get() key=|toast| toast.id.clone() let(toast)>
                <ShownToast notices toast/>
            </For>
        </div>
        <div
            class="vh"
            role="status"
            aria-live="polite"
            id="announcer"
            translate="no"
            prop:textContent=announcement
        ></div>
    }
    .into_any()
}

fn undo_by_key(session: Session, event: &KeyboardEvent) {
    let undo = events::stroke(event).shortcut() == Some(Shortcut::Undo);
    if undo && !event.default_prevented() && !page::keys_are_taken() && session.notices.take_back() {
        event.prevent_default();
    }
}

#[component]
fn ShownToast(notices: Notices, toast: Toast) -> impl IntoView {
    let Toast { id, text, action, .. } = toast;
    let button = action.map(|(word, action)| {
        let press = move |()| {
            action();
            notices.dismiss(&id);
            clock::soon(page::focus_screen);
        };
        view! { <TextButton class="btn" word on_press=press/> }
    });
    view! { <div class="toast"><span class="toast__text">{text}</span>{button}</div> }.into_any()
}
