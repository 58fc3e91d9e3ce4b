//! Whether the work is kept, in a line, and how much of the store is in use.

use leptos::prelude::*;

use super::unsaved::Unsaved;
use crate::state::keeping::SaveState;
use crate::state::saved::{in_use, lasting, percent_in_use, state_name};
use crate::state::session::session;
use crate::text::keep as words;
use crate::ui::parts::{ChangingIcon, Live};

/// Whether what the board shows is in the store, in words.
#[component]
pub fn SaveStatus() -> impl IntoView {
    let session = session();
    if let Some(host) = session.host {
        return view! { <Unsaved host/> }.into_any();
    }
    let state = session.keeping.state;
    let bad = move || matches!(state.get(), SaveState::NotSaved(_) | SaveState::Blocked);
    // A live region says again what is set again.
    let text = Memo::new(move |_| state_name(session, state.get()));
    view! {
        <span
            class="saved"
            class:saved--busy=move || state.get() == SaveState::Saving
            class:saved--bad=bad
            role="status"
        >
            <ChangingIcon name=move || if bad() { "warn" } else { "device" }/>
            <Live text/>
        </span>
    }
    .into_any()
}

/// How much of the store is in use: a meter, and the same in words. Pressed, it says more.
#[component]
pub fn StorageMeter() -> impl IntoView {
    let session = session();
    let title = move || {
        let (used, lasting) = (in_use(session), lasting(session));
        if used.is_empty() { lasting.to_owned() } else { format!("{used}. {lasting}") }
    };
    let name = move || match in_use(session) {
        used if used.is_empty() => session.t(words::STORAGE).to_owned(),
        used => used,
    };
    view! {
        <button
            type="button"
            class="status__item status__press"
            aria-haspopup="dialog"
            aria-label=name
            title=title
            on:click=move |_| session.keeping.making_room.set(true)
        >
            <Meter/>
            <Live class="status__item--far num" text=move || in_use(session)/>
        </button>
    }
    .into_any()
}

/// How much of the store is in use, as a meter.
#[component]
fn Meter() -> impl IntoView {
    let session = session();
    let percent = Memo::new(move |_| percent_in_use(session));
    let text = Memo::new(move |_| in_use(session));
    view! {
        <span
            class="meter"
            role="meter"
            aria-label=move || session.t(words::STORAGE)
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow=move || percent.get().to_string()
            aria-valuetext=text
        >
            <i style:width=move || format!("{}%", percent.get())></i>
        </span>
    }
    .into_any()
}
