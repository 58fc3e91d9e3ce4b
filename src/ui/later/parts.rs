//! Where the program is split: what each function here leads to, and only it needs, is a file of its own.
//!
//! The tool that splits needs functions that the linker can find, which the lint against unsafe code forbids
//! elsewhere.
#![allow(unsafe_code, missing_docs)]

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::guide::Stage;
use crate::model::{JourneyId, PersonaId};
use crate::state::board::BoardState;
use crate::ui::{
    guide as stages, inspector, journey as journeys, opportunities as chances, outline as lists,
    persona as people,
};

/// What shows a part, once its program is there: a function of what the part is given.
pub type Shown<T> = Result<fn(T) -> AnyView, SplitLoaderError>;

/// The screen of the journey on the desk.
#[wasm_split(journey, fallible)]
pub fn journey() -> Shown<()> {
    Ok(|()| view! { <journeys::JourneyScreen/> }.into_any())
}

/// The panel of what is selected, or of the insights.
#[wasm_split(beside, fallible)]
pub fn panel() -> Shown<()> {
    Ok(|()| inspector::inspector().into_view().into_any())
}

/// The map as an outline.
#[wasm_split(beside, fallible)]
pub fn outline() -> Shown<BoardState> {
    Ok(|state| view! { <lists::Outline state/> }.into_any())
}

/// The map by its pain points and opportunities.
#[wasm_split(beside, fallible)]
pub fn opportunities() -> Shown<()> {
    Ok(|()| view! { <chances::Opportunities/> }.into_any())
}

/// A stage of the guided start.
#[wasm_split(beside, fallible)]
pub fn guide() -> Shown<Stage> {
    Ok(|stage| stages::guide(stage).into_any())
}

/// The screen of a persona, opened from the board of a journey or from elsewhere.
#[wasm_split(beside, fallible)]
pub fn persona() -> Shown<(PersonaId, Option<JourneyId>)> {
    Ok(|(id, from)| people::persona_screen(id, from).into_any())
}
