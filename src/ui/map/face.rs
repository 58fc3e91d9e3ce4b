//! The face of a persona.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::{Persona, initials, is_portrait};

/// The portrait of a persona, or its initials. They are drawn by the style: as text they would belong to the name of
/// what stands around them.
#[component]
pub fn Face(persona: Arc<Persona>) -> impl IntoView {
    let drawn = (!is_portrait(&persona.portrait)).then(|| initials(&persona.name));
    view! { <span class="avatar" data-n=drawn><Portrait persona/></span> }.into_any()
}

/// The portrait alone, where there is one.
#[component]
pub fn Portrait(persona: Arc<Persona>) -> impl IntoView {
    is_portrait(&persona.portrait).then(|| view! { <img alt="" src=persona.portrait.clone()/> }).into_any()
}
