//! What stands in the screen of a journey, and comes after the board.
//!
//! The tool that splits needs functions that the linker can find, which the lint against unsafe code forbids
//! elsewhere.
#![allow(unsafe_code, missing_docs)]

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use crate::guide::Stage;
use crate::state::board::BoardState;
use crate::ui::later::Shown;
use crate::ui::{facts, guide as stages, inspector, opportunities as chances, outline as lists};

/// The panel of what is selected, or of the insights.
#[wasm_split(panel, fallible)]
pub fn panel() -> Shown<()> {
    Ok(|()| view! { <inspector::Inspector/> }.into_any())
}

/// The same where the map is only read.
#[wasm_split(panel, fallible)]
pub fn facts() -> Shown<()> {
    Ok(|()| view! { <facts::Facts/> }.into_any())
}

/// The map as an outline.
#[wasm_split(views, fallible)]
pub fn outline() -> Shown<BoardState> {
    Ok(|state| view! { <lists::Outline state/> }.into_any())
}

/// The map by its pain points and opportunities.
#[wasm_split(views, fallible)]
pub fn opportunities() -> Shown<()> {
    Ok(|()| view! { <chances::Opportunities/> }.into_any())
}

/// A stage of the guided start.
#[wasm_split(views, fallible)]
pub fn guide() -> Shown<Stage> {
    Ok(|stage| view! { <stages::Guide stage/> }.into_any())
}
