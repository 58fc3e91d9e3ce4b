//! Personas and the research behind them.

use std::collections::BTreeMap;

use super::super::fields::Fields;
use super::super::finding::Problem;
use super::super::ids::Ids;
use super::super::layout::{Layout, Line};
use super::super::object::{ById, Day, Number, Unknown, list, object, text};
use super::super::value::Value;
use crate::model::{self, Word, is_portrait, limits};

object! {
    /// A persona.
    Persona<'m> {
        id: &'m str,
        name: &'m str,
        age: Option<Number>,
        portrait: Option<&'m str>,
        quote: Option<&'m str>,
        segment: Option<&'m str>,
        occupation: Option<&'m str>,
        location: Option<&'m str>,
        home: Option<&'m str>,
        hobbies: Option<&'m str>,
        goals: Option<&'m str>,
        needs: Option<&'m str>,
        frustrations: Option<&'m str>,
        behaviour: Option<&'m str>,
        channels: Option<Line<'m, Vec<&'m str>>>,
        tone: Option<ById<'m, &'m str>>,
        research: Option<Vec<Line<'m, Research<'m>>>>,
    } extra: Unknown<'m>
}

object! {
    /// A piece of research.
    Research<'m> {
        kind: &'m str,
        source: Option<&'m str>,
        date: Option<Day>,
        note: Option<&'m str>,
    } extra: Unknown<'m>
}

pub(super) fn read<'j>(value: Value<'_, 'j>, personas: &mut Ids<'j>) -> Option<model::Persona> {
    let fields = value.fields(&[Persona::FIELDS])?;
    let id = fields.id("id").and_then(|id| personas.claim(&value, id));
    let mut persona = model::Persona::new(id.unwrap_or_default().into(), fields.title("name"));
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
    persona.channels = fields.list("channels", |value| value.word());
    read_tone(&fields, &mut persona.tone);
    persona.research = fields.list("research", |value| read_research(value));
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

fn read_tone(fields: &Fields, tone: &mut BTreeMap<String, String>) {
    let Some(value) = fields.get("tone") else { return };
    value.entries(|phase, value| {
        if let Some(text) = value.text() {
            tone.insert(phase.to_string(), text);
        }
    });
}

fn read_research(value: Value) -> Option<model::Research> {
    let fields = value.fields(&[Research::FIELDS])?;
    let kind = fields.required_word("kind");
    let (mut source, mut note) = (String::new(), String::new());
    fields.text("source", &mut source);
    let date = fields.date("date");
    fields.text("note", &mut note);
    Some(model::Research { kind: kind?, source, date, note, extra: fields.extra() })
}

impl<'m> Persona<'m> {
    pub fn of(persona: &'m model::Persona, layout: Layout) -> Self {
        let channels = list(persona.channels.iter().map(|channel| channel.word()));
        let research = persona.research.iter().map(|research| layout.line(Research::of(research)));
        Self {
            id: persona.id.as_str(),
            name: &persona.name,
            age: persona.age.map(|age| Number(age.into())),
            portrait: text(&persona.portrait),
            quote: text(&persona.quote),
            segment: text(&persona.segment),
            occupation: text(&persona.occupation),
            location: text(&persona.location),
            home: text(&persona.home),
            hobbies: text(&persona.hobbies),
            goals: text(&persona.goals),
            needs: text(&persona.needs),
            frustrations: text(&persona.frustrations),
            behaviour: text(&persona.behaviour),
            channels: channels.map(|channels| layout.line(channels)),
            tone: (!persona.tone.is_empty()).then(|| ById::of(&persona.tone, &[], |text| text.as_str())),
            research: list(research),
            extra: Unknown(&persona.extra),
        }
    }
}

impl<'m> Research<'m> {
    fn of(research: &'m model::Research) -> Self {
        Self {
            kind: research.kind.word(),
            source: text(&research.source),
            date: research.date.map(Day),
            note: text(&research.note),
            extra: Unknown(&research.extra),
        }
    }
}
