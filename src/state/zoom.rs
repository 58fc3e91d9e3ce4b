//! The scale of the board.
//!
//! However it changes, what is looked at stays where it is in the window: what lies under the pointer or between two
//! fingers, or what is selected. It does so until the board is moved in another way.

use leptos::prelude::*;

use crate::gesture::Point;
use crate::gesture::zoom::{self as rules, Pinch};
use crate::platform::anchor::Anchor;
use crate::platform::clock::{self, Later};
use crate::platform::drag::scrolled_to;
use crate::platform::page;

/// How many frames it is seen to that everything stays where it is after a change: rows that come into sight are laid
/// out then.
const FRAMES: u32 = 3;

/// The scale of the board, and what changes it.
#[derive(Clone, Copy)]
pub struct Zoom {
    /// 1 is 100 %.
    pub scale: RwSignal<f64>,
    live: StoredValue<Live, LocalStorage>,
}

/// What stays where it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Around {
    /// What lies at a point of the window.
    Point(Point),
    /// What is selected, or the middle of the board.
    Selection,
}

/// What exists only while the scale changes, and shortly after.
#[derive(Default)]
struct Live {
    /// The scale that is set before the next frame.
    wanted: Option<f64>,
    kept: Option<(Around, Anchor)>,
    /// How far the board was scrolled when that was last seen to.
    scrolled: Point,
    pinch: Option<Pinch>,
    frames: u32,
    next: Option<Later>,
}

impl Zoom {
    /// The natural size.
    pub fn new() -> Self {
        Self { scale: RwSignal::new(1.0), live: StoredValue::new_local(Live::default()) }
    }

    /// Sets the scale, as far as it goes.
    pub fn set(self, scale: f64) {
        self.to(scale, Around::Selection);
    }

    /// Goes to the next larger or smaller scale.
    pub fn step(self, larger: bool) {
        if let Some(next) = rules::next(self.now(), larger) {
            self.set(next);
        }
    }

    /// Makes the whole width of the map fit on the board.
    pub fn fit(self) {
        let Some((board, grid)) = page::find("main.board").zip(page::find(".grid")) else { return };
        let natural = grid.get_bounding_client_rect().width() / self.scale.get_untracked();
        if natural > 0.0 {
            let scale = f64::from(board.client_width()) / natural;
            self.set((scale * 100.0).floor() / 100.0);
        }
    }

    /// A wheel turned at a point of the window, by so much of what its event counts in.
    pub fn wheel(self, at: Point, delta: f64, mode: u32) {
        self.to(rules::turned(self.now(), rules::pixels(delta, mode)), Around::Point(at));
    }

    /// Two fingers went down around a point of the window, so far apart.
    pub fn pinch(self, at: Point, apart: f64) {
        let pinch = Pinch { scale: self.now(), apart };
        self.live.update_value(|live| live.pinch = Some(pinch));
        self.hold(Around::Point(at));
    }

    /// They are around another point now, so far apart. What lay between them goes along.
    pub fn spread(self, at: Point, apart: f64) {
        let Some(pinch) = self.live.with_value(|live| live.pinch) else { return };
        self.live.update_value(|live| {
            live.kept = live.kept.take().map(|(_, anchor)| (Around::Point(at), anchor.moved_to(at)));
        });
        self.to(pinch.spread(apart), Around::Point(at));
    }

    /// They have gone.
    pub fn end_pinch(self) {
        self.live.update_value(|live| live.pinch = None);
    }

    /// Whether two fingers are there.
    pub fn is_pinched(self) -> bool {
        self.live.with_value(|live| live.pinch.is_some())
    }

    /// The board is moved in another way: nothing stays where it is for the sake of the scale.
    pub fn let_go(self) {
        self.live.update_value(|live| live.kept = None);
    }

    /// The board was scrolled, perhaps by somebody else: but not in the frames in which the change is laid out, where
    /// the browser itself scrolls to what it takes for the same place.
    pub fn scrolled(self) {
        let by_others = self
            .live
            .with_value(|live| live.frames == 0 && live.kept.is_some() && live.scrolled != scrolled_to());
        if by_others {
            self.let_go();
        }
    }

    /// Something was laid out anew: what stays where it is may have been moved.
    pub fn keep(self) {
        let _ = self.live.try_update_value(|live| {
            if let Some((_, anchor)) = &live.kept {
                anchor.keep();
                live.scrolled = scrolled_to();
            }
        });
    }

    /// Remembers what is to stay where it is.
    fn hold(self, around: Around) {
        let anchor = match around {
            Around::Point(at) => Anchor::at(at),
            Around::Selection => Anchor::on_selected(),
        };
        self.live.update_value(|live| {
            live.kept = anchor.map(|anchor| (around, anchor));
            live.scrolled = scrolled_to();
        });
    }

    /// The scale that will be shown in the next frame.
    fn now(self) -> f64 {
        self.live.with_value(|live| live.wanted).unwrap_or(self.scale.get_untracked())
    }

    /// Goes to a scale before the next frame: several turns of a wheel in a frame are laid out once.
    fn to(self, scale: f64, around: Around) {
        if !self.live.with_value(|live| live.kept.as_ref().is_some_and(|(kept, _)| *kept == around)) {
            self.hold(around);
        }
        self.live.update_value(|live| {
            live.wanted = Some(rules::within(scale));
            live.frames = FRAMES;
        });
        self.before_next_frame();
    }

    fn before_next_frame(self) {
        if self.live.with_value(|live| live.next.is_none()) {
            let next = clock::next_frame(move || self.frame());
            self.live.update_value(|live| live.next = Some(next));
        }
    }

    fn frame(self) {
        // The frame may come after the board has gone.
        let Some((wanted, frames)) = self.live.try_update_value(|live| {
            live.next = None;
            live.frames = live.frames.saturating_sub(1);
            (live.wanted.take(), live.frames)
        }) else {
            return;
        };
        if let Some(wanted) = wanted
            && wanted != self.scale.get_untracked()
        {
            self.scale.set(wanted);
        }
        // Once the change is in the page, and before it is drawn.
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            self.keep();
        });
        if frames > 0 {
            self.before_next_frame();
        }
    }
}

impl Default for Zoom {
    fn default() -> Self {
        Self::new()
    }
}

/// What is left out at this scale, for the style sheet.
pub fn detail(scale: f64) -> Option<&'static str> {
    match rules::percent(scale) {
        ..50 => Some("tiny"),
        50..70 => Some("small"),
        _ => None,
    }
}
