//! A page around the editor that keeps the map itself: it hands one over, is told of changes, and gets it back.
//!
//! [`Host`] is what is known of it, [`Stage`] how far it has come. `talk` is what both say, `document` the map on its way
//! in and out, `export` the same as a picture. [`Fault`] is why there is no map.
//!
//! Nothing is stored: the map lives in the memory of the page. Only what says nothing of a map goes to whoever embeds the
//! editor; everything else to the origin of the page that has handed one over.

mod document;
mod export;
mod fault;
mod talk;

pub use fault::Fault;
pub use talk::attend;

use std::sync::Arc;

use leptos::prelude::*;

use super::screen::Screen;
use super::session::Session;
use crate::exchange::host::Hosting;
use crate::format::host::Told;
use crate::history::Ahead;
use crate::model::{Journey, JourneyId, Persona};
use crate::platform::address;
use crate::platform::clock::Later;
use crate::text::host as words;

/// How far it has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// The page hasn't handed over a map yet.
    Waiting,
    /// There is none to work on.
    Refused(Fault),
    /// The map is worked on.
    Open,
}

/// What of the map counts as a change.
type Content = (Arc<Journey>, Vec<Arc<Persona>>);

/// A page that keeps the map itself.
#[derive(Clone, Copy)]
pub struct Host {
    /// What it wants of the editor.
    pub wishes: RwSignal<Hosting>,
    /// How far it has come.
    pub stage: RwSignal<Stage>,
    /// How many changes it hasn't been handed.
    pub unsaved: RwSignal<usize>,
    /// What it says above the map.
    pub status: RwSignal<Option<String>>,
    /// What it says and the user presses away.
    pub told: RwSignal<Option<Told>>,
    /// With what it is busy.
    pub busy: RwSignal<Option<String>>,
    /// Whether the user is asked what becomes of the changes, before the editor is closed.
    pub asks_to_close: RwSignal<bool>,
    /// The origin that has handed over the map.
    origin: StoredValue<Option<String>>,
    /// The journeys that were handed over, in their order.
    journeys: StoredValue<Vec<JourneyId>>,
    ahead: StoredValue<Option<Ahead<Content>>>,
    /// Whether it wants to hear of each change.
    hears_changes: StoredValue<bool>,
    telling: StoredValue<Option<Later>, LocalStorage>,
}

impl Host {
    /// The page that the address speaks of, if it speaks of one.
    pub fn asked_for() -> Option<Self> {
        let wishes = Hosting::of_parts(&address::own_parts())?;
        Some(Self {
            wishes: RwSignal::new(wishes),
            stage: RwSignal::new(Stage::Waiting),
            unsaved: RwSignal::new(0),
            status: RwSignal::new(None),
            told: RwSignal::new(None),
            busy: RwSignal::new(None),
            asks_to_close: RwSignal::new(false),
            origin: StoredValue::new(None),
            journeys: StoredValue::default(),
            ahead: StoredValue::new(None),
            hears_changes: StoredValue::new(false),
            telling: StoredValue::new_local(None),
        })
    }

    /// Whether there is a map to work on; follows it.
    pub fn is_open(self) -> bool {
        self.stage.with(|stage| *stage == Stage::Open)
    }

    /// The screen to show where the address names `screen`: that of the map, as long as no other of the map is named.
    pub fn screen(self, screen: Screen) -> Screen {
        match (self.stage.get_untracked(), screen) {
            (Stage::Open, screen @ (Screen::Board(_) | Screen::Persona { .. })) => screen,
            (Stage::Open, _) => self.first_journey().map_or(Screen::Hosted, Screen::Board),
            _ => Screen::Hosted,
        }
    }

    /// Hands the map to the page, to keep; `exit` says whether the editor is closed then.
    pub fn save(self, session: Session, exit: bool) {
        if self.stage.with_untracked(|stage| *stage != Stage::Open) {
            return;
        }
        self.asks_to_close.set(false);
        self.hand_over(session, exit);
        self.mark_kept(session);
        session.notices.announce(words::HANDED_OVER.get(session.language_now()).to_owned());
    }

    /// Closes the editor; asks first where there are changes that would be lost.
    pub fn close(self) {
        match self.unsaved.get_untracked() {
            0 => self.exit(),
            _ => self.asks_to_close.set(true),
        }
    }

    /// Whether the user may save, as the page has it.
    pub fn may_save(self) -> bool {
        self.wishes.with_untracked(|wishes| wishes.save || wishes.save_and_exit)
    }

    fn first_journey(self) -> Option<JourneyId> {
        self.journeys.with_value(|journeys| journeys.first().cloned())
    }

    fn refuse(self, session: Session, fault: Fault) {
        self.stage.set(Stage::Refused(fault));
        session.screen.set(Screen::Hosted);
    }

    fn content(session: Session) -> Content {
        (session.desk.map(), session.keeping.personas.get_untracked())
    }

    fn mark_kept(self, session: Session) {
        self.ahead.set_value(Some(Ahead::of(Self::content(session))));
        self.unsaved.set(0);
    }

    /// Counts the changes. Whether there is a new one.
    fn count_changes(self, session: Session) -> bool {
        let content = Self::content(session);
        let counted = self.ahead.try_update_value(|ahead| {
            let ahead = ahead.as_mut()?;
            Some((ahead.go_to(content), ahead.steps()))
        });
        let Some((is_new, steps)) = counted.flatten() else { return false };
        if self.unsaved.get_untracked() != steps {
            self.unsaved.set(steps);
        }
        is_new
    }
}
