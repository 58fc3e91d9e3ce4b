//! The list of journeys: which are found in it, and what can be done with one.

use std::sync::Arc;

use leptos::prelude::*;

use super::focus::focus_soon;
use super::menu::{Item, MenuAt};
use super::screen::Screen;
use super::session::{Session, followed};
use super::view::{View, fragment};
use crate::find::Query;
use crate::guide::Stage;
use crate::keep::Entry;
use crate::model::{JourneyId, folded, is_blank};
use crate::platform::{address, page};
use crate::text::title::shown_title;
use crate::text::{board, guide, keep, share, start as words};

/// The way to a new journey.
const NEW: &str = ".start .btn--primary";

/// Whether what was typed is more than space.
pub fn is_search(query: &str) -> bool {
    !is_blank(query)
}

/// The journeys in or out of the archive whose title holds every word of `query`; follows the store.
pub fn found(session: Session, query: &str, archived: bool) -> Vec<Entry> {
    let query = folded(query);
    let language = followed(session.language);
    let overview = session.keeping.overview.read();
    let journeys = overview.journeys.iter().filter(|entry| entry.journey.archived == archived);
    journeys
        .filter(|entry| {
            let title = folded(&shown_title(language, &entry.journey));
            query.split_whitespace().all(|word| title.contains(word))
        })
        .cloned()
        .collect()
}

/// How many journeys `query` finds, in and out of the archive; nothing where nothing is searched. Follows the store.
pub fn number_found(session: Session, query: &str) -> Option<usize> {
    let number = || found(session, query, false).len() + found(session, query, true).len();
    is_search(query).then(number)
}

/// A journey as the store has it, followed from `first` on, and as it was once it is gone.
pub fn entry(session: Session, first: Entry) -> Memo<Entry> {
    let now = move |known: Option<&Entry>| {
        let known = known.unwrap_or(&first);
        let overview = session.keeping.overview.read();
        let mut entries = overview.journeys.iter();
        entries.find(|entry| entry.journey.id == known.journey.id).unwrap_or(known).clone()
    };
    Memo::new_with_compare(now, |before, now| match (before, now) {
        (Some(before), Some(now)) => !same(before, now),
        _ => true,
    })
}

fn same(one: &Entry, other: &Entry) -> bool {
    Arc::ptr_eq(&one.journey, &other.journey) && one.saved == other.saved
}

fn stored(session: Session, id: &JourneyId) -> Option<Entry> {
    let overview = session.keeping.overview.read_untracked();
    overview.journeys.iter().find(|entry| entry.journey.id == *id).cloned()
}

/// What can be done with a journey of the list. The store says what was done and offers to take it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Puts a copy of it beside it.
    Duplicate,
    /// Asks how it is to be shared.
    Share,
    /// Shows its earlier versions.
    ShowVersions,
    /// Puts it into the archive.
    Archive,
    /// Takes it out of the archive.
    BringBack,
    /// Deletes it.
    Delete,
}

impl Action {
    /// Does it.
    pub fn run(self, session: Session, id: &JourneyId) {
        let keeping = session.keeping;
        match self {
            Self::Duplicate => keeping.duplicate(id),
            Self::Share => session.sharing.open(keeping, id),
            Self::ShowVersions => keeping.show_versions(id),
            Self::Archive => leaving(id, || keeping.set_archived(id, true)),
            Self::BringBack => leaving(id, || keeping.set_archived(id, false)),
            Self::Delete => leaving(id, || keeping.delete(id)),
        }
    }
}

/// Does what takes a journey out of its list, and moves the focus to the next one there, to the one before, or to
/// the way to a new one.
fn leaving(id: &JourneyId, act: impl FnOnce()) {
    let items = page::find_all("[data-journey]");
    let shown: Vec<String> = items.iter().filter_map(|item| item.get_attribute("data-journey")).collect();
    let at = shown.iter().position(|shown| shown == id.as_str()).unwrap_or_default();
    let neighbour = shown.get(at + 1).or_else(|| shown.get(at.checked_sub(1)?));
    act();
    let neighbour = neighbour.map(|id| format!("[data-journey={}] :is(a, button)", page::quoted(id)));
    focus_soon(&[neighbour.as_deref().unwrap_or(NEW), NEW]);
}

/// Opens the menu with what can be done with a journey of the list. `renaming` is set where it is to be renamed.
pub fn journey_menu(session: Session, id: &JourneyId, renaming: RwSignal<bool>) {
    let Some(Entry { journey, .. }) = stored(session, id) else { return };
    let title = shown_title(session.language_now(), &journey);
    let act = |action: Action| {
        let id = id.clone();
        move || action.run(session, &id)
    };
    let to = fragment(&Screen::Board(id.clone()), View::Guide(Stage::open(&journey)), &Query::default());
    let items = vec![
        Item::press(session.t(guide::GUIDE), "steps", move || address::go_to(&to)),
        Item::press(session.t(board::RENAME), "pencil", move || renaming.set(true)),
        Item::press(session.t(board::DUPLICATE), "copy", act(Action::Duplicate)),
        Item::press(session.t(words::ARCHIVE_IT), "archive", act(Action::Archive)),
        Item::press(session.t(share::SHARE), "share", act(Action::Share)),
        Item::press(session.t(keep::EARLIER_VERSIONS), "loop", act(Action::ShowVersions)),
        Item::Line,
        Item::press(session.t(board::DELETE), "trash", act(Action::Delete)).dangerous(),
    ];
    session.menu.open(MenuAt::Focus, session.fill(board::MORE_FOR, &[("name", &title)]), items);
}

/// Moves the focus to the menu button of a journey's card, once it is drawn.
pub fn focus_journey(id: &JourneyId) {
    focus_soon(&[&format!("[data-journey={}] .menu", page::quoted(id.as_str()))]);
}
