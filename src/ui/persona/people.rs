//! The personas, one below the other.

use leptos::prelude::*;

use crate::model::{JourneyId, PersonaId};
use crate::state::people::create_persona;
use crate::state::session::session;
use crate::text::persona as words;
use crate::ui::parts::IconButton;
use crate::ui::shell::PersonLink;

/// A link to each persona, with the shown one marked, and a button for a new one.
#[component]
pub fn People(shown: PersonaId, from: Option<JourneyId>) -> impl IntoView {
    let session = session();
    let of_new = from.clone();
    let add = move |()| drop(create_persona(session, of_new.clone()));
    view! {
        <nav class="people" aria-label=move || session.t(words::PERSONAS)>
            <div class="people__head">
                <h2
                    class:vh=move || session.narrow.get()
                    prop:textContent=move || session.t(words::PERSONAS)
                ></h2>
                <IconButton sign="plus" name=move || session.t(words::ADD) on_press=add/>
            </div>
            <ul class="people__list">
                <For
                    each=move || session.keeping.personas.get()
                    key=|persona| persona.id.clone()
                    let(persona)
                >
                    <PersonLink id=persona.id.clone() shown=Some(shown.clone()) from=from.clone()/>
                </For>
            </ul>
        </nav>
    }
    .into_any()
}
