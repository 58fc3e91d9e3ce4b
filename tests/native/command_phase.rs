//! Phases and steps: added, moved, deleted.

use std::sync::Arc;

use klantreis::command::{Command, Rejection, apply};
use klantreis::model::*;

use crate::board_text::{check, command, map, rejects};

const BEFORE: &str = "
          | Discover | Decide:x | :y | Use
    Do    | a        | b        | c  | d
    Feel ~ | 0>1     | 1>2      |    |
    Count # | 10     | 5        |    | 1
    k: a -> b
    l: c -> d
";

#[test]
fn a_phase_is_added() {
    check("", "add phase P", "| P");
    check("| P | Q\nDo | a | b", "add phase R:s t", "| P | Q | R:s | :t\nDo | a | b | |");
    check("| P | Q\nDo | a | b", "add phase R before Q", "| P | R | Q\nDo | a | | b");
    rejects(BEFORE, "add phase R before Gone", Rejection::NoSuchPhase);
    rejects(BEFORE, "add phase Use:u", Rejection::Flawed(Flaw::DuplicateId("Use".into())));
    rejects(BEFORE, "add phase R:x", Rejection::Flawed(Flaw::DuplicateId("x".into())));
    rejects(BEFORE, "add phase R:s s", Rejection::Flawed(Flaw::DuplicateId("s".into())));
    rejects(BEFORE, "add phase R:", Rejection::Flawed(Flaw::PhaseWithoutStep("R".into())));
}

#[test]
fn a_phase_is_moved_with_everything_under_it() {
    check(
        BEFORE,
        "move phase Decide before Discover",
        "| Decide:x | :y | Discover | Use
         Do    | b   | c | a   | d
         Feel ~ | 1>2 |  | 0>1 |
         Count # | 5 |   | 10  | 1
         k: a -> b
         l: c -> d",
    );
    check("| P | Q | R", "move phase P", "| Q | R | P");
    check("| P | Q | R", "move phase P before R", "| Q | P | R");
    rejects("| P | Q | R", "move phase P before Q", Rejection::NothingChanges);
    rejects("| P | Q | R", "move phase P before P", Rejection::NothingChanges);
    rejects("| P | Q | R", "move phase R", Rejection::NothingChanges);
    rejects("| P | Q | R", "move phase Gone", Rejection::NoSuchPhase);
    rejects("| P | Q | R", "move phase P before Gone", Rejection::NoSuchPhase);
}

#[test]
fn a_phase_is_deleted_with_everything_under_it() {
    check(
        BEFORE,
        "delete phase Decide",
        "| Discover | Use
         Do    | a   | d
         Feel ~ | 0>1 |
         Count # | 10 | 1",
    );
    check("| P\nDo | a", "delete phase P", "Do");
    rejects(BEFORE, "delete phase Gone", Rejection::NoSuchPhase);
}

#[test]
fn a_step_is_added() {
    check("| P\nDo | a", "add step s to P", "| P:P | :s\nDo | a |");
    check("| P\nDo | a", "add step s to P before P", "| P:s | :P\nDo | | a");
    rejects(BEFORE, "add step s to Gone", Rejection::NoSuchPhase);
    rejects(BEFORE, "add step s to Use before x", Rejection::NoSuchStep);
    rejects(BEFORE, "add step x to Use", Rejection::IdInUse);
}

#[test]
fn a_step_has_a_name() {
    check("| P\nDo | a", "set step P name =  A  name ", "| P\nDo | a\nstep P name = A  name");
    rejects(BEFORE, "set step x name = x", Rejection::NothingChanges);
    rejects(BEFORE, "set step x name =  ", Rejection::EmptyName);
    rejects(BEFORE, "set step gone name = A name", Rejection::NoSuchStep);
    let add = |name: &str| Command::AddStep {
        phase: "Use".into(),
        step: Step::new("s".into(), name),
        before: None,
    };
    assert_eq!(apply(&map(BEFORE), &add(" \n")), Err(Rejection::EmptyName));
    assert_eq!(apply(&map(BEFORE), &add(&"a".repeat(limits::TEXT + 1))), Err(Rejection::LongText));
    let added = apply(&map(BEFORE), &add(" Two\nlines ")).expect("it has a name");
    assert_eq!(added.step(&"s".into()).map(|(_, step)| step.name.as_str()), Some("Two lines"));
}

#[test]
fn a_step_is_moved_within_its_phase() {
    check("| P:s | :t | :u\nDo | a | b | c", "move step u to P before s", "| P:u | :s | :t\nDo | c | a | b");
    check("| P:s | :t | :u\nDo | a | b | c", "move step s to P", "| P:t | :u | :s\nDo | b | c | a");
    rejects(BEFORE, "move step x to Decide before y", Rejection::NothingChanges);
    rejects(BEFORE, "move step y to Decide", Rejection::NothingChanges);
}

#[test]
fn a_step_is_moved_to_another_phase() {
    check(
        BEFORE,
        "move step y to Use before Use",
        "| Discover | Decide:x | Use:y | :Use
         Do    | a   | b   | c | d
         Feel ~ | 0>1 | 1>2 |  |
         Count # | 10 | 5   | 1 |
         k: a -> b
         l: c -> d",
    );
    check("| P:s | :t | Q\nDo | a | b | c", "move step s to Q", "| P:t | Q:Q | :s\nDo | b | c | a");
    rejects(BEFORE, "move step y to Use before x", Rejection::NoSuchStep);
    rejects(BEFORE, "move step y to Gone", Rejection::NoSuchPhase);
    rejects(BEFORE, "move step gone to Use", Rejection::NoSuchStep);
}

#[test]
fn a_phase_keeps_its_last_step() {
    rejects(BEFORE, "move step Use to Decide", Rejection::LastStep);
    rejects(BEFORE, "delete step Use", Rejection::LastStep);
    rejects(BEFORE, "move step Use to Use", Rejection::NothingChanges);
}

#[test]
fn a_step_is_deleted_with_everything_under_it() {
    check(
        BEFORE,
        "delete step x",
        "| Discover | Decide:y | Use
         Do    | a   | c | d
         Feel ~ | 0>1 |  |
         Count # | 10 | 5 | 1
         l: c -> d",
    );
    rejects(BEFORE, "delete step gone", Rejection::NoSuchStep);
}

#[test]
fn there_is_room_for_so_many_phases_and_steps() {
    let mut full = Journey::new("map".into(), "map");
    let each = limits::STEPS / limits::PHASES;
    for phase in 0..limits::PHASES {
        let step = |at: usize| Step::new(format!("s{phase}.{at}").as_str().into(), "s");
        let steps = (0..each).map(step).collect();
        full.phases.push(Arc::new(Phase::new(format!("f{phase}").as_str().into(), "f", steps)));
    }
    assert_eq!(full.check(), []);
    assert_eq!(apply(&full, &command("add phase P")), Err(Rejection::TooManyPhases));
    assert_eq!(apply(&full, &command("add step s to f0")), Err(Rejection::TooManySteps));
    let fewer = apply(&full, &command("delete phase f7")).expect("it is there");
    let many: String = (0..=each).map(|at| format!(" t{at}")).collect();
    assert_eq!(apply(&fewer, &command(&format!("add phase P:{many}"))), Err(Rejection::TooManySteps));
    assert!(apply(&fewer, &command("add phase P")).is_ok());
    assert!(apply(&fewer, &command("add step s to f0")).is_ok());
}
