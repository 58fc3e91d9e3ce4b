//! The second stage: the persona whom the journey is about.

use std::sync::Arc;

use leptos::prelude::*;

use super::field::LabelAbove;
use crate::command::PersonaEdit;
use crate::model::{Persona, PersonaId};
use crate::state::lead::Lead;
use crate::state::screen::{Screen, link_to};
use crate::state::subject::{Subject, is_named};
use crate::text::{inspector, persona as words};
use crate::ui::fields::panel::{Panel, element_id};
use crate::ui::fields::select_field::{Choices, SelectField};
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::parts::{Anew, Icon};
use crate::ui::sheet::bullets::{Bullets, Channels, Hobbies};
use crate::ui::sheet::fields::Sheet;
use crate::ui::sheet::hero::About;
use crate::ui::shell::{RedoButton, UndoButton};

/// The persona in fields, and the others to choose instead.
#[component]
pub fn PersonaStage(panel: Panel) -> impl IntoView {
    let lead = Lead::new(panel.session);
    view! {
        <div class="guide__body">
            <LeadChoice panel lead/>
            <Anew value=move || Some(lead.shown.get()) let(id)>
                <Fields panel id/>
            </Anew>
            <OpenLink panel lead/>
        </div>
    }
    .into_any()
}

/// The personas of the workspace and a new one, as a list; hidden where there is no other.
#[component]
fn LeadChoice(panel: Panel, lead: Lead) -> impl IntoView {
    let keeping = panel.session.keeping;
    let options = move || {
        let known = keeping.personas.read();
        let known = known.iter().map(|persona| (persona.id.to_string(), persona.name.clone()));
        let new = (String::new(), panel.t(words::NEW).to_owned());
        std::iter::once(new).chain(known).collect::<Choices>()
    };
    let chosen = move || Some(lead.persona().map(|persona| persona.id.to_string()).unwrap_or_default());
    let pick = move |id: String| lead.set(Some(id).filter(|id| !id.is_empty()).map(PersonaId::new));
    let id = element_id();
    view! {
        <LabelAbove label=panel.t(inspector::PERSONA) id=id.clone() hidden=move || !lead.has_others()>
            <SelectField options chosen pick id written=true/>
        </LabelAbove>
    }
    .into_any()
}

/// The way to the persona's own screen, once there is one.
#[component]
fn OpenLink(panel: Panel, lead: Lead) -> impl IntoView {
    let name = Memo::new(move |_| lead.persona().map(|persona| persona.name.clone()));
    let from = panel.session.desk.map().id.clone();
    let to = move || link_to(&Screen::Persona { id: lead.shown.get(), from: Some(from.clone()) });
    let said = move || name.get().map(|name| panel.fill(words::OPEN_OF, "name", &name));
    view! {
        <a class="side__link" href=to hidden=move || name.read().is_none()>
            <Icon name="pencil" size=12/>
            <span prop:textContent=said></span>
        </a>
    }
    .into_any()
}

#[component]
fn Fields(panel: Panel, id: PersonaId) -> impl IntoView {
    let session = panel.session;
    let new = || Arc::new(Persona::new(id.clone(), panel.t(words::NEW)));
    let subject = Subject::open(session, &id).unwrap_or_else(|| Subject::begin(session, new()));
    let sheet = Sheet { panel, subject };
    // The bar takes back what was done to the map; a persona has steps of its own, as on its own screen.
    view! {
        <div class="sheet__left" on:keydown=move |event| subject.key(&event)>
            <About sheet>
                <Name sheet/>
            </About>
            <div class="sheet__pair">
                <Bullets sheet/>
                <Hobbies sheet/>
                <Channels sheet/>
            </div>
            <div class="row2" role="group" aria-label=panel.t(inspector::PERSONA)>
                <UndoButton deed=subject.undoes on_press=move |()| subject.undo()/>
                <RedoButton deed=subject.redoes on_press=move |()| subject.redo()/>
            </div>
        </div>
    }
    .into_any()
}

/// The field for the name; empty as long as nobody has given one.
#[component]
fn Name(sheet: Sheet) -> impl IntoView {
    let value = sheet.memo(|persona| match is_named(persona) {
        true => persona.name.clone(),
        false => String::new(),
    });
    let text = sheet.editable(value, |text| Ok(PersonaEdit::Name(text.trim().to_owned())));
    let name = sheet.t(words::NAME);
    view! { <TextField look=Look::Title text name hint=name class="persona__name quiet"/> }.into_any()
}
