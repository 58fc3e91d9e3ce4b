//! What the page around says.

use leptos::prelude::*;

use crate::format::host::Told;
use crate::state::host::Host;
use crate::state::session::session;
use crate::text::host as words;
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, TextButton};

/// Something that the user presses away.
#[component]
pub fn ToldByPage(host: Host, told: Told) -> impl IntoView {
    let session = session();
    let close = move |()| host.told.set(None);
    let Told { title, text, button } = told;
    let title = move || if title.is_empty() { session.t(words::MESSAGE).to_owned() } else { title.clone() };
    let word = move || button.clone().unwrap_or_else(|| session.t(words::CLOSE).to_owned());
    view! {
        <Dialog title=Signal::derive(title) on_close=close>
            <DialogBody>
                <p translate="no" dir="auto">{text}</p>
            </DialogBody>
            <DialogFoot>
                <TextButton class="btn btn--primary" word=Signal::derive(word) on_press=close/>
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}

/// That the page is busy, with what it says it is.
#[component]
pub fn Busy(text: String) -> impl IntoView {
    let session = session();
    let said = move || if text.is_empty() { session.t(words::BUSY).to_owned() } else { text.clone() };
    view! {
        <div class="hostbusy" role="status">
            <span class="turning" aria-hidden="true"></span>
            <span translate="no" dir="auto" prop:textContent=said></span>
        </div>
    }
    .into_any()
}
