//! A file of which nothing can be used.

use leptos::prelude::*;

use super::opening::{Reason, give_up, open_file};
use crate::text::import as words;
use crate::ui::parts::Dialog;
use crate::ui::session::Session;

/// Says why the file can't be opened, and that nothing has changed.
pub fn dialog(session: Session, name: String, reason: &Reason) -> AnyView {
    let reason = reason.message(session.language.get());
    let title = Signal::derive(move || session.t(words::REFUSED).to_string());
    let close = move || give_up(session);
    let another = move |_| {
        close();
        open_file(session);
    };
    view! {
        <Dialog title close=Callback::new(move |()| close())>
            <div class="dialog__body">
                <p><b>{name}</b></p>
                <p>{reason}</p>
                <p>{session.t(words::UNCHANGED)}</p>
            </div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--line" on:click=another>{session.t(words::OTHER_FILE)}</button>
                <button type="button" class="btn btn--primary" on:click=move |_| close()>
                    {session.t(words::CLOSE)}
                </button>
            </div>
        </Dialog>
    }
    .into_any()
}
