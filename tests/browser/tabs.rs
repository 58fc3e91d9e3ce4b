//! Two tabs with the same map.

use crate::harness::board::TITLE;
use crate::harness::{Page, Place::In, Visitor};
use klantreis::text::board as words;
use serde_json::json;
use std::time::{Duration, Instant};

crate::tests! {
    a_change_in_one_tab_appears_in_the_other_within_a_second,
    edits_of_different_cards_in_both_tabs_both_survive,
    an_edit_of_the_same_card_in_both_tabs_is_never_silently_dropped,
    undo_in_one_tab_leaves_the_other_tabs_edit_alone,
    a_journey_deleted_in_one_tab_is_not_lost_in_the_other,
    a_card_that_comes_from_the_other_tab_stands_above_the_one_being_written,
}

const BOARD: &str = "Think: search | Do: pay\n Web | a b | c\n Shop | | d";

fn two_tabs(visitor: &Visitor) -> (Page, Page) {
    let one = visitor.open_map(BOARD);
    let other = visitor.second_window();
    other.go(visitor.site.url());
    other.open_journey_called(TITLE);
    other.expect(BOARD);
    (one, other)
}

fn rename(page: &Page, card: &str, title: &str) {
    page.card(card).press("F2");
    page.press("Control+a");
    page.type_text(title);
    page.press("Enter");
}

fn a_change_in_one_tab_appears_in_the_other_within_a_second(visitor: &Visitor) {
    let (one, other) = two_tabs(visitor);
    one.move_card("a", In("Shop", "pay"));
    let moved = Instant::now();
    let after = "Think: search | Do: pay\n Web | b | c\n Shop | | d a";
    other.expect(after);
    assert!(moved.elapsed() < Duration::from_secs(1), "after {:?}", moved.elapsed());
    other.move_card("c", In("Shop", "search"));
    one.expect("Think: search | Do: pay\n Web | b |\n Shop | c | d a");
}

fn edits_of_different_cards_in_both_tabs_both_survive(visitor: &Visitor) {
    let (one, other) = two_tabs(visitor);
    rename(&one, "a", "first");
    rename(&other, "d", "second");
    one.move_card("b", In("Shop", "search"));
    other.move_card("c", In("Web", "search"));
    for page in [&one, &other] {
        page.wait("both tabs hold all four edits", || {
            let cards = page.board();
            cards.cards() == ["b", "c", "first", "second"]
                && cards.lanes[1].cells[0] == ["b"]
                && cards.lanes[0].cells[1].is_empty()
        });
    }
    let both = one.board();
    other.expect(&both.to_string());
}

fn an_edit_of_the_same_card_in_both_tabs_is_never_silently_dropped(visitor: &Visitor) {
    let (one, other) = two_tabs(visitor);
    // Both edits are begun before either is known to the other tab.
    one.card("a").press("F2");
    other.card("a").press("F2");
    for (page, title) in [(&one, "mine"), (&other, "theirs")] {
        page.press("Control+a");
        page.type_text(title);
    }
    one.hush();
    other.hush();
    one.press("Enter");
    other.press("Enter");
    one.wait("both tabs agree", || one.board() == other.board());
    let kept = one.board();
    let kept = kept.cards();
    assert!(kept.contains(&"mine") || kept.contains(&"theirs"), "{kept:?}");
    let said: Vec<String> = [&one, &other].iter().flat_map(|page| page.heard()).collect();
    let both = kept.contains(&"mine") && kept.contains(&"theirs");
    assert!(both || !said.is_empty(), "one title went, and nobody says so");
}

fn undo_in_one_tab_leaves_the_other_tabs_edit_alone(visitor: &Visitor) {
    let (one, other) = two_tabs(visitor);
    one.move_card("a", In("Shop", "pay"));
    other.expect("Think: search | Do: pay\n Web | b | c\n Shop | | d a");
    rename(&other, "c", "changed");
    one.expect("Think: search | Do: pay\n Web | b | changed\n Shop | | d a");
    one.press("Control+z");
    one.expect("Think: search | Do: pay\n Web | a b | changed\n Shop | | d");
    other.expect("Think: search | Do: pay\n Web | a b | changed\n Shop | | d");
}

fn a_journey_deleted_in_one_tab_is_not_lost_in_the_other(visitor: &Visitor) {
    let (one, other) = two_tabs(visitor);
    one.call("() => localStorage.removeItem('klantreis/journey/map')", serde_json::json!([]));
    other.wait("the journey is gone from the store", || other.stored_board("map").is_none());
    // Whoever goes on working here keeps the work.
    rename(&other, "a", "kept");
    other.expect("Think: search | Do: pay\n Web | kept b | c\n Shop | | d");
}

/// The cards of the cell were moved below the field, so that it jumped to the top while it was typed in.
fn a_card_that_comes_from_the_other_tab_stands_above_the_one_being_written(visitor: &Visitor) {
    let (one, other) = two_tabs(visitor);
    let add = visitor.fill(words::ADD_CARD_TO, &[("cell", "Web, search")]);
    other.find("cell", "Web, search").find("button", &add).press("Enter");
    one.move_card("c", In("Web", "search"));
    one.expect("Think: search | Do: pay\n Web | a b c |\n Shop | | d");
    other.wait("the card and, below it, the field", || {
        other.call(
            "() => [...document.querySelectorAll('.cell ul')]
                .filter((list) => list.querySelector('textarea'))
                .flatMap((list) => [...list.children].map((item) => item.querySelector('textarea') ? 'field' : item.textContent[0]))
                .join(' ')",
            json!([]),
        ) == json!("a b c field")
    });
}
