//! Whom a card, a lane or the journey is about.

use std::rc::Rc;

use leptos::prelude::{Read, untrack};

use crate::model::PersonaId;
use crate::text::inspector as words;
use crate::ui::fields::frame::labelled;
use crate::ui::fields::frame::titled;
use crate::ui::fields::panel::Get;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::select_field::Options;
use crate::ui::fields::select_field::SelectField;
use crate::ui::fields::toggles::toggle;
use crate::ui::node::{Node, el, rows, watch};

/// Which personas can be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Offered {
    /// Those of the journey.
    OfJourney,
    /// All of the workspace.
    OfWorkspace,
}

/// Ids and names of the personas that can be chosen.
fn offered(panel: Panel, offered: Offered) -> Options {
    let known = panel.session.keeping.personas;
    panel.follow(move |map| {
        let known = known.read();
        let fits = |id: &PersonaId| offered == Offered::OfWorkspace || map.personas.contains(id);
        let fitting = known.iter().filter(|persona| fits(&persona.id));
        Some(fitting.map(|persona| (persona.id.to_string(), persona.name.clone())).collect())
    })
}

/// A chip for each persona that can be chosen; hidden where there is none. Personas that aren't known here stay
/// chosen.
pub fn toggles(
    panel: Panel,
    from: Offered,
    chosen: Get<Vec<PersonaId>>,
    set: impl Fn(Vec<PersonaId>) + 'static,
) -> Node {
    let personas = offered(panel, from);
    let label = panel.t(words::PERSONAS);
    let chips = el("div", "chips").attr("role", "group").attr("aria-label", label);
    let (ids, names) = (personas.clone(), personas.clone());
    let ids = move || ids().into_iter().map(|(id, _)| id).collect();
    let set: Rc<dyn Fn(Vec<PersonaId>)> = Rc::new(set);
    rows(&chips, None, ids, move |id| {
        let name = names().into_iter().find(|(known, _)| *known == id).map(|(_, name)| name);
        chip(PersonaId::new(id), &name.unwrap_or_default(), chosen.clone(), set.clone())
    });
    let control = titled(label, None, true, chips);
    let shown = control.clone();
    watch(move || shown.set_hidden(personas().is_empty()));
    control
}

fn chip(id: PersonaId, name: &str, chosen: Get<Vec<PersonaId>>, set: Rc<dyn Fn(Vec<PersonaId>)>) -> Node {
    let (shown, now) = (id.clone(), chosen.clone());
    toggle(name, None, Rc::new(move || Some(chosen().contains(&shown))), move || {
        let mut chosen = untrack(|| now());
        match chosen.iter().position(|known| *known == id) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(id.clone()),
        }
        set(chosen);
    })
}

/// A list of the journey's personas and everyone.
pub fn list(
    panel: Panel,
    chosen: Get<Option<PersonaId>>,
    set: impl Fn(Option<PersonaId>) -> bool + 'static,
) -> Node {
    let personas = offered(panel, Offered::OfJourney);
    let now = chosen.clone();
    let options = move || {
        let mut options = personas();
        options.insert(0, (String::new(), panel.t(words::EVERYONE).to_string()));
        // A persona from a file that this browser doesn't have is still the chosen one.
        if let Some(id) = now().filter(|id| !options.iter().any(|(known, _)| known == id.as_str())) {
            options.push((id.to_string(), id.to_string()));
        }
        options
    };
    let value = move || Some(chosen().map(|id| id.to_string()).unwrap_or_default());
    let pick = move |id: &str| set((!id.is_empty()).then(|| PersonaId::new(id)));
    let list = SelectField::new(panel, None, Rc::new(options), Rc::new(value), pick);
    labelled(panel.t(words::PERSONA), &list.field, vec![list.frame])
}
