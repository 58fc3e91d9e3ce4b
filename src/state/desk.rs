//! The journey on the board: the one place of the interface that changes a map.

use std::sync::Arc;

use leptos::prelude::*;

use super::keeping::Keeping;
use super::notices::Notices;
use super::projection::{LaneView, Projection};
use crate::command::{Command, Rejection, apply};
use crate::editor::Editor;
use crate::find::{Lens, Query, found};
use crate::history::Shelf;
use crate::model::{CardId, Journey, JourneyId, LaneId, LinkId, Persona, PersonaId, Selection};
use crate::text::{Text, deed as words};

/// The open journey, its editor and what the components follow of it.
#[derive(Clone, Copy)]
pub struct Desk {
    editor: StoredValue<Editor>,
    /// The journeys that were on the desk since the page was opened, with their steps to undo.
    shelf: StoredValue<Shelf<JourneyId, Editor>>,
    /// The map as it is now; for what shows a single value. The board follows [`Desk::projection`].
    pub journey: RwSignal<Arc<Journey>>,
    /// What is selected.
    pub selection: RwSignal<Selection>,
    /// The change that undo would take back; nothing where there is none.
    pub undoes: RwSignal<Option<Text>>,
    /// The link whose text the panel is asked to have typed.
    pub asked_link: RwSignal<Option<LinkId>>,
    /// The undone change that redo would make again.
    pub redoes: RwSignal<Option<Text>>,
    /// What is looked for.
    pub query: RwSignal<Query>,
    /// The persona through whose eyes the map is seen.
    pub seen: Memo<Option<PersonaId>>,
    /// The cards that fit the query, in reading order; nothing where nothing is looked for.
    pub matches: Memo<Option<Arc<Vec<CardId>>>>,
    /// The match that was last gone to.
    pub found: StoredValue<Option<CardId>>,
    /// The lanes that are shown open for the sake of what was gone to there, though they are folded or hidden.
    pub uncovered: RwSignal<Vec<LaneId>>,
    /// The map as signals of lanes, cells and cards.
    pub projection: Projection,
    /// Whether the map can be changed; otherwise it is only read, and no more than the look of it changes.
    edits: bool,
    keeping: Keeping,
    notices: Notices,
}

impl Desk {
    /// An empty desk, for maps that can be changed or are only read.
    pub fn new(keeping: Keeping, notices: Notices, edits: bool) -> Self {
        let nothing = Journey::new(JourneyId::new(""), "");
        let editor = Editor::new(nothing);
        let journey = RwSignal::new(editor.journey().clone());
        let query = RwSignal::new(Query::default());
        let lens = Memo::new(move |_| {
            let personas = keeping.personas.read();
            let personas: Vec<&Persona> = personas.iter().map(|persona| &**persona).collect();
            Lens::new(&query.read(), &personas)
        });
        let matches = Memo::new(move |_| {
            let lens = lens.read();
            (!lens.is_open()).then(|| Arc::new(found(&journey.read(), &lens)))
        });
        Self {
            journey,
            query,
            seen: Memo::new(move |_| query.read().seen()),
            matches,
            found: StoredValue::new(None),
            uncovered: RwSignal::default(),
            projection: Projection::new(editor.journey()),
            editor: StoredValue::new(editor),
            shelf: StoredValue::default(),
            selection: RwSignal::default(),
            undoes: RwSignal::new(None),
            asked_link: RwSignal::default(),
            redoes: RwSignal::new(None),
            edits,
            keeping,
            notices,
        }
    }

    /// Puts a journey on the desk, with what is looked for in it. What was done to it since the page was opened can
    /// still be undone.
    pub fn open(self, journey: Journey, query: Query) {
        self.notices.leave_map();
        self.query.set(query);
        self.found.set_value(None);
        self.uncovered.set(Vec::new());
        let known = self.put_away(&journey.id);
        let editor = match known {
            Some(mut editor) => {
                editor.catch_up(journey);
                editor
            }
            None => Editor::new(journey),
        };
        self.editor.set_value(editor);
        self.show();
    }

    /// Puts what is on the desk on the shelf, and takes from there what was known of another journey.
    fn put_away(self, next: &JourneyId) -> Option<Editor> {
        let here = self.editor.get_value();
        self.shelf.try_update_value(|shelf| {
            shelf.put(here.journey().id.clone(), here.remembers(), here);
            shelf.take(next)
        })?
    }

    /// Saves what is not saved yet, and lets go of the journey.
    pub fn close(self) {
        self.notices.leave_map();
        self.keeping.leave();
    }

    /// Carries out `command` as one undo step, and says so where it can't. Whether the map changed.
    pub fn execute(self, command: &Command) -> bool {
        let result = self.attempt(command);
        if let Err(rejection) = &result
            && *rejection != Rejection::NothingChanges
        {
            self.notices.toast(rejection.message(self.keeping.language_now()));
        }
        result.is_ok()
    }

    /// Carries out `command` as one undo step. A command that changes nothing is fine.
    ///
    /// # Errors
    /// Why it can't be carried out.
    pub fn try_execute(self, command: &Command) -> Result<(), Rejection> {
        match self.attempt(command) {
            Err(Rejection::NothingChanges) => Ok(()),
            result => result,
        }
    }

    fn attempt(self, command: &Command) -> Result<(), Rejection> {
        self.may(command)?;
        let result = self.editor.try_update_value(|editor| editor.execute(command));
        let result = result.unwrap_or(Err(Rejection::NothingChanges));
        if result.is_ok() {
            self.notices.changed();
            self.show();
            self.keep(&self.journey.get_untracked());
        }
        result
    }

    /// What is only read can still be looked at in another way.
    fn may(self, command: &Command) -> Result<(), Rejection> {
        if self.edits || command.is_look() { Ok(()) } else { Err(Rejection::ReadOnly) }
    }

    fn keep(self, map: &Arc<Journey>) {
        if self.edits {
            self.keeping.changed(map);
        }
    }

    /// Carries out `command` and selects what it made.
    pub fn execute_and_select(self, command: &Command, selection: Selection) -> bool {
        let done = self.execute(command);
        if done {
            self.select(selection);
        }
        done
    }

    /// Keeps the map as it would be after `command` in the store, without changing it: the command holds a text
    /// that is still being typed.
    pub fn keep_unfinished(self, command: Option<&Command>) {
        let map = self.map();
        let kept = match command {
            Some(command) => apply(&map, command).ok().map(Arc::new),
            None => Some(map),
        };
        if let Some(kept) = kept {
            self.keep(&kept);
        }
    }

    /// Whether [`Desk::execute`] would carry out `command`; follows the map.
    ///
    /// # Errors
    /// Says why not.
    pub fn can(self, command: &Command) -> Result<(), Rejection> {
        if leptos::reactive::graph::Observer::get().is_some() {
            self.journey.track();
        }
        self.may(command)?;
        self.editor.with_value(|editor| editor.can(command))
    }

    /// Takes back the last change.
    pub fn undo(self) {
        self.travel(Editor::undo, words::UNDONE);
    }

    /// Makes the last undone change again.
    pub fn redo(self) {
        self.travel(Editor::redo, words::REDONE);
    }

    /// Selects.
    pub fn select(self, selection: Selection) {
        self.editor.update_value(|editor| editor.select(selection));
        self.show_selection();
    }

    /// The map, without following it.
    pub fn map(self) -> Arc<Journey> {
        self.journey.get_untracked()
    }

    /// Whether a lane is shown folded; follows it.
    pub fn is_folded(self, lane: &LaneView) -> bool {
        lane.lane.read().folded && !self.uncovered.read().contains(&lane.id)
    }

    /// Whether a lane is off the board; follows it.
    pub fn is_hidden(self, lane: &LaneView) -> bool {
        lane.lane.read().hidden && !self.uncovered.read().contains(&lane.id)
    }

    /// Shows a lane again as the map has it. Whether it was shown otherwise.
    pub fn cover(self, lane: &LaneId) -> bool {
        let is_uncovered = self.uncovered.with_untracked(|lanes| lanes.contains(lane));
        if is_uncovered {
            self.uncovered.update(|lanes| lanes.retain(|other| other != lane));
        }
        is_uncovered
    }

    /// What is selected, without following it.
    pub fn selected(self) -> Selection {
        self.selection.get_untracked()
    }

    /// Brings in what another tab made of the journey, of which both knew `base`. Whether anything of theirs
    /// was overruled.
    pub fn bring_in(self, base: &Journey, theirs: &Journey) -> bool {
        let merged = self.editor.try_update_value(|editor| editor.bring_in(base, theirs));
        self.show();
        merged.is_some_and(|merged| !merged.overruled.is_empty())
    }

    fn travel(self, step: fn(&mut Editor) -> Option<Text>, said: Text) {
        if let Some(deed) = self.editor.try_update_value(step).flatten() {
            self.notices.changed();
            self.show();
            self.keep(&self.journey.get_untracked());
            let language = self.keeping.language_now();
            self.notices.travelled(said.fill(language, &[("deed", deed.get(language))]));
        }
    }

    fn show(self) {
        let (journey, undoes, redoes) =
            self.editor.with_value(|editor| (editor.journey().clone(), editor.undoes(), editor.redoes()));
        self.projection.follow(&journey);
        self.journey.set(journey);
        set(self.undoes, undoes);
        set(self.redoes, redoes);
        self.show_selection();
    }

    fn show_selection(self) {
        let selection = self.editor.with_value(|editor| editor.selection().clone());
        self.projection.show_selection(&selection);
        set(self.selection, selection);
    }
}

/// Sets a signal only where it changes.
fn set<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|known| *known != value) {
        signal.set(value);
    }
}
