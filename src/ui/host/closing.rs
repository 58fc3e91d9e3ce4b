//! The question what becomes of the changes, before the editor is closed.

use leptos::prelude::*;

use crate::state::host::Host;
use crate::state::session::session;
use crate::text::host as words;
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, TextButton};

/// The question. Whoever may not save here can still stay.
#[component]
pub fn Closing(host: Host) -> impl IntoView {
    let session = session();
    let stay = move |()| host.asks_to_close.set(false);
    let save = host.may_save().then(|| {
        view! {
            <TextButton
                class="btn btn--primary"
                word=move || session.t(words::SAVE_AND_CLOSE)
                on_press=move |()| host.save(session, true)
            />
        }
    });
    view! {
        <Dialog title=move || session.t(words::CLOSE_QUESTION) on_close=stay>
            <DialogBody>
                <p prop:textContent=move || session.count(words::CLOSE_TEXT, host.unsaved.get())></p>
            </DialogBody>
            <DialogFoot>
                <TextButton word=move || session.t(words::GO_ON) on_press=stay/>
                <TextButton
                    class="btn btn--line is-danger"
                    word=move || session.t(words::CLOSE_WITHOUT)
                    on_press=move |()| host.exit()
                />
                {save}
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}
