//! Files that are dragged over the window, and those that are pasted.

use leptos::prelude::*;

use crate::platform::dom::ClipboardEvent;
use crate::platform::dom::DragEvent;
use crate::platform::events;
use crate::platform::files;
use crate::platform::page;
use crate::state::opening::open_bytes;
use crate::state::opening::open_files;
use crate::state::session::Screen;
use crate::state::session::Session;
use crate::state::session::session;
use crate::text::import as words;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::keep_listening;
use crate::ui::node::slot;

/// Takes files that are dropped anywhere on the window or pasted, and shows where they go while they are dragged,
/// at the end of `host`.
pub fn drop_overlay(host: &Node) {
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
    keep_listening(events::on_window("dragenter", dragged));
    keep_listening(events::on_window("dragover", dragged));
    keep_listening(events::on_window("dragleave", left));
    keep_listening(events::on_window("drop", dropped));
    keep_listening(events::on_document("paste", move |event: ClipboardEvent| pasted(session, &event)));
    slot(host, move || {
        over.get().then(|| el("div", "dropzone-over").child(icon("upload", 20)).word(words::DROP))
    });
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
        let name = words::PASTED_NAME.get(session.keeping.language()).to_string();
        open_bytes(session, name, text.into_bytes());
    }
}
