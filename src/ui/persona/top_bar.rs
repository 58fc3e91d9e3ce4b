//! The bar above a persona.

use leptos::prelude::*;

use crate::model::JourneyId;
use crate::state::people::open_persona;
use crate::state::screen::{Screen, link_to};
use crate::state::session::session;
use crate::state::subject::Subject;
use crate::text::persona as words;
use crate::text::title::shown_title;
use crate::ui::parts::{Icon, IconButton};
use crate::ui::shell::{LanguageSwitch, Logo, OfflinePill, RedoButton, SaveStatus, ThemeButton, UndoButton};

/// Logo, the way back, undo, what else can be done with it, language and theme.
#[component]
pub fn TopBar(subject: Subject, from: Option<JourneyId>, asking: RwSignal<bool>) -> impl IntoView {
    let session = subject.session;
    let (of_copy, of_deletion) = (from.clone(), from.clone());
    let copy = move |_| {
        let copy = session.keeping.duplicate_persona(&subject.persona.read_untracked());
        if let Some(id) = copy {
            open_persona(session, id, of_copy.clone());
        }
    };
    let remove = move |()| match untrack(|| subject.uses()).is_empty() {
        true => subject.delete(of_deletion.as_ref()),
        false => asking.set(true),
    };
    let copy_name = move || session.t(words::DUPLICATE);
    view! {
        <header class="topbar">
            <Home/>
            <Crumbs from=from.clone()/>
            <span class="push"></span>
            <OfflinePill/>
            <SaveStatus/>
            <span class="sep"></span>
            <UndoButton deed=subject.undoes on_press=move |()| subject.undo()/>
            <RedoButton deed=subject.redoes on_press=move |()| subject.redo()/>
            <button type="button" class="btn" aria-label=copy_name title=copy_name on:click=copy>
                <Icon name="copy" size=16/>
                <span class="lbl" prop:textContent=copy_name></span>
            </button>
            <IconButton
                class="btn btn--icon"
                size=16
                sign="trash"
                name=move || session.t(words::DELETE)
                on_press=remove
            />
            <Back from/>
            <span class="sep"></span>
            <LanguageSwitch/>
            <ThemeButton/>
        </header>
    }
    .into_any()
}

/// The logo: the way to the start screen, where there is one.
#[component]
fn Home() -> impl IntoView {
    let session = session();
    if session.host.is_some() {
        return view! { <span class="logo" aria-hidden="true"><Logo/></span> }.into_any();
    }
    let start = link_to(&Screen::Start);
    view! { <a class="logo" href=start aria-label=move || session.t(words::ALL_JOURNEYS)><Logo/></a> }
        .into_any()
}

/// The journey from whose board the persona was opened, and what this is.
#[component]
fn Crumbs(from: Option<JourneyId>) -> impl IntoView {
    let session = session();
    let overview = session.keeping.overview.read_untracked();
    let entry = overview.journeys.iter().find(|entry| Some(&entry.journey.id) == from.as_ref());
    let crumb = entry.map(|entry| {
        let journey = entry.journey.clone();
        let to = link_to(&Screen::Board(journey.id.clone()));
        let title = move || shown_title(session.language.get(), &journey);
        view! {
            <a class="btn crumb__link" href=to><span translate="no" dir="auto" prop:textContent=title></span></a>
            <span class="crumb" aria-hidden="true">"/"</span>
        }
    });
    view! {
        <span class="crumb" aria-hidden="true">"/"</span>
        {crumb}
        <span class="maptitle"><span prop:textContent=move || session.t(words::PERSONAS)></span></span>
    }
    .into_any()
}

#[component]
fn Back(from: Option<JourneyId>) -> impl IntoView {
    let session = session();
    let (screen, word) = match from {
        Some(journey) => (Screen::Board(journey), words::BACK),
        None => (Screen::Start, words::ALL_JOURNEYS),
    };
    let name = move || session.t(word);
    view! {
        <a class="btn btn--primary" href=link_to(&screen) aria-label=name>
            <Icon name="left" size=16/>
            <span class="lbl" prop:textContent=name></span>
        </a>
    }
    .into_any()
}
