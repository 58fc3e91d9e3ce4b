//! An experience from −2 to +2, or none.

use leptos::prelude::*;

use super::panel::{Panel, element_id};
use crate::gesture::pull::{Keyed, keyed};
use crate::gesture::{Point, holds};
use crate::model::{Emotion, EmotionLevel};
use crate::platform::board::point;
use crate::platform::dom::{Event, KeyboardEvent, PointerEvent};
use crate::text::{inspector as words, signed};
use crate::ui::parts::IconButton;

/// A finger that travels further up or down than this, in px, and further than sideways, scrolls.
const SWIPE: f64 = 8.0;

/// A slider called `name`, with `label` above it, in steps of a half.
///
/// While it is dragged only the slider changes; letting go is one command. A value between two halves, from a
/// file, is shown as it is and stays until the slider is used. Without a value the slider can be put at 0 by
/// pressing it there, or by Enter; Delete takes a value away.
#[component]
pub fn EmotionSlider(
    panel: Panel,
    label: String,
    name: String,
    #[prop(into)] value: Signal<Option<Emotion>>,
    #[prop(into)] set: Callback<Option<Emotion>>,
) -> impl IntoView {
    let slider = Slider {
        panel,
        value,
        set,
        dragged: RwSignal::new(None),
        finger: StoredValue::new(Finger::Away),
        input: NodeRef::new(),
    };
    let id = element_id();
    let look = move || slider.shown().map_or(("slider is-unset", "", ""), |emotion| look(emotion.level()));
    let place =
        move || (slider.shown().map_or(0.0, Emotion::value) - Emotion::MIN) / (Emotion::MAX - Emotion::MIN);
    let clear_name = panel.fill(words::CLEAR, "name", &name);
    view! {
        <div class="scale">
            <div class="scale__top">
                <label for=id.clone()>{label}</label>
                <b class="num" translate="no">
                    <span prop:textContent=move || slider.number()></span>
                    <span class="muted" prop:textContent=move || slider.word()></span>
                </b>
                <IconButton
                    sign="x"
                    name=clear_name
                    class="btn btn--icon btn--sm scale__clear"
                    hidden=move || value.get().is_none()
                    on_press=move |()| slider.clear()
                />
            </div>
            <div class=move || look().0 style:--at=move || decimal_text(place())>
                <div class="slider__track"><i></i><i></i><i></i><i></i><i></i></div>
                // A press at the place where the thumb is already changes nothing for the browser; that of a finger
                // is no click there either.
                <input
                    class="range"
                    type="range"
                    min="-2"
                    max="2"
                    step="0.5"
                    id=id
                    node_ref=slider.input
                    aria-label=name
                    aria-valuetext=move || slider.spoken()
                    prop:value=move || thumb(value.get())
                    on:input=move |event| slider.dragged.set(reading(&event))
                    on:change=move |event| slider.settle(&event)
                    on:pointerdown=move |event| slider.touch(&event)
                    on:pointermove=move |event| slider.heed(&event)
                    on:click=move |event| slider.settle(&event)
                    on:pointerup=move |event| slider.lift(&event)
                    on:pointercancel=move |_| slider.let_be()
                    on:keydown=move |event| slider.key(&event)
                />
                <span class="slider__thumb" aria-hidden="true">
                    <span class="emo">
                        <svg viewBox="0 0 14 14"><path class=move || look().1 d=move || look().2></path></svg>
                    </span>
                </span>
            </div>
        </div>
    }
    .into_any()
}

/// What a finger does at a slider.
#[derive(Clone, Copy, Default)]
enum Finger {
    /// Nothing.
    #[default]
    Away,
    /// It went down here.
    Down(Point),
    /// It scrolled: what the browser says of the slider by now counts for nothing.
    Swiped,
}

#[derive(Clone, Copy)]
struct Slider {
    panel: Panel,
    value: Signal<Option<Emotion>>,
    set: Callback<Option<Emotion>>,
    dragged: RwSignal<Option<Emotion>>,
    finger: StoredValue<Finger>,
    input: NodeRef<leptos::html::Input>,
}

impl Slider {
    /// What is dragged comes before the map.
    fn shown(self) -> Option<Emotion> {
        self.dragged.get().or(self.value.get())
    }

    fn number(self) -> String {
        self.shown().map(|emotion| signed(self.panel.language, emotion.value())).unwrap_or_default()
    }

    fn word(self) -> &'static str {
        self.shown().map_or(self.panel.t(words::UNSET), |emotion| self.panel.name(emotion.level()))
    }

    fn spoken(self) -> String {
        match self.shown() {
            Some(_) => format!("{}, {}", self.number(), self.word()),
            None => self.word().to_owned(),
        }
    }

    /// A finger goes down: the browser sets the slider at once, but perhaps the finger only wants to scroll.
    fn touch(self, event: &PointerEvent) {
        self.finger.set_value(touched_at(event).map_or(Finger::Away, Finger::Down));
    }

    /// A pointer moves. Where it was dragging and holds nothing any more, its release never came.
    fn heed(self, event: &PointerEvent) {
        if !holds(event.buttons()) && self.dragged.with_untracked(Option::is_some) {
            self.let_be();
        }
    }

    /// Other buttons than the first mean nothing here.
    fn lift(self, event: &PointerEvent) {
        if event.button() != 0 {
            return;
        }
        let from = self.finger.get_value();
        self.finger.set_value(Finger::Away);
        let swiped = match (from, touched_at(event)) {
            (Finger::Down(from), Some(to)) => (to.y - from.y).abs() > (to.x - from.x).abs().max(SWIPE),
            _ => false,
        };
        match swiped {
            true => self.let_be(),
            false => self.put(reading(event)),
        }
    }

    /// Shows what is in the map again.
    fn let_be(self) {
        self.finger.set_value(Finger::Swiped);
        self.dragged.set(None);
        if let Some(input) = self.input.get_untracked() {
            input.set_value(&thumb(self.value.get_untracked()));
        }
    }

    /// Arrows go on in halves from where the slider stands, which may be between two.
    fn key(self, event: &KeyboardEvent) {
        self.finger.set_value(Finger::Away);
        let plain = !(event.ctrl_key() || event.meta_key());
        let now = self.value.get_untracked();
        if let Keyed::Set(value) = keyed(&event.key(), event.alt_key(), now)
            && plain
        {
            event.prevent_default();
            event.stop_propagation();
            self.put(value);
        }
    }

    /// What the browser says counts, unless a finger is down or has scrolled.
    fn settle(self, event: &Event) {
        if matches!(self.finger.get_value(), Finger::Away) {
            self.put(reading(event));
        }
    }

    fn put(self, emotion: Option<Emotion>) {
        if self.value.get_untracked() != emotion {
            self.set.run(emotion);
        }
        self.dragged.set(None);
    }

    fn clear(self) {
        self.put(None);
        if let Some(input) = self.input.get_untracked() {
            let _ = input.focus();
        }
    }
}

fn thumb(emotion: Option<Emotion>) -> String {
    decimal_text(emotion.map_or(0.0, Emotion::value))
}

/// Where the finger of a pointer event is; nothing for other pointers.
fn touched_at(event: &PointerEvent) -> Option<Point> {
    (event.pointer_type() == "touch").then(|| point(event))
}

fn decimal_text(number: f64) -> String {
    // Adding 0 turns −0 into 0.
    (number + 0.0).to_string()
}

/// Where the slider stands.
fn reading(event: &Event) -> Option<Emotion> {
    event_target_value(event).parse().ok().and_then(Emotion::new)
}

/// The colour and the shape of a level: up or down for the direction, full or hollow for the strength.
fn look(level: EmotionLevel) -> (&'static str, &'static str, &'static str) {
    match level {
        EmotionLevel::VeryNegative => ("slider emo--n2", "solid", DOWN),
        EmotionLevel::Negative => ("slider emo--n1", "hollow", DOWN),
        EmotionLevel::Neutral => ("slider emo--0", "hollow", ROUND),
        EmotionLevel::Positive => ("slider emo--p1", "hollow", UP),
        EmotionLevel::VeryPositive => ("slider emo--p2", "solid", UP),
    }
}

const DOWN: &str = "M2 3h10L7 11.4z";
const UP: &str = "M2 11h10L7 2.6z";
const ROUND: &str = "M7 2.4a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2z";
