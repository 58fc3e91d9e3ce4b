//! The way to a persona, as a link.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::{JourneyId, Persona, PersonaId};
use crate::state::screen::{Screen, link_to};
use crate::state::session::session;
use crate::text::title::named;
use crate::ui::map::face::Face;

/// A persona as a link in a list: face, name and segment.
#[component]
pub fn PersonLink(
    id: PersonaId,
    /// The persona that is on the screen: its link is marked.
    shown: Option<PersonaId>,
    /// The journey from whose board it is opened.
    from: Option<JourneyId>,
) -> impl IntoView {
    let session = session();
    let to = link_to(&Screen::Persona { id: id.clone(), from });
    let current = (shown.as_ref() == Some(&id)).then_some("page");
    // Drawn anew only where what is shown of it changes.
    let known = Memo::new(move |_| session.keeping.persona(&id).map(|persona| seen(&persona)));
    let content = move || known.get().map(|persona| view! { <Seen persona/> });
    view! { <li><a class="person" href=to aria-current=current>{content}</a></li> }.into_any()
}

/// As much of a persona as is shown of it.
fn seen(persona: &Persona) -> Arc<Persona> {
    Arc::new(Persona {
        portrait: persona.portrait.clone(),
        segment: persona.segment.clone(),
        occupation: persona.occupation.clone(),
        ..Persona::new(persona.id.clone(), persona.name.clone())
    })
}

#[component]
fn Seen(persona: Arc<Persona>) -> impl IntoView {
    let session = session();
    let about = [&persona.segment, &persona.occupation].into_iter().find(|text| !text.is_empty()).cloned();
    view! {
        <span aria-hidden="true">
            <Face persona=persona.clone()/>
        </span>
        <span translate="no">
            <b dir="auto">{named(session.language.get(), &persona.name)}</b>
            {about.map(|about| view! { <span dir="auto">{about}</span> })}
        </span>
    }
    .into_any()
}
