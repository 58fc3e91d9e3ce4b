//! Two versions of a map brought together: case by case, what each did and what comes of it.

use std::sync::Arc;

use klantreis::command::{Command, Rejection, apply};
use klantreis::merge::{Merged, merge};
use klantreis::model::*;

use crate::board_text::{assert_same, command, draw, map};

const BASE: &str = "
          | P:s | :t | Q
    Do    | a b | c  | d
    Say   | e   |    | f
    Feel ~ | 1>2 |   | 0>1
    Count # | 10 |   | 5
    k: a -> d = goes on
";

/// The map after commands, each on a line of its own.
#[track_caller]
fn after(base: &Journey, commands: &str) -> Journey {
    let commands = commands.split(';').filter(|text| !text.trim().is_empty());
    commands.fold(base.clone(), |map, text| match apply(&map, &command(text)) {
        Ok(map) => map,
        Err(rejection) => panic!("“{text}” was rejected: {rejection:?}\n{}", draw(&map)),
    })
}

/// Asserts what comes of two people doing this and that.
#[track_caller]
fn merges(mine: &str, theirs: &str, wanted: &str) -> Merged {
    let base = map(BASE);
    let merged = merge(&base, &after(&base, mine), &after(&base, theirs));
    assert_eq!(merged.journey.check(), []);
    assert_same(&merged.journey, &map(wanted), &format!("mine “{mine}” and theirs “{theirs}”"));
    merged
}

/// Asserts that each did something that doesn't touch what the other did: whoever is asked, and whoever did it
/// first, nothing is overruled and the same comes of it.
#[track_caller]
fn agree(mine: &str, theirs: &str) {
    let base = map(BASE);
    let wanted = draw(&after(&base, &format!("{mine} ; {theirs}")));
    assert_eq!(merges(mine, theirs, &wanted).overruled, []);
    assert_eq!(merges(theirs, mine, &wanted).overruled, []);
}

/// Asserts that mine stays and that theirs is named.
#[track_caller]
fn overrules(mine: &str, theirs: &str, overruled: &[&str]) {
    let base = map(BASE);
    let wanted = draw(&after(&base, mine));
    let named: Vec<Command> = overruled.iter().map(|text| command(text)).collect();
    assert_eq!(merges(mine, theirs, &wanted).overruled, named);
}

#[test]
fn different_things_go_together() {
    agree("set card a title = Mine", "set card b title = Theirs");
    agree("set card a title = Mine", "set card a note = Theirs");
    agree("set card a title = Mine", "move a to Say/Q");
    agree("move a to Say/Q", "move b to Do/Q");
    agree("delete a", "delete b");
    agree("insert x to Do/s", "insert y to Do/Q");
    agree("set phase P name = Mine", "set phase P goal = Theirs");
    agree("set lane Do name = Mine", "set lane Do channel = chat");
    agree("set journey title = Mine", "set journey state = future");
    agree("point Feel/s = 2>2", "point Feel/t = 1>1");
    agree("value Count/P = 11", "value Count/Q = ");
    agree("add step x to P", "add step y to Q");
    agree("delete step t", "set step s name = Theirs");
    agree("add phase X", "set phase P name = Theirs");
    agree("add lane X", "delete lane Say");
    agree("move lane Count before Do", "set lane Count unit = days");
    agree("add link x: a -> b", "label link k = goes back");
    agree("set step s name = Mine", "move step s to Q before Q");
}

#[test]
fn a_point_has_two_sides() {
    let merged = merges("point Feel/s = 2>2", "point Feel/s = 1>-1", &BASE.replace("1>2 |", "2>-1 |"));
    assert_eq!(merged.overruled, []);
    let merged = merges("point Feel/s = 2>2", "point Feel/s = 0>2", &BASE.replace("1>2 |", "2>2 |"));
    assert_eq!(merged.overruled, [command("point Feel/s = 0>2")]);
}

#[test]
fn both_doing_the_same_is_no_quarrel() {
    for same in [
        "set card a title = Same",
        "delete a",
        "move a to Say/Q",
        "move lane Count before Do",
        "delete phase Q",
        "delete link k",
    ] {
        let wanted = draw(&after(&map(BASE), same));
        assert_eq!(merges(same, same, &wanted).overruled, [], "{same}");
    }
}

#[test]
fn what_either_dismissed_is_dismissed() {
    agree("dismiss x", "set journey title = Theirs");
    assert_eq!(dismissed("a,b", "dismiss x", "dismiss y"), ["a", "b", "x", "y"]);
    assert_eq!(dismissed("a,b", "dismiss x", "dismiss x"), ["a", "b", "x"]);
    assert_eq!(dismissed("a,b", "restore a", "dismiss y"), ["b", "y"]);
    assert_eq!(dismissed("a,b", "dismiss x", "restore b"), ["a", "x"]);
    assert_eq!(dismissed("a,b", "restore a", "restore b"), [""; 0]);
    assert_eq!(dismissed("a,b", "restore a ; dismiss a", "dismiss y"), ["b", "a", "y"]);
}

/// What is dismissed after two people did this and that.
#[track_caller]
fn dismissed(before: &str, mine: &str, theirs: &str) -> Vec<String> {
    let base = map(&[BASE, "journey dismissed = ", before].concat());
    let merged = merge(&base, &after(&base, mine), &after(&base, theirs));
    assert_eq!(merged.overruled, []);
    merged.journey.dismissed
}

#[test]
fn a_field_that_both_set_stays_mine() {
    for field in ["card a title", "phase P name", "step t name", "lane Do name", "journey title"] {
        overrules(
            &format!("set {field} = Mine"),
            &format!("set {field} = Theirs"),
            &[&format!("set {field} = Theirs")],
        );
    }
    overrules("set lane Do kind = pains", "set lane Do kind = notes", &["set lane Do kind = notes"]);
    overrules(
        "set lane Feel persona = noor",
        "set lane Feel persona = ali",
        &["set lane Feel persona = ali"],
    );
    overrules("set lane Count unit = days", "set lane Count unit = hours", &["set lane Count unit = hours"]);
    overrules("value Count/P = 1", "value Count/P = 2", &["value Count/P = 2"]);
    overrules("label link k = mine", "label link k = theirs", &["label link k = theirs"]);
    overrules("move a to Say/Q", "move a to Say/s", &["move a to Say/s"]);
    overrules("move step t to Q", "move step t to Q before Q", &["move step t to Q before Q"]);
}

#[test]
fn a_card_that_either_added_is_there() {
    merges("insert x to Do/s before b", "insert y to Do/s before b", &BASE.replace("a b |", "a x y b |"));
    merges("insert x to Do/s", "insert y to Do/s", &BASE.replace("a b |", "a b x y |"));
    merges("insert x to Say/t", "insert y to Say/t", &BASE.replace("| e   |    |", "| e | x y |"));
    merges("delete b ; insert x to Do/s", "insert y to Do/s before b", &BASE.replace("a b |", "a x y |"));
}

#[test]
fn cards_that_both_moved_within_a_cell_stand_as_each_wanted() {
    let base = map("| P\nDo | a b c d e f");
    let both = |mine: &str, theirs: &str| {
        let merged = merge(&base, &after(&base, mine), &after(&base, theirs));
        (draw(&merged.journey), merged.overruled)
    };
    let row = |cards: &str| format!("| P\nDo | {cards}\n");
    assert_eq!(both("move a to Do/P before d", "move f to Do/P before b"), (row("f b c a d e"), vec![]));
    let (drawn, overruled) = both("move a to Do/P before d", "move a to Do/P");
    assert_eq!((drawn, overruled), (row("b c a d e f"), vec![command("move a to Do/P")]));
    let (drawn, overruled) = both("move a to Do/P before d", "move a to Do/P before d");
    assert_eq!((drawn, overruled), (row("b c a d e f"), vec![]));
}

#[test]
fn an_edited_card_is_never_lost_to_a_deletion() {
    let kept = draw(&after(&map(BASE), "set card b note = Edited"));
    assert_eq!(merges("set card b note = Edited", "delete b", &kept).overruled, [command("delete b")]);
    let back = BASE.to_string() + "card b note = Edited";
    assert_eq!(merges("delete b", "set card b note = Edited", &back).overruled, []);
}

#[test]
fn a_card_that_was_only_moved_goes_with_my_deletion_alone() {
    overrules("delete b", "move b to Say/Q", &["move b to Say/Q"]);
    overrules("move b to Say/Q", "delete b", &["delete b"]);
    overrules("delete b", "move b to Do/s before a", &[]);
    let gone = draw(&after(&map(BASE), "delete b"));
    assert_eq!(merges("move b to Do/s before a", "delete b", &gone).overruled, []);
}

#[test]
fn a_link_comes_back_with_its_card() {
    merges("delete a", "set card a note = Edited", &(BASE.to_string() + "card a note = Edited"));
    merges("set card a note = Edited", "delete a", &(BASE.to_string() + "card a note = Edited"));
}

#[test]
fn a_link_between_the_same_cards_is_there_once() {
    merges(
        "add link x: a -> b = mine",
        "add link y: a -> b = theirs",
        &(BASE.to_string() + "x: a -> b = mine"),
    );
    let merged = merges("label link k = mine", "delete link k", &BASE.replace("goes on", "mine"));
    assert_eq!(merged.overruled, [command("delete link k")]);
    let merged = merges("delete link k", "label link k = theirs", &BASE.replace("k: a -> d = goes on", ""));
    assert_eq!(merged.overruled, [command("label link k = theirs")]);
    merges("add link x: b -> c", "delete c", &draw(&after(&map(BASE), "delete c")));
}

#[test]
fn a_lane_in_which_i_did_something_stays_as_i_have_it() {
    for mine in ["set card b note = Mine", "insert x to Do/Q", "move e to Do/Q", "set lane Do name = Mine"] {
        overrules(mine, "delete lane Do", &["delete lane Do"]);
    }
    overrules("point Feel/t = 1>1", "delete lane Feel", &["delete lane Feel"]);
    overrules("value Count/P = 11", "delete lane Count", &["delete lane Count"]);
    // What I took out of it or only moved about is nothing to keep it for.
    let gone = draw(&after(&map(BASE), "delete lane Do"));
    assert_eq!(merges("delete b", "delete lane Do", &gone).overruled, []);
    assert_eq!(merges("move b to Do/s before a", "delete lane Do", &gone).overruled, []);
    merges(
        "move b to Say/s",
        "delete lane Do",
        &draw(&after(&map(BASE), "move b to Say/s ; delete lane Do")),
    );
}

#[test]
fn a_lane_that_i_deleted_comes_back_for_the_cards_they_made() {
    let without = "
              | P:s | :t | Q
        Say   | e   |    | f
        Feel ~ | 1>2 |   | 0>1
        Count # | 10 |   | 5
    ";
    let merged = merges(
        "delete lane Do",
        "set card b note = Theirs ; insert x to Do/Q",
        &(without.replace("Say ", "Do | b | | x\nSay ") + "card b note = Theirs"),
    );
    assert_eq!(merged.overruled, []);
    assert_eq!(
        merges("delete lane Do", "set lane Do name = Theirs", without).overruled,
        [command("set lane Do name = Theirs")]
    );
    overrules("delete lane Feel", "point Feel/s = 2>2", &["point Feel/s = 2>2"]);
    overrules("delete lane Count", "value Count/Q = 6", &["value Count/Q = 6"]);
}

#[test]
fn a_step_in_which_i_did_something_stays_as_i_have_it() {
    for mine in [
        "set card b note = Mine",
        "insert x to Say/s",
        "move f to Do/s",
        "set step s name = Mine",
        "move step s to Q",
        "point Feel/s = 2>2",
    ] {
        overrules(mine, "delete step s", &["delete step s"]);
    }
    let gone = draw(&after(&map(BASE), "delete step s"));
    merges("delete b", "delete step s", &gone);
}

#[test]
fn a_step_that_i_deleted_comes_back_for_the_cards_they_made() {
    let merged = merges(
        "delete step s",
        "insert x to Say/s ; set step s name = Theirs",
        "         | P:s | :t | Q
         Do    |    | c | d
         Say   | x  |   | f
         Feel ~ |   |   | 0>1
         Count # | 10 | | 5
         step s name = Theirs",
    );
    assert_eq!(merged.overruled, []);
    overrules("delete step t", "point Feel/t = 1>1", &["point Feel/t = 1>1"]);
    overrules("delete step t", "set step t name = Theirs", &["set step t name = Theirs"]);
    overrules("delete step t", "move step t to Q", &["move step t to Q"]);
}

#[test]
fn a_phase_in_which_i_did_something_stays_as_i_have_it() {
    for mine in [
        "set card b note = Mine",
        "insert x to Say/t",
        "set phase P goal = Mine",
        "set step t name = Mine",
        "value Count/P = 11",
        "add step x to P",
        "point Feel/t = 1>1",
    ] {
        overrules(mine, "delete phase P", &["delete phase P"]);
    }
    overrules("add phase X:x y ; move step x to Q", "delete phase Q", &["delete phase Q"]);
    // A step that they had taken out of it before stays out of it.
    let merged = merges(
        "insert x to Say/t",
        "move step s to Q before Q ; delete phase P",
        "        | P:t | Q:s | :Q
         Do    | c | a b | d
         Say   | x | e   | f
         Feel ~ | | 1>2  | 0>1
         Count # | 10 | 5 |
         k: a -> d = goes on",
    );
    assert_eq!(merged.overruled, [command("delete phase P")]);
}

#[test]
fn a_phase_that_i_deleted_comes_back_for_the_cards_they_made() {
    let merged = merges(
        "delete phase P",
        "insert x to Say/t",
        "        | P:t | Q
         Do    |   | d
         Say   | x | f
         Feel ~ |  | 0>1
         Count # | | 5",
    );
    assert_eq!(merged.overruled, []);
    overrules("delete phase P", "set phase P goal = Theirs", &["set phase P goal = Theirs"]);
    overrules("delete phase P", "value Count/P = 11", &["value Count/P = 11"]);
    overrules("delete phase P", "add step x to P", &["add step x to P"]);
}

#[test]
fn a_phase_is_never_left_without_a_step() {
    // Each takes one of its two steps away.
    overrules("move step s to Q", "move step t to Q", &["move step t to Q"]);
    overrules("delete step s", "delete step t", &["delete step t"]);
    overrules("move step s to Q", "delete step t", &["delete step t"]);
    let merged = merges(
        "move step t to Q",
        "add phase X:x ; move step t to X ; delete step x",
        &draw(&after(&map(BASE), "move step t to Q")),
    );
    assert!(
        merged
            .overruled
            .iter()
            .any(|command| matches!(command, Command::AddPhase { phase, .. } if phase.id.as_str() == "X"))
    );
}

#[test]
fn the_order_of_phases_steps_and_lanes_is_that_of_both() {
    let base = map("| A | B | C:c | :d | :e | :f | D\nK |\nL |\nM |\nN |");
    let mine = after(&base, "move phase A ; move lane K ; move step c to C");
    let theirs = after(
        &base,
        "move phase D before B ; move lane N before L ; move step f to C before c ; add lane X before M ; add phase Y before C",
    );
    let merged = merge(&base, &mine, &theirs);
    assert_same(
        &merged.journey,
        &map("| D | B | Y | C:f | :d | :e | :c | A\nN |\nL |\nX |\nM |\nK |"),
        "both orders",
    );
    assert_eq!(merged.overruled, []);
    let theirs = after(&base, "move phase A before D ; move lane K before N");
    let merged = merge(&base, &mine, &theirs);
    assert_eq!(merged.journey.phases, mine.phases);
    assert_eq!(merged.overruled, [command("move phase A before D"), command("move lane K before N")]);
}

#[test]
fn unknown_fields_of_the_file_go_with_what_they_belong_to() {
    let extra = |name: &str| Extra::new(vec![(name.into(), "1".into())]);
    let base = map(BASE);
    let mut mine = base.clone();
    mine.extra = extra("mine");
    let mut theirs = base.clone();
    Arc::make_mut(&mut theirs.lanes[0]).extra = extra("lane");
    Arc::make_mut(&mut theirs.phases[0]).extra = extra("phase");
    Arc::make_mut(&mut theirs.phases[0]).steps[0].extra = extra("step");
    Arc::make_mut(&mut theirs.links[0]).extra = extra("link");
    let merged = merge(&base, &mine, &theirs).journey;
    assert_eq!(Journey { extra: Extra::default(), ..merged.clone() }, theirs);
    assert_eq!(merged.extra, extra("mine"));
}

#[test]
fn a_lane_of_another_sort_holds_what_cards_there_are() {
    let base = map("| P\nDo | a");
    let theirs = map("| P\nDo ~ | 1>1");
    let merged = merge(&base, &base, &theirs);
    assert_same(&merged.journey, &theirs, "only they changed it");
    let mine = after(&base, "insert x to Do/P");
    let merged = merge(&base, &mine, &theirs);
    assert_same(&merged.journey, &map("| P\nDo | x"), "a card of mine needs the lane");
    let mine = after(&map("| P\nDo |"), "insert x to Do/P");
    let merged = merge(&map("| P\nDo |"), &mine, &theirs);
    assert_same(&merged.journey, &mine, "also in a cell where there was none");
}

/// Two maps that are too large together stay apart, and theirs is named.
#[test]
fn a_merged_map_is_never_too_large_to_be_read() {
    let base = map("| P\nDo |");
    let cell = || Cell { lane: "Do".into(), step: "P".into() };
    let filled = |name: &str, count: usize| {
        let cards = (0..count).map(|at| Arc::new(Card::new(format!("{name}{at}").as_str().into(), "c")));
        let insert = Command::InsertCards { cards: cards.collect(), to: cell(), before: None };
        apply(&base, &insert).expect("there is room for so many")
    };
    let (mine, theirs) = (filled("mine", limits::CARDS - 1), filled("theirs", 2));
    let merged = merge(&base, &mine, &theirs);
    assert_eq!(merged.journey, mine);
    let insert = |id: &str| command(&format!("insert {id} to Do/P"));
    let named: Vec<Command> = ["theirs0", "theirs1"].into_iter().map(insert).collect();
    let ids = |commands: &[Command]| -> Vec<CardId> {
        let ids = commands.iter().map(|command| match command {
            Command::InsertCards { cards, .. } => cards[0].id.clone(),
            other => panic!("{other:?}"),
        });
        ids.collect()
    };
    assert_eq!(ids(&merged.overruled), ids(&named));
    assert_eq!(apply(&mine, &insert("one")).map(|map| map.card_count()), Ok(limits::CARDS));
    assert_eq!(merge(&base, &mine, &filled("theirs", 1)).journey.card_count(), limits::CARDS);
    assert_eq!(
        apply(&merge(&base, &mine, &filled("theirs", 1)).journey, &insert("one")),
        Err(Rejection::TooManyCards)
    );
}
