//! Links between cards, and several commands as one.

use klantreis::command::{Command, Rejection, apply};
use klantreis::model::limits;

use crate::board_text::{check, map, rejects};

const BEFORE: &str = "| P | Q\nDo | a b | c\nk: a -> c = goes on";

#[test]
fn a_link_is_added() {
    check("| P\nDo | a b", "add link k: a -> b", "| P\nDo | a b\nk: a -> b");
    check(
        "| P\nDo | a b\nk: a -> b",
        "add link l: b -> a = back",
        "| P\nDo | a b\nk: a -> b\nl: b -> a = back",
    );
    rejects(BEFORE, "add link k: a -> b", Rejection::IdInUse);
    rejects(BEFORE, "add link l: a -> c", Rejection::RepeatedLink);
    rejects(BEFORE, "add link l: b -> b", Rejection::RepeatedLink);
    rejects(BEFORE, "add link l: a -> gone", Rejection::NoSuchCard);
    rejects(BEFORE, "add link l: gone -> a", Rejection::NoSuchCard);
    let long = "a".repeat(limits::TEXT + 1);
    rejects(BEFORE, &format!("add link l: a -> b = {long}"), Rejection::LongText);
}

#[test]
fn a_link_says_something() {
    check(BEFORE, "label link k = goes back", "| P | Q\nDo | a b | c\nk: a -> c = goes back");
    check(BEFORE, "label link k =", "| P | Q\nDo | a b | c\nk: a -> c");
    rejects(BEFORE, "label link k = goes on", Rejection::NothingChanges);
    rejects(BEFORE, "label link gone = goes on", Rejection::NoSuchLink);
    rejects(BEFORE, &format!("label link k = {}", "a".repeat(limits::TEXT + 1)), Rejection::LongText);
}

#[test]
fn a_link_is_deleted() {
    check(BEFORE, "delete link k", "| P | Q\nDo | a b | c");
    rejects(BEFORE, "delete link gone", Rejection::NoSuchLink);
}

#[test]
fn a_batch_is_all_of_it() {
    check(
        BEFORE,
        "add step q to Q ; insert d e to Do/q ; move a to Do/q before e ; delete b",
        "| P | Q:Q | :q\nDo | | c | d a e\nk: a -> c = goes on",
    );
}

#[test]
fn a_batch_passes_over_what_changes_nothing() {
    check(
        BEFORE,
        "delete b ; move a to Do/P ; label link k = goes on",
        "| P | Q\nDo | a | c\nk: a -> c = goes on",
    );
    rejects(BEFORE, "move b to Do/P ; label link k = goes on", Rejection::NothingChanges);
    assert_eq!(apply(&map(BEFORE), &Command::Batch(Vec::new())), Err(Rejection::NothingChanges));
}

#[test]
fn a_batch_with_something_that_cannot_be_is_none_of_it() {
    rejects(BEFORE, "delete b ; delete gone", Rejection::NoSuchCard);
    rejects(BEFORE, "delete lane Do ; move a to Do/Q", Rejection::NoSuchLane);
}
