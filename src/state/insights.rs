//! What is worth a look on the map of the desk.

use leptos::prelude::*;

use super::desk::Desk;
use super::keeping::Keeping;
use crate::command::Command;
use crate::insight::{Benchmark, Finding, Flags, findings, flags};
use crate::platform::clock::{self, Later};

/// How long the map must stay as it is before it is looked at again, in milliseconds.
const PAUSE: i32 = 250;

/// The findings of the map on the desk, and whether their panel is open.
#[derive(Clone, Copy)]
pub struct Insights {
    /// The findings with their keys, the worst first.
    pub found: RwSignal<Vec<(String, Finding)>>,
    /// What is marked on the map.
    pub flags: Memo<Flags>,
    /// Whether the panel stands in place of that of what is selected.
    pub open: RwSignal<bool>,
    waiting: StoredValue<Option<Later>, LocalStorage>,
}

impl Default for Insights {
    fn default() -> Self {
        let found = RwSignal::new(Vec::<(String, Finding)>::new());
        Self {
            found,
            flags: Memo::new(move |_| flags(found.read().iter().map(|(_, finding)| finding))),
            open: RwSignal::new(false),
            waiting: StoredValue::new_local(None),
        }
    }
}

impl Insights {
    /// Looks at the map now and after each change, for as long as the board is open.
    pub fn follow(self, desk: Desk, keeping: Keeping) {
        self.found.set(Vec::new());
        Effect::new(move || {
            desk.journey.track();
            keeping.personas.track();
            self.waiting.set_value(Some(clock::after(PAUSE, move || self.look(desk, keeping))));
        });
        on_cleanup(move || {
            let _ = self.waiting.try_set_value(None);
        });
    }

    /// Looks at the map.
    pub fn look(self, desk: Desk, keeping: Keeping) {
        let Some(today) = clock::today() else { return };
        let personas = keeping.personas.read_untracked();
        let map = desk.map();
        let found = findings(&map, &personas, today, &Benchmark::of(&map.benchmarks));
        let found: Vec<_> = found.into_iter().map(|finding| (finding.key(), finding)).collect();
        // What shows the same findings as before must not be built anew under somebody's pointer.
        if self.found.with_untracked(|known| *known != found) {
            self.found.set(found);
        }
    }

    /// How many findings are not dismissed; follows them.
    pub fn count(self) -> usize {
        self.found.read().iter().filter(|(_, finding)| !finding.dismissed).count()
    }

    /// Shows the panel, or puts it away.
    pub fn toggle(self) {
        self.open.update(|open| *open = !*open);
    }

    /// Puts the finding with this key away, or brings it back, as one step to undo.
    pub fn dismiss(self, desk: Desk, keeping: Keeping, finding: String, dismissed: bool) {
        desk.execute(&match dismissed {
            true => Command::Dismiss { finding },
            false => Command::Restore { finding },
        });
        self.look(desk, keeping);
    }
}
