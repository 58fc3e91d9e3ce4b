//! The personas that the journeys share.

use leptos::prelude::*;

use super::section::{Nothing, Section};
use crate::state::session::session;
use crate::text::persona as words;
use crate::ui::parts::Icon;
use crate::ui::shell::create_persona;
use crate::ui::shell::person;

/// A link to each persona, and the way to a new one.
#[component]
pub fn Personas() -> impl IntoView {
    let session = session();
    let none = Memo::new(move |_| session.keeping.personas.read().is_empty());
    let none_text = Signal::derive(move || session.t(words::NONE_TEXT).to_owned());
    let add = move |_| drop(create_persona(session, None));
    view! {
        <Section id="personas" title=words::PERSONAS note=words::NOTE>
            <Show when=move || none.get()>
                <div class="empty"><Nothing title=words::NONE text=none_text/></div>
            </Show>
            <ul class="crew">
                <For
                    each=move || session.keeping.personas.get()
                    key=|persona| persona.id.clone()
                    children=move |persona| person(session, persona.id.clone(), None, None).into_view()
                />
            </ul>
            <div class="row2 crew__more">
                <button type="button" class="btn btn--line" on:click=add>
                    <Icon name="plus"/>
                    <span prop:textContent=move || session.t(words::ADD)></span>
                </button>
            </div>
        </Section>
    }
    .into_any()
}
