//! The faces of the personas whom a journey is about.

use leptos::prelude::*;

use crate::keep::Entry;
use crate::platform::locale;
use crate::state::seen::listed;
use crate::state::session::session;
use crate::text::start as words;
use crate::ui::map::face::Face;

/// Faces that fit on a card.
const FACES: usize = 3;

/// The faces of the personas of a journey, as far as they are known, and their names for screen readers.
#[component]
pub fn Faces(entry: Memo<Entry>) -> impl IntoView {
    let session = session();
    let personas = Memo::new(move |_| listed(session, &entry.read().journey));
    let any = Memo::new(move |_| !personas.read().is_empty());
    let names = move || {
        let personas = personas.read();
        let names: Vec<&str> = personas.iter().map(|persona| persona.name.as_str()).collect();
        session.fill(words::PERSONAS, &[("names", &crate::text::listed(names, ", "))])
    };
    let more = move || {
        let more = personas.read().len() - shown(personas.read().len());
        let text = move || format!("+{}", locale::count(session.language.get(), more));
        (more > 0).then(|| view! { <span class="avatar" prop:textContent=text></span> })
    };
    let faces = move || {
        let personas = personas.read();
        personas[..shown(personas.len())]
            .iter()
            .map(|persona| view! { <Face persona=persona.clone()/> })
            .collect_view()
    };
    view! {
        <Show when=move || any.get()>
            <span class="vh" translate="no" prop:textContent=names></span>
            <span class="avatars" aria-hidden="true" translate="no">
                {faces}
                {more}
            </span>
        </Show>
    }
    .into_any()
}

/// How many of so many faces are shown; the place of the last one says how many there are more.
fn shown(number: usize) -> usize {
    if number > FACES { FACES - 1 } else { number }
}
