//! A person who visits the page, with a profile of their own.

use super::board::{MAP, TITLE};
use super::browser::Browser;
use super::commands::AddPreloadScript;
use super::drawing::Drawing;
use super::language::{Language, locale};
use super::page::Page;
use super::site::Site;
use klantreis::text::Text;
use serde_json::{Value, json};
use std::{cell::RefCell, path::PathBuf, sync::Arc};
use thirtyfour::bidi::{
    BrowsingContextId, UserContextId,
    modules::{
        browser::{CreateUserContext, DownloadBehavior, RemoveUserContext, SetDownloadBehavior},
        browsing_context::{Create, CreateType},
        emulation::SetLocaleOverride,
        script::{AddPreloadScriptResult, RemovePreloadScript},
    },
};

/// The window of most tests, in CSS px.
const WINDOW: (u32, u32) = (1440, 900);

/// A profile that starts empty and goes with its visitor.
pub struct Visitor {
    pub browser: Arc<Browser>,
    pub site: Arc<Site>,
    /// What the person reads.
    pub language: Language,
    profile: UserContextId,
    window: (u32, u32),
    pages: RefCell<Vec<Page>>,
    /// Every tab that was ever opened, as the browser calls them.
    pub contexts: RefCell<Vec<BrowsingContextId>>,
    /// Complaints that belong to the test, by words in them.
    pub expected: RefCell<Vec<String>>,
    /// The script that hides service workers from the page.
    without_worker: RefCell<Option<AddPreloadScriptResult>>,
}

impl Visitor {
    /// Somebody with an empty profile.
    pub fn new(browser: &Arc<Browser>, site: &Arc<Site>, language: Language) -> Self {
        let profile = browser.socket.send(CreateUserContext::default()).user_context;
        Self::with_profile(browser, site, language, profile)
    }

    /// Somebody who uses the profile with which the browser was started.
    pub fn at_home(browser: &Arc<Browser>, site: &Arc<Site>, language: Language) -> Self {
        Self::with_profile(browser, site, language, "default".into())
    }

    fn with_profile(
        browser: &Arc<Browser>,
        site: &Arc<Site>,
        language: Language,
        profile: UserContextId,
    ) -> Self {
        let visitor = Self {
            browser: Arc::clone(browser),
            site: Arc::clone(site),
            language,
            profile,
            window: WINDOW,
            pages: RefCell::default(),
            contexts: RefCell::default(),
            expected: RefCell::default(),
            without_worker: RefCell::default(),
        };
        visitor.before_every_page(format!("() => {{ {PROBE} }}"));
        *visitor.without_worker.borrow_mut() = Some(visitor.before_every_page(WITHOUT_WORKER.to_owned()));
        browser.socket.send(SetLocaleOverride {
            locale: Some(locale(language).to_owned()),
            contexts: None,
            user_contexts: Some(vec![visitor.profile.clone()]),
        });
        let folder = visitor.downloads();
        std::fs::create_dir_all(&folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
        let destination_folder = folder.to_string_lossy().into_owned();
        browser.socket.send(SetDownloadBehavior {
            download_behavior: Some(DownloadBehavior::Allowed { destination_folder }),
            user_contexts: Some(vec![visitor.profile.clone()]),
        });
        visitor
    }

    /// Somebody else: another profile of the same browser.
    pub fn other(&self, language: Language) -> Self {
        Self::new(&self.browser, &self.site, language)
    }

    /// Somebody else, who visits another host and whose browser has service workers. For all others it is as on an
    /// origin that isn't secure, so that nothing but the host answers them.
    pub fn elsewhere(&self, site: &Arc<Site>) -> Self {
        let other = Self::new(&self.browser, site, self.language);
        if let Some(AddPreloadScriptResult { script }) = other.without_worker.take() {
            other.browser.socket.send(RemovePreloadScript { script });
        }
        other
    }

    /// The same person in a window of another size.
    pub fn with_window(mut self, width: u32, height: u32) -> Self {
        self.window = (width, height);
        self
    }

    /// The Dutch or the English words, as the person reads.
    pub fn word<'t>(&self, dutch: &'t str, english: &'t str) -> &'t str {
        match self.language {
            Language::Dutch => dutch,
            Language::English => english,
        }
    }

    /// The words of the interface as the person reads them.
    pub fn t(&self, text: Text) -> &'static str {
        text.get(self.language)
    }

    /// As [`Visitor::t`], with its placeholders filled.
    pub fn fill(&self, text: Text, values: &[(&str, &str)]) -> String {
        text.fill(self.language, values)
    }

    /// Has a JavaScript function run before every page of this profile.
    fn before_every_page(&self, function_declaration: String) -> AddPreloadScriptResult {
        let user_contexts = vec![self.profile.clone()];
        self.browser.socket.send(AddPreloadScript { function_declaration, user_contexts })
    }

    // ---- opening the page

    /// The first tab, or a new one.
    pub fn first_tab(&self) -> Page {
        let first = self.pages.borrow().first().cloned();
        first.unwrap_or_else(|| self.tab())
    }

    /// Another, empty tab.
    pub fn tab(&self) -> Page {
        self.create(CreateType::Tab)
    }

    /// A tab in a window of its own, so that both are seen at once.
    pub fn second_window(&self) -> Page {
        self.create(CreateType::Window)
    }

    fn create(&self, r#type: CreateType) -> Page {
        let user_context = Some(self.profile.clone());
        let tab = Create { r#type, reference_context: None, background: None, user_context };
        let context = self.browser.socket.send(tab).context;
        self.contexts.borrow_mut().push(context.clone());
        let page = Page::new(&self.browser, context);
        page.resize(self.window.0, self.window.1);
        self.pages.borrow_mut().push(page.clone());
        page
    }

    /// Opens the page in the first tab, and waits until it has started.
    pub fn open(&self) -> Page {
        let page = self.first_tab();
        page.go(self.site.url());
        page.find("main", "*");
        page
    }

    /// Opens the page for the first time after `script` has run, a JavaScript function with `arguments`.
    pub fn open_after(&self, script: &str, arguments: Value) -> Page {
        let function = format!("() => {{ {ON_THE_SITE} ({script})(...{arguments}) }}");
        let AddPreloadScriptResult { script } = self.before_every_page(function);
        let page = self.open();
        self.browser.socket.send(RemovePreloadScript { script });
        page
    }

    /// From now on `script`, a JavaScript function, runs before every page starts.
    pub fn always_before(&self, script: &str) {
        self.before_every_page(format!("() => {{ {ON_THE_SITE} ({script})() }}"));
    }

    /// Opens the start screen where these values are stored already, and nothing else.
    pub fn open_with(&self, values: &[(String, String)]) -> Page {
        let store = "(values) => { localStorage.clear(); for (const [key, value] of values) localStorage.setItem(key, value) }";
        self.open_after(store, json!([values]))
    }

    /// Opens the start screen where these journeys are stored already.
    pub fn open_with_journeys(&self, journeys: &[Value]) -> Page {
        self.open_with(&journeys.iter().map(stored_journey).collect::<Vec<_>>())
    }

    /// Opens a stored journey.
    pub fn open_journey(&self, journey: &Value) -> Page {
        let page = self.open_with_journeys(std::slice::from_ref(journey));
        page.open_journey_called(journey["title"].as_str().unwrap_or_default());
        page
    }

    /// Opens a map that is drawn.
    pub fn open_map(&self, drawing: &str) -> Page {
        let page = self.open_journey(&Drawing::parse(drawing).journey(MAP, TITLE));
        page.expect(drawing);
        page
    }

    /// Closes a tab.
    pub fn close(&self, page: &Page) {
        self.pages.borrow_mut().retain(|known| known != page);
        page.close();
    }

    /// Puts text on the clipboard, as another program does.
    pub fn copy_elsewhere(&self, text: &str) {
        let notes = self.notes();
        notes.call("(text) => { document.querySelector('textarea').value = text }", json!([text]));
        notes.press("Control+a");
        notes.press("Control+c");
        self.close(&notes);
    }

    /// Puts all of a page on the clipboard, as whoever copies from a browser does: as text and as HTML.
    pub fn copy_page_elsewhere(&self, html: &str) {
        let other = self.tab();
        other.go("data:text/html,<body></body>");
        let show = "(html) => {
            document.body.innerHTML = html;
            getSelection().selectAllChildren(document.body);
        }";
        other.call(show, json!([html]));
        other.press("Control+c");
        self.close(&other);
    }

    /// What another program gets from the clipboard as a kind such as `text/html`.
    pub fn paste_elsewhere_as(&self, kind: &str) -> String {
        let notes = self.notes();
        let keep = "(kind) => document.addEventListener('paste', (event) => { window.got = event.clipboardData.getData(kind) })";
        notes.call(keep, json!([kind]));
        notes.press("Control+v");
        let text = notes.poll(|| notes.call("() => window.got", json!([])).as_str().map(str::to_owned));
        self.close(&notes);
        text.unwrap_or_default()
    }

    /// What another program gets from the clipboard.
    pub fn paste_elsewhere(&self) -> String {
        let notes = self.notes();
        notes.press("Control+v");
        let text = notes.call("() => document.querySelector('textarea').value", json!([]));
        self.close(&notes);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// A program that knows nothing but text.
    fn notes(&self) -> Page {
        let notes = self.tab();
        notes.go("data:text/html,<textarea autofocus></textarea>");
        notes.call("() => document.querySelector('textarea').focus()", json!([]));
        notes
    }

    // ---- what is left behind

    /// The folder of this person's downloads.
    pub fn downloads(&self) -> PathBuf {
        self.browser.downloads.join(self.profile.as_str())
    }

    /// Waits for a download to be complete, and takes it out of the folder: name and content.
    #[track_caller]
    pub fn downloaded(&self, page: &Page) -> (String, Vec<u8>) {
        let file = page.poll(|| {
            let entries = std::fs::read_dir(self.downloads()).ok()?.filter_map(Result::ok);
            let names: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
            let busy =
                |path: &PathBuf| path.extension().is_some_and(|end| end == "part" || end == "crdownload");
            let empty = |path: &PathBuf| path.metadata().map_or(0, |file| file.len()) == 0;
            if names.iter().any(|path| busy(path) || empty(path)) { None } else { names.into_iter().next() }
        });
        let file = file.expect("a download");
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let content = std::fs::read(&file).unwrap_or_else(|why| panic!("{why}"));
        std::fs::remove_file(&file).unwrap_or_else(|why| panic!("{why}"));
        (name, content)
    }

    /// The tabs that were opened, the first one first.
    pub fn pages(&self) -> Vec<Page> {
        self.pages.borrow().clone()
    }

    /// A complaint of the browser that contains `words` belongs to the test.
    pub fn expect_complaint(&self, words: &str) {
        self.expected.borrow_mut().push(words.to_owned());
    }
}

impl Drop for Visitor {
    fn drop(&mut self) {
        self.browser.forget_preferences();
        let user_context = self.profile.clone();
        let _gone_already = self.browser.socket.try_send(RemoveUserContext { user_context });
    }
}

/// An empty tab has a document too, one without a store.
const ON_THE_SITE: &str = "if (!location.host) return;";

const PROBE: &str = include_str!("probe.js");

const WITHOUT_WORKER: &str = "() => { delete Navigator.prototype.serviceWorker }";

/// Key and value under which a journey is stored.
pub fn stored_journey(journey: &Value) -> (String, String) {
    let file = json!({ "format": "klantreis", "version": 1, "journeys": [journey] });
    (format!("klantreis/journey/{}", journey["id"].as_str().unwrap_or_default()), file.to_string())
}

/// Key and value under which a persona is stored.
pub fn stored_persona(persona: &Value) -> (String, String) {
    let file = json!({ "format": "klantreis", "version": 1, "personas": [persona] });
    (format!("klantreis/persona/{}", persona["id"].as_str().unwrap_or_default()), file.to_string())
}
