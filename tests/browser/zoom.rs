//! The scale of the board: what is looked at stays where it is, and the page itself is never scaled by accident.

use crate::harness::board::{MAP, TITLE};
use crate::harness::input::Gesture;
use crate::harness::{Drawing, Element, MOUSE, Page, Point, TOUCH, Visitor};
use klantreis::text::{board as words, view};
use serde_json::{Value, json};

crate::tests! {
    a_slow_pinch_loses_no_step,
    what_lies_under_the_pointer_stays_there.limit(240),
    it_stays_there_over_a_whole_pinch,
    it_stays_there_though_the_browser_scrolls_by_itself_meanwhile,
    keys_keep_what_is_selected_where_it_is,
    the_page_is_not_scaled_by_a_wheel_or_a_pinch_over_the_bars,
    a_pinch_in_safari_scales_the_board,
    two_fingers_scale_the_board,
}

const STEPS: usize = 14;
const LANES: usize = 12;

/// A map that is larger than any window, with lanes of many kinds and cards of many heights.
fn map() -> Value {
    let steps =
        |range: std::ops::Range<usize>| range.map(|step| format!("s{step}")).collect::<Vec<_>>().join(" ");
    let phases = [("One", 0..4), ("Two", 4..9), ("Three", 9..STEPS)]
        .map(|(name, range)| format!("{name}: {}", steps(range)));
    let cell = |lane: usize, step: usize| {
        (0..(lane + step) % 4).map(|card| format!("c{lane}x{step}x{card}")).collect::<Vec<_>>().join(" ")
    };
    let lanes = (0..LANES).map(|lane| {
        let cells = (0..STEPS).map(|step| cell(lane, step)).collect::<Vec<_>>().join(" | ");
        format!("L{lane} | {cells}")
    });
    let drawing = format!("{}\n{}", phases.join(" | "), lanes.collect::<Vec<_>>().join("\n"));
    let mut journey = Drawing::parse(&drawing).journey(MAP, TITLE);
    let lanes = journey["lanes"].as_array_mut().expect("lanes");
    for lane in lanes.iter_mut() {
        for (at, card) in lane["cards"].as_array_mut().expect("cards").iter_mut().enumerate() {
            let name = card["title"].as_str().unwrap_or_default().to_owned();
            card["title"] = json!(format!("{name} {}", "and some more words ".repeat(at % 4).trim()).trim());
            if at % 3 == 0 {
                card["actual"] = json!(1);
                card["tags"] = json!(["phone"]);
            }
        }
    }
    lanes.insert(
        1,
        json!({ "id": "l-Feel", "name": "Feel", "kind": "experience", "points": {
        "s-s1": { "actual": -1, "desired": 1 }, "s-s5": { "actual": 2 } } }),
    );
    lanes.insert(5, json!({ "id": "l-Seen", "name": "Seen", "kind": "line", "line": "visibility" }));
    journey
}

fn open(visitor: &Visitor) -> Page {
    let page = visitor.open_journey(&map());
    page.wait("the board is whole", || {
        page.call("() => document.querySelectorAll('[data-card]').length", json!([])).as_u64()
            == Some(cards())
    });
    page
}

fn cards() -> u64 {
    (0..LANES).flat_map(|lane| (0..STEPS).map(move |step| ((lane + step) % 4) as u64)).sum()
}

/// The percents in the status bar.
fn percent(page: &Page) -> i64 {
    let shown = page.call("() => document.querySelector('.zoom__value').textContent", json!([]));
    let digits: String = shown.as_str().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_default()
}

/// Some frames later, when all that follows from an event is laid out.
fn settle(page: &Page) {
    page.call(
        "async () => {
            for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
            await new Promise((done) => setTimeout(done, 50));
        }",
        json!([]),
    );
}

fn scroll_to(page: &Page, x: u32, y: u32) {
    page.call("(x, y) => document.querySelector('main').scrollTo(x, y)", json!([x, y]));
    settle(page);
}

const TURN: &str = "(x, y, deltaY, deltaMode) => void document.elementFromPoint(x, y).dispatchEvent(new WheelEvent('wheel', {
    bubbles: true, cancelable: true, ctrlKey: true, deltaY, deltaMode, clientX: x, clientY: y }))";

/// A turn of the wheel with Ctrl, as the browser tells of it: so far, counted in pixels or in lines.
fn turn(page: &Page, at: Point, delta: f64, mode: u32) {
    page.call(TURN, json!([at.x, at.y, delta, mode]));
}

/// Presses a button of the status bar without the mouse, which stays where it is.
fn press_button(page: &Page, button: &str) {
    page.call("(button) => document.querySelector(`.zoom ${button}`).click()", json!([button]));
}

fn scale_to(page: &Page, percents: i64) {
    press_button(page, ".zoom__value");
    page.wait("100 %", || percent(page) == 100);
    let middle = page.find("main", "*").rectangle().center();
    let turns = match percents {
        30 => vec![240.0; 3],
        50 => vec![240.0],
        200 => vec![-240.0; 2],
        _ => Vec::new(),
    };
    turns.iter().for_each(|delta| turn(page, middle, *delta, 0));
    if percents == 50 {
        page.wait("64 %", || percent(page) == 64);
        press_button(page, "button");
        page.wait("60 %", || percent(page) == 60);
        press_button(page, "button");
    }
    page.wait("the scale", || percent(page) == percents);
    settle(page);
}

/// The card at a point of the window, and how far along it the point lies.
fn under(page: &Page, at: Point) -> Option<(String, f64, f64)> {
    let found = page.call(
        "(x, y) => {
            const card = document.elementFromPoint(x, y)?.closest('[data-card]');
            if (!card) return null;
            const box = card.getBoundingClientRect();
            return [card.dataset.card, (x - box.left) / box.width, (y - box.top) / box.height];
        }",
        json!([at.x, at.y]),
    );
    Some((found[0].as_str()?.to_owned(), found[1].as_f64()?, found[2].as_f64()?))
}

/// How far that point of the card is away from where it was, as far as the board could be scrolled to mend it.
fn strays(page: &Page, at: Point, (card, across, down): &(String, f64, f64)) -> (f64, f64) {
    let found = page.call(
        "(x, y, id, across, down) => {
            const board = document.querySelector('main');
            const box = document.querySelector(`[data-card='${id}']`).getBoundingClientRect();
            const free = (off, scrolled, most) => off > 0 && scrolled >= most - 1 || off < 0 && scrolled <= 0 ? 0 : off;
            return [
                free(box.left + across * box.width - x, board.scrollLeft, board.scrollWidth - board.clientWidth),
                free(box.top + down * box.height - y, board.scrollTop, board.scrollHeight - board.clientHeight),
            ];
        }",
        json!([at.x, at.y, card, across, down]),
    );
    (found[0].as_f64().unwrap_or(f64::NAN), found[1].as_f64().unwrap_or(f64::NAN))
}

/// Points of the board where a card lies, from one corner to the other.
fn points(page: &Page) -> Vec<Point> {
    let found = page.call(
        "() => {
            const board = document.querySelector('main').getBoundingClientRect();
            const corner = document.querySelector('.corner').getBoundingClientRect();
            const head = document.querySelector('.head').getBoundingClientRect();
            const cards = [...document.querySelectorAll('[data-card]')].map((card) => card.getBoundingClientRect())
                .filter((box) => box.left > corner.right + 2 && box.right < board.right - 20
                    && box.top > head.bottom + 2 && box.bottom < board.bottom - 20);
            const picked = [0.2, 0.7].map((part) => cards[Math.round(part * (cards.length - 1))]);
            return picked.filter(Boolean).map((box) => [Math.round(box.left + box.width * 0.3), Math.round(box.top + box.height * 0.6)]);
        }",
        json!([]),
    );
    let point = |at: &Value| Some(Point { x: at[0].as_f64()?, y: at[1].as_f64()? });
    found.as_array().into_iter().flatten().filter_map(point).collect()
}

fn a_slow_pinch_loses_no_step(visitor: &Visitor) {
    let page = open(visitor);
    let middle = page.find("main", "*").rectangle().center();
    let width = || page.find("table", "*").rectangle().width;
    for from in [100, 50, 30] {
        scale_to(&page, from);
        let before = width();
        (0..60).for_each(|_| turn(&page, middle, -2.0, 0));
        settle(&page);
        let larger = width() / before;
        assert!((1.24..=1.27).contains(&larger), "{larger} times as large from {from} %");
    }
    scale_to(&page, 100);
    page.holding("Control", || (0..60).for_each(|_| page.wheel(middle, 0, -2)));
    page.wait("the wheel of the browser does the same", || (124..=127).contains(&percent(&page)));
}

fn what_lies_under_the_pointer_stays_there(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(1200, 760);
    let page = open(&visitor);
    let mut wrong = Vec::new();
    let mut tried = 0;
    for scale in [30, 50, 100, 200] {
        for scrolled in [(0, 0), (300, 200), (90_000, 90_000)] {
            let mut turns = vec![(-120.0, 0), (120.0, 0)];
            if scrolled == (300, 200) {
                turns.extend([(-100.0, 0), (3.0, 1)]);
            }
            for (delta, mode) in turns {
                for which in 0..2 {
                    scale_to(&page, scale);
                    scroll_to(&page, scrolled.0, scrolled.1);
                    let Some(at) = points(&page).get(which).copied() else { continue };
                    let Some(before) = under(&page, at) else { continue };
                    turn(&page, at, delta, mode);
                    settle(&page);
                    let (x, y) = strays(&page, at, &before);
                    tried += 1;
                    if x.is_nan() || x.abs().max(y.abs()) > 2.0 {
                        wrong.push(format!("{scale} %, {scrolled:?}, {delta}: {x:.1}, {y:.1} at {at:?}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty() && tried > 40, "of {tried}:\n{}", wrong.join("\n"));
}

fn it_stays_there_over_a_whole_pinch(visitor: &Visitor) {
    let page = open(visitor);
    scroll_to(&page, 300, 200);
    for at in points(&page) {
        let before = under(&page, at).expect("a card");
        for delta in [-6.0, 6.0] {
            for _ in 0..20 {
                turn(&page, at, delta, 0);
                page.call("() => new Promise(requestAnimationFrame)", json!([]));
            }
            settle(&page);
            let (x, y) = strays(&page, at, &before);
            assert!(x.abs().max(y.abs()) <= 2.0, "{x:.1}, {y:.1} at {at:?} at {} %", percent(&page));
        }
        assert_eq!(percent(&page), 100);
    }
}

/// Scroll anchoring moved the board in the frame after a change, which was taken for somebody who scrolls.
fn it_stays_there_though_the_browser_scrolls_by_itself_meanwhile(visitor: &Visitor) {
    let page = open(visitor);
    scroll_to(&page, 300, 200);
    let at = points(&page)[0];
    let before = under(&page, at).expect("a card");
    let scroll = "requestAnimationFrame(() => document.querySelector('main').scrollBy(0, 40))";
    page.call(
        &format!("(x, y, delta, mode) => {{ ({TURN})(x, y, delta, mode); {scroll}; }}"),
        json!([at.x, at.y, -60.0, 0]),
    );
    settle(&page);
    let (x, y) = strays(&page, at, &before);
    assert!(x.abs().max(y.abs()) <= 2.0, "{x:.1}, {y:.1} at {at:?} at {} %", percent(&page));
    page.call("() => document.querySelector('main').scrollBy(0, 40)", json!([]));
    settle(&page);
    assert!(strays(&page, at, &before).1 < -20.0, "who scrolls later moves the board");
}

fn middle_of(card: &Element) -> Point {
    card.rectangle().center()
}

fn keys_keep_what_is_selected_where_it_is(visitor: &Visitor) {
    let page = open(visitor);
    scroll_to(&page, 300, 200);
    let at = points(&page)[1];
    page.pointer(MOUSE, at).click().perform();
    let selected =
        page.call("() => document.querySelector('[data-card][aria-current]')?.ariaLabel", json!([]));
    let card = page.card(selected.as_str().expect("a selected card"));
    page.find("complementary", "*");
    settle(&page);
    let before = middle_of(&card);
    for (key, percents) in [("+", 125), ("+", 150), ("-", 125), ("-", 100), ("-", 90), ("0", 100)] {
        page.press(key);
        page.wait(key, || percent(&page) == percents);
        settle(&page);
        let now = middle_of(&card);
        let away = (now.x - before.x).abs().max((now.y - before.y).abs());
        assert!(away <= 2.0, "{away} px after {key} to {percents} %");
    }
    // With nothing selected, the middle of the board.
    page.press("Escape");
    page.press("Escape");
    settle(&page);
    let middle = page.call(
        "() => {
            const board = document.querySelector('main').getBoundingClientRect();
            const corner = document.querySelector('.corner').getBoundingClientRect();
            const head = document.querySelector('.head').getBoundingClientRect();
            const near = (box) => Math.hypot(box.left + box.width / 2 - (corner.right + board.right) / 2,
                box.top + box.height / 2 - (head.bottom + board.bottom) / 2);
            const cards = [...document.querySelectorAll('[data-card]')];
            cards.sort((one, other) => near(one.getBoundingClientRect()) - near(other.getBoundingClientRect()));
            return cards[0].ariaLabel;
        }",
        json!([]),
    );
    let card = page.card(middle.as_str().expect("a card"));
    let before = middle_of(&card);
    page.press("+");
    page.wait("larger", || percent(&page) == 125);
    settle(&page);
    let now = middle_of(&card);
    let away = (now.x - before.x).abs().max((now.y - before.y).abs());
    assert!(away < 60.0, "what is in the middle stays about there: {away} px");
}

/// Whether the browser would have scaled the page at this event.
fn would_scale_page(page: &Page, event: &str) -> bool {
    let found = page.call(
        "(event) => {
            const [constructor, name, selector, init] = JSON.parse(event);
            const given = new globalThis[constructor](name, { bubbles: true, cancelable: true, ...init });
            document.querySelector(selector).dispatchEvent(given);
            return !given.defaultPrevented;
        }",
        json!([event]),
    );
    found == json!(true)
}

fn the_page_is_not_scaled_by_a_wheel_or_a_pinch_over_the_bars(visitor: &Visitor) {
    let page = open(visitor);
    let at = points(&page)[0];
    page.pointer(MOUSE, at).click().perform();
    page.find("complementary", "*");
    for place in ["header", "footer", "aside", "main", ".corner"] {
        for event in [
            format!(r#"["WheelEvent", "wheel", "{place}", {{ "ctrlKey": true, "deltaY": -20 }}]"#),
            format!(r#"["Event", "gesturestart", "{place}", {{}}]"#),
            format!(r#"["Event", "gesturechange", "{place}", {{}}]"#),
        ] {
            assert!(!would_scale_page(&page, &event), "{event}");
        }
        // What only scrolls stays the browser's.
        let scrolls = format!(r#"["WheelEvent", "wheel", "{place}", {{ "deltaY": -20 }}]"#);
        assert!(would_scale_page(&page, &scrolls), "{scrolls}");
    }
    for key in ["+", "=", "-", "0"] {
        let event = format!(r#"["KeyboardEvent", "keydown", "main", {{ "ctrlKey": true, "key": "{key}" }}]"#);
        assert!(would_scale_page(&page, &event), "the browser's own key {key}");
    }
    // The outline has no scale of its own.
    page.click("radio", visitor.t(view::OUTLINE));
    page.find("main", visitor.t(view::OUTLINE));
    assert!(would_scale_page(
        &page,
        r#"["WheelEvent", "wheel", "main", { "ctrlKey": true, "deltaY": -20 }]"#
    ));
}

fn a_pinch_in_safari_scales_the_board(visitor: &Visitor) {
    let page = open(visitor);
    scroll_to(&page, 300, 200);
    let at = points(&page)[1];
    let before = under(&page, at).expect("a card");
    let tell = |name: &str, scale: f64| {
        page.call(
            "(name, scale, clientX, clientY) => {
                const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), { scale, clientX, clientY });
                document.elementFromPoint(clientX, clientY).dispatchEvent(event);
            }",
            json!([name, scale, at.x, at.y]),
        );
    };
    tell("gesturestart", 1.0);
    for scale in [1.05, 1.2, 1.4, 1.5] {
        tell("gesturechange", scale);
        settle(&page);
    }
    tell("gestureend", 1.5);
    assert_eq!(percent(&page), 150);
    let (x, y) = strays(&page, at, &before);
    assert!(x.abs().max(y.abs()) <= 2.0, "{x:.1}, {y:.1}");
}

fn two_fingers_scale_the_board(visitor: &Visitor) {
    let page = open(visitor);
    scroll_to(&page, 300, 200);
    let at = points(&page)[1];
    let before = under(&page, at).expect("a card");
    let finger = |way: f64| {
        let from = at.moved(way * 60.0, 0.0);
        Gesture::new(&page, TOUCH, from).down().pause(30).glide(at.moved(way * 90.0, 0.0), 6).pause(60)
    };
    let (one, other) = (finger(-1.0), finger(1.0));
    page.perform_together(vec![one.source("one finger"), other.source("other finger")]);
    page.wait("half as large again", || (145..=155).contains(&percent(&page)));
    settle(&page);
    let (x, y) = strays(&page, at, &before);
    assert!(x.abs().max(y.abs()) <= 3.0, "{x:.1}, {y:.1}");
    page.let_go();
    page.wait("nothing was dragged", || page.find("button", visitor.t(words::UNDO)).is_disabled());
    let scaled = page.call("() => visualViewport.scale", json!([]));
    assert_eq!(scaled, json!(1), "the page is as it was");
}
