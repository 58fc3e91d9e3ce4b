//! What is found on a map: each kind by itself, on maps drawn as text.

mod evidence;
mod experience;
mod formulas;
mod numbers;
mod opportunities;
mod personas;
mod touchpoints;
mod whole;

use std::sync::Arc;

use klantreis::insight::{Benchmark, Finding, Kind, Place, Severity, Value, findings};
use klantreis::model::*;
use klantreis::text::Language;

use crate::board_text;

/// The day on which these maps are looked at.
fn today() -> Date {
    Date::new(2026, 11, 22).expect("a day")
}

/// A map, and the personas that are known: lines of `persona noor = qualitative 2026-11-01, quantitative`, research
/// by kind and perhaps date. A persona is called like its id.
#[track_caller]
fn map(text: &str) -> (Journey, Vec<Arc<Persona>>) {
    let line = |line: &&str| line.trim().starts_with("persona ");
    let personas = text.lines().filter(line).map(|line| Arc::new(persona(line.trim()))).collect();
    let rest: Vec<&str> = text.lines().filter(|text| !line(text)).collect();
    (board_text::map(&rest.join("\n")), personas)
}

fn persona(line: &str) -> Persona {
    let (id, research) = line["persona ".len()..].split_once('=').expect("an equals sign");
    let pieces = research.split(',').map(str::trim).filter(|piece| !piece.is_empty());
    let pieces = pieces.map(|piece| {
        let (kind, date) = piece.split_once(' ').unwrap_or((piece, ""));
        Research {
            kind: ResearchKind::from_word(kind).expect("a kind of research"),
            source: String::new(),
            date: Date::parse(date),
            note: String::new(),
            extra: Extra::default(),
        }
    });
    Persona { research: pieces.collect(), ..Persona::new(id.trim().into(), id.trim()) }
}

/// Everything that is found.
#[track_caller]
fn all(text: &str, benchmark: &Benchmark) -> Vec<Finding> {
    let (map, personas) = map(text);
    findings(&map, &personas, today(), benchmark)
}

/// Asserts that these findings of a kind are found, each as `severity key: title. why`, in English.
#[track_caller]
fn finds(kind: Kind, text: &str, expected: &[&str]) {
    finds_beside(&Benchmark::default(), kind, text, expected);
}

#[track_caller]
fn finds_beside(benchmark: &Benchmark, kind: Kind, text: &str, expected: &[&str]) {
    let found: Vec<Finding> =
        all(text, benchmark).into_iter().filter(|finding| finding.kind == kind).collect();
    let drawn: Vec<String> = found.iter().map(draw).collect();
    assert_eq!(drawn, expected, "on\n{text}");
    for finding in &found {
        for language in Language::ALL {
            let texts = [finding.title(language, &show), finding.why(language, &show)];
            assert!(texts.iter().all(|text| !text.contains('{')), "{texts:?} has a gap");
        }
    }
}

/// `severity key: title. why`
fn draw(finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Critical => "critical",
        Severity::Attention => "attention",
        Severity::Tip => "tip",
    };
    let english = Language::English;
    let (title, why) = (finding.title(english, &show), finding.why(english, &show));
    format!("{severity} {}: {title}. {why}", finding.key())
}

/// Numbers, shares and days, as the tests write them.
fn show(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Share(share) => format!("{}%", (share * 1000.0).round() / 10.0),
        Value::Day(day) => day.to_string(),
        other => panic!("{other:?} needs no writing"),
    }
}

/// A place on the map as text.
fn place(place: &Place) -> String {
    match place {
        Place::Journey => "journey".to_string(),
        Place::Phase(id) => format!("phase {id}"),
        Place::Step(id) => format!("step {id}"),
        Place::Lane(id) => format!("lane {id}"),
        Place::Card(id) => format!("card {id}"),
        Place::Persona(id) => format!("persona {id}"),
    }
}
