//! The personas that the journeys share.

use leptos::prelude::*;

use super::section::{Nothing, Section};
use crate::state::people::create_persona;
use crate::state::session::session;
use crate::text::persona as words;
use crate::ui::parts::WordButton;
use crate::ui::shell::PersonLink;

/// A link to each persona, and the way to a new one.
#[component]
pub fn Personas() -> impl IntoView {
    let session = session();
    let none = Memo::new(move |_| session.keeping.personas.read().is_empty());
    let add = move |()| drop(create_persona(session, None));
    view! {
        <Section id="personas" title=words::PERSONAS note=words::NOTE>
            <Show when=move || none.get()>
                <div class="empty"><Nothing title=words::NONE text=move || session.t(words::NONE_TEXT)/></div>
            </Show>
            <ul class="crew">
                <For each=move || session.keeping.personas.get() key=|persona| persona.id.clone() let(persona)>
<PersonLink id=persona.id.clone() shown=None from=None/>
</For>
            </ul>
            <div class="row2 crew__more">
                <WordButton class="btn btn--line" sign="plus" word=move || session.t(words::ADD) on_press=add/>
            </div>
        </Section>
    }
    .into_any()
}
