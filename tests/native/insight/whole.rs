//! What holds of all findings together.

use std::collections::BTreeSet;
use std::sync::Arc;

use klantreis::insight::{Benchmark, Kind, Severity, findings, flag_key, flags};
use klantreis::model::*;
use klantreis::text::Language;
use proptest::prelude::*;

use super::{all, map, place, show, today};
use crate::arbitrary;

#[test]
fn every_kind_has_a_key_of_its_own_and_a_test() {
    let words: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.word()).collect();
    assert_eq!(words.len(), Kind::ALL.len());
    let tests = [
        include_str!("evidence.rs"),
        include_str!("experience.rs"),
        include_str!("numbers.rs"),
        include_str!("opportunities.rs"),
        include_str!("personas.rs"),
        include_str!("touchpoints.rs"),
    ]
    .concat();
    for kind in Kind::ALL {
        assert!(tests.contains(&format!("Kind::{kind:?},\n")), "{kind:?} has no test that finds it");
    }
}

const MAP: &str = "
        | A | B
    Web | a b | c
    Pain | p |
    Count # | 10 | 9
    lane Pain kind = pains
    card a moment = true
    card a actual = -1
    card a evidence = quantitative
    card c actual = 1
    journey personas = noor
    persona noor = qualitative
";

/// Severity, place and key of everything that is found.
fn overview(text: &str) -> Vec<String> {
    let line = |finding: &klantreis::insight::Finding| {
        let severity = finding.severity.text().get(Language::English);
        let dismissed = if finding.dismissed { ", dismissed" } else { "" };
        format!("{severity}, {}: {}{dismissed}", place(&finding.place), finding.key())
    };
    all(text, &Benchmark::default()).iter().map(line).collect()
}

#[test]
fn the_worst_comes_first() {
    assert_eq!(
        overview(MAP),
        [
            "Critical, card a: negative_moment_of_truth/a",
            "Attention, phase A: largest_drop_off/A/Count",
            "Attention, card p: pain_without_opportunity/p",
            "Tip, persona noor: one_kind_of_research/noor",
        ]
    );
}

#[test]
fn what_is_dismissed_is_marked() {
    let dismissed = "journey dismissed = no_persona,pain_without_opportunity/p,largest_drop_off/B/Count";
    let found = overview(&[MAP, dismissed].concat());
    let marked: Vec<&String> = found.iter().filter(|line| line.ends_with("dismissed")).collect();
    assert_eq!(marked, ["Attention, card p: pain_without_opportunity/p, dismissed"]);
    assert_eq!(found.len(), overview(MAP).len());
}

#[test]
fn an_empty_map_has_little_to_be_said_of() {
    assert_eq!(overview(""), ["Attention, journey: no_persona"]);
}

#[test]
fn a_leap_day_is_a_year_old_a_year_later() {
    let (map, _) = map("| A\nWeb | a\ncard a date = 2024-02-29");
    let stale = |today: &str| {
        let today = Date::parse(today).expect("a day");
        let found = findings(&map, &[], today, &Benchmark::OFF);
        found.iter().any(|finding| finding.kind == Kind::StaleEvidence)
    };
    assert_eq!(["2025-02-28", "2025-03-01"].map(stale), [false, true]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_map_can_be_looked_at(map in arbitrary::journey(), personas in proptest::collection::vec(arbitrary::persona(), 0..3)) {
        let personas: Vec<Arc<Persona>> = personas.into_iter().map(Arc::new).collect();
        let found = findings(&map, &personas, today(), &Benchmark::default());
        let severities: Vec<usize> = found.iter().map(|finding| finding.severity as usize).collect();
        prop_assert!(severities.is_sorted());
        for finding in &found {
            prop_assert!(Severity::ALL.contains(&finding.severity));
            prop_assert!(finding.key().starts_with(finding.kind.word()));
            prop_assert!(is_there(&map, &personas, &finding.place), "{:?}", finding);
            for language in Language::ALL {
                prop_assert!(!finding.title(language, &show).is_empty() && !finding.why(language, &show).is_empty());
            }
        }
        // All dismissed, all are there and marked.
        let keys: Vec<String> = found.iter().map(|finding| finding.key()).collect();
        let quiet = Journey { dismissed: keys, ..map.clone() };
        let again = findings(&quiet, &personas, today(), &Benchmark::default());
        prop_assert!(again.len() == found.len() && again.iter().all(|finding| finding.dismissed));
    }
}

fn is_there(map: &Journey, personas: &[Arc<Persona>], place: &klantreis::insight::Place) -> bool {
    use klantreis::insight::Place::*;
    match place {
        Journey => true,
        Phase(id) => map.phase(id).is_some(),
        Step(id) => map.step(id).is_some(),
        Lane(id) => map.lane(id).is_some(),
        Card(id) => map.card(id).is_some(),
        Persona(id) => personas.iter().any(|persona| persona.id == *id),
    }
}

#[test]
fn the_worst_finding_of_a_thing_is_its_mark() {
    let found = all(MAP, &Benchmark::default());
    let marked = flags(found.iter());
    let worst = |place: &klantreis::insight::Place| {
        let of_it = found.iter().filter(|finding| finding.place == *place);
        of_it.map(|finding| finding.severity).min_by_key(|severity| *severity as usize)
    };
    for finding in &found {
        let mark = marked.get(flag_key(finding.place.sort(), finding.place.id()).as_str()).copied();
        let expected = match worst(&finding.place) {
            Some(Severity::Tip) => None,
            _ if finding.place.id().is_empty() => None,
            severity => severity,
        };
        assert_eq!(mark, expected, "{}", finding.key());
    }
    assert_eq!(marked.get("card/a"), Some(&Severity::Critical));
    let mut dismissed = found;
    dismissed.iter_mut().for_each(|finding| finding.dismissed = true);
    assert!(flags(dismissed.iter()).is_empty());
}
