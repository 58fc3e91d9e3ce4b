//! A file of which nothing can be used.

use leptos::prelude::*;

use crate::keep::{Failure, Trouble};
use crate::state::opening::{give_up, open_file, stage::Reason};
use crate::state::session::{Session, session};
use crate::text::{import as words, keep};
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, TextButton};

/// Says why the file can't be opened, and that nothing has changed.
#[component]
pub fn Refused(name: String, reason: Reason) -> impl IntoView {
    let session = session();
    let close = move |()| give_up(session);
    let full = matches!(reason, Reason::NotStored(Failure::Trouble(Trouble::Full)));
    let (word, way_out) =
        if full { (keep::MAKE_ROOM, make_room as fn(Session)) } else { (words::OTHER_FILE, open_file as _) };
    let go_on = move |()| {
        give_up(session);
        way_out(session);
    };
    view! {
        <Dialog title=move || session.t(words::REFUSED) on_close=close>
            <DialogBody>
                <p><b translate="no" dir="auto">{name}</b></p>
                <p prop:textContent=move || reason.message(session.language.get())></p>
                <p prop:textContent=move || session.t(words::UNCHANGED)></p>
            </DialogBody>
            <DialogFoot>
                <TextButton word=move || session.t(word) on_press=go_on/>
                <TextButton class="btn btn--primary" word=move || session.t(words::CLOSE) on_press=close/>
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}

fn make_room(session: Session) {
    session.keeping.making_room.set(true);
}
