//! What others take out of the store, and whether the browser promises to keep it.

use leptos::prelude::*;

use super::Keeping;
use crate::keep::export::personas_of;
use crate::keep::{Key, Missing, Trouble};
use crate::model::{JourneyId, PersonaId};
use crate::platform::{clock, lasting, page};

/// How often the store is looked at, in milliseconds: who shares the page, such as an extension, tells nobody what it
/// does there.
const LOOK_EVERY: i32 = 3_000;

/// What the browser says of how long it keeps what is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lasting {
    /// It hasn't said anything.
    #[default]
    Unknown,
    /// Until the user clears it.
    Promised,
    /// As long as it likes.
    MayGo,
}

impl Keeping {
    /// Looks at the store again and again, and asks the browser what it promises.
    pub(super) fn watch(self) {
        self.look_again_later();
        leptos::task::spawn_local(async move {
            self.hear_promise(lasting::is_promised().await);
        });
    }

    fn look_again_later(self) {
        clock::after(LOOK_EVERY, move || {
            if !page::is_hidden() {
                self.look_around();
            }
            self.look_again_later();
        })
        .forget();
    }

    /// Looks whether anything is gone from the store that nobody has deleted, or is there again.
    pub(super) fn look_around(self) {
        let gone = self.with(|hands| hands.workspace.open_and_gone());
        for id in gone {
            let key = Key::Journey(id).to_string();
            if let Some((id, meeting)) = self.with(|hands| hands.workspace.look(&key, None)) {
                self.take(&id, meeting);
                self.tell();
            }
        }
        self.with(|hands| hands.workspace.look_around());
        if self.tell_missing() {
            self.load_personas();
            self.list_later();
        }
    }

    /// Sets the signal to what is gone. Whether there is news.
    pub(super) fn tell_missing(self) -> bool {
        let missing = self.with(|hands| hands.workspace.missing());
        let is_news = self.missing.with_untracked(|known| *known != missing);
        if is_news {
            self.missing.set(missing);
        }
        is_news
    }

    /// Shows what is gone, and what is there.
    pub(super) fn show_missing(self) {
        self.load_personas();
        self.list_later();
    }

    /// Puts back what is gone, the journeys on the board too; tells the user where it can't be.
    pub fn put_back_missing(self) {
        let ids = self.with(|hands| {
            let deleted = hands.troubles.iter().filter(|(_, trouble)| *trouble == Trouble::Deleted);
            deleted.map(|(id, _)| id.clone()).collect::<Vec<_>>()
        });
        self.insist(&ids);
        let result = self.change(|hands| hands.workspace.put_back(clock::now(), |_| true));
        let _ = self.tell_failure(result);
        self.set_settings(self.settings());
        self.save_now();
        self.show_missing();
    }

    /// Forgets what is gone.
    pub fn let_missing_go(self) {
        self.with(|hands| hands.workspace.let_go());
        self.show_missing();
    }

    /// Stores a journey that is gone from the store, with its personas as far as they are gone too.
    pub fn keep_anyway(self, id: &JourneyId) {
        let personas: Vec<String> = self
            .with(|hands| hands.workspace.journey(id))
            .map(|(journey, _)| personas_of(&journey))
            .unwrap_or_default()
            .into_iter()
            .map(|persona| Key::Persona(persona).to_string())
            .collect();
        self.insist(std::slice::from_ref(id));
        let wanted = |missing: &Missing| personas.contains(&missing.key);
        let result = self.change(|hands| hands.workspace.put_back(clock::now(), wanted));
        let _ = self.tell_failure(result);
        self.save_now();
        self.show_missing();
    }

    fn insist(self, ids: &[JourneyId]) {
        self.with(|hands| {
            for id in ids {
                hands.workspace.working(id).into_iter().for_each(|working| working.insist());
            }
        });
    }

    /// Whether a persona is shown that is gone from the store; follows it.
    pub fn misses_persona(self, id: &PersonaId) -> bool {
        let key = Key::Persona(id.clone()).to_string();
        self.missing.read().iter().any(|missing| missing.key == key)
    }

    /// Something was stored: asks the browser once to keep it.
    pub(super) fn ask_to_keep(self) {
        let asks = self.lasts
            && lasting::may_ask()
            && self.with(|hands| !std::mem::replace(&mut hands.asked_to_keep, true));
        if asks {
            leptos::task::spawn_local(async move {
                if lasting::is_promised().await != Some(true) {
                    self.hear_promise(lasting::ask().await);
                }
            });
        }
    }

    fn hear_promise(self, promised: Option<bool>) {
        let lasting = match promised {
            Some(true) => Lasting::Promised,
            Some(false) => Lasting::MayGo,
            None => return,
        };
        let _ = self.lasting.try_set(lasting);
    }
}
