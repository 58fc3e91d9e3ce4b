//! Lanes, experience points and numbers.

use std::sync::Arc;

use klantreis::command::{Command, Rejection, apply};
use klantreis::model::*;

use crate::board_text::{check, command, map, rejects};

const BEFORE: &str = "
          | P   | Q
    Do    | a   | b
    Think | c   |
    Feel ~ | 0>1 |
    Count # | 10 |
    Sight -
    k: a -> c
";

#[test]
fn a_lane_is_added() {
    check("| P\nDo | a", "add lane Say", "| P\nDo | a\nSay |");
    check("| P\nDo | a", "add lane Feel ~ before Do", "| P\nFeel ~ |\nDo | a");
    check("| P", "add lane Count #", "| P\nCount # |");
    check("", "add lane Sight -", "Sight -");
    rejects(BEFORE, "add lane Do", Rejection::Flawed(Flaw::DuplicateId("Do".into())));
    rejects(BEFORE, "add lane Say before Gone", Rejection::NoSuchLane);
}

#[test]
fn a_lane_is_added_with_what_it_holds() {
    let add =
        |content: LaneContent| Command::AddLane { lane: Lane::new("L".into(), "L", content), before: None };
    let cards = |step: &str, cards: &[&str]| {
        let cards = cards.iter().map(|card| Arc::new(Card::new((*card).into(), *card))).collect();
        LaneContent::Cards(CardLane { kind: CardKind::Pains, cells: [(step.into(), Arc::new(cards))].into() })
    };
    let flawed = |content| match apply(&map(BEFORE), &add(content)) {
        Err(Rejection::Flawed(flaw)) => flaw,
        other => panic!("{other:?}"),
    };
    let added = apply(&map(BEFORE), &add(cards("Q", &["d", "e"]))).expect("all is new");
    assert_eq!(
        added.card(&"e".into()).map(|placed| placed.cell()),
        Some(Cell { lane: "L".into(), step: "Q".into() })
    );
    assert_eq!(flawed(cards("Q", &["a"])), Flaw::DuplicateId("a".into()));
    assert_eq!(flawed(cards("gone", &["d"])), Flaw::UnknownStep("gone".into()));
    assert_eq!(flawed(cards("Q", &[])), Flaw::EmptyCell("Q".into()));
    let numbers = |phase: &str, value: f64| {
        let values = [(phase.into(), value)].into();
        LaneContent::Metric(MetricLane { values, ..MetricLane::new(Measure::Nps) })
    };
    assert_eq!(flawed(numbers("gone", 1.0)), Flaw::UnknownPhase("gone".into()));
    assert_eq!(flawed(numbers("P", f64::INFINITY)), Flaw::NotFinite("P".into()));
    let points = LaneContent::Experience(ExperienceLane {
        persona: None,
        derived: false,
        compared: false,
        points: [("P".into(), Point::default())].into(),
    });
    assert_eq!(flawed(points), Flaw::EmptyCell("P".into()));
}

#[test]
fn a_lane_is_moved() {
    check("Do\nThink\nSay", "move lane Say before Do", "Say\nDo\nThink");
    check("Do\nThink\nSay", "move lane Do", "Think\nSay\nDo");
    rejects(BEFORE, "move lane Do before Think", Rejection::NothingChanges);
    rejects(BEFORE, "move lane Sight", Rejection::NothingChanges);
    rejects(BEFORE, "move lane Gone", Rejection::NoSuchLane);
    rejects(BEFORE, "move lane Do before Gone", Rejection::NoSuchLane);
}

#[test]
fn a_lane_is_deleted_with_what_it_holds() {
    check(BEFORE, "delete lane Think", "| P | Q\nDo | a | b\nFeel ~ | 0>1 |\nCount # | 10 |\nSight -");
    check(
        BEFORE,
        "delete lane Sight",
        "| P | Q\nDo | a | b\nThink | c |\nFeel ~ | 0>1 |\nCount # | 10 |\nk: a -> c",
    );
    rejects(BEFORE, "delete lane Gone", Rejection::NoSuchLane);
}

#[test]
fn a_point_is_set_and_cleared() {
    check("| P | Q\nFeel ~ | 0>1 |", "point Feel/Q = -2>2", "| P | Q\nFeel ~ | 0>1 | -2>2");
    check("| P | Q\nFeel ~ | 0>1 |", "point Feel/P = 1.5>", "| P | Q\nFeel ~ | 1.5> |");
    check("| P | Q\nFeel ~ | 0>1 |", "point Feel/P = >", "| P | Q\nFeel ~ | |");
    rejects(BEFORE, "point Feel/P = 0>1", Rejection::NothingChanges);
    rejects(BEFORE, "point Feel/Q = >", Rejection::NothingChanges);
    rejects(BEFORE, "point Feel/gone = 1>1", Rejection::NoSuchStep);
    rejects(BEFORE, "point Gone/P = 1>1", Rejection::NoSuchLane);
    rejects(BEFORE, "point Do/P = 1>1", Rejection::LaneWithoutExperience);
}

#[test]
fn a_number_is_set_and_cleared() {
    check("| P | Q\nCount # | 10 |", "value Count/Q = 2.5", "| P | Q\nCount # | 10 | 2.5");
    check("| P | Q\nCount # | 10 |", "value Count/P = -0", "| P | Q\nCount # | 0 |");
    check("| P | Q\nCount # | 10 |", "value Count/P = ", "| P | Q\nCount # | |");
    rejects(BEFORE, "value Count/P = 10", Rejection::NothingChanges);
    rejects(BEFORE, "value Count/Q = ", Rejection::NothingChanges);
    rejects(BEFORE, "value Count/P = NaN", Rejection::NotFinite);
    rejects(BEFORE, "value Count/P = inf", Rejection::NotFinite);
    rejects(BEFORE, "value Count/gone = 1", Rejection::NoSuchPhase);
    rejects(BEFORE, "value Gone/P = 1", Rejection::NoSuchLane);
    rejects(BEFORE, "value Do/P = 1", Rejection::LaneWithoutNumbers);
}

/// Once, a number or point that was already there made a copy of the lane when it was part of a batch.
#[test]
fn what_is_there_already_leaves_the_lane_alone() {
    let before = map(BEFORE);
    let after =
        apply(&before, &command("point Feel/P = 0>1 ; value Count/Q = ; delete b")).expect("a card goes");
    assert!(Arc::ptr_eq(&before.lanes[2], &after.lanes[2]));
    assert!(Arc::ptr_eq(&before.lanes[3], &after.lanes[3]));
}

#[test]
fn there_is_room_for_so_many_lanes() {
    let mut full = Journey::new("map".into(), "map");
    for number in 0..limits::LANES {
        let id = format!("l{number}");
        full.lanes.push(Arc::new(Lane::of_cards(id.as_str().into(), "l", CardKind::Notes)));
    }
    assert_eq!(apply(&full, &command("add lane L")), Err(Rejection::TooManyLanes));
    let fewer = apply(&full, &command("delete lane l3")).expect("it is there");
    assert!(apply(&fewer, &command("add lane L")).is_ok());
}
