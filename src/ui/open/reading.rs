//! What is shown while a large file is read.

use leptos::prelude::*;

use crate::state::opening::give_up;
use crate::state::session::session;
use crate::text::import as words;
use crate::ui::parts::{Dialog, DialogBody};

/// Says which file is being read.
#[component]
pub fn Reading(name: String) -> impl IntoView {
    let session = session();
    let title = Signal::derive(move || session.fill(words::READING, &[("name", &name)]));
    view! {
        <Dialog title on_close=move |()| give_up(session)>
            <DialogBody>
                <progress class="progress" aria-label=title></progress>
            </DialogBody>
        </Dialog>
    }
    .into_any()
}
