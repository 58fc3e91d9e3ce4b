//! The screen of a persona: who it is, what it wants, how to speak to it, what is behind it and where it is used.
//!
//! [`subject`] is the persona with its steps to undo, [`sheet`] makes fields for it; [`hero`], [`bullets`], [`tone`],
//! [`research`] and [`used`] are the parts of the sheet, [`people`] and [`top_bar`] what stands around it.

mod people;
mod research;
mod tone;
mod top_bar;
mod used;

use leptos::prelude::*;

use self::people::People;
use self::tone::Tone;
use self::top_bar::TopBar;
use self::used::Used;
use super::node::{Node, el, keep_listening};
use crate::model::{JourneyId, PersonaId};
use crate::platform::dom::{Event, KeyboardEvent};
use crate::platform::events::{self, Manner};
use crate::platform::page;
use crate::state::session::session;
use crate::text::{keep, persona as words};
use crate::ui::fields::draft;
use crate::ui::fields::panel::Panel;
use crate::ui::sheet::fields::Sheet;
use crate::ui::sheet::hero::Hero;
use crate::ui::sheet::subject::Subject;
use crate::ui::shell::alerts::alert_bars;
use crate::ui::shell::alerts::bar;
use crate::ui::shell::alerts::way_out;

/// The screen of a persona, opened from the board of a journey or from elsewhere.
pub fn persona_screen(id: PersonaId, from: Option<JourneyId>) -> impl IntoView {
    let session = session();
    let subject = Subject::open(session, &id)?;
    session.keeping.on_hide(draft::commit_typing);
    // Before the session follows the address and puts the persona away.
    let first = Manner { capture: true, ..Manner::default() };
    keep_listening(
        page::window()
            .map(|window| events::listen(&window, "hashchange", first, |_: Event| draft::commit_typing())),
    );
    keep_listening(events::on_window("keydown", move |event: KeyboardEvent| key(subject, &event)));
    let asking = RwSignal::new(false);
    Some(view! { <Screen subject from asking/> })
}

#[component]
fn Screen(subject: Subject, from: Option<JourneyId>, asking: RwSignal<bool>) -> impl IntoView {
    let session = subject.session;
    let id = subject.persona.read_untracked().id.clone();
    let (of_bar, of_sheet, of_question) = (from.clone(), from.clone(), from.clone());
    let top = move || {
        session.language.track();
        view! { <TopBar subject from=of_bar.clone() asking/> }
    };
    let fields = move || {
        let sheet = Sheet { panel: Panel { session, language: session.language.get() }, subject };
        untrack(|| view! { <Fields sheet from=of_sheet.clone()/> })
    };
    let question =
        move || asking.get().then(|| used::question(subject, of_question.clone(), asking).into_view());
    view! {
        <div class="page">
            <div class="page__top">{top}</div>
            <div class="page__alerts">
                {alert_bars().into_view()}
                {move || gone(subject).map(Node::into_view)}
            </div>
            <People shown=id from/>
            <main class="page__main" tabindex="-1">{fields}</main>
            {question}
        </div>
    }
    .into_any()
}

/// All that is known of the persona.
#[component]
fn Fields(sheet: Sheet, from: Option<JourneyId>) -> impl IntoView {
    let lists = crate::ui::sheet::bullets::all(sheet).into_iter().map(Node::into_view).collect_view();
    view! {
        <div class="sheet">
            <div class="sheet__left">
                <Hero sheet/>
                <div class="sheet__pair">{lists}</div>
                <div class="sheet__pair">
                    {crate::ui::sheet::bullets::hobbies(sheet).into_view()}
                    {crate::ui::sheet::bullets::channels(sheet).into_view()}
                </div>
                <Tone sheet from/>
            </div>
            <div class="sheet__right">
                {research::research(sheet).into_view()}
                <Used sheet/>
            </div>
        </div>
    }
    .into_any()
}

/// Says that another tab deleted the persona, and offers to keep it.
fn gone(subject: Subject) -> Option<Node> {
    if !subject.gone.get() {
        return None;
    }
    let session = subject.session;
    let name = session.fill(words::GONE, &[("name", &subject.persona.read_untracked().name)]);
    let keep = way_out(keep::KEEP_IT, move || subject.keep_anyway());
    Some(bar(el("p", "").text(&name)).child(keep))
}

/// Undo and redo by keys. What is being typed has its own: it doesn't let them through.
pub fn key(subject: Subject, event: &KeyboardEvent) {
    let control = event.ctrl_key() || event.meta_key();
    if !control || page::dialog_is_open() || event.default_prevented() {
        return;
    }
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) => subject.undo(),
        ("z", true) | ("y", _) => subject.redo(),
        _ => return,
    }
    event.prevent_default();
}
