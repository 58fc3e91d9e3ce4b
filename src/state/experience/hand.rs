//! What sets the points of a lane: pointers that pull them, keys, and numbers that are typed.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Other, others, shown};
use crate::command::{Command, Rejection};
use crate::gesture::beside;
use crate::gesture::pull::{Curve, Handle, Keyed, Press, Pull, keyed};
use crate::model::{Emotion, ExperienceLane, Lane, LaneContent, LaneId, Point, StepId};
use crate::picture::experience::LEVEL;
use crate::platform::board::point;
use crate::platform::dom::{KeyboardEvent, PointerEvent};
use crate::platform::{curve as dom, events};
use crate::state::projection::LaneView;
use crate::state::session::Session;
use crate::text::{signed, typed_experience};

/// A number that is typed at a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// The point.
    pub handle: Handle,
    /// What the first key wrote.
    pub begun: String,
}

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
    /// The numbers that are being typed; those that are refused stand until they are given up.
    pub typed: RwSignal<Vec<Typed>>,
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
            typed: RwSignal::default(),
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
        let stroke = events::stroke(event);
        if stroke.control || stroke.alt_graph {
            return;
        }
        let now = self.value(&handle);
        match keyed(&stroke.key, stroke.alt, now) {
            Keyed::Nothing => return,
            Keyed::Number if stroke.alt => return,
            Keyed::Number => self.begin(handle, stroke.key),
            Keyed::Set(value) if value != now => self.set(&handle, value),
            Keyed::Set(_) => {}
        }
        event.prevent_default();
    }

    /// A number begins to be typed at a point. Points that follow the cards are refused, and why is said.
    fn begin(self, handle: Handle, begun: String) {
        if self.shown.with_untracked(|shown| shown.derived) {
            let language = self.session.language_now();
            return self.session.notices.toast(Rejection::DerivedPoints.message(language));
        }
        self.typed.update(|all| {
            all.retain(|typed| typed.handle != handle);
            all.push(Typed { handle, begun });
        });
    }

    /// A value as it is typed; follows nothing.
    pub fn written(self, value: Option<Emotion>) -> String {
        value.map_or_else(String::new, |value| signed(self.session.language_now(), value.value()))
    }

    /// Sets a point to a number that was typed.
    ///
    /// # Errors
    /// What to tell the user where it is refused.
    pub fn put(self, handle: &Handle, text: &str) -> Result<(), String> {
        let command = self.typed_command(handle, text)?;
        let language = self.session.language_now();
        self.session.desk.try_execute(&command).map_err(|rejection| rejection.message(language))
    }

    /// Keeps a number in the store that is still being typed, where it is one; nothing where it is given up.
    pub fn keep_unfinished(self, handle: &Handle, text: Option<String>) {
        match text.map(|text| self.typed_command(handle, &text)) {
            Some(Ok(command)) => self.session.desk.keep_unfinished(Some(&command)),
            Some(Err(_)) | None => self.session.desk.keep_unfinished(None),
        }
    }

    /// Goes to the point of the next step on the same curve, or of the one before. Whether there is one.
    pub fn go_on(self, handle: &Handle, forward: bool) -> bool {
        let map = self.session.desk.map();
        let steps: Vec<&StepId> = map.steps().map(|(_, step)| &step.id).collect();
        let at = steps.iter().position(|step| **step == handle.step);
        let next = at.and_then(|at| beside(at, forward));
        let next = next.and_then(|next| steps.get(next));
        next.is_some_and(|step| dom::focus_beside(&Handle { step: (*step).clone(), ..handle.clone() }))
    }

    /// A number is typed no more; after a key the focus goes back to its point.
    pub fn ended(self, handle: &Handle, by_key: bool) {
        if by_key {
            dom::focus_beside(handle);
        }
        let _ = self.typed.try_update(|all| all.retain(|typed| typed.handle != *handle));
    }

    fn typed_command(self, handle: &Handle, text: &str) -> Result<Command, String> {
        let language = self.session.language_now();
        let value = typed_experience(language, text).map_err(|why| why.get(language).to_owned())?;
        self.command(handle, value).ok_or_else(|| Rejection::NoSuchLane.message(language))
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
        if let Some(command) = self.command(handle, value) {
            self.session.desk.execute(&command);
        }
    }

    fn command(self, handle: &Handle, value: Option<Emotion>) -> Option<Command> {
        let lane = self.lane.get_untracked();
        let point = point_at(lane.experience()?, handle, value);
        Some(Command::SetPoint { lane: self.id.get_value(), step: handle.step.clone(), point })
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
