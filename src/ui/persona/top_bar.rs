//! The bar above a persona.

use leptos::prelude::*;

use super::subject::Subject;
use super::used::all_uses;
use crate::model::JourneyId;
use crate::text::persona as words;
use crate::ui::alerts::save_status;
use crate::ui::node::{Node, button, el, icon};
use crate::ui::parts::{self, language_switch, logo, open_persona, theme_button};
use crate::ui::session::{Screen, Session, address};
use crate::ui::start::shown_title;

/// Logo, the way back, undo, what else can be done with it, language and theme.
pub fn top_bar(subject: Subject, from: Option<JourneyId>, asking: RwSignal<bool>) -> Node {
    let session = subject.session;
    let home =
        el("a", "logo").attr("href", &link(&Screen::Start)).attr_word("aria-label", words::ALL_JOURNEYS);
    let (of_copy, of_deletion) = (from.clone(), from.clone());
    let duplicate = button("btn")
        .attr_word("aria-label", words::DUPLICATE)
        .attr_word("title", words::DUPLICATE)
        .child(icon("copy", 16))
        .child(el("span", "lbl").word(words::DUPLICATE))
        .on_press(move || {
            let copy = session.keeping.duplicate_persona(&subject.persona.read_untracked());
            if let Some(id) = copy {
                open_persona(session, id, of_copy.clone());
            }
        });
    let remove = button("btn btn--icon").titled(words::DELETE).child(icon("trash", 16));
    let remove = remove.on_press(move || match untrack(|| all_uses(subject)).is_empty() {
        true => delete(subject, of_deletion.as_ref()),
        false => asking.set(true),
    });
    let separator = || el("span", "sep");
    el("header", "topbar")
        .child(home.child(logo()))
        .with(crumbs(session, from.as_ref()))
        .child(el("span", "push"))
        .child(save_status())
        .child(separator())
        .child(parts::undo_button(subject.can_undo).on_press(move || subject.undo()))
        .child(parts::redo_button(subject.can_redo).on_press(move || subject.redo()))
        .child(duplicate)
        .child(remove)
        .child(back(from))
        .child(separator())
        .child(language_switch())
        .child(theme_button())
}

fn link(screen: &Screen) -> String {
    ["#", &address(screen)].concat()
}

/// The journey from whose board the persona was opened, and what this is.
fn crumbs(session: Session, from: Option<&JourneyId>) -> Vec<Node> {
    let slash = || el("span", "crumb").attr("aria-hidden", "true").text("/");
    let overview = session.keeping.overview.read_untracked();
    let journey = overview.journeys.iter().find(|entry| Some(&entry.journey.id) == from);
    let mut crumbs = vec![slash()];
    if let Some(entry) = journey {
        let title = shown_title(session.language.get_untracked(), &entry.journey);
        let to = link(&Screen::Board(entry.journey.id.clone()));
        crumbs.push(el("a", "btn crumb__link").attr("href", &to).child(el("span", "").text(&title)));
        crumbs.push(slash());
    }
    crumbs.push(el("span", "maptitle").child(el("span", "").word(words::PERSONAS)));
    crumbs
}

fn back(from: Option<JourneyId>) -> Node {
    let (screen, word) = match from {
        Some(journey) => (Screen::Board(journey), words::BACK),
        None => (Screen::Start, words::ALL_JOURNEYS),
    };
    let way = el("a", "btn btn--primary").attr("href", &link(&screen)).attr_word("aria-label", word);
    way.child(icon("left", 16)).child(el("span", "lbl").word(word))
}

/// Deletes the persona, and goes back to the board from where it was opened, or else to the list of everything. It can
/// be taken back there.
pub fn delete(subject: Subject, from: Option<&JourneyId>) {
    let session = subject.session;
    if session.keeping.delete_persona(&subject.persona.get_untracked()) {
        session.go(&from.map_or(Screen::Start, |from| Screen::Board(from.clone())));
    }
}
