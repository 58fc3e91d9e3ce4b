//! The experience curve on the board: its points are pulled, set by keys, cleared, or follow the cards.

use crate::harness::board::{MAP, TITLE};
use crate::harness::input::Gesture;
use crate::harness::json::text;
use crate::harness::{Drawing, Element, MOUSE, PEN, Page, Point, TOUCH, Visitor};
use klantreis::text::{Text, board as words, inspector, rejection};
use serde_json::{Value, json};

crate::tests! {
    a_point_is_pulled_by_mouse_pen_and_finger_in_one_step_to_undo,
    the_line_follows_while_a_point_is_pulled,
    a_pull_that_is_broken_off_changes_nothing,
    the_board_stays_where_it_is_under_a_finger_that_pulls,
    a_finger_that_swipes_sideways_sets_nothing,
    a_press_sets_a_point_where_there_is_none,
    keys_set_and_clear_a_point_and_leave_the_board_alone.either(),
    a_step_without_a_value_is_a_gap_in_the_line.either(),
    the_gap_is_told_where_the_mouse_or_the_focus_is,
    where_there_is_no_gap_none_is_told.either(),
    a_number_is_typed_at_a_point_with_its_decimals.either(),
    a_lane_follows_its_cards.either(),
}

/// Two cards in the first step, and a step without experience.
pub fn journey() -> Value {
    let drawing = Drawing::parse("Think: search compare | Do: pay use\n Web | a b | c | d |");
    let mut journey = drawing.journey(MAP, TITLE);
    journey["lanes"][0]["cards"][0]["actual"] = json!(2);
    journey["lanes"][0]["cards"][1]["actual"] = json!(1);
    journey["lanes"][0]["cards"][2]["desired"] = json!(-1);
    let lane = json!({ "id": "l-Feel", "name": "Feel", "kind": "experience", "points": {
        "s-search": { "actual": -1, "desired": 1 },
        "s-compare": { "actual": 1, "desired": 1 },
        "s-use": { "actual": 0, "desired": 1.5 } } });
    journey["lanes"].as_array_mut().expect("lanes").insert(0, lane);
    journey
}

pub const ACTUAL: Text = words::EXPERIENCE_ACTUAL;
pub const DESIRED: Text = words::EXPERIENCE_DESIRED;

/// The point of a step on one of the curves.
#[track_caller]
pub fn slider(visitor: &Visitor, page: &Page, curve: Text, step: &str) -> Element {
    page.find("slider", &visitor.fill(curve, &[("lane", "Feel"), ("step", step)]))
}

/// How many px one level of the scale is high.
fn level(page: &Page) -> f64 {
    page.find("cell", "Feel, search:*").rectangle().height * 0.195
}

/// From the middle of a point so many levels up.
fn way(page: &Page, point: &Element, levels: f64) -> (Point, Point) {
    let from = point.target();
    (from, from.moved(0.0, -levels * level(page)))
}

/// Pulls a point, not yet released. A finger needs no long press.
fn carry<'p>(page: &'p Page, kind: &'static str, (from, to): (Point, Point)) -> Gesture<'p> {
    page.pointer(kind, from).down().pause(40).glide(to, 6).pause(30)
}

fn pull(page: &Page, kind: &'static str, way: (Point, Point)) {
    carry(page, kind, way).up().perform();
}

/// Waits until the stored point is this.
#[track_caller]
fn expect(page: &Page, step: &str, point: &Value) {
    let mut last = Value::Null;
    page.poll(|| {
        let journey = page.stored_journey(MAP)?;
        last = journey["lanes"][0]["points"].get(format!("s-{step}")).cloned().unwrap_or_default();
        (last == *point).then_some(())
    });
    assert_eq!(last, *point, "the point of {step}");
}

fn path(page: &Page, class: &str) -> String {
    text(&page.call("(path) => document.querySelector('.curve ' + path).getAttribute('d')", json!([class])))
}

fn a_point_is_pulled_by_mouse_pen_and_finger_in_one_step_to_undo(visitor: &Visitor) {
    let is_chromium = visitor.browser.kind == crate::harness::Kind::Chromium;
    // Firefox has no WebDriver action for pens.
    let kinds = if is_chromium { &[MOUSE, TOUCH, PEN][..] } else { &[MOUSE, TOUCH] };
    for kind in kinds {
        let page = visitor.open_journey(&journey());
        let pulled = way(&page, &slider(visitor, &page, ACTUAL, "search"), 2.4);
        pull(&page, kind, pulled);
        expect(&page, "search", &json!({ "actual": 1.5, "desired": 1 }));
        let pulled = way(&page, &slider(visitor, &page, DESIRED, "compare"), -9.0);
        pull(&page, kind, pulled);
        expect(&page, "compare", &json!({ "actual": 1, "desired": -2 }));
        page.press("Control+z");
        expect(&page, "compare", &json!({ "actual": 1, "desired": 1 }));
        page.press("Control+z");
        expect(&page, "search", &json!({ "actual": -1, "desired": 1 }));
        assert!(page.find("button", visitor.t(words::UNDO)).is_disabled(), "two pulls are two steps");
    }
}

fn the_line_follows_while_a_point_is_pulled(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    let (before, point) = (path(&page, ".real"), slider(visitor, &page, ACTUAL, "search"));
    let pulled = way(&page, &point, 2.0);
    carry(&page, MOUSE, pulled).perform();
    page.wait("the point says where it is", || point.has("aria-valuenow", "1"));
    assert_ne!(path(&page, ".real"), before);
    assert!((point.rectangle().center().y - pulled.1.y).abs() < 2.0, "the point is under the pointer");
    expect(&page, "search", &json!({ "actual": -1, "desired": 1 }));
    page.let_go();
    expect(&page, "search", &json!({ "actual": 1, "desired": 1 }));
}

fn a_pull_that_is_broken_off_changes_nothing(visitor: &Visitor) {
    let ends: [fn(&Page); 2] = [|page| page.press("Escape"), Page::lose_pointer];
    for kind in [MOUSE, TOUCH] {
        for end in ends {
            let page = visitor.open_journey(&journey());
            let (before, point) = (path(&page, ".real"), slider(visitor, &page, ACTUAL, "search"));
            let pulled = way(&page, &point, 2.0);
            carry(&page, kind, pulled).perform();
            page.wait("the point is pulled", || point.has("aria-valuenow", "1"));
            end(&page);
            page.wait("the point is back", || point.has("aria-valuenow", "-1"));
            page.let_go();
            expect(&page, "search", &json!({ "actual": -1, "desired": 1 }));
            assert_eq!(path(&page, ".real"), before);
            assert!(page.find("button", visitor.t(words::UNDO)).is_disabled());
        }
    }
}

fn the_board_stays_where_it_is_under_a_finger_that_pulls(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(900, 320);
    let page = visitor.open_journey(&journey());
    let board = page.find("main", "*");
    let scrolled = || board.call("(board) => [board.scrollLeft, board.scrollTop]", json!([]));
    let point = slider(&visitor, &page, ACTUAL, "compare");
    let pulled = way(&page, &point, -2.0);
    let before = scrolled();
    pull(&page, TOUCH, pulled);
    expect(&page, "compare", &json!({ "actual": -1, "desired": 1 }));
    assert_eq!(scrolled(), before);
}

fn a_finger_that_swipes_sideways_sets_nothing(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    for curve in [ACTUAL, DESIRED] {
        let from = slider(visitor, &page, curve, "pay").target();
        page.pointer(TOUCH, from).down().glide(from.moved(-300.0, 3.0), 10).up().perform();
    }
    expect(&page, "pay", &Value::Null);
    assert!(page.find("button", visitor.t(words::UNDO)).is_disabled());
}

fn a_press_sets_a_point_where_there_is_none(visitor: &Visitor) {
    for kind in [MOUSE, TOUCH] {
        let page = visitor.open_journey(&journey());
        let at = slider(visitor, &page, ACTUAL, "pay").target();
        page.pointer(kind, at).down().pause(40).up().perform();
        expect(&page, "pay", &json!({ "actual": 0 }));
        let pulled = way(&page, &slider(visitor, &page, DESIRED, "pay"), 2.0);
        pull(&page, kind, pulled);
        expect(&page, "pay", &json!({ "actual": 0, "desired": 2 }));
        page.pointer(kind, slider(visitor, &page, ACTUAL, "search").target()).down().pause(40).up().perform();
        expect(&page, "search", &json!({ "actual": -1, "desired": 1 }));
    }
}

fn keys_set_and_clear_a_point_and_leave_the_board_alone(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    let point = slider(visitor, &page, ACTUAL, "search");
    let width = page.find("table", "*").rectangle().width;
    point.focus();
    let steps: [(&[&str], Value); 10] = [
        (&["ArrowUp"], json!(-0.5)),
        (&["ArrowLeft"], json!(-1)),
        (&["PageUp"], json!(0)),
        (&["End"], json!(2)),
        (&["PageDown"], json!(1)),
        (&["Home"], json!(-2)),
        (&["1", "Enter"], json!(1)),
        (&["-", "2", "Enter"], json!(-2)),
        (&["0", "Enter"], json!(0)),
        (&["ArrowRight"], json!(0.5)),
    ];
    for (keys, value) in steps {
        point.focus();
        keys.iter().for_each(|key| page.press(key));
        expect(&page, "search", &json!({ "actual": value, "desired": 1 }));
    }
    let half = visitor.word("+0,5, positief", "+0.5, positive");
    assert!(point.has("aria-valuetext", half), "{:?}", point.attribute("aria-valuetext"));
    page.press("Delete");
    expect(&page, "search", &json!({ "desired": 1 }));
    assert!(point.has("aria-valuetext", visitor.t(inspector::UNSET)));
    page.press("Control+z");
    expect(&page, "search", &json!({ "actual": 0.5, "desired": 1 }));
    slider(visitor, &page, DESIRED, "pay").press("Enter");
    expect(&page, "pay", &json!({ "desired": 0 }));
    assert_eq!(page.find("table", "*").rectangle().width, width, "no key has zoomed");
    assert_eq!(page.board().cards(), ["a", "b", "c", "d"]);
}

fn a_step_without_a_value_is_a_gap_in_the_line(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    let runs = |class: &str| path(&page, class).matches('M').count();
    // The last step stands alone behind the gap, and draws no line.
    assert_eq!((runs(".real"), runs(".want")), (1, 1));
    let before = path(&page, ".real");
    slider(visitor, &page, ACTUAL, "pay").press("2");
    page.press("Enter");
    page.wait("the line goes through", || path(&page, ".real").matches('C').count() == 3);
    slider(visitor, &page, ACTUAL, "pay").press("Delete");
    page.wait("the gap is back", || path(&page, ".real") == before);
    slider(visitor, &page, ACTUAL, "compare").press("Delete");
    page.wait("no two steps are left side by side", || path(&page, ".real").is_empty());
}

fn the_gap_is_told_where_the_mouse_or_the_focus_is(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    let told = || {
        text(&page.call("() => document.querySelector('.note:not([hidden])')?.textContent ?? ''", json!([])))
    };
    let gap = |nl, en| visitor.fill(words::GAP_OF, &[("size", visitor.word(nl, en))]);
    page.wait("the largest", || told() == gap("2", "2"));
    slider(visitor, &page, ACTUAL, "use").focus();
    page.wait("where the focus is", || told() == gap("1,5", "1.5"));
    page.find("cell", "Feel, compare:*").hover();
    page.wait("where the mouse is", || told() == gap("0", "0"));
    page.find("cell", "Feel, pay:*").hover();
    page.wait("nothing where there is none", || told().is_empty());
    slider(visitor, &page, ACTUAL, "search").press("ArrowUp");
    expect(&page, "search", &json!({ "actual": -0.5, "desired": 1 }));
    let cell = page.find("cell", "Feel, use:*").name();
    assert!(cell.ends_with(&gap("1,5", "1.5")), "{cell}");
}

/// "Gap 0" stood on every curve that was as desired.
fn where_there_is_no_gap_none_is_told(visitor: &Visitor) {
    let mut journey = journey();
    journey["lanes"][0]["points"] = json!({ "s-search": { "actual": 1, "desired": 1 } });
    let page = visitor.open_journey(&journey);
    slider(visitor, &page, ACTUAL, "search");
    let notes = || page.call("() => document.querySelectorAll('.note:not([hidden])').length", json!([]));
    assert_eq!(notes(), json!(0));
    slider(visitor, &page, ACTUAL, "search").press("ArrowUp");
    page.wait("a gap is told", || notes() == json!(1));
}

fn a_lane_follows_its_cards(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    page.find("rowheader", "Feel*").find("button", "Feel").click();
    page.find("switch", visitor.t(inspector::DERIVED)).click();
    let point = slider(visitor, &page, ACTUAL, "search");
    page.wait("the mean of the cards", || point.has("aria-valuenow", "1.5"));
    assert!(point.has("aria-readonly", "true"));
    let said = point.attribute("aria-valuetext").unwrap_or_default();
    assert!(said.ends_with(visitor.t(words::MEAN_OF_CARDS)), "{said}");
    assert!(slider(visitor, &page, DESIRED, "compare").has("aria-valuenow", "-1"));
    let pulled = way(&page, &point, -2.0);
    pull(&page, MOUSE, pulled);
    page.find("status", &format!("*{}*", visitor.t(rejection::DERIVED_POINTS)));
    point.press("Home");
    assert!(point.has("aria-valuenow", "1.5"));
    page.card("a").click();
    page.find("slider", visitor.t(inspector::EXPERIENCE_ACTUAL)).press("ArrowLeft");
    page.wait("it follows the card", || point.has("aria-valuenow", "1.25"));
    expect(&page, "search", &json!({ "actual": -1, "desired": 1 }));
    page.press_times("Control+z", 2);
    page.wait("its own points are back", || point.has("aria-valuenow", "-1"));
}

/// The first digit alone counted.
fn a_number_is_typed_at_a_point_with_its_decimals(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    slider(visitor, &page, ACTUAL, "search").focus();
    page.type_text("-0,75");
    expect(&page, "search", &json!({ "actual": -0.75, "desired": 1 }));
    page.press("Enter");
    slider(visitor, &page, ACTUAL, "search").press("9");
    page.press("Enter");
    page.find("alert", &format!("*{}*", visitor.t(words::OUTSIDE_SCALE)));
    expect(&page, "search", &json!({ "actual": -0.75, "desired": 1 }));
}
