//! Moving phases, steps and lanes, in every way.

use crate::harness::Side::*;
use crate::harness::{Element, Kind, MOUSE, PEN, Page, Side, TOUCH, Visitor, check};
use klantreis::text::board as words;

crate::tests! {
    a_mouse_moves_phases_steps_and_lanes,
    a_pen_moves_phases_steps_and_lanes.only(Kind::Chromium),
    a_finger_moves_phases_steps_and_lanes,
    the_keyboard_moves_phases_steps_and_lanes.either(),
    move_to_moves_phases_steps_and_lanes_with_single_clicks.either(),
    the_last_step_of_a_phase_stays_where_it_is,
}

const MAP: &str = "
    Think: search compare | Do: pay | Use: start learn
    Web  | a b | c | d |   | e
    Shop | f   |   |   | g |
    Mail |     |   | h |   | i";

/// What is moved, beside what it lands, and the map that comes of it.
const MOVES: &[(&str, Side, &str, &str)] = &[
    (
        "Think",
        Right,
        "Do",
        "
        Do: pay | Think: search compare | Use: start learn
        Web  | d | a b | c |   | e
        Shop |   | f   |   | g |
        Mail | h |     |   |   | i",
    ),
    (
        "Use",
        Left,
        "Think",
        "
        Use: start learn | Think: search compare | Do: pay
        Web  |   | e | a b | c | d
        Shop | g |   | f   |   |
        Mail |   | i |     |   | h",
    ),
    (
        "search",
        Right,
        "compare",
        "
        Think: compare search | Do: pay | Use: start learn
        Web  | c | a b | d |   | e
        Shop |   | f   |   | g |
        Mail |   |     | h |   | i",
    ),
    (
        "learn",
        Left,
        "pay",
        "
        Think: search compare | Do: learn pay | Use: start
        Web  | a b | c | e | d |
        Shop | f   |   |   |   | g
        Mail |     |   | i | h |",
    ),
    (
        "Web",
        Below,
        "Shop",
        "
        Think: search compare | Do: pay | Use: start learn
        Shop | f   |   |   | g |
        Web  | a b | c | d |   | e
        Mail |     |   | h |   | i",
    ),
    (
        "Mail",
        Above,
        "Web",
        "
        Think: search compare | Do: pay | Use: start learn
        Mail |     |   | h |   | i
        Web  | a b | c | d |   | e
        Shop | f   |   |   | g |",
    ),
];

fn header(page: &Page, name: &str) -> Element {
    let found = page.poll(|| {
        let roles = ["columnheader", "rowheader"];
        roles.iter().find_map(|role| page.maybe(role, &format!("{name}*")))
    });
    found.unwrap_or_else(|| panic!("no header {name}"))
}

/// The name in a header: what is grabbed, and what has the focus.
fn title(page: &Page, name: &str) -> Element {
    header(page, name).find("button", name)
}

fn moves_by(visitor: &Visitor, kind: &'static str) {
    for (what, side, other, after) in MOVES {
        check(
            visitor,
            MAP,
            |page| page.drag_beside(kind, &title(page, what), *side, &header(page, other)),
            after,
        );
    }
}

fn a_mouse_moves_phases_steps_and_lanes(visitor: &Visitor) {
    moves_by(visitor, MOUSE);
}

/// Firefox has no WebDriver action for pens.
fn a_pen_moves_phases_steps_and_lanes(visitor: &Visitor) {
    moves_by(visitor, PEN);
}

fn a_finger_moves_phases_steps_and_lanes(visitor: &Visitor) {
    moves_by(visitor, TOUCH);
}

fn the_keyboard_moves_phases_steps_and_lanes(visitor: &Visitor) {
    let keys: [(&str, &str); 6] = [
        ("Think", "ArrowRight"),
        ("Use", "ArrowLeft ArrowLeft"),
        ("search", "ArrowRight"),
        ("learn", "ArrowLeft ArrowLeft ArrowLeft"),
        ("Web", "ArrowDown"),
        ("Mail", "ArrowUp ArrowUp"),
    ];
    for ((what, keys), (moved, .., after)) in keys.into_iter().zip(MOVES) {
        assert_eq!(what, *moved);
        let act = |page: &Page| {
            title(page, what).press("Space");
            keys.split(' ').for_each(|key| page.press(key));
            page.press("Space");
        };
        check(visitor, MAP, act, after);
        let give_up = |page: &Page| {
            title(page, what).press("Space");
            page.press(keys.split(' ').next().unwrap_or_default());
            page.press("Escape");
        };
        check(visitor, MAP, give_up, MAP);
    }
}

fn move_to_moves_phases_steps_and_lanes_with_single_clicks(visitor: &Visitor) {
    let paths = [
        ("Think", words::BEFORE, "Use"),
        ("Use", words::BEFORE, "Think"),
        ("search", words::END_OF, "Think"),
        ("learn", words::BEFORE, "pay"),
        ("Web", words::ABOVE, "Mail"),
        ("Mail", words::ABOVE, "Web"),
    ];
    for ((what, place, name), (moved, .., after)) in paths.into_iter().zip(MOVES) {
        assert_eq!(what, *moved);
        let act = |page: &Page| {
            page.click("button", &visitor.fill(words::MORE_FOR, &[("name", what)]));
            page.choose(&[
                visitor.word("Verplaatsen naar…", "Move to…"),
                &visitor.fill(place, &[("name", name)]),
            ]);
        };
        check(visitor, MAP, act, after);
    }
}

fn the_last_step_of_a_phase_stays_where_it_is(visitor: &Visitor) {
    check(
        visitor,
        MAP,
        |page| page.drag_beside(MOUSE, &title(page, "pay"), Left, &header(page, "start")),
        MAP,
    );
}
