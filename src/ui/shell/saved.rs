//! Whether the work is kept, in a line, and how much of the store is in use.

use leptos::prelude::*;

use crate::keep::{CAPACITY, Trouble};
use crate::platform::{clock, locale};
use crate::state::keeping::SaveState;
use crate::state::session::{Session, session};
use crate::text::{Language, Text, keep as words};
use crate::ui::parts::{ChangingIcon, Live};

/// UTF-16 units in what is called a megabyte of the store.
const MEGABYTE: f64 = 1_048_576.0;

/// Whether what the board shows is in the store, in words.
#[component]
pub fn SaveStatus() -> impl IntoView {
    let session = session();
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

fn state_name(session: Session, state: SaveState) -> String {
    match state {
        SaveState::Saved { at } if at > 0.0 => {
            session.fill(words::SAVED_AT, &[("time", &moment(session.language.get(), at))])
        }
        SaveState::Saved { .. } => session.t(words::SAVED).to_owned(),
        SaveState::Saving => session.t(words::SAVING).to_owned(),
        SaveState::NotSaved(trouble) => {
            session.fill(words::NOT_SAVED, &[("reason", session.t(reason(trouble)))])
        }
        SaveState::Blocked => session.t(words::NOT_KEPT).to_owned(),
    }
}

/// The time of a moment today, otherwise its day.
fn moment(language: Language, at: f64) -> String {
    match clock::day_of(at) == clock::today() {
        true => locale::time(at),
        false => locale::day_of_year(language, at),
    }
}

fn reason(trouble: Trouble) -> Text {
    match trouble {
        Trouble::Full => words::BECAUSE_FULL,
        Trouble::Failed => words::BECAUSE_FAILED,
        Trouble::Newer => words::BECAUSE_NEWER,
        Trouble::Deleted => words::BECAUSE_DELETED,
    }
}

/// How much of the store is in use: a meter, and the same in words.
#[component]
pub fn StorageMeter() -> impl IntoView {
    view! {
        <Meter/>
        <Used/>
    }
    .into_any()
}

/// How much of the store is in use, as a meter.
#[component]
pub fn Meter() -> impl IntoView {
    let session = session();
    let percent = Memo::new(move |_| (session.keeping.used.get() * 100 / CAPACITY).min(100));
    let text = Memo::new(move |_| in_use(session));
    view! {
        <span class="status__item">
            <span
                class="meter"
                role="meter"
                aria-label=move || session.t(words::STORAGE)
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=move || percent.get().to_string()
                aria-valuetext=text
                title=text
            >
                <i style:width=move || format!("{}%", percent.get())></i>
            </span>
        </span>
    }
    .into_any()
}

/// How much of the store is in use, in words.
#[component]
pub fn Used() -> impl IntoView {
    let session = session();
    view! { <Live class="status__item status__item--far num" text=move || in_use(session)/> }.into_any()
}

fn in_use(session: Session) -> String {
    let language = session.language.get();
    let megabytes = |units| locale::number(language, units as f64 / MEGABYTE, 1);
    let (used, all) = (megabytes(session.keeping.used.get()), megabytes(CAPACITY));
    session.fill(words::IN_USE, &[("used", &used), ("all", &all)])
}
