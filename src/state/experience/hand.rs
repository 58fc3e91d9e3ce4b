//! What sets the points of a lane: pointers that pull them, and keys.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Other, others, shown};
use crate::command::{Command, Rejection};
use crate::gesture::pull::{Curve, Handle, Keyed, Press, Pull, keyed};
use crate::model::{Emotion, ExperienceLane, Lane, LaneContent, LaneId, Point, StepId};
use crate::picture::experience::LEVEL;
use crate::platform::board::point;
use crate::platform::dom::{KeyboardEvent, PointerEvent};
use crate::platform::{clock, curve as dom};
use crate::state::projection::LaneView;
use crate::state::session::Session;
use crate::text::board as words;

/// How long after a key the next one goes on with the same number, in milliseconds.
const TYPING: f64 = 1500.0;

/// What the parts of an experience lane share. Its row tells it of pointers and keys, for all of its points.
#[derive(Clone, Copy)]
pub struct Hand {
    session: Session,
    id: StoredValue<LaneId>,
    /// The lane.
    pub lane: RwSignal<Arc<Lane>>,
    /// What is drawn: the lane's experience, with the point that is being pulled.
    pub shown: Memo<ExperienceLane>,
    /// The curves that are laid over it.
    pub others: Memo<Vec<Other>>,
    /// The step that is pointed at, or whose point has the focus.
    pub noted: RwSignal<Option<StepId>>,
    pull: RwSignal<Pull>,
    /// When a key of a number was typed, at which point, and what of the number is there.
    typed: StoredValue<Option<(f64, Handle, String)>>,
}

impl Hand {
    /// The hand of a lane.
    pub fn new(session: Session, view: &LaneView) -> Self {
        let pull = RwSignal::new(Pull::Idle);
        let lane = RwSignal::from(view.lane.clone());
        let shown = Memo::new(move |_| {
            let lane = lane.read();
            let LaneContent::Experience(experience) = &lane.content else { return ExperienceLane::default() };
            let mut shown = shown(session, experience);
            if let Some((handle, value)) = pull.read().pulled() {
                let point = point_at(&shown, handle, Some(value));
                shown.points.insert(handle.step.clone(), point);
            }
            shown
        });
        Self {
            session,
            id: StoredValue::new(view.id.clone()),
            lane,
            shown,
            others: others(session, view),
            noted: RwSignal::new(None),
            pull,
            typed: StoredValue::new(None),
        }
    }

    /// A pointer was pressed on the row.
    pub fn down(self, event: &PointerEvent) {
        let Some((element, handle)) = dom::pressed(event) else { return };
        if event.button() != 0 || !event.is_primary() {
            return self.now(Pull::Idle);
        }
        dom::hold(&element, event);
        if self.shown.with_untracked(|shown| shown.derived) {
            let language = self.session.language_now();
            return self.session.notices.toast(Rejection::DerivedPoints.message(language));
        }
        let press = Press {
            value: self.value(&handle),
            handle,
            pointer: event.pointer_id(),
            at: point(event),
            level: dom::cell_height(&element) * LEVEL / 100.0,
        };
        self.now(self.pull.get_untracked().press(press));
    }

    /// A pointer moved over the row.
    pub fn moved(self, event: &PointerEvent) {
        if self.pull.with_untracked(|pull| *pull != Pull::Idle) {
            let pull = self.pull.get_untracked().heed(event.pointer_id(), event.buttons());
            self.now(pull);
            self.follow(event);
        }
    }

    fn follow(self, event: &PointerEvent) {
        let pull = self.pull.get_untracked();
        self.now(pull.travel(event.pointer_id(), point(event), event.alt_key()));
    }

    /// A pointer was released.
    pub fn up(self, event: &PointerEvent) {
        self.follow(event);
        let (next, set) = self.pull.get_untracked().release(event.pointer_id());
        if let Some((handle, value)) = set {
            self.set(&handle, Some(value));
        }
        self.now(next);
    }

    /// The browser took the pointer away, or shows a menu for it: nothing is set.
    pub fn lost(self) {
        self.now(Pull::Idle);
    }

    /// A key was pressed on the row.
    pub fn key(self, event: &KeyboardEvent) {
        let Some((_, handle)) = dom::handle_of(event) else { return };
        if self.pull.with_untracked(|pull| pull.pulled().is_some()) {
            // Nothing else happens meanwhile.
            event.prevent_default();
            if event.key() == "Escape" {
                self.now(Pull::Idle);
            }
            return;
        }
        if event.ctrl_key() || event.meta_key() {
            return;
        }
        let now = self.value(&handle);
        match keyed(&event.key(), event.alt_key(), &self.typed_at(&handle), now) {
            Keyed::Nothing => return,
            Keyed::Typed(typed, value) => {
                if value.is_some() && value != now {
                    self.set(&handle, value);
                }
                self.typed.set_value(Some((clock::ticks(), handle, typed)));
            }
            Keyed::Outside => {
                let language = self.session.language_now();
                self.session.notices.toast(words::OUTSIDE_SCALE.get(language).to_owned());
            }
            Keyed::Set(value) if value != now => self.set(&handle, value),
            Keyed::Set(_) => {}
        }
        event.prevent_default();
    }

    /// What was just typed of a number at a point; it is begun anew by any other key.
    fn typed_at(self, handle: &Handle) -> String {
        let typed = self.typed.try_update_value(Option::take).flatten();
        let going_on = typed.filter(|(at, on, _)| on == handle && clock::ticks() - at < TYPING);
        going_on.map(|(_, _, typed)| typed).unwrap_or_default()
    }

    /// A step is pointed at, or none any more.
    pub fn note(self, step: Option<StepId>) {
        if self.noted.with_untracked(|known| *known != step) {
            self.noted.set(step);
        }
    }

    fn value(self, handle: &Handle) -> Option<Emotion> {
        self.shown.with_untracked(|shown| {
            let point = shown.points.get(&handle.step)?;
            match handle.curve {
                Curve::Actual => point.actual,
                Curve::Desired => point.desired,
            }
        })
    }

    /// One command, and one step to undo. Points that follow the cards are refused, and why is said.
    fn set(self, handle: &Handle, value: Option<Emotion>) {
        let lane = self.lane.get_untracked();
        let Some(experience) = lane.experience() else { return };
        let (step, point) = (handle.step.clone(), point_at(experience, handle, value));
        self.session.desk.execute(&Command::SetPoint { lane: self.id.get_value(), step, point });
    }

    fn now(self, pull: Pull) {
        if self.pull.with_untracked(|known| *known != pull) {
            self.pull.set(pull);
        }
    }
}

/// The point of a step with another value on one of the curves.
fn point_at(lane: &ExperienceLane, handle: &Handle, value: Option<Emotion>) -> Point {
    let point = lane.points.get(&handle.step).cloned().unwrap_or_default();
    match handle.curve {
        Curve::Actual => Point { actual: value, ..point },
        Curve::Desired => Point { desired: value, ..point },
    }
}
