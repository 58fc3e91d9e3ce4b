//! What is kept in the browser's store, and whether it is.
//!
//! [`Keeping`] is the store as the screens know it: signals that always tell the truth, and what can be done. The
//! rules themselves are in [`crate::keep`]. `saving` brings the journey on the board and the store together, `tabs`
//! hears what other tabs do and when the page goes, `watch` misses what others take out of the store, `library` is what
//! the start screen does, `bin` what is done with the bin, `personas` what is done with personas, `files` the way in
//! and out.

mod bin;
mod files;
mod library;
mod personas;
mod saving;
mod tabs;
mod watch;

use std::sync::Arc;

use leptos::prelude::*;

use super::notices::Notices;
use crate::keep::{Missing, News, Overview, Settings, Store, Trouble, Workspace};
use crate::model::{Journey, JourneyId, Persona};
use crate::platform::clock::{self, Later};
use crate::platform::events::Listener;
use crate::platform::storage::BrowserStore;
use crate::platform::{ids, locale};
use crate::text::Language;

pub use bin::Restored;
pub use files::Imported;
use library::Done;
pub use library::Undoable;
pub use watch::Lasting;

/// Whether what the board shows is in the store.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SaveState {
    /// It is.
    Saved {
        /// When it was last changed, in milliseconds since 1970; 0 where that isn't known.
        at: f64,
    },
    /// It will be, within 50 ms.
    Saving,
    /// It isn't.
    NotSaved(Trouble),
    /// Nothing is: the browser blocks its store.
    Blocked,
}

/// A journey of which the store lacks something.
#[derive(Clone, Debug, PartialEq)]
pub struct Unsaved {
    /// Which one.
    pub id: JourneyId,
    /// Its title.
    pub title: String,
    /// Why.
    pub trouble: Trouble,
}

/// The store, as the session knows it.
#[derive(Clone, Copy)]
pub struct Keeping {
    /// Whether what the board shows is in the store.
    pub state: RwSignal<SaveState>,
    /// The first journey of which the store lacks something, and can't be given it now.
    pub unsaved: RwSignal<Option<Unsaved>>,
    /// UTF-16 units in use, of [`crate::keep::CAPACITY`]; counted when there is time.
    /// Nothing before it was counted for the first time.
    pub used: RwSignal<Option<usize>>,
    /// Whether what is stored is still there when the page is opened again. If not, the browser blocks its store
    /// and everything is kept in memory.
    pub lasts: bool,
    /// Whether the store is left alone: what is kept goes with the page.
    is_apart: bool,
    /// Everything that is stored, as of when a screen without a board was last shown; while one is shown, always up
    /// to date.
    pub overview: RwSignal<Overview>,
    /// The personas, by name; always up to date.
    pub personas: RwSignal<Vec<Arc<Persona>>>,
    /// What is gone from the store, though nobody has deleted it.
    pub missing: RwSignal<Vec<Missing>>,
    /// What the browser says of how long it keeps what is stored.
    pub lasting: RwSignal<Lasting>,
    /// Whether the dialog about the store is open, in which the user makes room.
    pub making_room: RwSignal<bool>,
    /// The journey whose earlier versions are shown in a dialog.
    pub showing_versions: RwSignal<Option<JourneyId>>,
    notices: Notices,
    settings: StoredValue<Settings>,
    /// The language of the interface.
    pub language: RwSignal<Language>,
    hands: StoredValue<Hands, LocalStorage>,
}

/// What is on the screen, as far as keeping has to do with it.
pub trait Shown: Send + Sync {
    /// The journey on the desk.
    fn on_desk(&self) -> JourneyId;

    /// The journey whose board is shown, if one is.
    fn journey(&self) -> Option<JourneyId>;

    /// Brings what another tab made of the journey on the desk into it; both knew `before`.
    fn bring_in(&self, before: &Journey, theirs: &Journey);

    /// Shows the journey of the board anew, which was replaced as a whole; nothing where it is gone.
    fn replace(&self, journey: Option<Journey>);
}

/// What can't be shared between threads, and needn't be.
struct Hands {
    workspace: Workspace<BrowserStore>,
    shown: Option<Arc<dyn Shown>>,
    listeners: Vec<Listener>,
    /// What is called when the page is hidden, by number.
    hooks: Vec<(u32, Arc<dyn Fn() + Send + Sync>)>,
    /// Whether the page is hidden, and the hooks were called.
    is_away: bool,
    /// Why the store lacks something of a journey.
    troubles: Vec<(JourneyId, Trouble)>,
    /// What other tabs changed lately, with the moment.
    news: Vec<(f64, News)>,
    /// What can be taken back, by number.
    done: Vec<(u32, Done)>,
    numbers: u32,
    /// Whether the browser was asked to keep what is stored.
    asked_to_keep: bool,
    saving: Option<Later>,
    retrying: Option<Later>,
    counting: Option<Later>,
    listing: Option<Later>,
}

impl Keeping {
    /// Opens the store.
    pub fn open(notices: Notices) -> Self {
        Self::over(BrowserStore::open(), false, notices)
    }

    /// Leaves the store alone, for a map that is only read or that another page keeps: what is kept, such as these settings, goes with the page.
    pub fn apart(settings: Settings, notices: Notices) -> Self {
        let keeping = Self::over(BrowserStore::apart(), true, notices);
        keeping.set_settings(settings);
        keeping.language.set(settings.language.unwrap_or_else(locale::preferred));
        keeping
    }

    fn over(store: BrowserStore, is_apart: bool, notices: Notices) -> Self {
        let lasts = store.lasts();
        let workspace = workspace(store);
        // The clock is looked at before anybody can set it.
        clock::steady();
        let settings = workspace.settings();
        let hands = Hands {
            workspace,
            shown: None,
            listeners: Vec::new(),
            hooks: Vec::new(),
            is_away: false,
            troubles: Vec::new(),
            news: Vec::new(),
            done: Vec::new(),
            numbers: 0,
            asked_to_keep: false,
            saving: None,
            retrying: None,
            counting: None,
            listing: None,
        };
        Self {
            state: RwSignal::new(if lasts { SaveState::Saved { at: 0.0 } } else { SaveState::Blocked }),
            unsaved: RwSignal::new(None),
            used: RwSignal::new(None),
            lasts,
            is_apart,
            overview: RwSignal::default(),
            personas: RwSignal::default(),
            missing: RwSignal::default(),
            lasting: RwSignal::default(),
            making_room: RwSignal::new(false),
            showing_versions: RwSignal::new(None),
            notices,
            settings: StoredValue::new(settings),
            language: RwSignal::new(settings.language.unwrap_or_else(locale::preferred)),
            hands: StoredValue::new_local(hands),
        }
    }

    /// Begins to hear other tabs, and to tell what is `shown`.
    pub fn attach(self, shown: impl Shown + 'static) {
        self.hands.update_value(|hands| hands.shown = Some(Arc::new(shown)));
        self.listen();
        self.load_personas();
        self.count_soon();
        self.watch();
    }

    /// The kept settings.
    pub fn settings(self) -> Settings {
        self.settings.get_value()
    }

    /// Keeps other settings.
    pub fn set_settings(self, settings: Settings) {
        self.settings.set_value(settings);
        self.hands.with_value(|hands| hands.workspace.set_settings(settings));
    }

    /// The language of the interface, without following it.
    pub fn language_now(self) -> Language {
        self.language.get_untracked()
    }

    /// Reads a journey, to work on it.
    pub fn read(self, id: &JourneyId) -> Option<Journey> {
        let journey = self.with(|hands| hands.workspace.open(id))?;
        self.tell();
        Some((*journey).clone())
    }

    /// Forgets all that is kept, where the store is left alone.
    pub fn begin_anew(self) {
        if self.is_apart {
            self.with(|hands| hands.workspace = workspace(BrowserStore::apart()));
            self.set_settings(self.settings());
        }
    }

    fn with<T>(self, act: impl FnOnce(&mut Hands) -> T) -> T
    where
        T: Default,
    {
        self.hands.try_update_value(act).unwrap_or_default()
    }

    fn shown(self) -> Option<Arc<dyn Shown>> {
        self.hands.try_with_value(|hands| hands.shown.clone()).flatten()
    }
}

fn workspace(store: BrowserStore) -> Workspace<BrowserStore> {
    Workspace::new(store).with_clock(clock::steady)
}

/// A new id, or the name of a new version.
fn fresh() -> String {
    ids::fresh()
}

/// A text of the store.
type StoredText = <BrowserStore as Store>::Text;
