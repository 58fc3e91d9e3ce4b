//! An experience that follows from the cards.

use klantreis::command::{CardEdit, Command, LaneEdit, Rejection, apply};
use klantreis::format;
use klantreis::merge::merge;
use klantreis::model::*;

use crate::board_text::{check, map, rejects};

const MAP: &str = "
          | P     | Q   | R
    Do    | a b   |     | e
    Say   | c     | d   |
    Feel ~ | 0>1 |     |
";

fn card(map: &Journey, card: &str, edit: CardEdit) -> Journey {
    apply(map, &Command::EditCard { card: card.into(), edit }).expect("the card is there")
}

fn emotion(value: f64) -> Option<Emotion> {
    Some(Emotion::new(value).expect("a value of the scale"))
}

fn derived(map: &Journey) -> Journey {
    apply(map, &Command::EditLane { lane: "Feel".into(), edit: LaneEdit::Derived(true) })
        .expect("it wasn’t yet")
}

fn lane(map: &Journey) -> &ExperienceLane {
    map.lane(&"Feel".into()).and_then(|lane| lane.experience()).expect("a lane of experience")
}

/// What is shown at each step: actual and desired.
fn shown(map: &Journey) -> Vec<(&str, Option<f64>, Option<f64>)> {
    let shown = map.shown_experience(lane(map));
    let point = |(_, step): (_, &'_ Step)| shown.points.get(&step.id).cloned().unwrap_or_default();
    map.steps()
        .map(|at| {
            let point = point(at);
            (at.1.id.as_str(), point.actual.map(Emotion::value), point.desired.map(Emotion::value))
        })
        .collect()
}

#[test]
fn a_derived_point_is_the_mean_of_the_cards_of_its_step() {
    let mut map = derived(&map(MAP));
    assert_eq!(shown(&map), [("P", None, None), ("Q", None, None), ("R", None, None)]);
    for (id, value) in [("a", 1.0), ("b", 2.0), ("c", -1.5), ("d", 2.0)] {
        map = card(&map, id, CardEdit::Actual(emotion(value)));
    }
    map = card(&map, "e", CardEdit::Desired(emotion(-1.0)));
    assert_eq!(shown(&map), [("P", Some(0.5), None), ("Q", Some(2.0), None), ("R", None, Some(-1.0))]);
    let fewer = card(&map, "c", CardEdit::Actual(None));
    assert_eq!(shown(&fewer)[0], ("P", Some(1.5), None));
}

#[test]
fn only_cards_of_a_persona_or_of_everyone_count_for_her_lane() {
    let mut map = derived(&map(MAP));
    for (id, value) in [("a", 1.0), ("b", 2.0), ("c", -2.0)] {
        map = card(&map, id, CardEdit::Actual(emotion(value)));
    }
    map = card(&map, "b", CardEdit::Personas(vec!["noor".into()]));
    map = card(&map, "c", CardEdit::Personas(vec!["bram".into()]));
    let persona = LaneEdit::Persona(Some("noor".into()));
    map = apply(&map, &Command::EditLane { lane: "Feel".into(), edit: persona }).expect("she is new");
    assert_eq!(shown(&map)[0], ("P", Some(1.5), None));
}

#[test]
fn its_own_points_wait_until_it_follows_the_cards_no_more() {
    let before = map(MAP);
    let on = derived(&before);
    assert_eq!(lane(&on).points, lane(&before).points);
    let off = Command::EditLane { lane: "Feel".into(), edit: LaneEdit::Derived(false) };
    assert_eq!(apply(&on, &off).as_ref(), Ok(&before));
    assert_eq!(shown(&before)[0], ("P", Some(0.0), Some(1.0)));
}

#[test]
fn derived_points_are_not_set_by_hand() {
    check("| P\nFeel ~ |", "set lane Feel derived = true", "| P\nFeel ~ |\nlane Feel derived = true");
    rejects("| P\nFeel ~ |\nlane Feel derived = true", "point Feel/P = 1>1", Rejection::DerivedPoints);
    rejects("| P\nDo |", "set lane Do derived = true", Rejection::OtherKindOfLane);
}

#[test]
fn a_file_says_that_a_lane_is_derived_and_keeps_no_derived_values() {
    let map = card(&derived(&map(MAP)), "d", CardEdit::Actual(emotion(2.0)));
    let text = format::write_journey(&map);
    assert!(text.contains("\"derived\":true") && !text.contains("\"Q\":{"), "{text}");
    let reading = format::read(text.as_bytes()).expect("a file of ours");
    assert!(reading.findings.is_empty());
    assert_eq!(reading.file.journeys[0], map);
}

#[test]
fn two_tabs_agree_on_whether_a_lane_is_derived() {
    let base = map(MAP);
    let (mine, theirs) = (card(&base, "a", CardEdit::Actual(emotion(1.0))), derived(&base));
    let merged = merge(&base, &mine, &theirs);
    assert!(lane(&merged.journey).derived);
    assert_eq!(shown(&merged.journey)[0].1, Some(1.0));
}

#[test]
fn a_gap_needs_both_sides() {
    let point = |actual, desired| Point { actual, desired, ..Point::default() };
    assert_eq!(point(emotion(-1.0), emotion(0.5)).gap(), Some(1.5));
    assert_eq!(point(emotion(2.0), emotion(0.5)).gap(), Some(1.5));
    assert_eq!(point(emotion(2.0), None).gap(), None);
}

#[test]
fn a_persona_feels_her_own_curve_and_else_that_of_everyone() {
    let curve = |id: &str, persona: Option<&str>, derived| {
        let persona = persona.map(PersonaId::from);
        let experience = ExperienceLane { persona, derived, ..ExperienceLane::default() };
        std::sync::Arc::new(Lane::new(id.into(), id, LaneContent::Experience(experience)))
    };
    let mut map = Journey::new("m".into(), "M");
    map.lanes = vec![curve("hers", Some("p1"), false), curve("all", None, false), curve("mean", None, true)];
    let felt = |persona: &str| {
        let is_felt = |lane: &&std::sync::Arc<Lane>| {
            lane.experience().is_some_and(|lane| map.is_felt_by(&persona.into(), lane))
        };
        map.lanes.iter().filter(is_felt).map(|lane| lane.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(felt("p1"), ["hers", "mean"]);
    assert_eq!(felt("p2"), ["all", "mean"]);
}
