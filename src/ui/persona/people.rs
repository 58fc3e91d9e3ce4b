//! The personas, one below the other.

use leptos::prelude::*;

use crate::model::{JourneyId, PersonaId};
use crate::state::session::session;
use crate::text::persona as words;
use crate::ui::fields::frame::IconButton;
use crate::ui::shell::create_persona;
use crate::ui::shell::person;

/// A link to each persona, with the shown one marked, and a button for a new one.
#[component]
pub fn People(shown: PersonaId, from: Option<JourneyId>) -> impl IntoView {
    let session = session();
    let of_new = from.clone();
    let add = move |_| drop(create_persona(session, of_new.clone()));
    let row = move |id: PersonaId| person(session, id, Some(&shown), from.clone()).into_view();
    view! {
        <nav class="people" aria-label=move || session.t(words::PERSONAS)>
            <div class="people__head">
                <h2 class:vh=move || session.narrow.get()>{move || session.t(words::PERSONAS)}</h2>
                <IconButton sign="plus" name=Signal::derive(move || session.t(words::ADD).to_owned()) press=add/>
            </div>
            <ul class="people__list">
                <For
                    each=move || session.keeping.personas.get()
                    key=|persona| persona.id.clone()
                    children=move |persona| row(persona.id.clone())
                />
            </ul>
        </nav>
    }
    .into_any()
}
