//! An experience from −2 to +2, or none.

use std::sync::Arc;

use leptos::ev::{Event, KeyboardEvent};
use leptos::html::Input;
use leptos::prelude::*;

use super::panel::{Panel, element_id};
use crate::format::decimal;
use crate::model::{Emotion, EmotionLevel, Word};
use crate::platform::page;
use crate::text::inspector as words;
use crate::ui::parts::icon;

/// What setting does; nothing is given where the experience is cleared.
pub type SetEmotion = Arc<dyn Fn(Option<Emotion>) + Send + Sync>;

/// A slider called `name`, with `label` above it, in steps of a half.
///
/// While it is dragged only the slider changes; letting go is one command. A value between two halves, from a
/// file, is shown as it is and stays until the slider is used. Without a value the slider can be put at 0 by
/// pressing it there, or by Enter; Delete takes a value away.
pub fn emotion_slider(
    panel: Panel,
    label: &'static str,
    name: String,
    value: Memo<Option<Emotion>>,
    set: SetEmotion,
) -> AnyView {
    let dragged = RwSignal::new(None::<Emotion>);
    let shown = Memo::new(move |_| dragged.get().or(value.get()));
    let element = NodeRef::<Input>::new();
    let id = element_id();

    let put = {
        let set = set.clone();
        move |chosen: Option<Emotion>| {
            if value.get_untracked() != chosen {
                set(chosen);
            }
            dragged.set(None);
        }
    };
    let clear = {
        let put = put.clone();
        move || {
            put(None);
            if let Some(element) = element.get_untracked() {
                page::focus(&element);
            }
        }
    };
    let drag = move |event: Event| dragged.set(reading(&event));
    let drop = {
        let put = put.clone();
        move |event: Event| put(reading(&event))
    };
    let press = {
        let put = put.clone();
        // A press at the place where the thumb is already changes nothing for the browser.
        move |event: leptos::ev::MouseEvent| put(reading(&event))
    };
    let key = {
        let clear = clear.clone();
        move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" | " " => {
                event.prevent_default();
                event.stop_propagation();
                put(reading(&event));
            }
            "Delete" | "Backspace" => {
                event.stop_propagation();
                clear();
            }
            _ => {}
        }
    };

    let text = move || match shown.get() {
        Some(emotion) => format!("{}, {}", panel.signed(emotion), panel.name(emotion.level())),
        None => panel.t(words::UNSET).to_string(),
    };
    let class = move || match shown.get() {
        Some(emotion) => format!("slider emo--{}", emotion.level().word()),
        None => "slider is-unset".to_string(),
    };
    let at = move || {
        let mut at = String::new();
        decimal::push(
            &mut at,
            (shown.get().map_or(0.0, Emotion::value) - Emotion::MIN) / (Emotion::MAX - Emotion::MIN),
        );
        at
    };
    view! {
        <div class="scale">
            <div class="scale__top">
                <label for=id.clone()>{label}</label>
                <b class="num">{move || summary(panel, shown.get())}</b>
                <button type="button" class="btn btn--icon btn--sm scale__clear"
                    aria-label=panel.fill(words::CLEAR, "name", &name) title=panel.fill(words::CLEAR, "name", &name)
                    hidden=move || value.get().is_none() on:click=move |_| clear()>{icon("x", 12)}</button>
            </div>
            <div class=class style:--at=at>
                <div class="slider__track"><i></i><i></i><i></i><i></i><i></i></div>
                <input class="range" type="range" min="-2" max="2" step="0.5" id=id node_ref=element
                    aria-label=name aria-valuetext=text prop:value=move || value.get().map_or(0.0, Emotion::value)
                    on:input=drag on:change=drop on:click=press on:keydown=key/>
                <span class="slider__thumb" aria-hidden="true">{move || glyph(shown.get())}</span>
            </div>
        </div>
    }
    .into_any()
}

/// Where the slider stands.
fn reading(event: &Event) -> Option<Emotion> {
    decimal::parse(&event_target_value(event)).and_then(Emotion::new)
}

fn summary(panel: Panel, emotion: Option<Emotion>) -> AnyView {
    let word = emotion.map_or(panel.t(words::UNSET), |emotion| panel.name(emotion.level()));
    view! { {emotion.map(|emotion| panel.signed(emotion))}<span class="muted">{word}</span> }.into_any()
}

/// The shape of the level: up or down for the direction, full or hollow for the strength.
fn glyph(emotion: Option<Emotion>) -> Option<AnyView> {
    let (class, outline) = match emotion?.level() {
        EmotionLevel::VeryNegative => ("solid", DOWN),
        EmotionLevel::Negative => ("hollow", DOWN),
        EmotionLevel::Neutral => ("hollow", ROUND),
        EmotionLevel::Positive => ("hollow", UP),
        EmotionLevel::VeryPositive => ("solid", UP),
    };
    Some(
        view! { <span class="emo"><svg viewBox="0 0 14 14"><path class=class d=outline/></svg></span> }
            .into_any(),
    )
}

const DOWN: &str = "M2 3h10L7 11.4z";
const UP: &str = "M2 11h10L7 2.6z";
const ROUND: &str = "M7 2.4a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2z";
