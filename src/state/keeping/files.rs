//! The way in and out by files.

use leptos::prelude::*;

use super::{Keeping, Undoable, fresh};
use crate::format::File;
use crate::keep::aside::Aside;
use crate::keep::export::{self, Document};
use crate::keep::import::{self, Plan};
use crate::keep::snapshot::Snapshot;
use crate::keep::{Failure, Overview};
use crate::model::{Extra, JourneyId};
use crate::platform::{clock, files, host, ids};
use crate::text::{Text, host as hosted, keep as words, site};

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The journeys that are stored now, by their new ids.
    pub journeys: Vec<JourneyId>,
    /// How many personas were stored.
    pub personas: usize,
    /// Takes it all back.
    pub undo: Undoable,
}

impl Keeping {
    /// Compares a file with what is stored. Nothing is changed.
    pub fn plan(self, file: File) -> Plan {
        // Both look into the workspace, one after the other.
        let journey = |id: &_| self.with(|hands| hands.workspace.journey(id)).map(|(journey, _)| journey);
        let persona = |id: &_| self.with(|hands| hands.workspace.persona(id));
        import::plan(file, journey, persona)
    }

    /// Stores what a plan says: everything, or nothing. A journey on the board that is replaced is shown anew. Says
    /// nothing to the user; [`Keeping::take_back`] undoes it.
    ///
    /// # Errors
    /// Says why nothing is stored.
    pub fn take_over(self, plan: Plan) -> Result<Imported, Failure> {
        let arrivals = plan.arrivals(self.language_now(), &mut ids::fresh);
        let journeys = arrivals.journeys.iter().map(|journey| journey.id.clone()).collect();
        let personas = arrivals.personas.len();
        self.flush();
        let done = self.change(|hands| hands.workspace.arrive(arrivals, clock::now(), &mut fresh))?;
        self.show_again(&done);
        Ok(Imported { journeys, personas, undo: self.undoable(done) })
    }

    /// What the file of a journey holds, with its personas; as it is on the board, also where it isn't stored. Nothing
    /// where there is no such journey.
    pub fn file_of(self, id: &JourneyId) -> Option<File> {
        self.commit_typing();
        let (journey, extra) = self.with(|hands| hands.workspace.journey(id))?;
        Some(export::file_of(&journey, &extra, &self.personas.get_untracked()))
    }

    /// What a file of these journeys holds, with every persona, as they are on the board.
    pub fn file_of_all(self, ids: &[JourneyId]) -> File {
        let journeys: Vec<_> =
            self.with(|hands| ids.iter().filter_map(|id| hands.workspace.journey(id)).collect());
        let journeys = journeys.iter().map(|(journey, extra)| (&**journey, extra));
        export::file_of_all(journeys, &self.personas.get_untracked())
    }

    /// Gives the user a journey as a file, with its personas; as it is on the board, also where it isn't stored.
    pub fn export_journey(self, id: &JourneyId) {
        self.commit_typing();
        let Some((journey, extra)) = self.with(|hands| hands.workspace.journey(id)) else { return };
        let document = export::journey(&journey, &extra, &self.personas.get_untracked());
        self.give(&document);
    }

    /// Gives the user a journey as it was as a file, with its personas as they are.
    pub fn export_snapshot(self, snapshot: &Snapshot) {
        if let Some(journey) = self.snapshot(snapshot) {
            self.give(&export::journey(&journey, &Extra::default(), &self.personas.get_untracked()));
        }
    }

    /// Gives the user everything that can be read as one file.
    pub fn export_workspace(self) {
        self.commit_typing();
        let (overview, extras) = self.with(|hands| {
            let overview = hands.workspace.overview();
            let extra = |id| hands.workspace.journey(id).map(|(_, extra)| extra).unwrap_or_default();
            let extras: Vec<Extra> =
                overview.journeys.iter().map(|entry| &entry.journey.id).map(extra).collect();
            (overview, extras)
        });
        let Overview { journeys, personas, aside, .. } = overview;
        let journeys = journeys.iter().map(|entry| &*entry.journey).zip(&extras);
        self.give(&export::workspace(journeys, &personas, clock::today()));
        if !aside.is_empty() {
            self.say(words::NOT_IN_FILE, &[]);
        }
    }

    /// Gives the user a value that can't be read, as it is.
    pub fn download_aside(self, aside: &Aside) {
        if let Some(text) = self.text_of(&aside.key) {
            self.download(&format!("{}.txt", export::file_name(&aside.original)), text.as_bytes());
        }
    }

    fn give(self, document: &Document) {
        self.download(&document.name, document.text.as_bytes());
    }

    /// Gives the user a file. Where the browser may not, it tells nobody, so the user hears what can be done then.
    pub fn download(self, name: &str, bytes: &[u8]) {
        files::download(name, bytes);
        if let Some(text) = self.no_downloads() {
            self.say(text, &[]);
        }
    }

    /// What the user is told where the browser may let nothing be downloaded, since the page stands in a sandbox.
    pub fn no_downloads(self) -> Option<Text> {
        let text = if self.is_apart { hosted::NO_DOWNLOADS } else { site::NO_DOWNLOADS };
        host::is_without_origin().then_some(text)
    }
}
