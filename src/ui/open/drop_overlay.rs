//! What is dragged over the window from another one, and what is pasted.

use leptos::ev;
use leptos::prelude::*;
use leptos_use::{use_document, use_event_listener, use_window};

use crate::platform::dom::DragEvent;
use crate::platform::{clipboard, files};
use crate::state::pasting;
use crate::state::session::session;
use crate::text::import as words;
use crate::ui::parts::Icon;

/// Takes what is dropped anywhere on the window or pasted, and shows where files go while they are dragged.
#[component]
pub fn DropOverlay() -> impl IntoView {
    let session = session();
    let over = RwSignal::new(false);
    let dragged = move |event: DragEvent| {
        let files = files::are_dragged(&event);
        // Without this the browser takes the drop itself, and leaves the page for a link.
        if files || !clipboard::is_in_text(&event) {
            event.prevent_default();
        }
        if files {
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
        pasting::dropped_on_page(session, &event);
    };
    let _ = use_event_listener(use_window(), ev::dragenter, dragged);
    let _ = use_event_listener(use_window(), ev::dragover, dragged);
    let _ = use_event_listener(use_window(), ev::dragleave, left);
    let _ = use_event_listener(use_window(), ev::drop, dropped);
    let _ =
        use_event_listener(use_document(), ev::paste, move |event| pasting::pasted_on_page(session, &event));
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
