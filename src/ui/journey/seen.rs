//! The map through the eyes of a persona: the faces in the bar.

use leptos::prelude::*;

use crate::model::PersonaId;
use crate::state::menu::MenuAt;
use crate::state::seen::{items, listed, see};
use crate::state::session::session;
use crate::text::persona as words;
use crate::ui::map::face::Face;
use crate::ui::parts::IconButton;

/// Faces that fit in the bar; the rest is in the menu.
const FACES: usize = 5;

/// A face for each persona of the journey, which is pressed to look through its eyes; and a menu of what can be done
/// with personas.
#[component]
pub fn Viewpoints() -> impl IntoView {
    let session = session();
    let ids = move || {
        let listed = listed(session, &session.desk.journey.read());
        listed.iter().take(FACES).map(|persona| persona.id.clone()).collect::<Vec<_>>()
    };
    let open = move |()| session.menu.open(MenuAt::Focus, session.t(words::PERSONAS), items(session));
    let (sign, word) = if session.edits() { ("plus", words::ADD) } else { ("more", words::PERSONAS) };
    view! {
        <div class="avatars" role="group" aria-label=move || session.t(words::PERSONAS)>
            <div class="avatars__list">
                <For each=ids key=PersonaId::clone let(id)>
                    <Viewpoint id/>
                </For>
            </div>
            <IconButton
                sign
                class="add"
                name=move || session.t(word)
                on_press=open
                attr:aria-haspopup="menu"
            />
        </div>
    }
    .into_any()
}

#[component]
fn Viewpoint(id: PersonaId) -> impl IntoView {
    let session = session();
    let (known, seen) = (id.clone(), id.clone());
    let persona = Memo::new(move |_| session.keeping.persona(&known));
    let name = move || persona.get().map(|persona| persona.name.clone());
    let title = move || Some(session.fill(words::SEE_AS, &[("name", &name()?)]));
    let seen = Memo::new(move |_| session.desk.seen.read().as_ref() == Some(&seen));
    let press = move |_| see(session, Some(&id).filter(|_| !seen.get_untracked()));
    view! {
        <button
            type="button"
            aria-label=name
            title=title
            aria-pressed=move || if seen.get() { "true" } else { "false" }
            on:click=press
        >
            {move || persona.get().map(|persona| view! { <Face persona/> })}
        </button>
    }
    .into_any()
}
