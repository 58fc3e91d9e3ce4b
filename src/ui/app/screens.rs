//! The screens that are files of the program of their own, see [`crate::ui::later`].
#![allow(unsafe_code, missing_docs)]

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use crate::model::{JourneyId, PersonaId};
use crate::state::host::Host;
use crate::state::sharing::Shared;
use crate::ui::later::Shown;
use crate::ui::{host as hosting, journey as journeys, persona as people, share as sharing, shell};

/// The screen of the journey on the desk.
#[wasm_split(journey, fallible)]
pub fn journey() -> Shown<()> {
    Ok(|()| view! { <journeys::JourneyScreen/> }.into_any())
}

/// What is said and heard of the page that keeps the map.
#[wasm_split(host, fallible)]
pub fn host() -> Shown<Host> {
    Ok(|host| view! { <hosting::HostPage host/> }.into_any())
}

/// The screen as long as that page hasn't handed over a map.
#[wasm_split(host, fallible)]
pub fn hosted() -> Shown<Host> {
    Ok(|host| view! { <hosting::WaitingScreen host/> }.into_any())
}

/// The screen of a persona, opened from the board of a journey or from elsewhere.
#[wasm_split(views, fallible)]
pub fn persona() -> Shown<(PersonaId, Option<JourneyId>)> {
    Ok(|(id, from)| view! { <people::PersonaScreen id from/> }.into_any())
}

/// The overview of all keys.
#[wasm_split(views, fallible)]
pub fn keys() -> Shown<()> {
    Ok(|()| view! { <shell::KeysDialog/> }.into_any())
}

/// The dialog in which a journey is shared.
#[wasm_split(share, fallible)]
pub fn share() -> Shown<Shared> {
    Ok(|shared| view! { <sharing::ShareDialog shared/> }.into_any())
}
