//! The layer over the page in which a drag is drawn.

use leptos::prelude::*;

use super::ghost::Ghost;
use super::marquee::Marquee;
use super::place::PlaceLine;
use super::strings::Strings;
use crate::gesture::Load;
use crate::platform::board::load_elements;
use crate::platform::clock::{self, Later};
use crate::platform::drag::{Marked, follow};
use crate::state::drag::{Drag, Held};
use crate::state::session::{Session, session};

/// The layer in which a drag is drawn, over everything.
#[component]
pub fn Overlay(drag: Drag) -> impl IntoView {
    let drawn = Drawn::new(session(), drag);
    drawn.follow_drag();
    let carried = move || {
        let held = drag.held.get()?;
        Some(untrack(|| drawn.carried(held)))
    };
    view! {
        <div class="overlay" aria-hidden="true" translate="no">
            <Marquee drag/>
            <PlaceLine drag/>
            {carried}
        </div>
    }
    .into_any()
}

/// What follows the pointer. It is moved directly, once a frame.
#[derive(Clone, Copy)]
struct Drawn {
    session: Session,
    drag: Drag,
    ghost: NodeRef<leptos::html::Div>,
    strings: StoredValue<Strings, LocalStorage>,
    next: StoredValue<Option<Later>, LocalStorage>,
}

impl Drawn {
    fn new(session: Session, drag: Drag) -> Self {
        Self {
            session,
            drag,
            ghost: NodeRef::new(),
            strings: StoredValue::new_local(Strings::default()),
            next: StoredValue::new_local(None),
        }
    }

    /// The ghost, below it the links that come along. What it is of stays where it is, and fades.
    fn carried(self, held: Held) -> impl IntoView + use<> {
        if !matches!(held.load, Load::Link { .. }) {
            StoredValue::new_local(Marked::new(load_elements(&held.load), "is-source"));
        }
        let strings = Strings::of(self.session, &held);
        let lines = strings.view();
        self.strings.set_value(strings);
        on_cleanup(move || drop(self.strings.try_set_value(Strings::default())));
        view! {
            {lines}
            <Ghost drag=self.drag held node_ref=self.ghost/>
        }
    }

    /// Draws at once what was just picked up, and before the next frame what went further.
    fn follow_drag(self) {
        Effect::new(move || {
            if self.ghost.get().is_some() {
                self.draw();
            }
        });
        Effect::new(move || {
            self.drag.travelled.track();
            self.draw_soon();
        });
    }

    fn draw_soon(self) {
        if self.drag.is_busy() && self.next.with_value(Option::is_none) {
            let next = clock::next_frame(move || {
                self.next.set_value(None);
                self.draw();
            });
            self.next.set_value(Some(next));
        }
    }

    fn draw(self) {
        self.drag.look();
        // What asks where things are comes before what moves them: the page is laid out once.
        if self.drag.scroll() {
            self.draw_soon();
        }
        let Some(held) = self.drag.held.get_untracked() else { return };
        self.strings.with_value(|strings| strings.draw(self.drag, &held));
        if let Some(ghost) = self.ghost.get_untracked() {
            let at = self.drag.corner_of(&held);
            follow(&ghost, at.x / held.scale, at.y / held.scale);
        }
    }
}
