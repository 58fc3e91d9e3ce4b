//! An experience from −2 to +2, or none.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::{event_target_value, untrack};
use leptos::wasm_bindgen::JsCast;

use super::frame::icon_button;
use super::panel::{Get, Panel, element_id};
use crate::format::decimal;
use crate::gesture::Point;
use crate::gesture::pull::{Keyed, keyed};
use crate::model::{Emotion, EmotionLevel};
use crate::platform::board::point;
use crate::platform::dom::{Event, KeyboardEvent, PointerEvent};
use crate::text::{inspector as words, signed};
use crate::ui::node::{Node, drawn, el, watch};

/// A finger that travels further up or down than this, in px, and further than sideways, scrolls.
const SWIPE: f64 = 8.0;

/// A slider called `name`, with `label` above it, in steps of a half.
///
/// While it is dragged only the slider changes; letting go is one command. A value between two halves, from a
/// file, is shown as it is and stays until the slider is used. Without a value the slider can be put at 0 by
/// pressing it there, or by Enter; Delete takes a value away.
pub fn emotion_slider(
    panel: Panel,
    label: &str,
    name: &str,
    value: Get<Option<Emotion>>,
    set: impl Fn(Option<Emotion>) + 'static,
) -> Node {
    shown(label, name, Slider::new(panel, value, Box::new(set)))
}

fn shown(label: &str, name: &str, slider: Rc<Slider>) -> Node {
    let id = element_id();
    let name_for_clear = slider.panel.fill(words::CLEAR, "name", name);
    let [cleared, dragged, dropped, pressed, touched, lifted, swiped, keyed] =
        std::array::from_fn(|_| slider.clone());
    let clear = icon_button("x", &name_for_clear, move || cleared.clear());
    clear.set("class", Some("btn btn--icon btn--sm scale__clear"));
    let input = slider.input.clone().attr("id", &id).attr("aria-label", name);
    let input = input
        .on("input", move |event| dragged.drag(event))
        .on("change", move |event| dropped.settle(event))
        .on("pointerdown", move |event| touched.touch(event))
        // A press at the place where the thumb is already changes nothing for the browser; that of a finger is no
        // click there either.
        .on("click", move |event| pressed.settle(event))
        .on("pointerup", move |event| lifted.lift(event))
        .on("pointercancel", move |_| swiped.let_be())
        .on_key(move |event| keyed.key(event));
    let summary = el("b", "num").child(slider.number.clone()).child(slider.word.clone());
    let top = el("div", "scale__top")
        .child(el("label", "").attr("for", &id).text(label))
        .child(summary)
        .child(clear.clone());
    let track = el("div", "slider__track").with((0..5).map(|_| el("i", "")).collect());
    let glyph = drawn("svg").attr("viewBox", "0 0 14 14").child(slider.glyph.clone());
    let thumb = el("span", "slider__thumb").attr("aria-hidden", "true").child(el("span", "emo").child(glyph));
    let frame = slider.frame.clone().child(track).child(input).child(thumb);
    watch(move || {
        let value = (slider.value)();
        clear.set_hidden(value.is_none());
        slider.set_thumb(value);
        slider.show(value);
    });
    el("div", "scale").child(top).child(frame)
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

struct Slider {
    panel: Panel,
    value: Get<Option<Emotion>>,
    set: Box<dyn Fn(Option<Emotion>)>,
    dragged: Cell<Option<Emotion>>,
    finger: Cell<Finger>,
    frame: Node,
    input: Node,
    number: Node,
    word: Node,
    glyph: Node,
}

impl Slider {
    fn new(panel: Panel, value: Get<Option<Emotion>>, set: Box<dyn Fn(Option<Emotion>)>) -> Rc<Self> {
        let input =
            el("input", "range").attr("type", "range").attr("min", "-2").attr("max", "2").attr("step", "0.5");
        Rc::new(Self {
            panel,
            value,
            set,
            dragged: Cell::default(),
            finger: Cell::default(),
            frame: el("div", ""),
            input,
            number: el("span", ""),
            word: el("span", "muted"),
            glyph: drawn("path"),
        })
    }

    fn drag(&self, event: &Event) {
        let emotion = reading(event);
        self.dragged.set(emotion);
        self.show(emotion);
    }

    /// A finger goes down: the browser sets the slider at once, but perhaps the finger only wants to scroll.
    fn touch(&self, event: &Event) {
        self.finger.set(touched_at(event).map_or(Finger::Away, Finger::Down));
    }

    fn lift(&self, event: &Event) {
        let swiped = match (self.finger.take(), touched_at(event)) {
            (Finger::Down(from), Some(to)) => (to.y - from.y).abs() > (to.x - from.x).abs().max(SWIPE),
            _ => false,
        };
        match swiped {
            true => self.let_be(),
            false => self.put(reading(event)),
        }
    }

    /// Shows what is in the map again.
    fn let_be(&self) {
        self.finger.set(Finger::Swiped);
        self.dragged.set(None);
        let now = untrack(|| (self.value)());
        self.set_thumb(now);
        self.show(now);
    }

    /// Arrows go on in halves from where the slider stands, which may be between two.
    fn key(&self, event: &KeyboardEvent) {
        self.finger.set(Finger::Away);
        let plain = !(event.ctrl_key() || event.meta_key());
        let now = untrack(|| (self.value)());
        if let Keyed::Set(value) = keyed(&event.key(), event.alt_key(), "", now)
            && plain
        {
            event.prevent_default();
            event.stop_propagation();
            self.put(value);
        }
    }

    fn set_thumb(&self, emotion: Option<Emotion>) {
        self.input.set_value(&decimal_text(emotion.map_or(0.0, Emotion::value)));
    }

    /// What the browser says counts, unless a finger is down or has scrolled.
    fn settle(&self, event: &Event) {
        if matches!(self.finger.get(), Finger::Away) {
            self.put(reading(event));
        }
    }

    fn put(&self, emotion: Option<Emotion>) {
        let now = untrack(|| (self.value)());
        if now != emotion {
            (self.set)(emotion);
        }
        self.dragged.set(None);
        // A refused value is not in the map, and so nothing else shows the old one again.
        self.show(untrack(|| (self.value)()));
    }

    fn clear(&self) {
        self.put(None);
        self.input.focus();
    }

    /// Draws the thumb and the words; what is dragged comes before the map.
    fn show(&self, emotion: Option<Emotion>) {
        let emotion = self.dragged.get().or(emotion);
        let word = emotion.map_or(self.panel.t(words::UNSET), |emotion| self.panel.name(emotion.level()));
        let number = emotion.map(|emotion| signed(self.panel.language, emotion.value())).unwrap_or_default();
        let spoken = if emotion.is_some() { [&number, ", ", word].concat() } else { word.to_string() };
        let place = (emotion.map_or(0.0, Emotion::value) - Emotion::MIN) / (Emotion::MAX - Emotion::MIN);
        let (class, shape, outline) =
            emotion.map_or(("slider is-unset", "", ""), |emotion| look(emotion.level()));
        self.number.set_text(&number);
        self.word.set_text(word);
        self.input.set("aria-valuetext", Some(&spoken));
        self.frame.set("class", Some(class));
        self.frame.set_style("--at", &decimal_text(place));
        self.glyph.set("class", Some(shape));
        self.glyph.set("d", Some(outline));
    }
}

/// Where the finger of a pointer event is; nothing for other pointers.
fn touched_at(event: &Event) -> Option<Point> {
    let event = event.dyn_ref::<PointerEvent>().filter(|event| event.pointer_type() == "touch")?;
    Some(point(event))
}

fn decimal_text(number: f64) -> String {
    let mut text = String::new();
    decimal::push(&mut text, number);
    text
}

/// Where the slider stands.
fn reading(event: &Event) -> Option<Emotion> {
    decimal::parse(&event_target_value(event)).and_then(Emotion::new)
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
