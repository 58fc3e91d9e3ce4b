//! What every component shares: one small `Copy` value in the context.

use leptos::prelude::*;

use super::desk::Desk;
use super::insights::Insights;
use super::keeping::Keeping;
use super::menu::MenuHost;
use super::notices::Notices;
use super::opening::Opening;
use super::view::View;
use crate::find::Query;
use crate::keep::Settings;
pub use crate::keep::Theme;
use crate::model::{JourneyId, PersonaId, Word};
use crate::platform::{address, events, locale, page};
use crate::text::{Count, Language, Term, Text};

/// The screen that is shown; the address says which.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// None yet: the journey that the address names is being opened.
    Opening,
    /// The list of journeys, at `#/`.
    Start,
    /// The board of a journey, at `#/journey/<id>`.
    Board(JourneyId),
    /// A persona, at `#/persona/<id>`.
    Persona {
        /// Which one.
        id: PersonaId,
        /// The journey from whose board it was opened: `?journey=<id>`.
        from: Option<JourneyId>,
    },
}

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
    /// What is worth a look on the map.
    pub insights: Insights,
    /// The file that is being opened.
    pub opening: Opening,
    /// Whether what is opened was just made, and waits for its title or name.
    pub untitled: StoredValue<bool>,
}

/// The session of this page.
pub fn session() -> Session {
    expect_context()
}

impl Session {
    /// A session with the kept settings, at the screen that the address names.
    pub fn start() -> Self {
        let keeping = Keeping::open();
        let settings = keeping.settings();
        let notices = Notices::new();
        let session = Self {
            language: RwSignal::new(settings.language.unwrap_or_else(locale::preferred)),
            theme: RwSignal::new(settings.theme),
            screen: RwSignal::new(Screen::Opening),
            view: RwSignal::default(),
            narrow: follow_media("(width < 720px)"),
            dark_system: follow_media("(prefers-color-scheme: dark)"),
            keeping,
            desk: Desk::new(keeping, notices),
            notices,
            menu: MenuHost::new(),
            insights: Insights::default(),
            opening: Opening::new(),
            untitled: StoredValue::new(false),
        };
        keeping.attach(session);
        session.show_settings();
        session.follow_address();
        session
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

    /// Tells the page its language and theme, as its own script did before the app ran.
    fn show_settings(self) {
        page::set_root("lang", Some(self.language.get_untracked().tag()));
        let theme = self.theme.get_untracked();
        page::set_root("data-theme", (theme != Theme::System).then(|| theme.word()));
    }

    /// Whether the page is dark now.
    pub fn is_dark(self) -> bool {
        match followed(self.theme) {
            Theme::Light => false,
            Theme::Dark => true,
            Theme::System => followed(self.dark_system),
        }
    }

    /// Goes to another screen, through the address.
    pub fn go(self, screen: &Screen) {
        address::go_to(&address(screen));
    }

    /// Shows the screen that the address names. A journey or persona that isn't kept leads to the start screen.
    pub fn follow_address(self) {
        let (screen, view, query) = named_screen();
        self.view.set(view);
        match screen {
            Screen::Board(id) if self.screen.get_untracked() != Screen::Board(id.clone()) => {
                self.open_journey(&id, query);
            }
            Screen::Board(_) => self.desk.query.set(query),
            Screen::Persona { .. } => self.show_persona(screen),
            Screen::Opening | Screen::Start => self.show_start(),
        }
    }

    /// Opens a journey, with what is looked for in it. One that isn't kept leads to the start screen.
    fn open_journey(self, id: &JourneyId, query: Query) {
        self.desk.close();
        match self.keeping.read(id) {
            Some(journey) => {
                self.desk.open(journey, query);
                self.screen.set(Screen::Board(id.clone()));
            }
            None => self.show_start(),
        }
    }

    fn show_start(self) {
        self.put_away();
        self.screen.set(Screen::Start);
    }

    fn show_persona(self, screen: Screen) {
        let Screen::Persona { id, .. } = &screen else { return };
        if self.screen.get_untracked() == screen {
            return;
        }
        let is_kept = untrack(|| self.keeping.persona(id)).is_some();
        self.put_away();
        self.screen.set(if is_kept { screen } else { Screen::Start });
    }

    /// Leaves the board, if it is shown, for a screen that shows what is kept.
    fn put_away(self) {
        if matches!(self.screen.get_untracked(), Screen::Board(_)) {
            self.desk.close();
        }
        self.keeping.load_library();
    }
}

/// The screen that the address names, how it is looked at, and what is looked for there.
fn named_screen() -> (Screen, View, Query) {
    let fragment = address::fragment();
    let (path, parts) = fragment.split_once('?').unwrap_or((&fragment, ""));
    let parts = decoded(parts);
    let view = parts.iter().find(|(name, _)| name == View::PART).and_then(|(_, view)| View::from_word(view));
    (screen_at(path, &parts), view.unwrap_or_default(), Query::of_parts(&parts))
}

/// The fragment of the address that leads to a screen.
pub fn address(screen: &Screen) -> String {
    match screen {
        Screen::Opening | Screen::Start => "/".to_string(),
        Screen::Board(id) => [BOARD, &address::encoded(id.as_str())].concat(),
        Screen::Persona { id, from } => {
            let persona = [PERSONA, &address::encoded(id.as_str())].concat();
            match from {
                Some(journey) => [&persona, "?", FROM, "=", &address::encoded(journey.as_str())].concat(),
                None => persona,
            }
        }
    }
}

const BOARD: &str = "/journey/";
const PERSONA: &str = "/persona/";

/// The name of the journey from which a persona was opened, in an address.
const FROM: &str = "journey";

fn screen_at(path: &str, parts: &[(String, String)]) -> Screen {
    if let Some(id) = path.strip_prefix(BOARD) {
        return Screen::Board(JourneyId::new(address::decoded(id)));
    }
    match path.strip_prefix(PERSONA) {
        Some(id) => {
            let from = parts.iter().find(|(name, _)| name == FROM);
            Screen::Persona {
                id: PersonaId::new(address::decoded(id)),
                from: from.map(|(_, id)| JourneyId::new(id.as_str())),
            }
        }
        None => Screen::Start,
    }
}

/// The names and values behind the `?` of an address.
fn decoded(parts: &str) -> Vec<(String, String)> {
    let pairs = parts.split('&').filter_map(|part| part.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), address::decoded(value))).collect()
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
