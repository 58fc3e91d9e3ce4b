//! A map drawn as text, and read back, so that a test shows what it is about.
//!
//! ```text
//!          | Discover | Decide:x | :y
//! Do       | a b      | c        |
//! Feel ~   | -1>2     |          | >1
//! Count #  | 100      | 20       |
//! Sight -
//! k: a -> c = goes on
//! card a title = Reads a review
//! ```
//!
//! The first row names the phases with their steps: `Discover` is a phase with one step of the same name, `Decide:x`
//! begins a phase of several and `:y` goes on with it. Every other row is a lane with a column for each step: cards by
//! their ids, `~` an experience as `actual>desired`, `#` a number for each phase, in the column of its first step, and
//! `-` a service-blueprint line. Then come the links, and the fields that aren't what a new thing has: by itself
//! everything is called like its id.
//!
//! Commands are written in the same words; see [`command`].

mod command;
mod draw;
mod fields;
mod read;

pub use command::{before, cell, command, ids};
pub use draw::draw;
pub use fields::of_card as card_fields;
pub use read::map;

use klantreis::command::{Rejection, apply};
use klantreis::model::Journey;

/// Asserts that `command` makes the one map into the other.
#[track_caller]
pub fn check(before: &str, command: &str, after: &str) -> Journey {
    let before = map(before);
    let wanted = map(after);
    let made = apply(&before, &self::command(command))
        .unwrap_or_else(|rejection| panic!("“{command}” was rejected: {rejection:?}"));
    assert_same(&made, &wanted, command);
    assert_eq!(made.check(), [], "after “{command}”");
    made
}

/// Asserts that two maps are the same, and shows both otherwise.
#[track_caller]
pub fn assert_same(made: &Journey, wanted: &Journey, what: &str) {
    let (made_text, wanted_text) = (draw(made), draw(wanted));
    assert!(made_text == wanted_text, "{what}\n\ngives\n{made_text}\nnot\n{wanted_text}");
    assert_eq!(made, wanted, "{what}");
}

/// Asserts that `command` is rejected.
#[track_caller]
pub fn rejects(before: &str, command: &str, rejection: Rejection) {
    let map = map(before);
    match apply(&map, &self::command(command)) {
        Ok(made) => panic!("“{command}” was carried out, and gives\n{}", draw(&made)),
        Err(found) => assert_eq!(found, rejection, "“{command}”"),
    }
}

#[test]
fn a_map_is_drawn_as_it_is_read() {
    let text = "\
        | Discover | Decide:x | :y\n\
        Do | a b | c | \n\
        Feel ~ | -1>2 |  | >1\n\
        Count # | 100 | 20.5 | \n\
        Sight -\n\
        k: a -> c = goes on\n\
        l: c -> a\n\
        journey market = b2c\n\
        phase Decide goal = a choice\n\
        step y name = Compares\n\
        lane Do channel = website\n\
        lane Count measure = nps\n\
        card a title = Reads a review\n\
        card a senses = see,feel\n\
        card b actual = -0.5\n";
    assert_eq!(draw(&map(text)), text);
}

#[test]
fn a_drawn_map_is_the_map() {
    let drawn = map("
             | Discover | Decide:x | :y
        Do   | a b      |          | c
        Feel ~ |        | 2>       |
        Count # |       | 7        |
    ");
    let phases: Vec<_> = drawn.phases.iter().map(|phase| (phase.id.as_str(), phase.steps.len())).collect();
    assert_eq!(phases, [("Discover", 1), ("Decide", 2)]);
    let cards: Vec<_> =
        drawn.cards().map(|card| (card.card.id.as_str(), card.step.as_str(), card.at)).collect();
    assert_eq!(cards, [("a", "Discover", 0), ("b", "Discover", 1), ("c", "y", 0)]);
    let experience = drawn.lanes[1].experience().expect("an experience");
    assert_eq!(experience.points["x"].actual.map(|actual| actual.value()), Some(2.0));
    assert_eq!(experience.points["x"].desired, None);
    assert_eq!(drawn.lanes[2].metric().expect("numbers").values["Decide"], 7.0);
}
