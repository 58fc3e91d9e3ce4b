//! A map that is being edited, alone or together with another tab.

use std::sync::Arc;

use klantreis::command::{Rejection, apply};
use klantreis::editor::Editor;
use klantreis::merge::merge;
use klantreis::model::Journey;
use klantreis::model::Selection;
use klantreis::text::deed;
use proptest::prelude::*;

use crate::arbitrary;
use crate::board_text::{assert_same, command, ids, map};
use crate::wishes::{Wish, after, wishes};

const MAP: &str = "| P:s | :t | Q\nDo | a b | c |\nSay | d | |";

fn editor() -> Editor {
    Editor::new(map(MAP))
}

#[track_caller]
fn does(editor: &mut Editor, text: &str) {
    editor.execute(&command(text)).unwrap_or_else(|rejection| panic!("“{text}”: {rejection:?}"));
}

#[track_caller]
fn shows(editor: &Editor, text: &str) {
    assert_same(editor.journey(), &map(text), "the editor");
}

fn cards(text: &str) -> Selection {
    Selection::of_cards(ids(text))
}

#[test]
fn an_editor_begins_with_nothing_selected_and_nothing_to_undo() {
    let editor = editor();
    assert_eq!(*editor.selection(), Selection::Nothing);
    assert!(editor.undoes().is_none() && editor.redoes().is_none());
}

#[test]
fn only_what_is_there_is_selected() {
    let within = |selection: Selection| selection.within(&map(MAP));
    assert_eq!(within(cards("d gone a")), cards("d a"));
    assert_eq!(within(cards("gone")), Selection::Nothing);
    assert_eq!(within(Selection::Phase("P".into())), Selection::Phase("P".into()));
    assert_eq!(within(Selection::Phase("gone".into())), Selection::Nothing);
    assert_eq!(within(Selection::Step("t".into())), Selection::Step("t".into()));
    assert_eq!(within(Selection::Step("gone".into())), Selection::Nothing);
    assert_eq!(within(Selection::Lane("Do".into())), Selection::Lane("Do".into()));
    assert_eq!(within(Selection::Lane("gone".into())), Selection::Nothing);
    assert_eq!(within(Selection::Journey), Selection::Journey);
    assert_eq!(Selection::of_cards(Vec::new()), Selection::Nothing);
}

#[test]
fn a_selection_knows_its_cards() {
    let selection = cards("d a");
    assert_eq!(selection.cards(), ids("d a"));
    assert!(selection.has_card(&"a".into()) && !selection.has_card(&"b".into()));
    assert_eq!(Selection::Lane("Do".into()).cards(), []);
    assert!(!Selection::Journey.has_card(&"a".into()));
}

#[test]
fn what_a_command_deletes_is_no_longer_selected() {
    let mut editor = editor();
    editor.select(cards("a c d"));
    does(&mut editor, "delete step s");
    assert_eq!(*editor.selection(), cards("c"));
    editor.select(Selection::Lane("Say".into()));
    does(&mut editor, "delete lane Say");
    assert_eq!(*editor.selection(), Selection::Nothing);
    assert!(editor.undo().is_some());
    assert_eq!(*editor.selection(), Selection::Lane("Say".into()));
    assert!(editor.undo().is_some());
    assert_eq!(*editor.selection(), cards("a c d"));
    assert!(editor.redo().is_some() && editor.redo().is_some());
    assert_eq!(*editor.selection(), Selection::Nothing);
}

#[test]
fn redo_selects_what_was_selected_when_it_was_undone() {
    let mut editor = editor();
    does(&mut editor, "insert e to Do/Q");
    editor.select(cards("e"));
    assert!(editor.undo().is_some());
    assert_eq!(*editor.selection(), Selection::Nothing);
    assert!(editor.redo().is_some());
    assert_eq!(*editor.selection(), cards("e"));
}

#[test]
fn a_rejected_command_is_no_step_to_undo() {
    let mut editor = editor();
    let before = editor.journey().clone();
    assert_eq!(editor.can(&command("delete gone")), Err(Rejection::NoSuchCard));
    assert_eq!(editor.execute(&command("delete gone")), Err(Rejection::NoSuchCard));
    assert_eq!(editor.execute(&command("move b to Do/s")), Err(Rejection::NothingChanges));
    assert!(Arc::ptr_eq(&before, editor.journey()));
    assert!(editor.undoes().is_none());
    assert_eq!(editor.can(&command("delete a")), Ok(()));
    assert!(Arc::ptr_eq(&before, editor.journey()), "asking changes nothing");
}

/// The other tab's map after a command.
fn other(base: &Journey, text: &str) -> Journey {
    apply(base, &command(text)).expect("the other tab could do it")
}

#[test]
fn the_other_tab_comes_in_and_own_changes_are_still_undone() {
    let mut editor = editor();
    let base = editor.journey().clone();
    does(&mut editor, "move a to Say/Q");
    let merged = editor.bring_in(&base, &other(&base, "insert x to Do/Q ; set card b title = Theirs"));
    assert_eq!(merged.overruled, []);
    shows(&editor, "| P:s | :t | Q\nDo | b | c | x\nSay | d | | a\ncard b title = Theirs");
    assert!(editor.undo().is_some());
    shows(&editor, "| P:s | :t | Q\nDo | a b | c | x\nSay | d | |\ncard b title = Theirs");
    assert!(editor.undoes().is_none(), "the other's change isn't ours to undo");
    assert!(editor.redo().is_some());
    shows(&editor, "| P:s | :t | Q\nDo | b | c | x\nSay | d | | a\ncard b title = Theirs");
}

#[test]
fn what_the_other_tab_brings_in_selects_nothing_and_deletes_from_the_selection() {
    let mut editor = editor();
    editor.select(cards("a b"));
    let base = editor.journey().clone();
    editor.bring_in(&base, &other(&base, "delete a ; insert x to Do/Q"));
    assert_eq!(*editor.selection(), cards("b"));
}

#[test]
fn a_field_that_both_set_stays_mine_and_is_named() {
    let mut editor = editor();
    let base = editor.journey().clone();
    does(&mut editor, "set card a title = Mine");
    let theirs = "set card a title = Theirs";
    let merged = editor.bring_in(&base, &other(&base, &format!("{theirs} ; set card a note = Theirs too")));
    assert_eq!(merged.overruled, [command(theirs)]);
    shows(&editor, &format!("{MAP}\ncard a title = Mine\ncard a note = Theirs too"));
    assert!(editor.undo().is_some());
    shows(&editor, &format!("{MAP}\ncard a title = Theirs\ncard a note = Theirs too"));
}

#[test]
fn what_was_undone_is_done_again_on_the_others_map() {
    let mut editor = editor();
    let base = editor.journey().clone();
    does(&mut editor, "delete c");
    assert!(editor.undo().is_some());
    editor.bring_in(&base, &other(&base, "insert x to Do/t before c"));
    assert!(editor.redo().is_some());
    shows(&editor, "| P:s | :t | Q\nDo | a b | x |\nSay | d | |");
}

/// Once, undoing the addition of a card that the other tab had edited since did nothing, and seemed not to work.
#[test]
fn a_step_that_no_longer_changes_anything_is_forgotten() {
    let mut editor = editor();
    does(&mut editor, "delete d");
    does(&mut editor, "insert x to Do/Q");
    let base = editor.journey().clone();
    editor.bring_in(&base, &other(&base, "set card x title = Theirs"));
    shows(&editor, "| P:s | :t | Q\nDo | a b | c | x\nSay | | |\ncard x title = Theirs");
    assert!(editor.undo().is_some());
    shows(&editor, "| P:s | :t | Q\nDo | a b | c | x\nSay | d | |\ncard x title = Theirs");
    assert!(editor.undoes().is_none());
}

#[test]
fn a_journey_that_comes_back_to_the_desk_keeps_its_steps_and_what_others_did_meanwhile() {
    let mut editor = editor();
    editor.select(cards("a"));
    does(&mut editor, "move a to Say/Q");
    let same = (**editor.journey()).clone();
    editor.catch_up(same.clone());
    assert_eq!((editor.selection(), editor.undoes()), (&Selection::Nothing, Some(deed::CARD_MOVED)));
    editor.catch_up(other(&same, "insert x to Do/Q ; set card b title = Theirs"));
    shows(&editor, "| P:s | :t | Q\nDo | b | c | x\nSay | d | | a\ncard b title = Theirs");
    assert_eq!(editor.undo(), Some(deed::CARD_MOVED));
    shows(&editor, "| P:s | :t | Q\nDo | a b | c | x\nSay | d | |\ncard b title = Theirs");
    assert_eq!((editor.undoes(), editor.redoes()), (None, Some(deed::CARD_MOVED)));
}

#[test]
fn every_step_is_called_what_was_done() {
    let names = [
        ("move a to Say/Q", deed::CARD_MOVED),
        ("move a b to Say/Q", deed::CARDS_MOVED),
        ("delete a", deed::CARD_DELETED),
        ("delete a b", deed::CARDS_DELETED),
        ("insert x to Do/Q", deed::CARD_ADDED),
        ("set card a title = Mine", deed::CARD_TITLE),
        ("insert x to Do/Q ; set card b title = Theirs", deed::CARD_ADDED),
        ("insert x to Do/Q ; insert y to Do/Q", deed::CARDS_ADDED),
    ];
    for (text, name) in names {
        let mut editor = editor();
        does(&mut editor, text);
        assert_eq!(editor.undoes(), Some(name), "{text}");
    }
}

/// Does what a wish wants, if that can be done.
fn execute(editor: &mut Editor, wish: &Wish, name: &str) {
    let command = wish.command(editor.journey(), name);
    assert_eq!(editor.can(&command), editor.execute(&command));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn undoing_everything_leaves_what_the_other_did(
        base in arbitrary::journey(),
        mine in wishes(10),
        theirs in wishes(10),
    ) {
        let theirs = after(&base, &theirs, "theirs");
        let mut editor = Editor::new(base.clone());
        for (at, wish) in mine.iter().enumerate() {
            execute(&mut editor, wish, &format!("mine{at}"));
        }
        let merged = merge(&base, editor.journey(), &theirs);
        prop_assert_eq!(&editor.bring_in(&base, &theirs).overruled, &merged.overruled);
        prop_assert_eq!(&**editor.journey(), &merged.journey);
        while editor.undo().is_some() {
            prop_assert_eq!(editor.journey().check(), []);
        }
        assert_same(editor.journey(), &theirs, "all of mine undone");
        while editor.redo().is_some() {}
        prop_assert_eq!(&**editor.journey(), &merged.journey);
    }

    /// As another tab does to a journey that was left here for the list of journeys.
    #[test]
    fn what_others_stored_meanwhile_is_what_comes_back(
        base in arbitrary::journey(),
        mine in wishes(10),
        theirs in wishes(10),
    ) {
        let mut editor = Editor::new(base);
        mine.iter().enumerate().for_each(|(at, wish)| execute(&mut editor, wish, &format!("mine{at}")));
        let stored = after(editor.journey(), &theirs, "theirs");
        editor.catch_up(stored.clone());
        prop_assert_eq!(&**editor.journey(), &stored);
        while editor.undo().is_some() {
            prop_assert_eq!(editor.journey().check(), []);
        }
    }

    #[test]
    fn changes_go_on_after_the_other_came_in(
        base in arbitrary::journey(),
        mine in wishes(8),
        theirs in wishes(8),
        more in wishes(8),
    ) {
        let mut editor = Editor::new(base.clone());
        let theirs = after(&base, &theirs, "theirs");
        mine.iter().enumerate().for_each(|(at, wish)| execute(&mut editor, wish, &format!("mine{at}")));
        editor.bring_in(&base, &theirs);
        more.iter().enumerate().for_each(|(at, wish)| execute(&mut editor, wish, &format!("more{at}")));
        let last = editor.journey().clone();
        while editor.undo().is_some() {}
        assert_same(editor.journey(), &theirs, "all of mine undone");
        while editor.redo().is_some() {}
        prop_assert!(Arc::ptr_eq(editor.journey(), &last));
    }
}
