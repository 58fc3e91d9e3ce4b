//! The journey on the board and the store are brought together.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Hands, Keeping, SaveState, Unsaved, fresh};
use crate::keep::{Meeting, News, Stayed, Trouble, overruled};
use crate::merge::merge;
use crate::model::{Journey, JourneyId, Persona};
use crate::platform::{clock, turn};
use crate::text::{Language, Text, keep as words};

/// How long a change waits for others before it is stored, in milliseconds.
const SAVE_DELAY: i32 = 30;

/// How often a save that failed is tried again, in milliseconds.
const RETRY_DELAY: i32 = 2_000;

/// How long the store's use may stay uncounted after a change, in milliseconds.
const COUNT_DELAY: i32 = 1_500;

/// How long an edit of another tab is fresh, in milliseconds: whoever overwrites it meanwhile is told.
const FRESH: f64 = 120_000.0;

/// Edits of other tabs that are remembered.
const MOST_NEWS: usize = 8;

impl Keeping {
    /// A journey was changed: it is stored within 50 ms. May also be called with a text in it that is still being
    /// typed, and with the map as it was when the typing is called off.
    pub fn changed(self, journey: &Arc<Journey>) {
        let language = self.language_now();
        let replaced = self.with(|hands| {
            hands.workspace.changed(journey, clock::now());
            hands.overwritten(journey, language)
        });
        self.save_soon();
        self.say_things(words::OVERWRITTEN, &replaced);
        self.tell();
    }

    /// Stores at once what waits to be stored.
    pub fn flush(self) {
        if self.with(|hands| hands.saving.is_some()) {
            self.save_now();
        }
    }

    /// The board is left: stores what waits, and keeps hold of nothing but what can't be stored.
    pub fn leave(self) {
        self.flush();
        self.with(|hands| {
            hands.workspace.take_snapshots(clock::now());
            hands.workspace.close_all();
            hands.news.clear();
            hands.troubles.retain(|(_, trouble)| *trouble != Trouble::Deleted);
        });
        self.tell();
    }

    /// Stores what the store lacks of the journeys that this tab works on.
    pub fn save_now(self) {
        let ids = self.with(|hands| {
            (hands.saving, hands.retrying) = (None, None);
            hands.workspace.working_on().iter().map(|working| working.id().clone()).collect::<Vec<_>>()
        });
        let met = self.with(|hands| hands.workspace.meet_personas(clock::now(), &mut fresh));
        self.take_personas(met);
        for id in ids {
            let writes = self.with(|hands| hands.is_dirty(&id));
            let started = clock::ticks();
            let meeting = self.with(|hands| hands.workspace.save(&id, clock::now(), &mut fresh));
            if writes {
                clock::measured("klantreis:save", started);
                if meeting.trouble.is_none() {
                    self.ask_to_keep();
                }
            }
            self.take(&id, meeting);
        }
        self.tell();
        self.tell_emptied();
        self.count_later();
    }

    /// Shows what came of meeting the store.
    pub(super) fn take(self, id: &JourneyId, meeting: Meeting) {
        let title = self.with(|hands| {
            hands.troubles.retain(|(known, _)| known != id);
            hands.troubles.extend(meeting.trouble.map(|trouble| (id.clone(), trouble)));
            hands.workspace.working(id).map(|working| working.thing().title.clone())
        });
        if let Some(news) = meeting.news {
            self.bring_in(id, news);
        }
        if meeting.recreated {
            self.say(words::RECREATED, &[("title", &title.unwrap_or_default())]);
        }
        // What came of it may have to be stored in turn.
        if meeting.trouble.is_none() && self.with(|hands| hands.is_dirty(id)) {
            self.save_soon();
        }
    }

    /// Shows what came of meeting the store with personas.
    pub(super) fn take_personas(self, met: impl IntoIterator<Item = Meeting<Persona>>) {
        let mut can_store = true;
        for meeting in met {
            can_store &= meeting.trouble.is_none();
            if let Some(news) = meeting.news.filter(|news| news.overruled) {
                self.say_both_changed(&news.now, news.stayed);
            }
        }
        if can_store && self.with(|hands| hands.workspace.lacks_persona()) {
            self.save_soon();
        }
    }

    fn save_soon(self) {
        self.with(|hands| {
            if hands.saving.is_none() {
                hands.saving = Some(clock::after(SAVE_DELAY, move || self.save_in_turn()));
            }
        });
    }

    /// Stores what the store lacks while no other tab does: what is read is what is there when it is written.
    fn save_in_turn(self) {
        turn::in_turn(move || self.save_now());
    }

    fn bring_in(self, id: &JourneyId, news: News) {
        if let Some(shown) = self.shown().filter(|shown| shown.on_desk() == *id) {
            shown.bring_in(&news.before, &news.now);
        }
        // What both named is called as it is shown now.
        let maps: [&Journey; 2] = [&news.now, &news.before];
        let things = overruled::things(&news.overruled, &maps, self.language_now());
        match (things.is_empty(), news.stayed) {
            (true, _) => self.notices.announce(words::FROM_OTHER_TAB.get(self.language_now()).to_string()),
            (false, Stayed::Ours) => self.say_things(words::BOTH_CHANGED_OURS, &things),
            (false, Stayed::Theirs) => self.say_things(words::BOTH_CHANGED_THEIRS, &things),
        }
        self.with(|hands| {
            if hands.news.len() == MOST_NEWS {
                hands.news.remove(0);
            }
            hands.news.push((clock::now(), news));
        });
    }

    pub(super) fn say(self, text: Text, values: &[(&str, &str)]) {
        self.notices.toast(text.fill(self.language_now(), values));
    }

    fn say_things(self, text: Text, things: &[String]) {
        if !things.is_empty() {
            self.say(text, &[("things", &overruled::listed(things, self.language_now()))]);
        }
    }

    /// Sets the signals to what is the case, and tries again later where something could not be stored.
    pub(super) fn tell(self) {
        let on_desk = self.shown().map(|shown| shown.on_desk());
        let (state, unsaved) = self.hands.with_value(|hands| hands.state(on_desk.as_ref()));
        let retry = unsaved.as_ref().is_some_and(|unsaved| unsaved.trouble != Trouble::Deleted);
        let state = if self.lasts { state } else { SaveState::Blocked };
        if self.state.with_untracked(|known| *known != state) {
            self.state.set(state);
        }
        if self.unsaved.with_untracked(|known| *known != unsaved) {
            self.unsaved.set(unsaved);
        }
        self.with(|hands| {
            if !retry {
                hands.retrying = None;
            } else if hands.retrying.is_none() {
                hands.retrying = Some(clock::after(RETRY_DELAY, move || self.save_in_turn()));
            }
        });
    }

    /// Counts the store's use for the first time, as soon as the screen is there.
    pub(super) fn count_soon(self) {
        self.with(|hands| hands.counting = Some(clock::when_idle(COUNT_DELAY, move || self.count())));
    }

    /// Counts the store's use, and keeps snapshots, when the browser has time for it.
    pub(super) fn count_later(self) {
        self.with(|hands| {
            if hands.counting.is_some() {
                return;
            }
            let wait = clock::after(COUNT_DELAY, move || {
                let count = clock::when_idle(COUNT_DELAY, move || self.count());
                self.with(|hands| hands.counting = Some(count));
            });
            hands.counting = Some(wait);
        });
    }

    /// Keeps versions of the journeys that are worked on.
    pub fn take_snapshots(self) {
        self.with(|hands| hands.workspace.take_snapshots(clock::now()));
    }

    fn count(self) {
        // Of personas no versions are kept.
        if self.with(|hands| !hands.workspace.working_on().is_empty()) {
            self.take_snapshots();
        }
        let used = self.with(|hands| {
            hands.counting = None;
            hands.workspace.used()
        });
        if self.used.get_untracked() != Some(used) {
            self.used.set(Some(used));
        }
    }
}

impl Hands {
    /// Whether this tab works on a journey or a persona.
    pub(super) fn works(&self) -> bool {
        self.workspace.is_worked_on()
    }

    pub(super) fn is_dirty(&self, id: &JourneyId) -> bool {
        self.workspace.working_on().iter().any(|working| working.id() == id && working.is_dirty())
    }

    /// What other tabs changed a moment ago and `journey` has otherwise now; each is told once.
    fn overwritten(&mut self, journey: &Arc<Journey>, language: Language) -> Vec<String> {
        let now = clock::now();
        self.news.retain(|(at, news)| now - at < FRESH && news.now.id == journey.id);
        let mut things = Vec::new();
        self.news.retain(|(_, news)| {
            let told = merge(&news.before, journey, &news.now).overruled;
            let fresh: Vec<_> =
                told.into_iter().filter(|command| !news.overruled.contains(command)).collect();
            let maps: [&Journey; 2] = [journey, &news.now];
            things.extend(overruled::things(&fresh, &maps, language));
            fresh.is_empty()
        });
        things
    }

    fn state(&self, on_desk: Option<&JourneyId>) -> (SaveState, Option<Unsaved>) {
        let of_desk = self.troubles.iter().find(|(id, _)| Some(id) == on_desk);
        let unsaved = of_desk.or(self.troubles.first()).map(|(id, trouble)| {
            let working = self.workspace.working_on().iter().find(|working| working.id() == id);
            let title = working.map(|working| working.thing().title.clone()).unwrap_or_default();
            Unsaved { id: id.clone(), title, trouble: *trouble }
        });
        let on_desk = self.workspace.working_on().iter().find(|working| Some(working.id()) == on_desk);
        let state = match (&unsaved, on_desk) {
            (Some(unsaved), _) => SaveState::NotSaved(unsaved.trouble),
            (None, Some(working)) if working.is_dirty() => SaveState::Saving,
            (None, working) => SaveState::Saved { at: working.map_or(0.0, |working| working.stamp().saved) },
        };
        (state, unsaved)
    }
}
