//! A map that is only read: it comes in the link, or from a file on the same site, and nothing of it is kept.
//!
//! [`Reading`] is the map and where it comes from, [`Fault`] why none is shown. [`edit_copy`] is what a reader may do
//! with it elsewhere, [`beside`] the way from card to card.

mod beside;
mod copy;
mod fault;

pub use beside::{beside, go_beside};
pub use copy::{can_copy, edit_copy};
pub use fault::Fault;

use std::sync::Arc;

use leptos::prelude::*;

use super::screen::Screen;
use super::session::Session;
use super::view::View;
use crate::exchange::{LinkFault, MOST_PICTURE_BYTES, READABLE, Showing, read_file, read_shared_link};
use crate::find::Query;
use crate::format::{File, MOST_BYTES};
use crate::gesture::keys::PASTE;
use crate::model::{PersonaId, Selection, Word};
use crate::platform::files::{self, Content, Unfetched};
use crate::platform::{address, clipboard, page};
use crate::text::reading as words;

/// A map that is only read.
#[derive(Clone, Copy)]
pub struct Reading {
    /// What the address chooses.
    showing: StoredValue<Showing>,
    /// What the map came in, whole.
    file: StoredValue<Option<Arc<File>>>,
    /// Whether another page shows it in a frame.
    pub framed: bool,
    /// Why no map is shown.
    pub fault: RwSignal<Option<Fault>>,
    /// The persona that is shown beside the map.
    pub persona: RwSignal<Option<PersonaId>>,
}

impl Reading {
    /// The map that the address of the page asks for, if it asks for one.
    pub fn asked_for() -> Option<Self> {
        let showing = Showing::of_parts(&address::own_parts())?;
        Some(Self {
            showing: StoredValue::new(showing),
            file: StoredValue::new(None),
            framed: page::is_framed(),
            fault: RwSignal::new(None),
            persona: RwSignal::new(None),
        })
    }

    /// Whether the bars above and below the map are shown.
    pub fn has_bars(self) -> bool {
        self.showing.with_value(|showing| showing.bars)
    }

    /// Whether the map came in a link, rather than from a file.
    pub fn is_linked(self) -> bool {
        self.showing.with_value(|showing| showing.source.is_none())
    }

    /// Shows the map that the address names.
    pub fn open(self, session: Session) {
        match self.showing.with_value(|showing| showing.source.clone()) {
            Some(source) => self.fetch(session, source),
            None => self.receive_link(session, read_shared_link(&address::fragment())),
        }
    }

    fn receive_link(self, session: Session, read: Result<String, LinkFault>) {
        match read {
            Ok(text) => self.receive(session, text.as_bytes()),
            Err(fault) => self.refuse(session, Fault::Link(fault)),
        }
    }

    fn fetch(self, session: Session, source: String) {
        let Some(whole) = address::on_this_site(&source) else {
            return self.refuse(session, Fault::Elsewhere(source));
        };
        files::fetch(whole, MOST_BYTES, move |fetched| match fetched {
            Ok(bytes) => self.receive(session, &bytes),
            Err(Unfetched::Missing) => self.refuse(session, Fault::Missing(source)),
            Err(Unfetched::TooLarge) => self.refuse(session, Fault::TooLarge),
            Err(Unfetched::Failed) => self.refuse(session, Fault::NotFetched(source)),
        });
    }

    fn receive(self, session: Session, bytes: &[u8]) {
        match read_file(bytes) {
            Err(refusal) => self.refuse(session, Fault::Refused(refusal)),
            Ok(reading) if !reading.findings.is_empty() => {
                self.refuse(session, Fault::Flawed(Arc::new(reading.findings)));
            }
            Ok(reading) => self.show(session, reading.file),
        }
    }

    /// Shows the first journey of a file, as the address chooses.
    fn show(self, session: Session, file: File) {
        let Some(journey) = file.journeys.first() else { return self.refuse(session, Fault::Empty) };
        let showing = self.showing.get_value();
        let seen = showing.seen(&file.personas);
        let view = View::from_word(&showing.view).filter(|view| session.views().contains(view));
        self.fault.set(None);
        self.persona.set(None);
        session.keeping.personas.set(file.personas.iter().cloned().map(Arc::new).collect());
        session.view.set(view.unwrap_or_default());
        session.desk.open(showing.of(journey), Query::default().seen_by(seen.as_ref()));
        let screen = Screen::Board(journey.id.clone());
        self.file.set_value(Some(Arc::new(file)));
        session.screen.set(screen);
    }

    fn refuse(self, session: Session, fault: Fault) {
        self.file.set_value(None);
        self.fault.set(Some(fault));
        session.screen.set(Screen::Unread);
    }

    /// Shows a persona beside the map.
    pub fn show_persona(self, session: Session, persona: PersonaId) {
        session.insights.open.set(false);
        session.desk.select(Selection::Nothing);
        self.persona.set(Some(persona));
    }

    /// Lets the reader choose a file, and shows it. Must be called while a click is being handled.
    pub fn open_file(self, session: Session) {
        files::choose(READABLE, move |files| {
            let Some(file) = files.into_iter().next() else { return };
            file.read(MOST_PICTURE_BYTES, move |Content { bytes, .. }| match bytes {
                Ok(bytes) => self.receive(session, &bytes),
                Err(_) => self.refuse(session, Fault::TooLarge),
            });
        });
    }

    /// Shows the map in a link that was pasted, and puts it into the address.
    pub fn paste(self, session: Session, link: &str) {
        let fragment = link.split_once('#').map_or(link, |(_, fragment)| fragment).trim();
        match read_shared_link(fragment) {
            Err(LinkFault::Missing | LinkFault::Foreign) => {
                session.notices.toast(session.t(words::NO_LINK_PASTED).to_owned());
            }
            read => {
                address::replace_fragment(fragment);
                self.receive_link(session, read);
            }
        }
    }

    /// Shows the map in the link on the clipboard, where the browser hands that over.
    pub fn paste_from_clipboard(self, session: Session) {
        clipboard::read(move |text| match text {
            Some(text) => self.paste(session, &text),
            None => {
                let keys = session.keys(PASTE);
                session.notices.toast(session.fill(words::PASTE_BY_KEYS, &[("keys", &keys)]));
            }
        });
    }

    fn whole_file(self) -> Option<Arc<File>> {
        self.file.get_value()
    }
}
