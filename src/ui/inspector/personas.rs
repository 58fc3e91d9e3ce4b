//! Whom a card, a lane or the journey is about.

use std::sync::Arc;

use leptos::prelude::*;

use super::frame::{labelled, titled_high};
use super::list::rows;
use super::panel::Panel;
use super::select_field::select_field;
use super::toggles::toggle;
use crate::model::PersonaId;
use crate::text::inspector as words;

/// Which personas can be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Offered {
    /// Those of the journey.
    OfJourney,
    /// All of the workspace.
    OfWorkspace,
}

/// Ids and names of the personas that can be chosen.
fn offered(panel: Panel, offered: Offered) -> Memo<Vec<(String, String)>> {
    let known = panel.session.keeping.personas;
    panel.follow(move |map| {
        let known = known.read();
        let fits = |id: &PersonaId| offered == Offered::OfWorkspace || map.personas.contains(id);
        let fitting = known.iter().filter(|persona| fits(&persona.id));
        Some(fitting.map(|persona| (persona.id.to_string(), persona.name.clone())).collect())
    })
}

/// A chip for each persona that can be chosen; nothing where there is none. Personas that aren't known here
/// stay chosen.
pub fn toggles(
    panel: Panel,
    from: Offered,
    chosen: Memo<Vec<PersonaId>>,
    set: impl Fn(Vec<PersonaId>) + Send + Sync + 'static,
) -> AnyView {
    let personas = offered(panel, from);
    let ids = Memo::new(move |_| personas.read().iter().map(|(id, _)| id.clone()).collect::<Vec<_>>());
    let set = Arc::new(set);
    let chip = move |id: String| {
        let name = personas
            .with_untracked(|all| all.iter().find(|(known, _)| *known == id).map(|(_, name)| name.clone()));
        let id = PersonaId::new(id);
        let on = {
            let id = id.clone();
            Memo::new(move |_| Some(chosen.read().contains(&id)))
        };
        let set = set.clone();
        let press = move || {
            let mut now = chosen.get_untracked();
            match now.iter().position(|known| *known == id) {
                Some(at) => drop(now.remove(at)),
                None => now.push(id.clone()),
            }
            set(now);
        };
        toggle(name.unwrap_or_default(), None, on, Arc::new(press))
    };
    let label = panel.t(words::PERSONAS);
    let some = Memo::new(move |_| !ids.read().is_empty());
    let chips = move || {
        let chip = chip.clone();
        some.get().then(|| {
            let group = view! { <div class="chips" role="group" aria-label=label>{rows(ids, chip)}</div> };
            titled_high(label, None, group.into_any())
        })
    };
    view! { {chips} }.into_any()
}

/// A list of the journey's personas and everyone.
pub fn list(
    panel: Panel,
    chosen: Memo<Option<PersonaId>>,
    set: impl Fn(Option<PersonaId>) -> bool + Send + Sync + 'static,
) -> AnyView {
    let personas = offered(panel, Offered::OfJourney);
    let options = Memo::new(move |_| {
        let everyone = (String::new(), panel.t(words::EVERYONE).to_string());
        let mut options: Vec<_> = std::iter::once(everyone).chain(personas.get()).collect();
        // A persona from a file that this browser doesn't have is still the chosen one.
        if let Some(id) = chosen.get().filter(|id| !options.iter().any(|(known, _)| known == id.as_str())) {
            options.push((id.to_string(), id.to_string()));
        }
        options
    });
    let value = Memo::new(move |_| Some(chosen.get().map(|id| id.to_string()).unwrap_or_default()));
    let pick = move |id: &str| set((!id.is_empty()).then(|| PersonaId::new(id)));
    labelled(panel.t(words::PERSONA), |field| {
        select_field(panel, field, None, options, value, Arc::new(pick))
    })
}
