//! An experience as a mark.

use leptos::prelude::*;

use crate::model::{Emotion, Word};
use crate::text::{Language, signed};

/// The experience as shape, colour and number.
#[component]
pub fn EmotionMark(emotion: Emotion, language: Language) -> impl IntoView {
    view! { <span class=class(emotion) data-n=signed(language, emotion.value())></span> }.into_any()
}

/// The experience as shape and colour.
#[component]
pub fn EmotionShape(emotion: Emotion) -> impl IntoView {
    view! { <span class=class(emotion)></span> }.into_any()
}

fn class(emotion: Emotion) -> String {
    format!("emo emo--sign emo--{}", emotion.level().word())
}
