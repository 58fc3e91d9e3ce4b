//! Moving cards, in every way.

use crate::harness::{Kind, MOUSE, PEN, Page, Place, Place::*, Point, TOUCH, Visitor, check};
use klantreis::text::board as words;

crate::tests! {
    a_mouse_moves_a_card,
    a_pen_moves_a_card.only(Kind::Chromium),
    a_finger_moves_a_card_after_a_long_press,
    the_keyboard_moves_a_card.either(),
    move_to_moves_a_card_with_single_clicks.either(),
    a_finger_that_swipes_scrolls_and_moves_nothing,
    a_drag_that_is_broken_off_moves_nothing,
    a_drop_beside_the_board_moves_nothing,
    the_board_scrolls_when_a_card_is_dragged_to_its_edge,
    nothing_is_selected_as_text_while_a_card_is_dragged,
    a_card_that_goes_while_it_is_dragged_ends_the_drag,
}

/// Every way a card can go: before, after, title, place, and the map that comes of it.
const MOVES: &[(&str, Place, &str)] = &[
    ("a", In("Shop", "pay"), "Think: search compare | Do: pay\n Web | b | c | d\n Shop | e | | a"),
    ("a", In("Web", "compare"), "Think: search compare | Do: pay\n Web | b | c a | d\n Shop | e | | "),
    ("c", Before("a"), "Think: search compare | Do: pay\n Web | c a b | | d\n Shop | e | | "),
    ("d", After("a"), "Think: search compare | Do: pay\n Web | a d b | c | \n Shop | e | | "),
    ("b", Before("a"), "Think: search compare | Do: pay\n Web | b a | c | d\n Shop | e | | "),
    ("a", After("b"), "Think: search compare | Do: pay\n Web | b a | c | d\n Shop | e | | "),
];

const MAP: &str = "Think: search compare | Do: pay\n Web | a b | c | d\n Shop | e | | ";

fn moves_by(visitor: &Visitor, kind: &'static str) {
    for (title, place, after) in MOVES {
        check(visitor, MAP, |page| page.drag_card(kind, title, *place), after);
    }
}

fn a_mouse_moves_a_card(visitor: &Visitor) {
    moves_by(visitor, MOUSE);
}

/// Firefox has no WebDriver action for pens.
fn a_pen_moves_a_card(visitor: &Visitor) {
    moves_by(visitor, PEN);
}

fn a_finger_moves_a_card_after_a_long_press(visitor: &Visitor) {
    moves_by(visitor, TOUCH);
}

/// Space picks up, arrows move, Space drops.
fn the_keyboard_moves_a_card(visitor: &Visitor) {
    let by_keys = |title: &str, keys: &[&str], after: &str| {
        let act = |page: &Page| {
            page.card(title).press("Space");
            keys.iter().for_each(|key| page.press(key));
            page.press("Space");
        };
        check(visitor, MAP, act, after);
    };
    by_keys("a", &["ArrowDown"], "Think: search compare | Do: pay\n Web | b a | c | d\n Shop | e | | ");
    by_keys("a", &["ArrowRight"], "Think: search compare | Do: pay\n Web | b | a c | d\n Shop | e | | ");
    by_keys("b", &["ArrowDown"], "Think: search compare | Do: pay\n Web | a | c | d\n Shop | b e | | ");
    by_keys("d", &["ArrowLeft"], "Think: search compare | Do: pay\n Web | a b | d c | \n Shop | e | | ");
    by_keys("d", &["ArrowDown", "Escape"], MAP);
}

fn move_to_moves_a_card_with_single_clicks(visitor: &Visitor) {
    let move_to = visitor.word("Verplaatsen naar…", "Move to…");
    let by_menu = |title: &str, path: &[&str], after: &str| {
        let act = |page: &Page| {
            page.open_menu(&page.card(title));
            page.choose(path);
        };
        check(visitor, MAP, act, after);
    };
    by_menu(
        "a",
        &[move_to, "Shop", "pay"],
        "Think: search compare | Do: pay\n Web | b | c | d\n Shop | e | | a",
    );
    by_menu(
        "d",
        &[move_to, "Web", "search"],
        "Think: search compare | Do: pay\n Web | a b d | c |\n Shop | e | |",
    );
    let down = visitor.t(words::MOVE_DOWN);
    by_menu("a", &[down], "Think: search compare | Do: pay\n Web | b a | c | d\n Shop | e | |");
}

fn a_finger_that_swipes_scrolls_and_moves_nothing(visitor: &Visitor) {
    let act = |page: &Page| {
        let from = page.card("a").target();
        page.pointer(TOUCH, from).down().glide(from.moved(300.0, 4.0), 6).up().perform();
    };
    check(visitor, MAP, act, MAP);
}

fn a_drag_that_is_broken_off_moves_nothing(visitor: &Visitor) {
    let ends: [fn(&Page); 3] = [|page| page.press("Escape"), Page::lose_pointer, Page::release_outside];
    for kind in [MOUSE, TOUCH] {
        for end in ends {
            let act = |page: &Page| {
                let (from, to) = (page.card("a").target(), page.drop_point(In("Shop", "pay")));
                page.carry(kind, from, to).perform();
                end(page);
                page.let_go();
            };
            check(visitor, MAP, act, MAP);
        }
    }
}

fn a_drop_beside_the_board_moves_nothing(visitor: &Visitor) {
    let act = |page: &Page| {
        let bar = page.find("banner", "*").rectangle();
        page.drag(MOUSE, page.card("a").target(), bar.center());
    };
    check(visitor, MAP, act, MAP);
}

fn the_board_scrolls_when_a_card_is_dragged_to_its_edge(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(900, 700);
    let map = "Think: s1 s2 s3 s4 | Do: s5 s6 s7 s8 | Use: s9 s10 s11 s12\n Web | a | | | | | | | | | | | b";
    let page = visitor.open_map(map);
    let board = page.find("main", "*");
    let scrolled =
        || board.call("(board) => board.scrollLeft", serde_json::json!([])).as_f64().unwrap_or_default();
    let from = page.card("a").target();
    let edge = Point { x: board.rectangle().right() - 6.0, y: from.y };
    page.carry(MOUSE, from, edge).perform();
    page.wait("the board scrolls to its end", || {
        let end = board.call("(board) => board.scrollWidth - board.clientWidth", serde_json::json!([]));
        scrolled() > 200.0 && scrolled() >= end.as_f64().unwrap_or_default() - 2.0
    });
    page.pointer(MOUSE, edge).glide(page.drop_point(Before("b")), 3).pause(30).up().perform();
    page.expect(
        "Think: s1 s2 s3 s4 | Do: s5 s6 s7 s8 | Use: s9 s10 s11 s12\n Web | | | | | | | | | | | | a b",
    );
}

fn nothing_is_selected_as_text_while_a_card_is_dragged(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    let to = page.drop_point(In("Shop", "pay"));
    page.carry(MOUSE, page.card("a").target(), to).perform();
    assert_eq!(page.call("() => String(getSelection())", serde_json::json!([])), "");
    page.press("Escape");
    page.let_go();
}

fn a_card_that_goes_while_it_is_dragged_ends_the_drag(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    let to = page.drop_point(In("Shop", "pay"));
    page.carry(MOUSE, page.card("a").target(), to).perform();
    // Another tab deletes it.
    page.call(
        "() => {
            const key = 'klantreis/journey/map';
            const before = localStorage[key];
            const file = JSON.parse(before);
            file.journeys[0].lanes[0].cards = file.journeys[0].lanes[0].cards.filter((card) => card.title !== 'a');
            localStorage[key] = JSON.stringify(file);
            dispatchEvent(new StorageEvent('storage',
                { key, oldValue: before, newValue: localStorage[key], storageArea: localStorage }));
        }",
        serde_json::json!([]),
    );
    page.wait("the card goes", || !page.board().cards().contains(&"a"));
    page.let_go();
    page.expect("Think: search compare | Do: pay\n Web | b | c | d\n Shop | e | |");
}
