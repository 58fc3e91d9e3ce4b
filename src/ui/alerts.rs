//! Whether the work is kept: bars above the screen where it isn't, a line and a meter below it.

use leptos::prelude::*;

use super::parts::icon;
use super::session::{Session, session};
use super::space::MakeRoom;
use super::versions::EarlierVersions;
use crate::keep::{CAPACITY, Trouble};
use crate::platform::{clock, locale, page};
use crate::text::{Language, Text, keep as words};
use crate::ui::keeping::{SaveState, Unsaved};

/// UTF-16 units in what is called a megabyte of the store.
const MEGABYTE: f64 = 1_048_576.0;

/// Bars that say what isn't kept, and what can be done. Takes no room where all is well.
#[component]
pub fn AlertBars() -> impl IntoView {
    let session = session();
    let keeping = session.keeping;
    let bar =
        move || keeping.unsaved.get().filter(|_| keeping.lasts).map(|unsaved| unsaved_bar(session, unsaved));
    let room = move || keeping.making_room.get().then(|| view! { <MakeRoom/> });
    let versions = move || keeping.showing_versions.get().map(|id| view! { <EarlierVersions id/> });
    view! {
        <div class="alerts">
            {(!keeping.lasts).then(|| blocked_bar(session))}
            {bar}
        </div>
        {room}
        {versions}
    }
}

fn blocked_bar(session: Session) -> AnyView {
    let download = button(session, words::DOWNLOAD_EVERYTHING, move || session.keeping.export_workspace());
    bar(move || session.t(words::BLOCKED).to_string(), download)
}

fn unsaved_bar(session: Session, unsaved: Unsaved) -> AnyView {
    let Unsaved { id, title, trouble } = unsaved;
    let keeping = session.keeping;
    let message = match trouble {
        Trouble::Full => words::FULL,
        Trouble::Failed => words::FAILED,
        Trouble::Newer => words::NEWER,
        Trouble::Deleted => words::DELETED,
    };
    let further = match trouble {
        Trouble::Full => button(session, words::MAKE_ROOM, move || keeping.making_room.set(true)),
        Trouble::Newer => button(session, words::RELOAD, page::reload),
        Trouble::Deleted => {
            let id = id.clone();
            button(session, words::KEEP_IT, move || keeping.keep_anyway(&id))
        }
        Trouble::Failed => ().into_any(),
    };
    let download = button(session, words::DOWNLOAD_JOURNEY, move || keeping.export_journey(&id));
    bar(move || session.fill(message, &[("title", &title)]), view! { {download}{further} }.into_any())
}

fn bar(message: impl Fn() -> String + Send + 'static, buttons: AnyView) -> AnyView {
    view! {
        <div class="alertbar alertbar--bad" role="alert">
            {icon("warn", 16)}
            <p>{message}</p>
            {buttons}
        </div>
    }
    .into_any()
}

fn button(session: Session, word: Text, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class="btn btn--line btn--sm" on:click=move |_| press()>{move || session.t(word)}</button>
    }
    .into_any()
}

/// Whether what the board shows is in the store, in words.
#[component]
pub fn SaveStatus() -> impl IntoView {
    let session = session();
    let state = session.keeping.state;
    let text = move || match state.get() {
        SaveState::Saved { at } if at > 0.0 => {
            session.fill(words::SAVED_AT, &[("time", &moment(session.language.get(), at))])
        }
        SaveState::Saved { .. } => session.t(words::SAVED).to_string(),
        SaveState::Saving => session.t(words::SAVING).to_string(),
        SaveState::NotSaved(trouble) => {
            session.fill(words::NOT_SAVED, &[("reason", session.t(reason(trouble)))])
        }
        SaveState::Blocked => session.t(words::NOT_KEPT).to_string(),
    };
    let busy = move || state.get() == SaveState::Saving;
    let bad = move || matches!(state.get(), SaveState::NotSaved(_) | SaveState::Blocked);
    let picture = move || icon(if bad() { "warn" } else { "device" }, 14);
    view! {
        <span class="saved" role="status" class=("saved--busy", busy) class=("saved--bad", bad)>
            {picture}<span>{text}</span>
        </span>
    }
}

/// The time of a moment today, otherwise its day.
fn moment(language: Language, at: f64) -> String {
    match clock::day_of(at) == clock::today() {
        true => locale::time(language, at),
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

/// How much of the store is in use.
#[component]
pub fn StorageMeter() -> impl IntoView {
    let session = session();
    let used = session.keeping.used;
    let all = CAPACITY as f64 / MEGABYTE;
    let text = move || {
        let language = session.language.get();
        let used = locale::number(language, used.get() as f64 / MEGABYTE, 1);
        session.fill(words::IN_USE, &[("used", &used), ("all", &locale::number(language, all, 1))])
    };
    let percent = move || (used.get() * 100 / CAPACITY).min(100);
    view! {
        <span class="status__item">
            <span class="meter" role="meter" aria-label=move || session.t(words::STORAGE) aria-valuemin="0" aria-valuemax="100"
                aria-valuenow=move || percent().to_string() aria-valuetext=text title=text>
                <i style:width=move || format!("{}%", percent())></i>
            </span>
        </span>
        <span class="status__item status__item--far num">{text}</span>
    }
}
