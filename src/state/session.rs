//! What every component shares: one small `Copy` value in the context.

use leptos::prelude::*;

use super::desk::Desk;
use super::host::Host;
use super::insights::Insights;
use super::installing::Installing;
use super::keeping::{Keeping, Shown};
use super::menu::MenuHost;
use super::network::Network;
use super::notices::Notices;
use super::opening::stage::Opening;
use super::pasting::Pasting;
use super::reading::Reading;
use super::screen::{Screen, address};
use super::sharing::Sharing;
use super::shortcuts::Shortcuts;
use super::update::Update;
use super::view::View;
use crate::gesture::Single;
use crate::gesture::keys::{Chord, chord_text};
use crate::history::Shelf;
use crate::keep::{Settings, Theme};
use crate::model::{Journey, JourneyId, PersonaId, Word};
use crate::persona::PersonaEditor;
use crate::platform::{address, events, locale, page};
use crate::text::{Count, Language, Term, Text};

/// The state of the whole app. Parts of it stand in files of their own.
#[derive(Clone, Copy)]
pub struct Session {
    /// The language of the interface.
    pub language: RwSignal<Language>,
    /// Light or dark.
    pub theme: RwSignal<Theme>,
    /// The screen that is shown.
    pub screen: RwSignal<Screen>,
    /// Whether the window is too narrow for the board, so that it is shown phase by phase.
    pub narrow: RwSignal<bool>,
    /// The map that is only read, where that is what the page is for.
    pub reading: Option<Reading>,
    /// The page around, where it keeps the map itself.
    pub host: Option<Host>,
    /// The way in which the map is looked at.
    pub view: RwSignal<View>,
    /// Whether the system is dark.
    dark_system: RwSignal<bool>,
    /// What is kept in the browser's store.
    pub keeping: Keeping,
    /// The journey on the board.
    pub desk: Desk,
    /// Toasts and announcements.
    pub notices: Notices,
    /// The open menu.
    pub menu: MenuHost,
    /// The keys that work everywhere.
    pub shortcuts: Shortcuts,
    /// The journey that is shared.
    pub sharing: Sharing,
    /// What is worth a look on the map.
    pub insights: Insights,
    /// The file that is being opened.
    pub opening: Opening,
    /// The personas that were edited since the page was opened, with their steps to undo.
    pub personas: StoredValue<Shelf<PersonaId, PersonaEditor>>,
    /// What was pasted or dropped and waits for an answer.
    pub pasting: Pasting,
    /// Whether what is opened was just made, and waits for its title or name.
    pub untitled: StoredValue<bool>,
    /// A newer version of the page.
    pub update: Update,
    /// Whether there is a network.
    pub network: Network,
    /// Whether the page may become an app.
    pub installing: Installing,
}

/// The attributes of the page that say its language and theme.
const LANGUAGE: &str = "lang";
const THEME: &str = "data-theme";

/// The session of this page.
pub fn session() -> Session {
    expect_context()
}

impl Session {
    /// A session with the kept settings, at the screen that the address names.
    pub fn start() -> Self {
        let notices = Notices::new();
        let reading = Reading::asked_for();
        let host = Host::asked_for().filter(|_| reading.is_none());
        let keeping = match reading.is_some() || host.is_some() {
            true => Keeping::apart(settings_of_page(), notices),
            false => Keeping::open(notices),
        };
        let settings = keeping.settings();
        let session = Self {
            language: keeping.language,
            theme: RwSignal::new(settings.theme),
            screen: RwSignal::new(Screen::Opening),
            reading,
            host,
            view: RwSignal::default(),
            narrow: follow_media("(width < 720px)"),
            dark_system: follow_media("(prefers-color-scheme: dark)"),
            keeping,
            desk: Desk::new(keeping, notices, reading.is_none()),
            notices,
            menu: MenuHost::new(),
            shortcuts: Shortcuts::new(settings),
            sharing: Sharing::default(),
            insights: Insights::default(),
            opening: Opening::new(),
            personas: StoredValue::default(),
            pasting: Pasting::default(),
            untitled: StoredValue::new(false),
            update: Update::new(),
            network: Network::new(),
            installing: Installing::new(),
        };
        if session.edits() {
            keeping.attach(session);
        }
        if session.edits() && host.is_none() {
            session.update.watch(keeping);
        }
        session.show_settings();
        session.follow_address();
        session
    }

    /// Whether maps can be changed here; otherwise one is only read, and nothing is kept.
    pub fn edits(self) -> bool {
        self.reading.is_none()
    }

    /// The language of the interface, without following it.
    pub fn language_now(self) -> Language {
        self.keeping.language_now()
    }

    /// `text` in the language of the interface; follows it.
    pub fn t(self, text: Text) -> &'static str {
        text.get(followed(self.language))
    }

    /// `text` with its placeholders filled; follows the language.
    pub fn fill(self, text: Text, values: &[(&str, &str)]) -> String {
        text.fill(followed(self.language), values)
    }

    /// The name of a member of a closed list; follows the language.
    pub fn name(self, term: impl Term) -> &'static str {
        self.t(term.text())
    }

    /// A number of things, such as `44 cards`; follows the language.
    pub fn count(self, count: Count, number: usize) -> String {
        let language = followed(self.language);
        count.get(language, number, &locale::count(language, number))
    }

    /// Changes the language of the interface, and keeps the choice.
    pub fn set_language(self, language: Language) {
        self.language.set(language);
        self.keeping.set_settings(Settings { language: Some(language), ..self.keeping.settings() });
        self.show_settings();
    }

    /// Changes between light and dark, and keeps the choice.
    pub fn set_theme(self, theme: Theme) {
        self.theme.set(theme);
        self.keeping.set_settings(Settings { theme, ..self.keeping.settings() });
        self.show_settings();
    }

    /// Does what a key means on every screen. Whether it meant something there.
    pub fn press_single(self, single: Single) -> bool {
        match single {
            Single::Search => page::focus_field(".searchbox input"),
            Single::Keys => {
                self.shortcuts.shown.set(true);
                true
            }
            _ => false,
        }
    }

    /// Keys as they are written beside what they do; follows the language.
    pub fn keys(self, chord: Chord) -> String {
        chord_text(chord, followed(self.language), self.shortcuts.mac)
    }

    /// Switches the keys of one letter on or off, and keeps the choice.
    pub fn set_single_keys(self, on: bool) {
        self.shortcuts.single.set(on);
        self.keeping.set_settings(Settings { single_keys: on, ..self.keeping.settings() });
    }

    /// Tells the page its language and theme, as its own script did before the app ran.
    fn show_settings(self) {
        page::set_root(LANGUAGE, Some(self.language_now().tag()));
        let theme = self.theme.get_untracked();
        page::set_root(THEME, (theme != Theme::System).then(|| theme.word()));
    }

    /// Whether the page goes on without a network, wholly: everything it may need is kept, and what is made is stored.
    /// Follows both.
    pub fn goes_on_offline(self) -> bool {
        self.network.is_missing.get() && self.update.is_kept.get() && self.keeping.lasts
    }

    /// Whether the page is dark now.
    pub fn is_dark(self) -> bool {
        match followed(self.theme) {
            Theme::Light => false,
            Theme::Dark => true,
            Theme::System => followed(self.dark_system),
        }
    }
}

impl Shown for Session {
    fn on_desk(&self) -> JourneyId {
        self.desk.map().id.clone()
    }

    fn journey(&self) -> Option<JourneyId> {
        match self.screen.get_untracked() {
            Screen::Board(id) => Some(id),
            _ => None,
        }
    }

    fn bring_in(&self, before: &Journey, theirs: &Journey) {
        self.desk.bring_in(before, theirs);
    }

    fn replace(&self, journey: Option<Journey>) {
        match journey {
            Some(journey) => self.desk.open(journey, self.desk.query.get_untracked()),
            None => address::go_to(&address(&Screen::Start)),
        }
    }
}

/// Language and theme as the page's own script has set them, by its address or what is kept.
fn settings_of_page() -> Settings {
    let theme = page::root(THEME).and_then(|theme| Theme::from_word(&theme));
    Settings {
        language: page::root(LANGUAGE).map(|tag| Language::from_tag(&tag)),
        theme: theme.unwrap_or_default(),
        ..Settings::default()
    }
}

/// The value of a signal; whatever runs now follows it, where that can follow anything.
pub fn followed<T: Clone + Send + Sync + 'static>(signal: RwSignal<T>) -> T {
    match leptos::reactive::graph::Observer::get() {
        Some(_) => signal.get(),
        None => signal.get_untracked(),
    }
}

/// Whether a media query holds, as a signal that follows it for as long as the page is open.
fn follow_media(query: &'static str) -> RwSignal<bool> {
    let holds = RwSignal::new(page::matches(query));
    let listener = events::on_media(query, move || holds.set(page::matches(query)));
    StoredValue::new_local(listener);
    holds
}
