//! The toasts, and the live region that says what screen readers read out.

use leptos::prelude::*;

use crate::platform::clock;
use crate::platform::dom::KeyboardEvent;
use crate::platform::events;
use crate::platform::page;
use crate::state::notices::Notices;
use crate::state::notices::Toast;
use crate::state::session::Session;
use crate::state::session::session;
use crate::text::board;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::node::keep_listening;

/// The toasts and the live region, at the end of `host`.
pub fn notice_board(host: &Node) {
    let session = session();
    let notices = session.notices;
    let ids = move || notices.toasts.read().iter().map(|toast| toast.id.clone()).collect();
    let toasts = el("div", "toasts").attr("role", "status").rows(ids, move |id| toast(notices, &id));
    let announcer = el("div", "vh")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .attr("id", "announcer")
        .text_of(move || notices.announcement.get());
    let _ = host.clone().child(toasts).child(announcer);
    keep_listening(events::on_window("keydown", move |event: KeyboardEvent| undo_by_key(session, &event)));
}

fn undo_by_key(session: Session, event: &KeyboardEvent) {
    let control = (event.ctrl_key() || event.meta_key()) && !event.alt_key() && !event.shift_key();
    let undo = control && event.key().eq_ignore_ascii_case("z");
    if undo && !event.default_prevented() && !page::keys_are_taken() && session.notices.take_back() {
        event.prevent_default();
        session.notices.announce(board::UNDONE.get(session.desk.language()).to_owned());
    }
}

fn toast(notices: Notices, id: &str) -> Node {
    let shown = el("div", "toast");
    let toast = notices.toasts.read_untracked().iter().find(|toast| toast.id == id).cloned();
    let Some(Toast { id, text, action, .. }) = toast else { return shown };
    let press = action.map(|(word, action)| {
        button("btn").text(&word).on_press(move || {
            action();
            notices.dismiss(&id);
            clock::soon(page::focus_screen);
        })
    });
    shown.text(&text).with(press.into_iter().collect())
}
