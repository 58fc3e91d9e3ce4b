//! The button that copies what a way has made.

use leptos::prelude::*;
use leptos_use::{UseTimeoutFnReturn, use_timeout_fn};

use crate::gesture::keys::COPY;
use crate::platform::clipboard;
use crate::state::session::session;
use crate::text::{Text, share as words};
use crate::ui::parts::{ChangingIcon, Say};

/// How long the button says that it has copied, in milliseconds.
const TOLD: f64 = 3_000.0;

/// What came of copying.
#[derive(Clone, Copy, PartialEq)]
enum Copied {
    Not,
    Done,
    /// The browser doesn't let the page copy.
    Refused,
}

/// A button called `word` that copies `text`, and says so; where the browser refuses, it says how else to copy.
#[component]
pub fn CopyButton(
    #[prop(into)] text: Signal<String>,
    #[prop(into)] word: Signal<Text>,
    /// Whether it is the main button.
    #[prop(into)]
    main: Signal<bool>,
    /// What was copied, for screen readers.
    done: Text,
) -> impl IntoView {
    let session = session();
    let copied = RwSignal::new(Copied::Not);
    let UseTimeoutFnReturn { start, .. } = use_timeout_fn(move |()| copied.set(Copied::Not), TOLD);
    // What is copied is what was asked for: another text isn't copied yet.
    Effect::new(move || {
        text.track();
        copied.set(Copied::Not);
    });
    let copy = move |_| {
        let start = start.clone();
        clipboard::write_and_tell(&text.get_untracked(), move |is_done| {
            if copied.try_set(if is_done { Copied::Done } else { Copied::Refused }).is_none() && is_done {
                start(());
            }
        });
    };
    let is_done = Memo::new(move |_| copied.get() == Copied::Done);
    let said = move || session.t(if is_done.get() { words::COPIED } else { word.get() });
    let refused = move || session.fill(words::COPY_REFUSED_TEXT, &[("keys", &session.keys(COPY))]);
    view! {
        <button
            type="button"
            class=move || if main.get() { "btn btn--primary" } else { "btn btn--line" }
            on:click=copy
        >
            <ChangingIcon name=Signal::derive(move || if is_done.get() { "check" } else { "copy" })/>
            <span prop:textContent=said></span>
        </button>
        <p class="vh" role="status" prop:textContent=move || if is_done.get() { session.t(done) } else { "" }></p>
        <Show when=move || copied.get() == Copied::Refused>
            <Say class="say say--warn" sign="warn" fact=move || session.t(words::COPY_REFUSED).to_owned() text=refused/>
        </Show>
    }
    .into_any()
}
