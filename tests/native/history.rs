//! Undo and redo.

use std::sync::Arc;

use klantreis::command::{Command, JourneyEdit};
use klantreis::editor::Editor;
use klantreis::history::{Ahead, DEPTH, History, MOST_MOMENTS, MOST_THINGS, Moment, Shelf};
use klantreis::model::Journey;
use klantreis::model::Selection;
use klantreis::text::deed;

use crate::board_text::map;

fn moment(title: &str) -> Moment {
    let mut journey = map("| P\nDo | a");
    journey.title = title.to_string();
    Moment { journey: Arc::new(journey), selection: Selection::Cards(vec![title.into()]) }
}

fn title(moment: Option<Moment>) -> Option<(String, Selection)> {
    moment.map(|moment| (moment.journey.title.clone(), moment.selection))
}

fn selected(title: &str) -> Option<(String, Selection)> {
    Some((title.to_string(), Selection::Cards(vec![title.into()])))
}

#[test]
fn moments_come_back_one_by_one_with_their_selection() {
    let mut history = History::default();
    assert!(history.undoes().is_none() && history.redoes().is_none());
    assert_eq!(title(history.undo(moment("now"))), None);
    history.record(moment("one"), deed::CARD_MOVED);
    history.record(moment("two"), deed::CARD_MOVED);
    assert!(history.undoes().is_some() && history.redoes().is_none());
    assert_eq!(title(history.undo(moment("three"))), selected("two"));
    assert_eq!(title(history.undo(moment("two"))), selected("one"));
    assert!(history.undoes().is_none() && history.redoes().is_some());
    assert_eq!(title(history.undo(moment("one"))), None);
    assert_eq!(title(history.redo(moment("one"))), selected("two"));
    assert_eq!(title(history.redo(moment("two"))), selected("three"));
    assert_eq!(title(history.redo(moment("three"))), None);
    assert_eq!(title(history.undo(moment("three"))), selected("two"));
}

#[test]
fn a_new_change_ends_what_was_undone() {
    let mut history = History::default();
    history.record(moment("one"), deed::CARD_MOVED);
    history.record(moment("two"), deed::CARD_MOVED);
    history.undo(moment("three"));
    history.record(moment("two"), deed::CARD_MOVED);
    assert!(history.redoes().is_none());
    assert_eq!(title(history.redo(moment("four"))), None);
    assert_eq!(title(history.undo(moment("four"))), selected("two"));
}

fn retitle(editor: &mut Editor, number: usize) {
    let edit = JourneyEdit::Title(format!("title {number}"));
    editor.execute(&Command::EditJourney(edit)).expect("it is another title");
}

#[test]
fn the_oldest_moments_are_forgotten() {
    let mut editor = Editor::new(Journey::new("map".into(), "first"));
    for number in 0..DEPTH + 7 {
        retitle(&mut editor, number);
    }
    let last = editor.journey().title.clone();
    let undone = std::iter::repeat_with(|| editor.undo()).take_while(Option::is_some).count();
    assert_eq!(undone, DEPTH);
    assert_eq!(editor.journey().title, "title 6");
    let redone = std::iter::repeat_with(|| editor.redo()).take_while(Option::is_some).count();
    assert_eq!(redone, DEPTH);
    assert_eq!(editor.journey().title, last);
    assert_eq!(std::iter::repeat_with(|| editor.undo()).take_while(Option::is_some).count(), DEPTH);
}

#[test]
fn a_rewrite_forgets_moments_that_became_the_same() {
    let mut history = History::default();
    for title in ["one", "two", "two again", "three"] {
        history.record(moment(title), deed::CARD_MOVED);
    }
    let rewrite = |journey: &Arc<Journey>| {
        let mut journey = (**journey).clone();
        journey.title = journey.title.replace(" again", "").replace("three", "now");
        Arc::new(journey)
    };
    history.rebase(&moment("now").journey, rewrite);
    assert_eq!(title(history.undo(moment("now"))).map(|(title, _)| title).as_deref(), Some("two"));
    assert_eq!(title(history.undo(moment("two"))).map(|(title, _)| title).as_deref(), Some("one"));
    assert!(history.undoes().is_none());
    assert_eq!(title(history.redo(moment("one"))).map(|(title, _)| title).as_deref(), Some("two"));
    assert_eq!(title(history.redo(moment("two"))).map(|(title, _)| title).as_deref(), Some("now"));
}

#[test]
fn undo_and_redo_are_called_what_was_done() {
    let mut history = History::default();
    assert_eq!((history.undoes(), history.redoes()), (None, None));
    history.record(moment("one"), deed::CARD_ADDED);
    history.record(moment("two"), deed::CARD_MOVED);
    assert_eq!((history.undoes(), history.redoes()), (Some(deed::CARD_MOVED), None));
    history.undo(moment("three"));
    assert_eq!((history.undoes(), history.redoes()), (Some(deed::CARD_ADDED), Some(deed::CARD_MOVED)));
    history.redo(moment("two"));
    assert_eq!(history.undoes(), Some(deed::CARD_MOVED));
}

#[test]
fn a_shelf_gives_back_what_was_put_there_last_under_a_name() {
    let mut shelf = Shelf::default();
    shelf.put("a", 1, "first");
    shelf.put("b", 1, "other");
    shelf.put("a", 2, "second");
    assert_eq!((shelf.take(&"a"), shelf.take(&"a"), shelf.take(&"b")), (Some("second"), None, Some("other")));
    shelf.put("a", 1, "third");
    shelf.put("a", 0, "with nothing to undo");
    assert_eq!(shelf.take(&"a"), None);
}

#[test]
fn a_shelf_holds_so_many_things_and_moments_and_the_oldest_go() {
    let mut shelf = Shelf::default();
    (0..=MOST_THINGS).for_each(|name| shelf.put(name, 1, name));
    assert_eq!((shelf.take(&0), shelf.take(&1)), (None, Some(1)));
    shelf.put(99, MOST_MOMENTS, 99);
    assert_eq!((shelf.take(&2), shelf.take(&99)), (None, Some(99)));
}

/// How far each state is ahead of the first one.
#[track_caller]
fn check_ahead(states: &str, steps: &[usize]) {
    let mut states = states.chars();
    let mut ahead = Ahead::of(states.next());
    let found: Vec<usize> = states
        .map(|state| {
            ahead.go_to(Some(state));
            ahead.steps()
        })
        .collect();
    assert_eq!(found, steps);
}

#[test]
fn each_change_is_a_step_ahead_and_undoing_takes_it_back() {
    check_ahead("abcd", &[1, 2, 3]);
    check_ahead("abcba", &[1, 2, 1, 0]);
    check_ahead("abcbd", &[1, 2, 1, 2]);
}

#[test]
fn what_is_as_it_was_kept_is_not_ahead_however_it_came_about() {
    check_ahead("aabbca", &[0, 1, 1, 2, 0]);
}
