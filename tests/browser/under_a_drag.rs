//! What moves under a drag: the board is scrolled, or the page laid out anew.

use crate::harness::{MOUSE, Page, Place::*, Point, Visitor, check};
use klantreis::text::board as words;
use serde_json::json;

crate::tests! {
    the_place_that_is_shown_goes_along_when_the_wheel_turns,
    a_window_that_becomes_a_phone_puts_a_card_back,
    a_window_of_another_width_puts_a_card_back,
    a_board_of_another_scale_puts_a_card_back,
    a_card_that_is_carried_by_keys_goes_back_on_a_phone,
    a_rectangle_goes_on_over_the_edge,
}

const MAP: &str = "Think: search compare | Do: pay\n Web | a b | c | d\n Shop | e | | f";

/// Twelve lanes of three steps, with a card in each first cell.
fn tall_map() -> String {
    let lanes = (1..=12).map(|lane| format!("L{lane} | c{lane} | |"));
    format!("Think: search compare | Do: pay\n{}", lanes.collect::<Vec<_>>().join("\n"))
}

/// How far the board is scrolled, some frames later.
const SCROLLED: &str = "async () => {
    await new Promise((done) => setTimeout(done, 120));
    return document.querySelector('main').scrollTop;
}";

/// The cell that is marked as the place, by name, and whether the pointer is in it.
fn shown(page: &Page, at: Point) -> (String, bool) {
    let found = page.call(
        "(x, y) => {
            const cell = document.querySelector('.cell.is-target');
            const box = cell?.getBoundingClientRect();
            const line = document.querySelector('.insert').getBoundingClientRect();
            const holds = box && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom
                && line.top >= box.top - 4 && line.bottom <= box.bottom + 4;
            return [cell?.getAttribute('aria-label') ?? '', Boolean(holds)];
        }",
        json!([at.x, at.y]),
    );
    (found[0].as_str().unwrap_or_default().to_owned(), found[1] == json!(true))
}

fn the_place_that_is_shown_goes_along_when_the_wheel_turns(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(1000, 560);
    let page = visitor.open_map(&tall_map());
    let from = page.card("c1").target();
    let to = page.cell("L4", "compare").rectangle().center();
    page.carry(MOUSE, from, to).perform();
    page.wait("the place is shown", || shown(&page, to) == ("L4, compare".to_owned(), true));
    page.wheel(to, 0, 130);
    page.wait("another place is shown, under the pointer", || {
        let (cell, holds) = shown(&page, to);
        holds && cell != "L4, compare"
    });
    let mut scrolled = json!(null);
    page.wait("the board has come to rest", || {
        let before = std::mem::replace(&mut scrolled, page.call(SCROLLED, json!([])));
        before == scrolled
    });
    let (cell, holds) = shown(&page, to);
    assert!(holds, "{cell} lies under the pointer");
    page.pointer(MOUSE, to).up().perform();
    page.wait("the card is where the place was shown", || {
        page.find("cell", &cell).find_all("button", Some("c1")).len() == 1
    });
}

/// Does something while a card is held over another cell: it is put back, and that is said.
fn is_put_back(visitor: &Visitor, change: impl Fn(&Page), back: impl Fn(&Page)) {
    let act = |page: &Page| {
        let (from, to) = (page.card("a").target(), page.drop_point(In("Shop", "compare")));
        page.hush();
        page.carry(MOUSE, from, to).perform();
        change(page);
        page.hear(&visitor.fill(words::PUT_BACK, &[("name", "a")]));
        let carried = page.call("() => document.querySelectorAll('.ghost, .is-target').length", json!([]));
        assert_eq!(carried, json!(0));
        back(page);
        page.find("table", "*");
        page.pointer(MOUSE, to).glide(to.moved(9.0, 9.0), 3).up().perform();
    };
    check(visitor, MAP, act, MAP);
}

fn a_window_that_becomes_a_phone_puts_a_card_back(visitor: &Visitor) {
    is_put_back(visitor, |page| page.resize(600, 800), |page| page.resize(1440, 900));
}

fn a_window_of_another_width_puts_a_card_back(visitor: &Visitor) {
    is_put_back(visitor, |page| page.resize(1200, 900), |page| page.resize(1440, 900));
}

fn a_board_of_another_scale_puts_a_card_back(visitor: &Visitor) {
    let turn = |page: &Page| {
        let middle = page.find("main", "*").rectangle().center();
        page.holding("Control", || page.wheel(middle, 0, 120));
    };
    is_put_back(visitor, turn, |page| page.press("0"));
}

fn a_card_that_is_carried_by_keys_goes_back_on_a_phone(visitor: &Visitor) {
    let act = |page: &Page| {
        page.card("a").press("Space");
        page.press("ArrowRight");
        page.hush();
        page.resize(600, 800);
        page.hear(&visitor.fill(words::PUT_BACK, &[("name", "a")]));
        page.resize(1440, 900);
        page.find("table", "*");
        page.card("b").press("ArrowRight");
        page.wait("keys move the focus again", || page.card("c").is_focused());
    };
    check(visitor, MAP, act, MAP);
}

fn a_rectangle_goes_on_over_the_edge(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(900, 620);
    let steps = (1..=14).map(|step| format!("s{step}")).collect::<Vec<_>>().join(" ");
    let cells = |lane: &str| (1..=14).map(|step| format!("{lane}{step}")).collect::<Vec<_>>().join(" | ");
    let lanes =
        ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map(|lane| format!("L{lane} | {}", cells(lane)));
    let page = visitor.open_map(&format!("Think: {steps}\n{}", lanes.join("\n")));
    let board = page.find("main", "*");
    let area = board.rectangle();
    let cell = page.cell("Lb", "s1").rectangle();
    let from = Point { x: cell.x + 3.0, y: cell.y + 3.0 };
    let corner = Point { x: area.right() - 14.0, y: area.bottom() - 14.0 };
    page.carry(MOUSE, from, corner).perform();
    page.wait("the board goes to its end", || {
        let left = "(board) => Math.max(board.scrollWidth - board.clientWidth - board.scrollLeft,
            board.scrollHeight - board.clientHeight - board.scrollTop)";
        board.call(left, json!([])).as_f64().unwrap_or(99.0) < 2.0
    });
    page.pointer(MOUSE, corner).up().perform();
    let names =
        "() => [...document.querySelectorAll('[data-card][aria-current]')].map((card) => card.ariaLabel)";
    let found = page.call(names, json!([]));
    let names: Vec<&str> = found.as_array().into_iter().flatten().filter_map(|name| name.as_str()).collect();
    for wanted in ["b1", "b14", "c7", "g1"] {
        assert!(names.contains(&wanted), "{wanted} among {names:?}");
    }
    assert!(!names.iter().any(|name| name.starts_with('a')), "none above where it began: {names:?}");
}
