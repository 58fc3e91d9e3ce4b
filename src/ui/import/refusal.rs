//! A file of which nothing can be used.

use leptos::prelude::*;

use super::opening::{Reason, give_up, open_file};
use crate::keep::{Failure, Trouble};
use crate::text::{import as words, keep};
use crate::ui::parts::Dialog;
use crate::ui::session::Session;

/// Says why the file can't be opened, and that nothing has changed.
pub fn dialog(session: Session, name: String, reason: &Reason) -> AnyView {
    let title = Signal::derive(move || session.t(words::REFUSED).to_string());
    let close = move || give_up(session);
    let full = matches!(reason, Reason::NotStored(Failure::Trouble(Trouble::Full)));
    let (word, way_out) =
        if full { (keep::MAKE_ROOM, make_room as fn(Session)) } else { (words::OTHER_FILE, open_file as _) };
    let go_on = move |_| {
        close();
        way_out(session);
    };
    let reason = reason.message(session.language.get());
    view! {
        <Dialog title close=Callback::new(move |()| close())>
            <div class="dialog__body">
                <p><b>{name}</b></p>
                <p>{reason}</p>
                <p>{session.t(words::UNCHANGED)}</p>
            </div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--line" on:click=go_on>{session.t(word)}</button>
                <button type="button" class="btn btn--primary" on:click=move |_| close()>
                    {session.t(words::CLOSE)}
                </button>
            </div>
        </Dialog>
    }
    .into_any()
}

fn make_room(session: Session) {
    session.keeping.making_room.set(true);
}
