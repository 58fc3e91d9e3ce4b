//! A table laid over lanes and steps.

use klantreis::command::spread::{Laid, Missing, Names, Spread};
use klantreis::command::{Rejection, apply};
use klantreis::model::*;
use klantreis::text::{Language, deed, typed_number};

use crate::board_text::{assert_same, cell, map};

const BEFORE: &str = "
          | Discover | Decide:x | :y
    Do    | a        |          |
    Sight -
    Feel ~ | 0>1     |          |
    Count # | 10     | 5        |
    Think |          | e        |
";

fn lay(rows: &[&[&str]], from: &str, grow: bool) -> Laid {
    lay_on(&map(BEFORE), rows, from, grow)
}

fn lay_on(map: &Journey, rows: &[&[&str]], from: &str, grow: bool) -> Laid {
    let rows: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
    let from = cell(from);
    let mut number = 0;
    let fresh = &mut || {
        number += 1;
        format!("n{number}")
    };
    let figure = |_: &Lane, text: &str| typed_number(Language::Dutch, text);
    let names = Names { lane: &|at| format!("L{at}"), step: &|at| format!("S{at}") };
    Spread { map, rows: &rows, from: &from }.lay(grow.then_some(&names), &figure, fresh)
}

#[track_caller]
fn gives(laid: &Laid, after: &str) {
    let command = laid.command.as_ref().expect("something finds a place");
    let made = apply(&map(BEFORE), command).unwrap_or_else(|rejection| panic!("{command:?}: {rejection:?}"));
    assert_eq!(made.check(), []);
    assert_same(&made, &map(after), "the table");
}

#[test]
fn rows_go_over_lanes_and_columns_over_steps() {
    let laid =
        lay(&[&["t", "", "u"], &["1,5", "veel", "-1"], &["20", "7", "8"], &["v"]], "Do/Discover", false);
    assert_eq!((laid.cards.len(), laid.numbers, laid.outside), (3, 4, 0));
    let misfit = |text: &str, lane: &str| (text.to_owned(), lane.to_owned());
    assert_eq!(laid.misfits, [misfit("veel", "Feel"), misfit("8", "Count")], "a phase has one number");
    gives(
        &laid,
        "| Discover | Decide:x | :y
         Do    | a n1 |   | n2
         Sight -
         Feel ~ | 1.5>1 | | -1>
         Count # | 20 | 7 |
         Think | n3 | e |
         card n1 title = t
         card n2 title = u
         card n3 title = v",
    );
}

#[test]
fn what_a_curve_does_not_take_is_said() {
    let laid = lay(&[&["3"]], "Feel/Discover", false);
    assert_eq!((laid.command, laid.misfits.len()), (None, 1), "beyond its scale");
}

#[test]
fn beyond_the_edge_only_what_fits_is_taken() {
    let laid = lay(&[&["t", "u"], &["v", "w"]], "Think/y", false);
    assert_eq!((laid.cards.len(), laid.outside, laid.added), (1, 3, Missing::default()));
}

#[test]
fn beyond_the_edge_the_board_grows() {
    let laid = lay(&[&["t", "u"], &["v", ""]], "Think/y", true);
    assert_eq!((laid.cards.len(), laid.outside, laid.added), (3, 0, Missing { lanes: 1, steps: 1 }));
    let command = laid.command.expect("all of it");
    assert_eq!(command.name(), deed::CARDS_ADDED, "and not what is added for their sake");
    let made = apply(&map(BEFORE), &command).expect("it grows");
    assert_eq!(made.check(), []);
    let added = made.lanes.last().expect("a lane");
    assert_eq!(
        (added.name.as_str(), added.card_count(), made.phases[1].steps[2].name.as_str()),
        ("L0", 1, "S0")
    );
    assert_eq!(
        added.cards().map(|cards| cards.kind),
        made.lane(&"Think".into()).and_then(|lane| Some(lane.cards()?.kind))
    );
    let rows: Vec<Vec<String>> = vec![vec!["x".to_owned()]; limits::LANES];
    let many: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let many: Vec<&[&str]> = many.iter().map(Vec::as_slice).collect();
    let command = lay(&many, "Think/y", true).command.expect("a command");
    assert_eq!(apply(&map(BEFORE), &command), Err(Rejection::TooManyLanes), "more than a journey has");
}

#[test]
fn hidden_lanes_are_passed_over() {
    let mut hidden = map(BEFORE);
    std::sync::Arc::make_mut(&mut hidden.lanes[2]).hidden = true;
    let laid = lay_on(&hidden, &[&["t"], &["9"], &["u"]], "Do/Discover", false);
    assert_eq!((laid.cards.len(), laid.numbers), (2, 1));
    let made = apply(&hidden, &laid.command.expect("a command")).expect("it is carried out");
    let numbers = made.lane(&"Count".into()).and_then(|lane| lane.metric().cloned()).expect("numbers");
    assert_eq!(numbers.values[&PhaseId::from("Discover")], 9.0);
}
