//! What becomes of the journeys and personas of a file, and of those that become a file.

use std::sync::Arc;

use klantreis::command::{CardEdit, Command, JourneyEdit, apply};
use klantreis::format::File;
use klantreis::keep::export::{self, file_name, personas_of};
use klantreis::keep::import::{Answer, Arrivals, Plan, Presence, copy_name, plan};
use klantreis::model::*;
use klantreis::text::Language;

use super::browser::names;
use super::draw::map;

fn persona(id: &str, name: &str) -> Persona {
    Persona::new(id.into(), name)
}

/// The map with a card that speaks of `p`, and a lane that shows how `p` feels.
fn about_p() -> Journey {
    let mut map = map(&["a"]);
    let experience = ExperienceLane { persona: Some("p".into()), ..ExperienceLane::default() };
    map.lanes.push(Arc::new(Lane::new("feels".into(), "Feels", LaneContent::Experience(experience))));
    for command in [
        Command::EditCard { card: "a".into(), edit: CardEdit::Personas(vec!["p".into(), "q".into()]) },
        Command::EditJourney(JourneyEdit::Personas(vec!["p".into()])),
    ] {
        map = apply(&map, &command).expect("it fits");
    }
    map
}

fn compare(file: File, journeys: &[Journey], personas: &[Persona]) -> Plan {
    plan(
        file,
        |id| journeys.iter().find(|journey| journey.id == *id).cloned().map(Arc::new),
        |id| personas.iter().find(|persona| persona.id == *id).cloned().map(Arc::new),
    )
}

fn file(journeys: Vec<Journey>, personas: Vec<Persona>) -> File {
    File { journeys, personas, extra: Extra::default() }
}

fn arrivals(plan: Plan) -> Arrivals {
    plan.arrivals(Language::Dutch, &mut names("new"))
}

#[test]
fn what_is_new_comes_in_unasked() {
    let plan = compare(file(vec![map(&["a"])], vec![persona("p", "Noor")]), &[], &[]);
    assert!(!plan.asks());
    let arrivals = arrivals(plan);
    assert_eq!((arrivals.journeys, arrivals.personas), (vec![map(&["a"])], vec![persona("p", "Noor")]));
}

#[test]
fn a_journey_that_is_there_asks_whether_it_says_the_same_or_not() {
    for (stored, presence) in [(map(&["a"]), Presence::Same), (map(&["b"]), Presence::Other)] {
        let plan = compare(file(vec![map(&["a"])], vec![]), &[stored], &[]);
        assert_eq!(plan.journeys[0].presence, presence);
        assert_eq!(plan.asked().collect::<Vec<_>>(), ["Map"]);
        assert_eq!(arrivals(plan).journeys, [], "nothing comes in unanswered");
    }
}

#[test]
fn a_journey_that_is_there_is_replaced_kept_beside_or_left_out() {
    let answered = |answer| {
        let mut plan = compare(file(vec![map(&["a"])], vec![]), &[map(&["b"])], &[]);
        plan.answer(answer);
        assert!(!plan.asks());
        arrivals(plan).journeys
    };
    assert_eq!(answered(Answer::Replace), [map(&["a"])]);
    assert_eq!(answered(Answer::Skip), []);
    let [copy] = &answered(Answer::KeepBoth)[..] else { panic!("one journey comes in") };
    assert_eq!((copy.id.as_str(), copy.title.as_str()), ("new1", "Map (kopie)"));
    let cards: Vec<_> =
        copy.cards().map(|placed| (placed.card.id.as_str(), placed.card.title.as_str())).collect();
    assert_eq!(cards, [("a", "a")]);
}

#[test]
fn journeys_that_are_new_come_in_beside_those_that_are_answered() {
    let mut other = map(&["x"]);
    other.id = "other".into();
    let mut plan = compare(file(vec![map(&["a"]), other.clone()], vec![]), &[map(&["b"])], &[]);
    plan.answer(Answer::Skip);
    assert_eq!(arrivals(plan).journeys, [other]);
}

#[test]
fn a_persona_that_says_the_same_is_left_alone() {
    let plan = compare(file(vec![about_p()], vec![persona("p", "Noor")]), &[], &[persona("p", "Noor")]);
    assert!(!plan.asks());
    assert_eq!(arrivals(plan).personas, []);
}

#[test]
fn a_persona_that_says_something_else_asks() {
    let plan = compare(file(vec![about_p()], vec![persona("p", "Noor")]), &[], &[persona("p", "Daan")]);
    assert_eq!(plan.asked().collect::<Vec<_>>(), ["Noor"]);
    let mut replaced = plan.clone();
    replaced.answer(Answer::Replace);
    assert_eq!(arrivals(replaced).personas, [persona("p", "Noor")]);
}

#[test]
fn a_persona_that_is_kept_beside_the_stored_one_takes_its_journeys_along() {
    let mut plan = compare(file(vec![about_p()], vec![persona("p", "Noor")]), &[], &[persona("p", "Daan")]);
    plan.answer(Answer::KeepBoth);
    let arrivals = arrivals(plan);
    assert_eq!(arrivals.personas, [persona("new1", "Noor (kopie)")]);
    let map = &arrivals.journeys[0];
    assert_eq!(map.id.as_str(), "m", "the journey itself is new here and keeps its id");
    assert_eq!(map.personas, [PersonaId::from("new1")]);
    let card = map.card(&"a".into()).expect("the card is there").card;
    assert_eq!(card.personas, [PersonaId::from("new1"), PersonaId::from("q")]);
    assert_eq!(personas_of(map), [PersonaId::from("new1"), PersonaId::from("q")].into());
}

#[test]
fn unknown_fields_of_a_file_come_in_without_the_stamp() {
    let fields = [("saved", "5"), ("x", "[1]"), ("revisions", "\"a\"")];
    let extra = Extra::new(fields.map(|(name, json)| (name.into(), json.into())).to_vec());
    let plan = compare(File { extra, ..file(vec![map(&[])], vec![]) }, &[], &[]);
    assert_eq!(arrivals(plan).extra.iter().collect::<Vec<_>>(), [("x", "[1]")]);
}

#[test]
fn the_name_of_a_copy_is_no_longer_than_a_name_may_be() {
    assert_eq!(copy_name("Map", Language::English), "Map (copy)");
    let long = "x".repeat(limits::TEXT);
    assert_eq!(copy_name(&long, Language::Dutch), long);
}

#[test]
fn the_file_of_a_journey_holds_the_personas_it_speaks_of() {
    let personas = ["p", "q", "r"].map(|id| Arc::new(persona(id, id)));
    let document = export::journey(&about_p(), &Extra::default(), &personas);
    assert_eq!(document.name, "map.klantreis.json");
    let read = klantreis::format::read(document.text.as_bytes()).expect("a file").file;
    assert_eq!(read, file(vec![about_p()], vec![persona("p", "p"), persona("q", "q")]));
}

#[test]
fn the_file_of_the_workspace_holds_everything_and_the_unknown_fields_once() {
    let mut other = map(&["x"]);
    other.id = "other".into();
    let extra = |value: &str| Extra::new(vec![("x".into(), value.into())]);
    let (one, two) = (extra("1"), extra("2"));
    let journeys = [(&map(&["a"]), &one), (&other, &two)];
    let document =
        export::workspace(journeys.into_iter(), &[Arc::new(persona("p", "p"))], Date::new(2026, 11, 1));
    assert_eq!(document.name, "klantreis-2026-11-01.klantreis.json");
    let read = klantreis::format::read(document.text.as_bytes()).expect("a file").file;
    assert_eq!((read.journeys.len(), read.personas.len()), (2, 1));
    assert_eq!(read.extra, one);
}

#[test]
fn a_title_becomes_the_name_of_a_file() {
    for (title, name) in [
        ("E-bike kopen", "e-bike-kopen"),
        ("  Één reis: A → B?  ", "één-reis-a-b"),
        ("../../etc/passwd", "etc-passwd"),
        ("旅行", "旅行"),
        ("🚲 ", "klantreis"),
        ("", "klantreis"),
        ("klantreis/journey/broken", "klantreis-journey-broken"),
    ] {
        assert_eq!(file_name(title), name);
    }
    assert_eq!(file_name(&"lang ".repeat(40)).chars().count(), 59);
}
