//! What is said of a persona.

use leptos::prelude::*;

use super::Panel;
use super::row::{Chips, Lead, Said};
use crate::model::{Persona, PersonaId, Research};
use crate::platform::locale;
use crate::state::session::Session;
use crate::text::title::named;
use crate::text::{Language, Term, Text, listed, persona as words, reading};
use crate::ui::map::face::Face;

/// The panel of a persona; nothing where it isn't known.
pub fn persona(session: Session, language: Language, id: &PersonaId) -> Option<AnyView> {
    let persona = untrack(|| session.keeping.persona(id))?;
    let t = move |text: Text| text.get(language);
    let said = move |name: Text, text: &str| view! { <Said name=t(name) text=text.to_owned()/> };
    let age = persona.age.map(|age| age.to_string()).unwrap_or_default();
    let channels = persona.channels.iter().map(|channel| t(channel.text()).to_owned()).collect();
    let research = persona.research.iter().map(|research| source(research, language)).collect::<Vec<_>>();
    let (face, tone) = (persona.clone(), tone(session, &persona, language));
    Some(
        view! {
            <Panel name=reading::PANEL_OF_PERSONA language>
                <div class="rd__face" aria-hidden="true">
                    <Face persona=face/>
                </div>
                <Lead name=named(language, &persona.name) text=persona.quote.clone()/>
                <dl class="rd">
                    {said(words::SEGMENT, &persona.segment)}
                    {said(words::AGE, &age)}
                    {said(words::OCCUPATION, &persona.occupation)}
                    {said(words::LOCATION, &persona.location)}
                    {said(words::HOME, &persona.home)}
                    {said(words::GOALS, &persona.goals)}
                    {said(words::NEEDS, &persona.needs)}
                    {said(words::FRUSTRATIONS, &persona.frustrations)}
                    {said(words::BEHAVIOUR, &persona.behaviour)}
                    {said(words::HOBBIES, &persona.hobbies)}
                    <Chips name=t(words::CHANNELS) all=channels/>
                    {said(words::TONE, &tone)}
                    {said(words::RESEARCH, &research.join("\n"))}
                </dl>
            </Panel>
        }
        .into_any(),
    )
}

/// How to speak to the persona: in general, and in the phases of the map.
fn tone(session: Session, persona: &Persona, language: Language) -> String {
    let general = persona.tone.get(Persona::GENERAL_TONE).cloned();
    let map = session.desk.map();
    let phases = map.phases.iter().filter_map(|phase| {
        let tone = persona.tone.get(phase.id.as_str())?;
        Some(format!("{}: {tone}", named(language, &phase.name)))
    });
    general.into_iter().chain(phases).collect::<Vec<_>>().join("\n")
}

fn source(research: &Research, language: Language) -> String {
    let day = research.date.map(|date| locale::day(language, date)).unwrap_or_default();
    let parts = [research.kind.text().get(language), &research.source, &day, &research.note];
    listed(parts.into_iter().filter(|part| !part.is_empty()), ", ")
}
