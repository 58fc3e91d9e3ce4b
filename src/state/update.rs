//! A newer version of the page: it is offered, and never takes over a page that is being worked in.
//!
//! The worker that keeps the page for when there is no network finds it, see [`crate::platform::worker`].

use leptos::prelude::*;

use super::keeping::Keeping;
use crate::platform::dom::Event;
use crate::platform::worker::{self, Worker};
use crate::platform::{clock, events, page};

/// How long the page is left alone after its start, in milliseconds: keeping it downloads what it hasn't shown yet.
const SETTLED: i32 = 3_000;

/// How long after that the browser may be too busy, in milliseconds.
const BUSY: i32 = 10_000;

/// How often a newer version is looked for at most, in milliseconds, where the page stays open.
const LOOKED_EVERY: f64 = 3_600_000.0;

/// What is known of a newer version.
#[derive(Clone, Copy)]
pub struct Update {
    /// Whether one is offered.
    pub offered: RwSignal<bool>,
    /// Whether what is kept answers for the page, so that it works without a network.
    pub is_kept: RwSignal<bool>,
    worker: StoredValue<Option<Worker>, LocalStorage>,
    looked: StoredValue<f64>,
}

impl Update {
    /// Nothing is known yet.
    pub fn new() -> Self {
        Self {
            offered: RwSignal::new(false),
            is_kept: RwSignal::new(worker::answers()),
            worker: StoredValue::new_local(None),
            looked: StoredValue::new(clock::now()),
        }
    }

    /// Has the page kept for when there is no network, and looks for newer versions from then on. A frame leaves that
    /// to the page that it stands for; where the store is blocked, nothing is kept.
    pub fn watch(self, keeping: Keeping) {
        if !keeping.lasts || page::is_framed() {
            return;
        }
        clock::after(SETTLED, move || clock::when_idle(BUSY, move || self.keep_page()).forget()).forget();
    }

    /// The newer version can wait.
    pub fn put_off(self) {
        self.offered.set(false);
    }

    /// Stores what is being typed, and goes on with the newer version.
    pub fn take(self, keeping: Keeping) {
        keeping.commit_typing();
        keeping.flush();
        self.worker.with_value(|worker| worker.iter().for_each(|worker| worker.let_in(page::reload)));
    }

    fn keep_page(self) {
        leptos::task::spawn_local(async move {
            let Some(worker) = worker::install().await else { return };
            worker.on_newer(move || self.offered.set(true));
            worker.on_change(move || self.is_kept.set(worker::answers()));
            self.worker.set_value(Some(worker));
            let seen = move |_: Event| self.look();
            StoredValue::new_local(events::on_document("visibilitychange", seen));
        });
    }

    /// Looks for a newer version when the page is seen again.
    fn look(self) {
        if page::is_hidden() || clock::now() - self.looked.get_value() < LOOKED_EVERY {
            return;
        }
        self.looked.set_value(clock::now());
        self.worker.with_value(|worker| worker.iter().for_each(Worker::look));
    }
}

impl Default for Update {
    fn default() -> Self {
        Self::new()
    }
}
