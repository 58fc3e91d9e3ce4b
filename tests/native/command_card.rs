//! Cards: put in, moved, taken out.

use std::sync::Arc;

use klantreis::command::{Command, Rejection, apply};
use klantreis::model::*;

use crate::board_text::{check, command, map, rejects};

const BEFORE: &str = "
         | Discover | Decide:x | :y
    Do   | a b c    | d        |
    Think |         | e        |
    Feel ~ |        | 1>2      |
";

#[test]
fn cards_are_put_in() {
    check("| P\nDo |", "insert a b to Do/P", "| P\nDo | a b");
    check("| P\nDo | a b", "insert c to Do/P", "| P\nDo | a b c");
    check("| P\nDo | a b", "insert c d to Do/P before b", "| P\nDo | a c d b");
    check("| P | Q\nDo | a |\nSay | | b", "insert c to Say/P", "| P | Q\nDo | a |\nSay | c | b");
}

#[test]
fn cards_that_cannot_be_put_in() {
    rejects(BEFORE, "insert f to Gone/x", Rejection::NoSuchLane);
    rejects(BEFORE, "insert f to Do/gone", Rejection::NoSuchStep);
    rejects(BEFORE, "insert f to Feel/x", Rejection::LaneWithoutCards);
    rejects(BEFORE, "insert f to Do/x before a", Rejection::NoSuchCard);
    rejects(BEFORE, "insert f to Do/x before gone", Rejection::NoSuchCard);
    rejects(BEFORE, "insert f e to Do/x", Rejection::IdInUse);
    rejects(BEFORE, "insert f f to Do/x", Rejection::IdInUse);
    rejects(BEFORE, "insert  to Do/x", Rejection::NothingChanges);
}

#[test]
fn a_card_that_is_put_in_keeps_the_rules() {
    let insert = |change: &dyn Fn(&mut Card)| {
        let mut card = Card::new("f".into(), "f");
        change(&mut card);
        let to = Cell { lane: "Do".into(), step: "x".into() };
        apply(&map(BEFORE), &Command::InsertCards { cards: vec![Arc::new(card)], to, before: None }).map(drop)
    };
    let long = || "é".repeat(limits::TEXT + 1);
    assert_eq!(insert(&|card| card.note = "é".repeat(limits::TEXT)), Ok(()));
    assert_eq!(insert(&|card| card.title = long()), Err(Rejection::LongText));
    assert_eq!(insert(&|card| card.note = long()), Err(Rejection::LongText));
    assert_eq!(insert(&|card| card.source = long()), Err(Rejection::LongText));
    assert_eq!(insert(&|card| card.owner = long()), Err(Rejection::LongText));
    assert_eq!(insert(&|card| card.tags = vec!["short".into(), long()]), Err(Rejection::LongText));
    assert_eq!(insert(&|card| card.link = "javascript:alert(1)".into()), Err(Rejection::ForbiddenLink));
    assert_eq!(insert(&|card| card.link = "https://example.org".into()), Ok(()));
    let image = |data: &str| Some(Arc::new(Image::new(data)));
    assert_eq!(insert(&|card| card.image = image("data:image/png;base64,AA==")), Ok(()));
    assert_eq!(
        insert(&|card| card.image = image("data:text/html;base64,AA==")),
        Err(Rejection::ForbiddenPortrait)
    );
}

#[test]
fn there_is_room_for_so_many_cards() {
    let mut full = map("| P\nDo | a");
    let to = || Cell { lane: "Do".into(), step: "P".into() };
    let cards = |from: usize, to: usize| -> Vec<Arc<Card>> {
        (from..to).map(|number| Arc::new(Card::new(format!("c{number}").as_str().into(), "c"))).collect()
    };
    let fill = Command::InsertCards { cards: cards(1, limits::CARDS), to: to(), before: None };
    full = apply(&full, &fill).expect("there is room for so many");
    assert_eq!(full.card_count(), limits::CARDS);
    assert_eq!(apply(&full, &command("insert one-more to Do/P")), Err(Rejection::TooManyCards));
    let mut lane = Lane::of_cards("L".into(), "L", CardKind::Notes);
    let LaneContent::Cards(content) = &mut lane.content else { unreachable!() };
    content.cells.insert("P".into(), Arc::new(cards(limits::CARDS, limits::CARDS + 1)));
    let add = Command::AddLane { lane, before: None };
    assert_eq!(apply(&full, &add), Err(Rejection::TooManyCards));
    assert!(apply(&apply(&full, &command("delete a")).expect("it is there"), &add).is_ok());
}

#[test]
fn cards_are_moved_within_their_cell() {
    check("| P\nDo | a b c", "move c to Do/P before a", "| P\nDo | c a b");
    check("| P\nDo | a b c", "move a to Do/P before c", "| P\nDo | b a c");
    check("| P\nDo | a b c", "move a to Do/P", "| P\nDo | b c a");
    check("| P\nDo | a b c d", "move d b to Do/P before a", "| P\nDo | d b a c");
}

#[test]
fn cards_are_moved_to_another_cell() {
    check(
        BEFORE,
        "move a to Do/x before d",
        "| Discover | Decide:x | :y
         Do    | b c | a d |
         Think |     | e   |
         Feel ~ |    | 1>2 |",
    );
    check(
        BEFORE,
        "move d a e to Think/y",
        "| Discover | Decide:x | :y
         Do    | b c |  |
         Think |     |  | d a e
         Feel ~ |    | 1>2 |",
    );
}

#[test]
fn a_place_before_a_moved_card_is_the_place_before_the_next_that_stays() {
    check("| P\nDo | a b c d", "move d b to Do/P before b", "| P\nDo | a d b c");
    check("| P | Q\nDo | a b c | d", "move d c to Do/P before c", "| P | Q\nDo | a b d c |");
    check("| P\nDo | a b c", "move c a to Do/P before c", "| P\nDo | b c a");
}

#[test]
fn a_move_to_where_they_are_changes_nothing() {
    rejects(BEFORE, "move a to Do/Discover before b", Rejection::NothingChanges);
    rejects(BEFORE, "move a to Do/Discover before a", Rejection::NothingChanges);
    rejects(BEFORE, "move b c to Do/Discover before b", Rejection::NothingChanges);
    rejects(BEFORE, "move c to Do/Discover", Rejection::NothingChanges);
    rejects(BEFORE, "move a b c to Do/Discover", Rejection::NothingChanges);
}

#[test]
fn cards_that_cannot_be_moved() {
    rejects(BEFORE, "move a gone to Do/x", Rejection::NoSuchCard);
    rejects(BEFORE, "move a a to Do/x", Rejection::NoSuchCard);
    rejects(BEFORE, "move a to Do/x before b", Rejection::NoSuchCard);
    rejects(BEFORE, "move a to Do/x before gone", Rejection::NoSuchCard);
    rejects(BEFORE, "move a to Do/gone", Rejection::NoSuchStep);
    rejects(BEFORE, "move a to Gone/x", Rejection::NoSuchLane);
    rejects(BEFORE, "move a to Feel/x", Rejection::LaneWithoutCards);
}

/// Once, moving no card into an empty cell left a cell without cards behind when it was part of a batch.
#[test]
fn moving_no_card_is_no_change() {
    rejects(BEFORE, "move  to Do/y", Rejection::NothingChanges);
    check(
        BEFORE,
        "move  to Do/y ; delete b c d",
        "| Discover | Decide:x | :y
         Do    | a |     |
         Think |   | e   |
         Feel ~ |  | 1>2 |",
    );
}

#[test]
fn cards_are_deleted_with_their_links() {
    check("| P\nDo | a b c d\nk: a -> b\nl: c -> d\nm: d -> a", "delete a", "| P\nDo | b c d\nl: c -> d");
    check("| P | Q\nDo | a b | c\nSay | d |", "delete c a d", "| P | Q\nDo | b |\nSay | |");
    rejects(BEFORE, "delete gone", Rejection::NoSuchCard);
    rejects(BEFORE, "delete a gone", Rejection::NoSuchCard);
    rejects(BEFORE, "delete a a", Rejection::NoSuchCard);
    assert_eq!(
        apply(&map(BEFORE), &Command::DeleteCards { cards: Vec::new() }),
        Err(Rejection::NothingChanges)
    );
}

#[test]
fn an_emptied_cell_is_no_cell() {
    let after = check("| P\nDo | a", "delete a", "| P\nDo |");
    assert!(after.lanes[0].cards().expect("a lane of cards").cells.is_empty());
}
