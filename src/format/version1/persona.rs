//! Personas and the research behind them.

use super::super::fields::Fields;
use super::super::finding::Problem;
use super::super::ids::Ids;
use super::super::output::{Output, Shape};
use super::super::value::Value;
use super::write_list;
use crate::model::{Map, Persona, Research, Word, is_portrait, limits};

pub(super) const FIELDS: &[&str] = &[
    "id",
    "name",
    "age",
    "portrait",
    "quote",
    "segment",
    "occupation",
    "location",
    "home",
    "hobbies",
    "goals",
    "needs",
    "frustrations",
    "behaviour",
    "channels",
    "tone",
    "research",
];

pub(super) const RESEARCH_FIELDS: &[&str] = &["kind", "source", "date", "note"];

pub(super) fn read<'j>(value: Value<'_, 'j>, personas: &mut Ids<'j>) -> Option<Persona> {
    let fields = value.fields(FIELDS)?;
    let id = fields.id("id").and_then(|id| personas.claim(&value, id));
    let mut persona = Persona::new(id.unwrap_or_default().into(), fields.title("name"));
    persona.age = fields.get("age").and_then(|value| value.age());
    read_portrait(&fields, &mut persona.portrait);
    for (name, text) in [
        ("quote", &mut persona.quote),
        ("segment", &mut persona.segment),
        ("occupation", &mut persona.occupation),
        ("location", &mut persona.location),
        ("home", &mut persona.home),
        ("hobbies", &mut persona.hobbies),
        ("goals", &mut persona.goals),
        ("needs", &mut persona.needs),
        ("frustrations", &mut persona.frustrations),
        ("behaviour", &mut persona.behaviour),
    ] {
        fields.text(name, text);
    }
    persona.channels = fields.list("channels", &mut |value| value.word());
    read_tone(&fields, &mut persona.tone);
    persona.research = fields.list("research", &mut |value| read_research(value));
    persona.extra = fields.extra();
    id.map(|_| persona)
}

fn read_portrait(fields: &Fields, portrait: &mut String) {
    let Some(value) = fields.get("portrait") else { return };
    let Some(address) = value.text_within(limits::PORTRAIT) else { return };
    if address.is_empty() || is_portrait(address) {
        *portrait = address.to_string();
    } else {
        value.report(Problem::ForbiddenPortrait);
    }
}

fn read_tone(fields: &Fields, tone: &mut Map<String, String>) {
    let Some(value) = fields.get("tone") else { return };
    value.entries(&mut |phase, value| {
        if let Some(text) = value.text() {
            tone.insert(phase.to_string(), text);
        }
    });
}

fn read_research(value: Value) -> Option<Research> {
    let fields = value.fields(RESEARCH_FIELDS)?;
    let kind = fields.required_word("kind");
    let (mut source, mut note) = (String::new(), String::new());
    fields.text("source", &mut source);
    let date = fields.date("date");
    fields.text("note", &mut note);
    Some(Research { kind: kind?, source, date, note, extra: fields.extra() })
}

/// Writes a persona.
pub fn write(output: &mut Output, persona: &Persona) {
    output.object(Shape::Block);
    output.text("id", persona.id.as_str());
    output.text("name", &persona.name);
    if let Some(age) = persona.age {
        output.number("age", f64::from(age));
    }
    for (name, text) in [
        ("portrait", &persona.portrait),
        ("quote", &persona.quote),
        ("segment", &persona.segment),
        ("occupation", &persona.occupation),
        ("location", &persona.location),
        ("home", &persona.home),
        ("hobbies", &persona.hobbies),
        ("goals", &persona.goals),
        ("needs", &persona.needs),
        ("frustrations", &persona.frustrations),
        ("behaviour", &persona.behaviour),
    ] {
        output.set_text(name, text);
    }
    output.set_texts("channels", &mut persona.channels.iter().map(|channel| channel.word()));
    if !persona.tone.is_empty() {
        output.name("tone");
        output.object(Shape::Block);
        persona.tone.iter().for_each(|(phase, text)| output.text(phase, text));
        output.end_object();
    }
    write_list(output, "research", !persona.research.is_empty(), |output| {
        persona.research.iter().for_each(|research| write_research(output, research));
    });
    output.extra(&persona.extra);
    output.end_object();
}

fn write_research(output: &mut Output, research: &Research) {
    output.item();
    output.object(Shape::Line);
    output.set_word("kind", Some(research.kind));
    output.set_text("source", &research.source);
    output.set_date("date", research.date);
    output.set_text("note", &research.note);
    output.extra(&research.extra);
    output.end_object();
}
