//! Stored values that can't be read. They stay as they are until the user throws them away.

use leptos::prelude::*;

use super::focus_soon;
use crate::keep::Key;
use crate::keep::aside::Aside;
use crate::state::session::{Session, session};
use crate::text::{Language, start as words};
use crate::ui::node::{Node, button, el, icon, slot};
use crate::ui::parts::{dialog, dialog_body, dialog_foot};

/// What the user has done with the values so far.
#[derive(Clone, Copy)]
struct Handling {
    session: Session,
    /// The keys of those that were downloaded since the page was opened.
    downloaded: StoredValue<Vec<String>>,
    /// The key of the one about which the user is asked whether it may go; empty while nothing is asked.
    asked: RwSignal<String>,
}

/// The values that can't be read, with the reason, at the end of `host`; nothing where there are none.
pub fn set_aside(host: &Node) {
    let session = session();
    let handling =
        Handling { session, downloaded: StoredValue::default(), asked: RwSignal::new(String::new()) };
    let any = Memo::new(move |_| !session.keeping.overview.read().aside.is_empty());
    slot(host, move || any.get().then(|| section(handling)));
    slot(host, move || {
        let aside = handling.find(&handling.asked.read())?;
        Some(question(session, handling.asked, aside))
    });
}

fn section(handling: Handling) -> Node {
    let head = el("div", "h2")
        .child(el("h2", "").attr("id", "aside").word(words::ASIDE))
        .child(el("p", "").word(words::ASIDE_NOTE));
    // What is said of a value is built anew when the language changes.
    let language = handling.session.language.get();
    let keys = move || {
        let overview = handling.session.keeping.overview.read();
        overview.aside.iter().map(|aside| aside.key.clone()).collect()
    };
    let item = move |key: String| match handling.find(&key) {
        Some(aside) => item(handling, language, aside),
        None => el("li", "item"),
    };
    el("section", "").attr("aria-labelledby", "aside").child(head).child(el("ul", "items").rows(keys, item))
}

fn item(handling: Handling, language: Language, aside: Aside) -> Node {
    let name = name(&aside, language);
    let discard_of = words::DISCARD_OF.fill(language, &[("name", &name)]);
    let reason = el("p", "").text(&aside.message(handling.session.keeping.language()));
    let unwanted = aside.clone();
    let download = button("btn btn--line btn--sm")
        .attr("aria-label", &words::DOWNLOAD_OF.fill(language, &[("name", &name)]))
        .child(icon("download", 14))
        .word(words::DOWNLOAD)
        .on_press(move || handling.download(&aside));
    let discard = button("btn btn--icon btn--sm")
        .attr("aria-label", &discard_of)
        .attr("title", &discard_of)
        .child(icon("trash", 14))
        .on_press(move || handling.discard(&unwanted));
    let text = el("div", "item__text").child(el("b", "").text(&name)).child(reason);
    el("li", "item")
        .child(icon("warn", 16))
        .child(text)
        .child(el("span", "row2").child(download).child(discard))
}

/// What a value was to be, and under which name it stands.
fn name(aside: &Aside, language: Language) -> String {
    let (text, name) = match Key::parse(&aside.original) {
        Some(Key::Journey(id)) => (words::ASIDE_JOURNEY, id.to_string()),
        Some(Key::Persona(id)) => (words::ASIDE_PERSONA, id.to_string()),
        _ => return aside.original.clone(),
    };
    text.fill(language, &[("name", &name)])
}

/// Asks whether the value that can't be read may go whose key is `asked`.
fn question(session: Session, asked: RwSignal<String>, aside: Aside) -> Node {
    let name = name(&aside, session.language.get_untracked());
    let close = move || asked.set(String::new());
    let wanted = aside.clone();
    let body = dialog_body(vec![el("p", "").text(&session.fill(words::DISCARD_TEXT, &[("name", &name)]))]);
    let foot = dialog_foot(vec![
        button("btn btn--line").word(words::CANCEL).on_press(close),
        button("btn btn--danger").word(words::DISCARD).on_press(move || {
            close();
            discard(session, &aside);
        }),
        button("btn btn--primary").word(words::DISCARD_AFTER).on_press(move || {
            close();
            session.keeping.download_aside(&wanted);
            discard(session, &wanted);
        }),
    ]);
    let title = move || session.t(words::DISCARD_TITLE).to_owned();
    dialog(title, false, close, vec![body, foot])
}

/// Removes a value that can't be read.
fn discard(session: Session, aside: &Aside) {
    session.keeping.discard_aside(aside);
    focus_soon(&[".items button", ".start .btn--primary"]);
}

impl Handling {
    /// The value under a key, as long as it is there.
    fn find(self, key: &str) -> Option<Aside> {
        let overview = self.session.keeping.overview.read_untracked();
        overview.aside.iter().find(|aside| aside.key == key).cloned()
    }

    fn download(self, aside: &Aside) {
        self.session.keeping.download_aside(aside);
        self.downloaded.update_value(|downloaded| downloaded.push(aside.key.clone()));
    }

    /// Removes what was downloaded, and asks about what wasn't.
    fn discard(self, aside: &Aside) {
        if self.downloaded.with_value(|downloaded| downloaded.contains(&aside.key)) {
            self.remove(aside);
        } else {
            self.asked.set(aside.key.clone());
        }
    }

    fn remove(self, aside: &Aside) {
        discard(self.session, aside);
    }
}
