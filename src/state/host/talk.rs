//! What the page around and the editor say to each other.

use std::sync::Arc;

use leptos::prelude::*;

use super::document::is_same;
use super::{Fault, Host};
use crate::exchange::host::handed;
use crate::format::MOST_BYTES;
use crate::format::host::{Action, Event, Hosts, Load, MOST_MESSAGE, Request};
use crate::gesture::Shortcut;
use crate::keep::Theme;
use crate::platform::files::{self, Unfetched};
use crate::platform::host::{self, Heard};
use crate::platform::{address, clock, page};
use crate::state::reading::Fault as MapFault;
use crate::state::session::Session;

/// The file beside the page that says who may embed it.
const HOSTS_FILE: &str = "embed.json";

/// How long a change waits for others before the page is told, in milliseconds.
const TELL_DELAY: i32 = 300;

/// Begins to speak with the page around, for as long as the component lives that calls this.
pub fn attend(host: Host, session: Session) {
    let wishes = host.wishes.get_untracked();
    if !page::is_framed() {
        return host.refuse(session, Fault::Alone);
    }
    if !wishes.speaks_json {
        return host.refuse(session, Fault::OtherProtocol);
    }
    if host::is_without_origin() {
        return host.begin(session, None);
    }
    let Some(whole) = address::on_this_site(HOSTS_FILE) else { return host.begin(session, None) };
    files::fetch(whole, MOST_BYTES, move |fetched| match fetched.as_deref().map(Hosts::read) {
        Err(Unfetched::Missing) => host.begin(session, None),
        Ok(Ok(hosts)) => host.begin(session, Some(hosts)),
        Ok(Err(_)) | Err(Unfetched::TooLarge) => host.refuse(session, Fault::UnclearHosts),
        Err(Unfetched::Failed) => host.refuse(session, Fault::HostsNotFetched),
    });
}

impl Host {
    /// Hears the page around, where it is among these `hosts`, and says that it may begin.
    fn begin(self, session: Session, hosts: Option<Hosts>) {
        let listeners = [
            host::on_message(MOST_MESSAGE, move |heard| self.hear(session, heard, hosts.as_ref())),
            host::on_leave(move || self.unsaved.get_untracked() > 0),
        ];
        StoredValue::new_local(listeners);
        let first = if self.wishes.with_untracked(|wishes| wishes.configures) {
            Event::Configure
        } else {
            Event::Init
        };
        host::say(&first.write(), None);
    }

    fn hear(self, session: Session, heard: Heard, hosts: Option<&Hosts>) {
        let Some(request) = Request::read(&heard.text) else { return };
        match request.action {
            Action::Configure => host::say(&Event::Init.write(), None),
            Action::Load(load) => match self.check(heard.origin, hosts) {
                Ok(origin) => {
                    self.origin.set_value(Some(origin));
                    self.load(session, load);
                }
                Err(fault) => self.refuse(session, fault),
            },
            _ if heard.origin.is_none() || heard.origin != self.origin.get_value() => {}
            Action::Export(export) => self.export(session, export, request.message),
            Action::Status { text, modified } => {
                self.status.set(text);
                if modified == Some(false) && untrack(|| self.is_open()) {
                    self.mark_kept(session);
                }
            }
            Action::Dialog(told) => self.told.set(Some(told)),
            Action::Spinner { text } => self.busy.set(text),
            Action::Unknown => self.answer(&Event::not_understood(&request.message)),
        }
    }

    fn check(self, origin: Option<String>, hosts: Option<&Hosts>) -> Result<String, Fault> {
        let origin = origin.ok_or(Fault::NoOrigin)?;
        if self.origin.with_value(|known| known.as_ref().is_some_and(|known| *known != origin)) {
            return Err(Fault::NotAllowed(origin));
        }
        match hosts.is_none_or(|hosts| hosts.allow(&origin)) {
            true => Ok(origin),
            false => Err(Fault::NotAllowed(origin)),
        }
    }

    fn load(self, session: Session, load: Load) {
        let refuse = |fault| self.refuse(session, Fault::Map(fault));
        let file = match handed(&load.content) {
            Err(refusal) => return refuse(MapFault::Refused(refusal)),
            Ok(Some(reading)) if !reading.findings.is_empty() => {
                return refuse(MapFault::Flawed(Arc::new(reading.findings)));
            }
            Ok(Some(reading)) if reading.file.journeys.is_empty() => return refuse(MapFault::Empty),
            Ok(Some(reading)) => reading.file,
            Ok(None) => Self::new_map(session, load.title.as_deref()),
        };
        self.hears_changes.set_value(load.autosave);
        self.wishes.update(|wishes| *wishes = wishes.clone().with(&load));
        if let Some(dark) = load.dark {
            session.set_theme(if dark { Theme::Dark } else { Theme::Light });
        }
        self.status.set(None);
        // Hosts that hand over again what they were just given change nothing, and get no change told.
        let is_shown = untrack(|| self.is_open()) && is_same(&self.file(session), &file);
        if !is_shown && let Err(failure) = self.open(session, file) {
            let reason = failure.message(session.language_now());
            return refuse(MapFault::NotShown(reason));
        }
        self.say(&Event::Load { xml: &self.document(session) });
    }

    /// The map is, or may be, another: counts what was changed, and has the page told.
    pub fn follow(self, session: Session) {
        session.desk.journey.track();
        session.keeping.personas.track();
        if !untrack(|| self.is_open()) {
            return;
        }
        if self.count_changes(session) && self.hears_changes.get_value() {
            let later = clock::after(TELL_DELAY, move || self.tell_change(session));
            self.telling.set_value(Some(later));
        }
    }

    fn tell_change(self, session: Session) {
        self.telling.set_value(None);
        self.say(&Event::Autosave { xml: &self.document(session) });
    }

    pub(super) fn hand_over(self, session: Session, exit: bool) {
        session.keeping.commit_typing();
        self.telling.set_value(None);
        self.say(&Event::Save { xml: &self.document(session), exit: exit.then_some(true) });
    }

    /// Tells the page that the user closes the editor, whatever becomes of the changes.
    pub fn exit(self) {
        self.asks_to_close.set(false);
        let modified = self.unsaved.get_untracked() > 0;
        self.telling.set_value(None);
        self.say(&Event::Exit { modified });
        self.unsaved.set(0);
    }

    /// Does what a key means while the page hosts the editor. Whether it meant something.
    pub fn press(self, session: Session, shortcut: Shortcut) -> bool {
        let wishes = self.wishes.get_untracked();
        match shortcut {
            Shortcut::Save if self.may_save() => self.save(session, false),
            Shortcut::SaveAndClose if wishes.save_and_exit => self.save(session, true),
            Shortcut::Save | Shortcut::SaveAndClose => {}
            _ => return false,
        }
        true
    }

    /// Says something to the page that has handed over the map, and to no other.
    pub(super) fn say(self, event: &Event<'_>) {
        self.answer(&event.write());
    }

    pub(super) fn answer(self, text: &str) {
        if let Some(origin) = self.origin.get_value() {
            host::say(text, Some(&origin));
        }
    }
}
