//! The bar above a persona.

use leptos::prelude::*;

use super::used::all_uses;
use crate::model::JourneyId;
use crate::state::session::{Screen, address, session};
use crate::text::persona as words;
use crate::text::title::shown_title;
use crate::ui::parts::Icon;
use crate::ui::sheet::subject::Subject;
use crate::ui::shell::alerts::save_status;
use crate::ui::shell::{language_switch, logo, open_persona, theme_button};

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
    let remove = move |_| match untrack(|| all_uses(subject)).is_empty() {
        true => delete(subject, of_deletion.as_ref()),
        false => asking.set(true),
    };
    let undo = crate::ui::shell::undo_button(subject.can_undo).on_press(move || subject.undo());
    let redo = crate::ui::shell::redo_button(subject.can_redo).on_press(move || subject.redo());
    let copy_name = move || session.t(words::DUPLICATE);
    let remove_name = move || session.t(words::DELETE);
    view! {
        <header class="topbar">
            <a class="logo" href=link(&Screen::Start) aria-label=move || session.t(words::ALL_JOURNEYS)>
                {logo().into_view()}
            </a>
            <Crumbs from=from.clone()/>
            <span class="push"></span>
            {save_status().into_view()}
            <span class="sep"></span>
            {undo.into_view()}
            {redo.into_view()}
            <button type="button" class="btn" aria-label=copy_name title=copy_name on:click=copy>
                <Icon name="copy" size=16/>
                <span class="lbl">{copy_name}</span>
            </button>
            <button
                type="button"
                class="btn btn--icon"
                aria-label=remove_name
                title=remove_name
                on:click=remove
            >
                <Icon name="trash" size=16/>
            </button>
            <Back from/>
            <span class="sep"></span>
            {language_switch().into_view()}
            {theme_button().into_view()}
        </header>
    }
    .into_any()
}

fn link(screen: &Screen) -> String {
    ["#", &address(screen)].concat()
}

/// The journey from whose board the persona was opened, and what this is.
#[component]
fn Crumbs(from: Option<JourneyId>) -> impl IntoView {
    let session = session();
    let overview = session.keeping.overview.read_untracked();
    let journey = overview.journeys.iter().find(|entry| Some(&entry.journey.id) == from.as_ref());
    let crumb = journey.map(|entry| {
        let title = shown_title(session.language.get_untracked(), &entry.journey);
        let to = link(&Screen::Board(entry.journey.id.clone()));
        view! {
            <a class="btn crumb__link" href=to><span>{title}</span></a>
            <span class="crumb" aria-hidden="true">"/"</span>
        }
    });
    view! {
        <span class="crumb" aria-hidden="true">"/"</span>
        {crumb}
        <span class="maptitle"><span>{move || session.t(words::PERSONAS)}</span></span>
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
        <a class="btn btn--primary" href=link(&screen) aria-label=name>
            <Icon name="left" size=16/>
            <span class="lbl">{name}</span>
        </a>
    }
    .into_any()
}

/// Deletes the persona, and goes back to the board from where it was opened, or else to the list of everything. It can
/// be taken back there.
pub fn delete(subject: Subject, from: Option<&JourneyId>) {
    let session = subject.session;
    if session.keeping.delete_persona(&subject.persona.get_untracked()) {
        session.go(&from.map_or(Screen::Start, |from| Screen::Board(from.clone())));
    }
}
