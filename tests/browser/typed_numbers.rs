//! Numbers as they are typed on the board: read in one way, refused in their place, and one after the other.

use crate::experience::{ACTUAL, DESIRED, journey as curve, slider};
use crate::harness::board::{MAP, TITLE};
use crate::harness::{Drawing, Element, Page, Visitor};
use klantreis::text::{Text, board as words, insight, inspector, rejection};
use serde_json::{Value, json};

crate::tests! {
    tab_and_enter_go_to_the_number_of_the_next_phase,
    a_refused_number_stays_with_the_reason_beside_it.either(),
    a_number_at_a_point_is_read_as_everywhere.either(),
    tab_and_enter_go_to_the_point_of_the_next_step.either(),
    the_panel_reads_numbers_as_the_board_does.either(),
    what_is_shown_as_the_benchmark_is_not_beyond_it.either(),
}

/// A map with a lane of numbers.
fn open(visitor: &Visitor, measure: &str, values: Value) -> Page {
    let mut journey = Drawing::parse("One: a | Two: b | Three: c\n Web | x | y | z").journey(MAP, TITLE);
    let lane = json!({ "id": "m", "kind": "metric", "name": "Score", "measure": measure, "values": values });
    journey["lanes"].as_array_mut().expect("lanes").push(lane);
    visitor.open_journey(&journey)
}

/// The stored numbers, phase by phase.
fn stored(page: &Page) -> Value {
    let journey = page.stored_journey(MAP).unwrap_or_default();
    let value =
        |phase: &Value| journey["lanes"][1]["values"][phase["id"].as_str().unwrap_or_default()].clone();
    journey["phases"].as_array().map(|phases| phases.iter().map(value).collect()).unwrap_or_default()
}

#[track_caller]
fn expect(page: &Page, values: &Value) {
    let mut last = Value::Null;
    page.poll(|| {
        last = stored(page);
        (last == *values).then_some(())
    });
    assert_eq!(last, *values);
}

/// Opens the field for the number of a phase.
#[track_caller]
fn edit(page: &Page, phase: &str) -> Element {
    page.find("cell", &format!("Score, {phase}:*")).find_all("button", None)[0].click();
    field(page, phase)
}

/// The field for the number of a phase, which has the focus.
#[track_caller]
fn field(page: &Page, phase: &str) -> Element {
    let field = page.find("textbox", &format!("Score, {phase}"));
    page.wait(&format!("{phase} has the focus"), || field.is_focused());
    field
}

fn value(field: &Element) -> Value {
    field.call("(field) => field.value", json!([]))
}

/// Waits until a field says why it refuses what stands in it.
#[track_caller]
fn expect_refused(visitor: &Visitor, page: &Page, field: &Element, typed: &str, why: Text) {
    page.wait("it is refused", || field.has("aria-invalid", "true"));
    assert_eq!(value(field), json!(typed));
    assert_eq!(field.description(), visitor.t(why));
    page.find("alert", &format!("*{}*", visitor.t(why)));
}

fn tab_and_enter_go_to_the_number_of_the_next_phase(visitor: &Visitor) {
    let page = open(visitor, "customers", json!({}));
    edit(&page, "One");
    page.type_text("1200");
    page.press("Tab");
    field(&page, "Two");
    page.type_text("600");
    page.press("Enter");
    field(&page, "Three");
    page.type_text("300");
    page.press("Shift+Tab");
    assert_eq!(value(&field(&page, "Two")), json!("600"));
    expect(&page, &json!([1200, 600, 300]));
    page.press("Shift+Enter");
    field(&page, "One");
    page.press("Escape");
    page.wait("the number has the focus", || {
        page.find("cell", "Score, One:*").find_all("button", None)[0].is_focused()
    });
    // After the last one the field just ends.
    edit(&page, "Three");
    page.type_text("299");
    page.press("Enter");
    expect(&page, &json!([1200, 600, 299]));
    page.wait("the last number has the focus", || {
        page.find("cell", "Score, Three:*").find_all("button", None)[0].is_focused()
    });
    edit(&page, "Three");
    page.press("Tab");
    page.wait("the field is done", || page.maybe("textbox", "Score, Three").is_none());
}

/// A toast went by, and what was typed was gone.
fn a_refused_number_stays_with_the_reason_beside_it(visitor: &Visitor) {
    let page = open(visitor, "nps", json!({}));
    let first = edit(&page, "One");
    page.type_text("150");
    page.press("Enter");
    expect_refused(visitor, &page, &first, "150", words::OUTSIDE_NPS);
    assert!(first.is_focused());
    page.press("Tab");
    expect_refused(visitor, &page, &first, "150", words::OUTSIDE_NPS);
    assert!(first.is_focused(), "it doesn't go on");
    // Going elsewhere leaves it standing.
    page.card("y").click();
    expect_refused(visitor, &page, &first, "150", words::OUTSIDE_NPS);
    first.fill(visitor.word("veel", "many"));
    page.press("Enter");
    expect_refused(visitor, &page, &first, visitor.word("veel", "many"), rejection::NOT_FINITE);
    first.fill("15 %");
    page.wait("typing on takes the reason away", || !first.has("aria-invalid", "true"));
    page.press("Enter");
    field(&page, "Two");
    expect(&page, &json!([15, null, null]));
}

#[track_caller]
fn expect_point(page: &Page, step: &str, point: &Value) {
    let mut last = Value::Null;
    page.poll(|| {
        let journey = page.stored_journey(MAP).unwrap_or_default();
        last = journey["lanes"][0]["points"][format!("s-{step}")].clone();
        (last == *point).then_some(())
    });
    assert_eq!(last, *point, "{step}");
}

/// The field for a number at a point, which has the focus.
#[track_caller]
fn at_point(visitor: &Visitor, page: &Page, curve: Text, step: &str) -> Element {
    let field = page.find("textbox", &visitor.fill(curve, &[("lane", "Feel"), ("step", step)]));
    page.wait("it has the focus", || field.is_focused());
    field
}

/// "99,2 %" was 0.2, "−1,5" was +1.5, and the letters of "1,8 min" opened a new card.
fn a_number_at_a_point_is_read_as_everywhere(visitor: &Visitor) {
    let page = visitor.open_journey(&curve());
    for typed in ["99,2 %", "99.2 %", "12"] {
        slider(visitor, &page, ACTUAL, "search").focus();
        page.type_text(typed);
        page.press("Enter");
        let field = at_point(visitor, &page, ACTUAL, "search");
        expect_refused(visitor, &page, &field, typed, words::OUTSIDE_SCALE);
        page.press("Escape");
        page.wait("the point has the focus", || slider(visitor, &page, ACTUAL, "search").is_focused());
    }
    page.type_text("1,8 min");
    page.press("Enter");
    let field = at_point(visitor, &page, ACTUAL, "search");
    expect_refused(visitor, &page, &field, "1,8 min", rejection::NOT_FINITE);
    page.card("d").click();
    expect_refused(visitor, &page, &field, "1,8 min", rejection::NOT_FINITE);
    assert!(page.maybe("textbox", visitor.t(words::NEW_CARD)).is_none());
    assert_eq!(page.board().cards(), ["a", "b", "c", "d"]);
    expect_point(&page, "search", &json!({ "actual": -1, "desired": 1 }));
    field.fill("+1.8");
    page.press("Enter");
    expect_point(&page, "search", &json!({ "actual": 1.8, "desired": 1 }));
    slider(visitor, &page, DESIRED, "search").focus();
    page.type_text("−1,5");
    // It is stored while it is typed, and shown once it is done.
    expect_point(&page, "search", &json!({ "actual": 1.8, "desired": -1.5 }));
    page.press("Enter");
    page.wait("it is shown", || slider(visitor, &page, DESIRED, "search").has("aria-valuenow", "-1.5"));
    page.press("Control+z");
    expect_point(&page, "search", &json!({ "actual": 1.8, "desired": 1 }));
}

fn tab_and_enter_go_to_the_point_of_the_next_step(visitor: &Visitor) {
    let page = visitor.open_journey(&curve());
    let focused = |step: &str| {
        page.wait(&format!("{step} has the focus"), || slider(visitor, &page, ACTUAL, step).is_focused());
    };
    slider(visitor, &page, ACTUAL, "search").focus();
    page.type_text("2");
    page.press("Enter");
    focused("compare");
    page.type_text("-2");
    page.press("Tab");
    focused("pay");
    page.type_text("1");
    page.press("Shift+Tab");
    focused("compare");
    page.type_text("-1");
    page.press("Shift+Enter");
    focused("search");
    expect_point(&page, "search", &json!({ "actual": 2, "desired": 1 }));
    expect_point(&page, "compare", &json!({ "actual": -1, "desired": 1 }));
    expect_point(&page, "pay", &json!({ "actual": 1 }));
    slider(visitor, &page, ACTUAL, "use").focus();
    page.type_text("-0,75");
    page.press("Enter");
    focused("use");
    expect_point(&page, "use", &json!({ "actual": -0.75, "desired": 1.5 }));
}

fn the_panel_reads_numbers_as_the_board_does(visitor: &Visitor) {
    let page = open(visitor, "response_time", json!({}));
    page.find("rowheader", "Score*").find("button", "Score").click();
    page.find("textbox", visitor.t(inspector::UNIT)).fill("min");
    page.press("Tab");
    let first = page.find("textbox", "One");
    first.fill("1,8 min");
    page.press("Enter");
    page.wait("the next one has the focus", || page.find("textbox", "Two").is_focused());
    expect(&page, &json!([1.8, null, null]));
    let second = page.find("textbox", "Two");
    second.fill("2 dagen");
    page.press("Enter");
    expect_refused(visitor, &page, &second, "2 dagen", rejection::NOT_FINITE);
    assert!(second.is_focused());
    // Where the panel goes the text is told at least.
    page.card("y").click();
    page.find("status", "*2 dagen*");
    edit(&page, "Three");
    page.type_text("0,5 MIN");
    page.press("Enter");
    expect(&page, &json!([1.8, null, 0.5]));
}

fn what_is_shown_as_the_benchmark_is_not_beyond_it(visitor: &Visitor) {
    let page = open(visitor, "customers", json!({}));
    let type_all = |numbers: [&str; 3]| {
        edit(&page, "One");
        for number in numbers {
            page.press("Control+a");
            page.type_text(number);
            page.press("Enter");
        }
    };
    let beyond = || page.find("cell", "Score, Three:*").text().contains(visitor.t(words::METRIC_BEYOND));
    type_all(["12400", "6200", "4402"]);
    expect(&page, &json!([12400, 6200, 4402]));
    page.wait("the drop-off is shown", || page.find("cell", "Score, Three:*").text().contains("29"));
    assert!(!beyond(), "29.0 % isn’t above 29 %");
    type_all(["12400", "6200", "4377"]);
    page.wait("29.4 % is", beyond);
    assert!(page.find("cell", "Score, Three:*").text().contains(visitor.word("29,4", "29.4")));
    page.click("button", &format!("{}, *", visitor.t(insight::INSIGHTS)));
    page.find("heading", &format!("{}*", visitor.word("Uitval boven", "Drop-off beyond")));
}
