//! What sets the points of a lane: pointers that pull them, and keys.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

use super::LEVEL;
use super::others::{Other, others};
use crate::command::{Command, Rejection};
use crate::gesture::pull::{Curve, Handle, Keyed, Press, Pull, keyed};
use crate::model::{Emotion, ExperienceLane, LaneContent, Point, StepId};
use crate::platform::board::point;
use crate::platform::clock;
use crate::platform::curve as dom;
use crate::platform::dom::{Event, KeyboardEvent, PointerEvent};
use crate::state::projection::LaneView;
use crate::state::session::Session;
use crate::text::board as words;
use crate::ui::node::Node;

const EVENTS: [&str; 10] = [
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "lostpointercapture",
    "keydown",
    "pointerover",
    "pointerleave",
    "focusin",
    "focusout",
];

/// How long after a key the next one goes on with the same number, in milliseconds.
const TYPING: f64 = 1500.0;

/// What the parts of an experience lane share. It listens on the row, for all of its points.
pub struct Hand {
    /// The session.
    pub session: Session,
    /// The lane.
    pub lane: LaneView,
    /// What is drawn: the lane's experience, with the point that is being pulled.
    pub shown: Memo<ExperienceLane>,
    /// The curves that are laid over it.
    pub others: Memo<Vec<Other>>,
    /// The step that is pointed at, or whose point has the focus.
    pub noted: RwSignal<Option<StepId>>,
    pull: RwSignal<Pull>,
    /// When a key of a number was typed, at which point, and what of the number is there.
    typed: Cell<Option<(f64, Handle, String)>>,
}

impl Hand {
    /// The hand of a lane.
    pub fn new(session: Session, lane: &LaneView) -> Rc<Self> {
        let pull = RwSignal::new(Pull::Idle);
        let view = lane.lane.clone();
        let shown = Memo::new(move |_| {
            let lane = view.read();
            let LaneContent::Experience(experience) = &lane.content else { return ExperienceLane::default() };
            let mut shown = shown(session, experience);
            if let Some((handle, value)) = pull.read().pulled() {
                let point = point_at(&shown, handle, Some(value));
                shown.points.insert(handle.step.clone(), point);
            }
            shown
        });
        let (noted, typed) = (RwSignal::new(None), Cell::new(None));
        let others = others(session, lane);
        Rc::new(Self { session, lane: lane.clone(), shown, others, noted, pull, typed })
    }

    /// Starts listening on the row.
    pub fn listen(self: &Rc<Self>, row: Node) -> Node {
        EVENTS.into_iter().fold(row, |row, name| {
            let hand = self.clone();
            row.on(name, move |event| hand.heard(event))
        })
    }

    fn heard(&self, event: &Event) {
        match event.type_().as_str() {
            "pointerdown" => self.down(event.unchecked_ref()),
            "pointermove" => self.moved(event.unchecked_ref()),
            "pointerup" => self.up(event.unchecked_ref()),
            "pointercancel" | "lostpointercapture" => self.now(Pull::Idle),
            "keydown" => self.key(event.unchecked_ref()),
            "pointerleave" | "focusout" => self.note(None),
            _ => self.note(dom::step_of(event)),
        }
    }

    fn down(&self, event: &PointerEvent) {
        let Some((element, handle)) = dom::pressed(event) else { return };
        if event.button() != 0 || !event.is_primary() {
            return self.now(Pull::Idle);
        }
        dom::hold(&element, event);
        if self.shown.with_untracked(|shown| shown.derived) {
            let language = self.session.desk.language();
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

    fn moved(&self, event: &PointerEvent) {
        if self.pull.with_untracked(|pull| *pull != Pull::Idle) {
            let pull = self.pull.get_untracked();
            self.now(pull.travel(event.pointer_id(), point(event), event.alt_key()));
        }
    }

    fn up(&self, event: &PointerEvent) {
        self.moved(event);
        let (next, set) = self.pull.get_untracked().release(event.pointer_id());
        if let Some((handle, value)) = set {
            self.set(&handle, Some(value));
        }
        self.now(next);
    }

    fn key(&self, event: &KeyboardEvent) {
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
        let began = self.typed.take().filter(|(at, on, _)| *on == handle && clock::ticks() - at < TYPING);
        let typed = began.map(|(_, _, typed)| typed).unwrap_or_default();
        match keyed(&event.key(), event.alt_key(), &typed, now) {
            Keyed::Nothing => return,
            Keyed::Typed(typed, value) => {
                if value.is_some() && value != now {
                    self.set(&handle, value);
                }
                self.typed.set(Some((clock::ticks(), handle, typed)));
            }
            Keyed::Outside => {
                let language = self.session.desk.language();
                self.session.notices.toast(words::OUTSIDE_SCALE.get(language).to_owned());
            }
            Keyed::Set(value) if value != now => self.set(&handle, value),
            Keyed::Set(_) => {}
        }
        event.prevent_default();
    }

    fn value(&self, handle: &Handle) -> Option<Emotion> {
        self.shown.with_untracked(|shown| {
            let point = shown.points.get(&handle.step)?;
            match handle.curve {
                Curve::Actual => point.actual,
                Curve::Desired => point.desired,
            }
        })
    }

    /// One command, and one step to undo. Points that follow the cards are refused, and why is said.
    fn set(&self, handle: &Handle, value: Option<Emotion>) {
        let lane = self.lane.lane.get_untracked();
        let Some(experience) = lane.experience() else { return };
        let (step, point) = (handle.step.clone(), point_at(experience, handle, value));
        self.session.desk.execute(&Command::SetPoint { lane: self.lane.id.clone(), step, point });
    }

    fn now(&self, pull: Pull) {
        if self.pull.with_untracked(|known| *known != pull) {
            self.pull.set(pull);
        }
    }

    fn note(&self, step: Option<StepId>) {
        if self.noted.with_untracked(|known| *known != step) {
            self.noted.set(step);
        }
    }
}

/// The experience of a lane as it is shown; follows the whole map only where it is derived. Through the eyes of a
/// persona, what everyone's cards say is what hers say.
pub fn shown(session: Session, lane: &ExperienceLane) -> ExperienceLane {
    if !lane.derived {
        return lane.clone();
    }
    let map = session.desk.journey.read();
    match session.desk.seen.get().filter(|_| lane.persona.is_none()) {
        Some(seen) => map.shown_experience(&ExperienceLane { persona: Some(seen), ..lane.clone() }),
        None => map.shown_experience(lane),
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
