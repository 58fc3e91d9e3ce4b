//! The screen of a persona: who it is, what it wants, how to speak to it, what is behind it and where it is used.
//!
//! Most of its fields are those of [`super::sheet`]; [`tone`], [`research`] and [`used`] are its own, [`people`] and
//! [`top_bar`] what stands around it. [`crate::state::subject`] is the persona with its steps to undo.

mod people;
mod research;
mod tone;
mod top_bar;
mod used;

use leptos::ev;
use leptos::prelude::*;
use leptos_use::{UseEventListenerOptions, use_event_listener, use_event_listener_with_options, use_window};

use self::people::People;
use self::research::ResearchPart;
use self::tone::Tone;
use self::top_bar::TopBar;
use self::used::{Question, Used};
use crate::model::{JourneyId, PersonaId};
use crate::state::draft;
use crate::state::session::session;
use crate::state::subject::Subject;
use crate::text::{keep, persona as words};
use crate::ui::fields::panel::Panel;
use crate::ui::parts::{Anew, TextButton};
use crate::ui::sheet::bullets::{Bullets, Channels, Hobbies};
use crate::ui::sheet::fields::Sheet;
use crate::ui::sheet::hero::Hero;
use crate::ui::shell::{AlertBar, AlertBars};

/// The screen of a persona, opened from the board of a journey or from elsewhere.
#[component]
pub fn PersonaScreen(id: PersonaId, from: Option<JourneyId>) -> impl IntoView {
    let subject = Subject::open(session(), &id);
    subject.map(|subject| view! { <Screen id subject from/> }).into_any()
}

#[component]
fn Screen(id: PersonaId, subject: Subject, from: Option<JourneyId>) -> impl IntoView {
    let session = subject.session;
    let asking = RwSignal::new(false);
    let language = Signal::derive(move || Some(session.language.get()));
    let (of_bar, of_sheet, of_question) = (from.clone(), from.clone(), from.clone());
    session.keeping.on_hide(draft::commit_typing);
    // Before the session follows the address and puts the persona away.
    let first = UseEventListenerOptions::default().capture(true);
    let _ = use_event_listener_with_options(use_window(), ev::hashchange, |_| draft::commit_typing(), first);
    let _ = use_event_listener(use_window(), ev::keydown, move |event| subject.key(&event));
    view! {
        <div class="page">
            <div class="page__top"><TopBar subject from=of_bar asking/></div>
            <div class="page__alerts">
                <AlertBars/>
                <Show when=move || subject.gone.get()>
                    <Gone subject/>
                </Show>
            </div>
            <People shown=id from/>
            <main class="page__main" tabindex="-1">
                <Anew value=language let(language)>
                    <Fields sheet=Sheet { panel: Panel { session, language }, subject } from=of_sheet.clone()/>
                </Anew>
            </main>
            <Show when=move || asking.get()>
                <Question subject from=of_question.clone() asking/>
            </Show>
        </div>
    }
    .into_any()
}

/// All that is known of the persona.
#[component]
fn Fields(sheet: Sheet, from: Option<JourneyId>) -> impl IntoView {
    view! {
        <div class="sheet">
            <div class="sheet__left">
                <Hero sheet/>
                <div class="sheet__pair"><Bullets sheet/></div>
                <div class="sheet__pair">
                    <Hobbies sheet/>
                    <Channels sheet/>
                </div>
                <Tone sheet from/>
            </div>
            <div class="sheet__right">
                <ResearchPart sheet/>
                <Used sheet/>
            </div>
        </div>
    }
    .into_any()
}

/// Says that another tab deleted the persona, and offers to keep it.
#[component]
fn Gone(subject: Subject) -> impl IntoView {
    let session = subject.session;
    let name = subject.persona.read_untracked().name.clone();
    view! {
        <AlertBar message=move || session.fill(words::GONE, &[("name", &name)])>
            <TextButton
                class="btn btn--line btn--sm"
                word=move || session.t(keep::KEEP_IT)
                on_press=move |()| subject.keep_anyway()
            />
        </AlertBar>
    }
    .into_any()
}
