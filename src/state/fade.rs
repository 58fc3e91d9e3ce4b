//! What isn't looked for fades: what is in sight at once, the rest of the board soon after.

use std::collections::{HashSet, VecDeque};

use leptos::prelude::*;

use super::board::BoardState;
use super::projection::Sought;
use super::session::Session;
use crate::model::{CardId, StepId};
use crate::platform::board as dom;
use crate::platform::clock::{self, Later};

/// How many cards out of sight change at a time.
const SOME: usize = 150;

/// Follows what is looked for.
pub fn fade_the_rest(session: Session, state: BoardState) {
    let desk = session.desk;
    let fading = Fading { session, state, waiting: StoredValue::new_local(Waiting::default()) };
    Effect::new(move || {
        if desk.matches.read().is_some() {
            state.sought.set(true);
        }
        if state.sought.get() {
            fading.begin();
        }
    });
    // A card that is new in its place doesn't fade yet.
    Effect::new(move || {
        desk.journey.track();
        if state.sought.get_untracked() {
            fading.fade(&state.steps());
        }
    });
    on_cleanup(move || fading.end());
}

#[derive(Clone, Copy)]
struct Fading {
    session: Session,
    state: BoardState,
    waiting: StoredValue<Waiting, LocalStorage>,
}

/// The steps that are still to be looked at.
#[derive(Default)]
struct Waiting {
    steps: VecDeque<StepId>,
    next: Option<Later>,
}

impl Fading {
    fn begin(self) {
        let unseen = dom::steps_out_of_sight();
        let steps = self.state.steps().into_iter();
        let (later, now): (VecDeque<StepId>, VecDeque<StepId>) =
            steps.partition(|step| unseen.contains(step));
        self.waiting.set_value(Waiting { steps: later, next: None });
        self.fade(&Vec::from(now));
        self.go_on();
    }

    fn go_on(self) {
        self.waiting.update_value(|waiting| {
            let is_done = waiting.steps.is_empty();
            waiting.next = (!is_done).then(|| clock::when_idle(200, move || self.fade_some()));
        });
    }

    fn fade_some(self) {
        let mut changed = 0;
        let is_done = self.looking(|sought| {
            while changed < SOME {
                let step = self.waiting.try_update_value(|waiting| waiting.steps.pop_front()).flatten();
                let Some(step) = step else { return true };
                changed += self.session.desk.projection.mark_sought(&[step], sought);
            }
            false
        });
        if !is_done {
            self.go_on();
        }
    }

    fn fade(self, steps: &[StepId]) {
        self.looking(|sought| self.session.desk.projection.mark_sought(steps, sought));
    }

    /// Calls `act` with what says what a card is to what is looked for.
    fn looking<T>(self, act: impl FnOnce(&dyn Fn(&CardId) -> Sought) -> T) -> T {
        let matches = self.session.desk.matches.get_untracked();
        let names = matches.as_ref().map(|matches| matches.iter().collect::<HashSet<_>>());
        act(&|card| match &names {
            Some(names) if !names.contains(card) => Sought::Fades,
            _ => Sought::Fits,
        })
    }

    /// The board is closed: whoever opens the map again begins anew.
    fn end(self) {
        self.session.desk.projection.mark_sought(&self.state.steps(), &|_| Sought::NotYet);
    }
}
