//! A drag by a pointer, from press to release. It knows places and points of the window, and no elements:
//! `crate::ui::board::drag` hears the pointer, and draws what is said here.
//!
//! [`press`] begins it, [`travel`] goes on with it, [`release`] ends it, [`marquee`] is the selection rectangle, and
//! [`layout`] is what becomes of it when what is below it moves. What a place is and what a drop means say [`crate::gesture`] and [`super::actions`].

mod layout;
mod marquee;
mod press;
mod release;
mod travel;

use leptos::prelude::*;

use self::marquee::Corner;
pub use self::press::Press;
use super::announce;
use super::board::BoardState;
use super::session::Session;
use super::view::View;
use crate::gesture::{Gesture, Load, Place, Point};
use crate::platform::board::Area;
use crate::platform::clock::Later;

/// The drag of a board; what is carried by keys lands in the same places.
#[derive(Clone, Copy)]
pub struct Drag {
    session: Session,
    state: BoardState,
    live: StoredValue<Live, LocalStorage>,
    /// What the pointer carries.
    pub held: RwSignal<Option<Held>>,
    /// Where what is carried would land, by a pointer or by keys.
    pub over: RwSignal<Option<Place>>,
    /// The selection rectangle, while one is drawn, in the window.
    pub marquee: RwSignal<Option<Area>>,
    /// Told when the pointer has gone further with what it carries: before the next frame [`Drag::look`] is to be
    /// called.
    pub travelled: RwSignal<()>,
}

/// What the pointer carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// What it is.
    pub load: Load,
    /// Where its first element stood in the window when it was picked up.
    pub area: Area,
    /// From the top left corner of what follows the pointer to the pointer, in CSS pixels.
    pub grip: Point,
    /// The scale at which it is drawn: cards have that of the board.
    pub scale: f64,
}

impl Held {
    /// Whether it is drawn as a card.
    pub fn is_card(&self) -> bool {
        matches!(self.load, Load::Cards(_))
    }
}

/// What exists only while something is pressed, but for the last two.
#[derive(Default)]
struct Live {
    pointer: Option<Pointer>,
    /// Where the pointer is.
    at: Point,
    /// The long press that is waited for.
    hold: Option<Later>,
    /// Where a marquee began.
    corner: Option<Corner>,
    /// Whether the board scrolls in jumps, since its user wants little motion.
    jumps: bool,
    /// How wide the window was when the pointer went down.
    window: f64,
    /// Whether the finger that is or was down went sideways first.
    sideways: bool,
    swallow_click: bool,
}

/// The pointer that is down.
#[derive(Clone, Copy)]
struct Pointer {
    id: i32,
    touch: bool,
    /// Whether it pressed what is there to be dragged by.
    handle: bool,
}

impl Drag {
    /// Nothing is dragged.
    pub fn new(session: Session, state: BoardState) -> Self {
        let drag = Self {
            session,
            state,
            live: StoredValue::new_local(Live::default()),
            held: RwSignal::new(None),
            over: RwSignal::new(None),
            marquee: RwSignal::new(None),
            travelled: RwSignal::new(()),
        };
        Effect::new(move || {
            session.desk.journey.track();
            drag.cancel_if_gone();
            drag.moved_below();
        });
        drag.follow_layout();
        drag
    }

    /// Whether something is dragged, by a pointer or by keys.
    pub fn is_dragging(self) -> bool {
        self.state.gesture.with_value(|gesture| gesture.dragged().is_some())
    }

    /// Whether something is dragged, or a marquee drawn: more than a press.
    pub fn has_begun(self) -> bool {
        self.is_dragging() || self.marquee.with_untracked(Option::is_some)
    }

    /// Whether the end of a link is pressed, and not drawn yet.
    pub fn is_linking(self) -> bool {
        self.state
            .gesture
            .with_value(|gesture| matches!(gesture, Gesture::Pressed { load: Load::Link { .. }, .. }))
    }

    /// Whether a finger rests on what it may pick up.
    pub fn is_held_down(self) -> bool {
        self.live.with_value(|live| live.hold.is_some())
    }

    /// Whether the finger that is or was down went sideways first.
    pub fn went_sideways(self) -> bool {
        self.live.with_value(|live| live.sideways)
    }

    /// Whether the pointer carries something, or draws a marquee.
    pub fn is_busy(self) -> bool {
        self.held.with_untracked(Option::is_some) || self.draws_marquee()
    }

    /// Whether a click that follows belongs to a drag; asked once.
    pub fn swallows_click(self) -> bool {
        self.live.try_update_value(|live| std::mem::take(&mut live.swallow_click)).unwrap_or(false)
    }

    /// The pointer that is down.
    pub fn pointer(self) -> Option<i32> {
        self.live.with_value(|live| live.pointer.map(|pointer| pointer.id))
    }

    /// Where the top left corner of what the pointer carries is in the window.
    pub fn corner_of(self, held: &Held) -> Point {
        let at = self.live.with_value(|live| live.at);
        Point { x: at.x - held.grip.x, y: at.y - held.grip.y }
    }

    /// Shows another place; nothing happens where it is shown already.
    pub fn show(self, place: Option<Place>) {
        if self.over.with_untracked(|over| *over != place) {
            self.over.set(place);
        }
    }

    /// What is said at `load` of the place where it would land; follows that.
    pub fn hint(self, load: &Load) -> String {
        announce::hint(self.session, load, self.over.read().as_ref())
    }

    /// The place that a line shows: in the outline only cards have one, as phases and steps don't stand side by side
    /// there. Follows the place, and is told again when the board was scrolled.
    pub fn lined(self) -> Option<Place> {
        let outline = self.session.view.get_untracked() == View::Outline;
        self.over.get().filter(|place| !outline || matches!(place, Place::Cell(..)))
    }

    fn draws_marquee(self) -> bool {
        self.live.with_value(|live| live.corner.is_some())
    }

    fn dragged(self) -> Option<Load> {
        self.state.gesture.with_value(|gesture| gesture.dragged().cloned())
    }

    /// The scale of what is dragged: only the board has one of its own.
    fn scale(self) -> f64 {
        match self.session.view.get_untracked() {
            View::Board => self.state.zoom.scale.get_untracked(),
            View::Outline | View::Opportunities | View::Guide(_) => 1.0,
        }
    }
}
