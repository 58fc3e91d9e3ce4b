//! Files that are dragged over the window, and those that are pasted.

use leptos::ev;
use leptos::prelude::*;
use leptos_use::{use_document, use_event_listener, use_window};

use crate::platform::dom::{ClipboardEvent, DragEvent};
use crate::platform::{files, page};
use crate::state::opening::{open_bytes, open_files};
use crate::state::screen::Screen;
use crate::state::session::{Session, session};
use crate::text::import as words;
use crate::ui::parts::Icon;

/// Takes files that are dropped anywhere on the window or pasted, and shows where they go while they are dragged.
#[component]
pub fn DropOverlay() -> impl IntoView {
    let session = session();
    let over = RwSignal::new(false);
    let dragged = move |event: DragEvent| {
        if files::are_dragged(&event) {
            event.prevent_default();
            over.set(true);
        }
    };
    let left = move |event: DragEvent| {
        // Going from one element to the next leaves the first one, but not the window.
        if event.related_target().is_none() {
            over.set(false);
        }
    };
    let dropped = move |event: DragEvent| {
        over.set(false);
        // The board takes pictures itself.
        if files::are_dragged(&event) && !event.default_prevented() {
            event.prevent_default();
            open_files(session, files::dropped(&event));
        }
    };
    let _ = use_event_listener(use_window(), ev::dragenter, dragged);
    let _ = use_event_listener(use_window(), ev::dragover, dragged);
    let _ = use_event_listener(use_window(), ev::dragleave, left);
    let _ = use_event_listener(use_window(), ev::drop, dropped);
    let _ = use_event_listener(use_document(), ev::paste, move |event| pasted(session, &event));
    view! {
        <Show when=move || over.get()>
            <div class="dropzone-over">
                <Icon name="upload" size=20/>
                <span prop:textContent=move || session.t(words::DROP)></span>
            </div>
        </Show>
    }
    .into_any()
}

/// Opens pasted files; on the start screen also a pasted text that looks like one.
fn pasted(session: Session, event: &ClipboardEvent) {
    if page::keys_are_taken() || event.default_prevented() {
        return;
    }
    let files = files::pasted(event);
    let text = files::pasted_text(event);
    if !files.is_empty() {
        event.prevent_default();
        open_files(session, files);
    } else if session.screen.get_untracked() == Screen::Start && text.trim_start().starts_with('{') {
        event.prevent_default();
        let name = words::PASTED_NAME.get(session.language_now()).to_string();
        open_bytes(session, name, text.into_bytes());
    }
}
