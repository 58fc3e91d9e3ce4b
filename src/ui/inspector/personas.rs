//! Whom a card, a lane or the journey is about.

use leptos::prelude::*;

use crate::model::PersonaId;
use crate::text::inspector as words;
use crate::ui::fields::frame::{Labelled, Titled};
use crate::ui::fields::panel::{Panel, element_id};
use crate::ui::fields::select_field::SelectField;
use crate::ui::fields::toggles::Toggle;

/// Which personas can be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Offered {
    /// Those of the journey.
    OfJourney,
    /// All of the workspace.
    OfWorkspace,
}

/// The id and the name of a persona that can be chosen.
type Offer = (String, String);

/// The personas that can be chosen.
fn offered(panel: Panel, offered: Offered) -> Memo<Vec<Offer>> {
    let known = panel.session.keeping.personas;
    panel.memo(move |map| {
        let known = known.read();
        let fits = |id: &PersonaId| offered == Offered::OfWorkspace || map.personas.contains(id);
        let fitting = known.iter().filter(|persona| fits(&persona.id));
        Some(fitting.map(|persona| (persona.id.to_string(), persona.name.clone())).collect())
    })
}

/// A chip for each persona that can be chosen; hidden where there is none. Personas that aren't known here stay
/// chosen.
#[component]
pub fn PersonaToggles(
    panel: Panel,
    from: Offered,
    #[prop(into)] chosen: Signal<Vec<PersonaId>>,
    #[prop(into)] set: Callback<Vec<PersonaId>>,
) -> impl IntoView {
    let personas = offered(panel, from);
    let label = panel.t(words::PERSONAS);
    let ids = move || personas.read().iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    view! {
        <Titled label high=true hidden=move || personas.read().is_empty()>
            <div class="chips" role="group" aria-label=label>
                <For each=ids key=String::clone let(id)>
                    <Chip personas id chosen set/>
                </For>
            </div>
        </Titled>
    }
    .into_any()
}

#[component]
fn Chip(
    personas: Memo<Vec<Offer>>,
    id: String,
    chosen: Signal<Vec<PersonaId>>,
    set: Callback<Vec<PersonaId>>,
) -> impl IntoView {
    let (named, shown, pressed) = (id.clone(), PersonaId::new(id.as_str()), PersonaId::new(id));
    let name = move || {
        let personas = personas.read();
        personas.iter().find(|(id, _)| *id == named).map(|(_, name)| name.clone()).unwrap_or_default()
    };
    let press = move |()| {
        let mut chosen = chosen.get_untracked();
        match chosen.iter().position(|known| *known == pressed) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(pressed.clone()),
        }
        set.run(chosen);
    };
    view! { <Toggle name on=move || Some(chosen.read().contains(&shown)) press written=true/> }.into_any()
}

/// A list of the journey's personas and everyone.
#[component]
pub fn PersonaList(
    panel: Panel,
    #[prop(into)] chosen: Signal<Option<PersonaId>>,
    #[prop(into)] set: Callback<Option<PersonaId>, bool>,
) -> impl IntoView {
    let personas = offered(panel, Offered::OfJourney);
    let id = element_id();
    let options = move || {
        let mut options = personas.get();
        options.insert(0, (String::new(), panel.t(words::EVERYONE).to_string()));
        // A persona from a file that this browser doesn't have is still the chosen one.
        if let Some(id) = chosen.get().filter(|id| !options.iter().any(|(known, _)| known == id.as_str())) {
            options.push((id.to_string(), id.to_string()));
        }
        options
    };
    view! {
        <Labelled label=panel.t(words::PERSONA) id=id.clone()>
            <SelectField
                id
                options
                written=true
                chosen=move || Some(chosen.get().map(|id| id.to_string()).unwrap_or_default())
                pick=move |id: String| set.run((!id.is_empty()).then(|| PersonaId::new(id)))
            />
        </Labelled>
    }
    .into_any()
}
