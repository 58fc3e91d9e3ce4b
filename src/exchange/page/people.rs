//! Who the personas are.

use maud::{Markup, html};

use super::Page;
use crate::model::lines::{lines, words as words_in};
use crate::model::{Persona, Research, is_blank, is_portrait};
use crate::text::title::named;
use crate::text::{Language, Term, Text, day, listed, page, persona as words};

/// The personas; nothing where they are left out, or there are none.
pub(super) fn people(page: &Page) -> Markup {
    let language = page.language;
    if !page.shown.personas || page.personas.is_empty() {
        return Markup::default();
    }
    html! {
        section.people aria-labelledby="people" {
            h2 id="people" { (words::PERSONAS.get(language)) }
            @for persona in page.personas { (person(page, persona)) }
        }
    }
}

fn person(page: &Page, persona: &Persona) -> Markup {
    let language = page.language;
    let name = named(language, &persona.name);
    html! {
        article.person {
            @if page.shown.photos && is_portrait(&persona.portrait) {
                img.portrait src=(persona.portrait) alt=(name);
            }
            h3 dir="auto" translate="no" { (name) }
            @if !is_blank(&persona.quote) {
                blockquote dir="auto" translate="no" { (persona.quote) }
            }
            dl.facts {
                @for (name, value) in facts(language, persona) {
                    @if !is_blank(&value) {
                        div { dt { (name.get(language)) } dd dir="auto" translate="no" { (value) } }
                    }
                }
            }
            (list(language, words::GOALS, &lines(&persona.goals)))
            (list(language, words::NEEDS, &lines(&persona.needs)))
            (list(language, words::FRUSTRATIONS, &lines(&persona.frustrations)))
            (list(language, words::BEHAVIOUR, &lines(&persona.behaviour)))
            (list(language, words::TONE, &tones(page, persona)))
            (list(language, words::RESEARCH, &research(page, persona)))
        }
    }
}

fn facts(language: Language, persona: &Persona) -> Vec<(Text, String)> {
    let age = persona.age.map(|age| page::AGE.fill(language, &[("n", &age.to_string())]));
    let channels = persona.channels.iter().map(|channel| channel.text().get(language));
    vec![
        (words::AGE, age.unwrap_or_default()),
        (words::OCCUPATION, persona.occupation.clone()),
        (words::SEGMENT, persona.segment.clone()),
        (words::LOCATION, persona.location.clone()),
        (words::HOME, persona.home.clone()),
        (words::HOBBIES, listed(words_in(&persona.hobbies), ", ")),
        (words::CHANNELS, channels.collect::<Vec<_>>().join(", ")),
    ]
}

fn list(language: Language, name: Text, items: &[String]) -> Markup {
    html! {
        @if !items.is_empty() {
            h4 { (name.get(language)) }
            ul { @for item in items { li.text dir="auto" translate="no" { (item) } } }
        }
    }
}

/// How to speak to a persona, in general and in the phases of the map.
fn tones(page: &Page, persona: &Persona) -> Vec<String> {
    let general = words::TONE_GENERAL.get(page.language).to_owned();
    let phases = page.map.phases.iter().map(|phase| (phase.id.as_str(), named(page.language, &phase.name)));
    let places = std::iter::once((Persona::GENERAL_TONE, general)).chain(phases);
    let said = |(key, place): (&str, String)| {
        let tone = persona.tone.get(key).filter(|tone| !is_blank(tone))?;
        Some(listed([&place, tone], ": "))
    };
    places.filter_map(said).collect()
}

fn research(page: &Page, persona: &Persona) -> Vec<String> {
    let language = page.language;
    let said = |research: &Research| {
        let kind = research.kind.text().get(language);
        let date = research.date.map(|date| day(language, date)).unwrap_or_default();
        let source = if page.shown.names { &*research.source } else { "" };
        let parts = [kind, source, &date, &research.note];
        listed(parts.into_iter().filter(|part| !is_blank(part)), ", ")
    };
    persona.research.iter().map(said).collect()
}
