//! Where the persona is used.

use leptos::prelude::*;

use super::sheet::Sheet;
use super::subject::Subject;
use super::top_bar::delete;
use crate::find::Query;
use crate::model::JourneyId;
use crate::persona::{Use, uses};
use crate::text::persona as words;
use crate::ui::node::{Node, button, el};
use crate::ui::parts::{dialog, dialog_body, dialog_foot};
use crate::ui::session::{Screen, Session};
use crate::ui::start::shown_title;
use crate::ui::view::{View, fragment};

/// The journeys that speak of the persona; follows the store.
pub fn all_uses(subject: Subject) -> Vec<Use> {
    let id = subject.persona.read().id.clone();
    let overview = subject.session.keeping.overview.read();
    uses(&id, &mut overview.journeys.iter().map(|entry| &entry.journey))
}

/// The journeys, each a link to its board seen through the persona.
pub fn used(sheet: Sheet) -> Node {
    let subject = sheet.subject;
    let found = Memo::new(move |_| all_uses(subject));
    let content = move || {
        let found = found.read();
        Some(match found.is_empty() {
            true => el("p", "muted").text(sheet.t(words::UNUSED)),
            false => el("ul", "srcs").with(found.iter().map(|used| row(subject, used, true)).collect()),
        })
    };
    sheet.part("board", words::USED_IN).slot(content)
}

fn row(subject: Subject, used: &Use, linked: bool) -> Node {
    let session = subject.session;
    let title = shown_title(session.language.get(), &used.journey);
    let title = match linked {
        true => {
            let query = Query::default().seen_by(Some(&subject.persona.read_untracked().id));
            let to = fragment(&Screen::Board(used.journey.id.clone()), View::Board, &query);
            el("a", "").attr("href", &["#", &to].concat()).text(&title)
        }
        false => el("b", "").text(&title),
    };
    el("li", "src").child(title).child(el("span", "").text(&facts(session, used)))
}

/// How a journey uses it: as the main one, with so many cards and curves.
fn facts(session: Session, used: &Use) -> String {
    let mut facts = Vec::new();
    if used.place == Some(0) {
        facts.push(session.t(words::MAIN).to_owned());
    }
    facts.push(session.count(words::CARDS, used.cards));
    if used.lanes > 0 {
        facts.push(session.count(words::CURVES, used.lanes));
    }
    if used.journey.archived {
        facts.push(session.t(words::ARCHIVED).to_owned());
    }
    facts.join(", ")
}

/// Says where the persona is used, and asks whether it may go.
pub fn question(subject: Subject, from: Option<JourneyId>, asking: RwSignal<bool>) -> Node {
    let session = subject.session;
    let close = move || asking.set(false);
    let name = subject.persona.read_untracked().name.clone();
    let text = el("p", "").text(&session.fill(words::DELETE_TEXT, &[("name", &name)]));
    let found = untrack(|| all_uses(subject));
    let list = el("ul", "srcs").with(found.iter().map(|used| row(subject, used, false)).collect());
    let foot = dialog_foot(vec![
        button("btn btn--line").word(words::CANCEL).on_press(close),
        button("btn btn--danger").word(words::DELETE_ANYWAY).on_press(move || {
            close();
            delete(subject, from.as_ref());
        }),
    ]);
    let title = move || session.t(words::DELETE_TITLE).to_owned();
    dialog(title, false, close, vec![dialog_body(vec![text, list]), foot])
}
