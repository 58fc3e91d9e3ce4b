//! See [`EmotionSlider`].

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::panel::signal;
use crate::model::Emotion;
use crate::ui::fields::emotion_slider::EmotionSlider;
use crate::ui::fields::panel::{Get, Panel};
use crate::ui::node::Node;

/// See [`EmotionSlider`].
pub fn emotion_slider(
    panel: Panel,
    label: &str,
    name: &str,
    value: Get<Option<Emotion>>,
    set: impl Fn(Option<Emotion>) + 'static,
) -> Node {
    let (label, name, set) = (label.to_owned(), name.to_owned(), SendWrapper::new(set));
    let set = move |emotion| set(emotion);
    Node::of(view! { <EmotionSlider panel label name value=signal(value) set/> })
}
