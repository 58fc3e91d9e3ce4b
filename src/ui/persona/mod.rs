//! The screen of a persona: who it is, what it wants, how to speak to it, what is behind it and where it is used.
//!
//! [`subject`] is the persona with its steps to undo, [`sheet`] makes fields for it; [`hero`], [`bullets`], [`tone`],
//! [`research`] and [`used`] are the parts of the sheet, [`people`] and [`top_bar`] what stands around it.

mod adder;
pub mod bullets;
pub mod hero;
mod people;
mod research;
pub mod sheet;
pub mod subject;
mod tone;
mod top_bar;
mod used;

use leptos::prelude::*;

use self::sheet::Sheet;
use self::subject::Subject;
use super::alerts::{alert_bars, bar, way_out};
use super::inspector::draft;
use super::inspector::panel::Panel;
use super::node::{Node, el, keep_listening};
use super::session::Session;
use crate::model::{JourneyId, PersonaId};
use crate::platform::dom::{Event, KeyboardEvent};
use crate::platform::events::{self, Manner};
use crate::platform::page;
use crate::text::{keep, persona as words};

/// The screen of a persona, opened from the board of a journey or from elsewhere, in `place`.
pub fn persona_screen(session: Session, place: &Node, id: PersonaId, from: Option<JourneyId>) {
    let Some(subject) = Subject::open(session, &id) else { return };
    session.keeping.on_hide(draft::commit_typing);
    // Before the session follows the address and puts the persona away.
    let first = Manner { capture: true, ..Manner::default() };
    keep_listening(
        page::window()
            .map(|window| events::listen(&window, "hashchange", first, |_: Event| draft::commit_typing())),
    );
    keep_listening(events::on_window("keydown", move |event: KeyboardEvent| key(subject, &event)));
    let (of_bar, of_sheet) = (from.clone(), from.clone());
    let asking = RwSignal::new(false);
    let top = move || {
        session.language.track();
        Some(top_bar::top_bar(subject, of_bar.clone(), asking))
    };
    let main = el("main", "page__main").attr("tabindex", "-1").slot(move || {
        let panel = Panel { session, language: session.language.get() };
        Some(untrack(|| sheet(Sheet { panel, subject }, of_sheet.clone())))
    });
    let of_question = from.clone();
    let page = el("div", "page")
        .child(el("div", "page__top").slot(top))
        .child(el("div", "page__alerts").child(alert_bars()).slot(move || gone(subject)))
        .child(people::people(session, Some(id), from))
        .child(main)
        .slot(move || asking.get().then(|| used::question(subject, of_question.clone(), asking)));
    let _ = place.clone().child(page);
}

/// All that is known of the persona.
fn sheet(sheet: Sheet, from: Option<JourneyId>) -> Node {
    let pair = |parts: Vec<Node>| el("div", "sheet__pair").with(parts);
    let left = el("div", "sheet__left").with(vec![
        hero::hero(sheet),
        pair(bullets::all(sheet)),
        pair(vec![bullets::hobbies(sheet), bullets::channels(sheet)]),
        tone::tone(sheet, from),
    ]);
    let right = el("div", "sheet__right").child(research::research(sheet)).child(used::used(sheet));
    el("div", "sheet").child(left).child(right)
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
