//! Gestures that are several commands: duplicate and paste.

use klantreis::command::plan::{
    duplicate_cards, duplicate_journey, duplicate_lane, duplicate_phase, duplicate_step, paste, turn_link,
};
use klantreis::command::{Command, Rejection, apply};
use klantreis::model::*;

use crate::board_text::{assert_same, map};

const BEFORE: &str = "
          | Discover | Decide:x | :y
    Do    | a b      | c        | d
    Think |          | e        |
    Feel ~ | 0>1     | 1>2      |
    Count # | 10     | 5        |
    k: a -> c
    card c note = A note
";

/// New ids, `n1`, `n2` …
fn counted() -> impl FnMut() -> String {
    let mut number = 0;
    move || {
        number += 1;
        format!("n{number}")
    }
}

fn names(cards: &[CardId]) -> Vec<&str> {
    cards.iter().map(CardId::as_str).collect()
}

#[track_caller]
fn gives(command: &Command, after: &str) {
    let made = apply(&map(BEFORE), command).unwrap_or_else(|rejection| panic!("{command:?}: {rejection:?}"));
    assert_eq!(made.check(), []);
    assert_same(&made, &map(after), "the plan");
}

#[test]
fn copies_of_cards_stand_below_the_last_of_each_cell() {
    let cards = ["c", "b", "a"].map(CardId::from);
    let (command, copies) = duplicate_cards(&map(BEFORE), &cards, &mut counted()).expect("all are there");
    assert_eq!(names(&copies), ["n1", "n2", "n3"]);
    gives(
        &command,
        "| Discover | Decide:x | :y
         Do    | a b n1 n2 | c n3 | d
         Think |           | e    |
         Feel ~ | 0>1      | 1>2  |
         Count # | 10      | 5    |
         k: a -> c
         card n1 title = a
         card n2 title = b
         card n3 title = c
         card c note = A note
         card n3 note = A note",
    );
}

#[test]
fn a_copy_of_a_card_stands_right_below_it() {
    let (command, _) =
        duplicate_cards(&map("| P\nDo | a b"), &["a".into()], &mut counted()).expect("it is there");
    let made = apply(&map("| P\nDo | a b"), &command).expect("there is room");
    assert_same(&made, &map("| P\nDo | a n1 b\ncard n1 title = a"), "a copy");
}

#[test]
fn what_is_gone_is_not_copied() {
    let before = map(BEFORE);
    assert_eq!(duplicate_cards(&before, &["a".into(), "gone".into()], &mut counted()), None);
    assert_eq!(duplicate_phase(&before, &"gone".into(), "N".into(), &mut counted()), None);
    assert_eq!(duplicate_step(&before, &"gone".into(), "N".into(), &mut counted()), None);
    assert_eq!(duplicate_lane(&before, &"gone".into(), "N".into(), &mut counted()), None);
}

#[test]
fn pasted_cards_get_new_ids() {
    let cards: Vec<Card> = map(BEFORE).cards().take(2).map(|placed| (**placed.card).clone()).collect();
    let to = Cell { lane: "Think".into(), step: "x".into() };
    let (command, copies) = paste(&cards, to, Some("e".into()), &mut counted());
    assert_eq!(names(&copies), ["n1", "n2"]);
    gives(
        &command,
        "| Discover | Decide:x | :y
         Do    | a b | c       | d
         Think |     | n1 n2 e |
         Feel ~ | 0>1 | 1>2    |
         Count # | 10 | 5      |
         k: a -> c
         card n1 title = a
         card n2 title = b
         card c note = A note",
    );
}

#[test]
fn a_copy_of_a_phase_stands_right_after_it_with_everything_under_it() {
    let (command, id) =
        duplicate_phase(&map(BEFORE), &"Decide".into(), "Again".into(), &mut counted()).expect("it is there");
    assert_eq!(id.as_str(), "n1");
    gives(
        &command,
        "| Discover | Decide:x | :y | n1:n2 | :n3
         Do    | a b | c | d | n4 | n6
         Think |     | e |   | n5 |
         Feel ~ | 0>1 | 1>2 | | 1>2 |
         Count # | 10 | 5 | | 5 |
         k: a -> c
         phase n1 name = Again
         phase n1 color = teal
         step n2 name = x
         step n3 name = y
         card n4 title = c
         card n5 title = e
         card n6 title = d
         card c note = A note
         card n4 note = A note",
    );
}

#[test]
fn a_copy_of_a_step_stands_right_after_it_with_everything_under_it() {
    let (command, id) =
        duplicate_step(&map(BEFORE), &"x".into(), "Again".into(), &mut counted()).expect("it is there");
    assert_eq!(id.as_str(), "n1");
    gives(
        &command,
        "| Discover | Decide:x | :n1 | :y
         Do    | a b | c | n2 | d
         Think |     | e | n3 |
         Feel ~ | 0>1 | 1>2 | 1>2 |
         Count # | 10 | 5 | |
         k: a -> c
         step n1 name = Again
         card n2 title = c
         card n3 title = e
         card c note = A note
         card n2 note = A note",
    );
}

#[test]
fn a_copy_of_a_lane_stands_right_below_it_with_everything_in_it() {
    let (command, id) =
        duplicate_lane(&map(BEFORE), &"Do".into(), "Again".into(), &mut counted()).expect("it is there");
    assert_eq!(id.as_str(), "n1");
    let copied = apply(&map(BEFORE), &command).expect("there is room");
    assert_eq!(copied.lanes.iter().map(|lane| lane.name.as_str()).collect::<Vec<_>>()[..2], ["Do", "Again"]);
    let titles = |at: usize| -> Vec<(String, &StepId)> {
        let cards = copied.cards().filter(|card| card.lane.id == copied.lanes[at].id);
        cards.map(|placed| (placed.card.title.clone(), placed.step)).collect()
    };
    assert_eq!(titles(0), titles(1));
    assert_eq!(copied.check(), []);
    let (command, _) =
        duplicate_lane(&map(BEFORE), &"Feel".into(), "Again".into(), &mut counted()).expect("it is there");
    let copied = apply(&map(BEFORE), &command).expect("there is room");
    assert_eq!(copied.lanes[3].experience(), copied.lanes[2].experience());
}

#[test]
fn a_copy_of_a_journey_is_the_same_map_under_another_id() {
    let before = map(BEFORE);
    let copy = duplicate_journey(&before, "Again".into(), &mut counted());
    assert_eq!((copy.id.as_str(), copy.title.as_str()), ("n1", "Again"));
    assert_eq!(copy.check(), []);
    assert_eq!(Journey { id: before.id.clone(), title: before.title.clone(), ..copy }, before);
}

#[test]
fn a_link_is_turned_around_unless_there_is_one_that_way() {
    let before = map(BEFORE);
    let link = before.link(&"k".into()).expect("a link");
    gives(&turn_link(link, &mut counted()), &BEFORE.replace("k: a -> c", "n1: c -> a"));
    let both = map(&BEFORE.replace("k: a -> c", "k: a -> c\n    back: c -> a"));
    assert_eq!(apply(&both, &turn_link(link, &mut counted())), Err(Rejection::RepeatedLink));
}
