//! Lanes that are folded to a line, hidden, and shown again.

use crate::harness::board::{MAP, TITLE};
use crate::harness::{Drawing, MOUSE, Page, Visitor};
use klantreis::text::{board as words, terms};
use serde_json::{Value, json};

crate::tests! {
    a_lane_is_folded_and_opened_by_its_button,
    a_lane_is_folded_by_its_menu.either(),
    a_card_is_dropped_on_a_folded_lane,
    a_lane_is_hidden_and_shown_again.either(),
    several_hidden_lanes_are_shown_in_one_step.either(),
    a_group_whose_lanes_are_all_hidden_is_gone.either(),
    arrow_keys_pass_over_lanes_that_are_not_open.either(),
    a_phone_folds_and_hides_lanes_too.either(),
}

const DRAWING: &str = "Think: search compare | Do: pay\n Web | a b | c | d\n Shop | e | | f\n Mail | g | |";

fn journey() -> Value {
    Drawing::parse(DRAWING).journey(MAP, TITLE)
}

/// The stored field of a lane.
fn stored(page: &Page, lane: &str, field: &str) -> Value {
    let journey = page.stored_journey(MAP).unwrap_or_default();
    let lanes = journey["lanes"].as_array().cloned().unwrap_or_default();
    lanes.iter().find(|known| known["name"] == lane).map(|lane| lane[field].clone()).unwrap_or_default()
}

#[track_caller]
fn expect(page: &Page, lane: &str, field: &str, value: &Value) {
    page.wait(&format!("{field} of {lane} is {value}"), || stored(page, lane, field) == *value);
}

fn fold(visitor: &Visitor, lane: &str) -> String {
    visitor.fill(words::FOLD_LANE, &[("lane", lane)])
}

fn unfold(visitor: &Visitor, lane: &str) -> String {
    visitor.fill(words::UNFOLD_LANE, &[("lane", lane)])
}

fn a_lane_is_folded_and_opened_by_its_button(visitor: &Visitor) {
    let mut journey = journey();
    let points = json!({ "s-search": { "actual": -1 } });
    let feel = json!({ "id": "l-Feel", "name": "Feel", "kind": "experience", "points": points });
    journey["lanes"].as_array_mut().expect("lanes").push(feel);
    let page = visitor.open_journey(&journey);
    for lane in ["Web", "Feel"] {
        let button = page.find("button", &fold(visitor, lane));
        assert!(button.has("aria-expanded", "true"));
        button.focus();
        page.press("Enter");
        expect(&page, lane, "folded", &json!(true));
        let button = page.find("button", &unfold(visitor, lane));
        page.wait("the focus stays", || button.is_focused());
        assert!(button.has("aria-expanded", "false"));
        let height = page.find("rowheader", &format!("{lane}*")).rectangle().height;
        assert!((29.0..32.0).contains(&height), "{lane} is {height} px high");
    }
    let two = words::CARDS.get(visitor.language, 2, "2");
    assert_eq!(page.cell("Web", "search").text().trim(), two);
    assert!(page.maybe("button", "a").is_none(), "its cards are not there");
    page.press("Control+z");
    page.press("Control+z");
    page.find("button", "a");
    expect(&page, "Web", "folded", &Value::Null);
    expect(&page, "Feel", "folded", &Value::Null);
}

fn a_lane_is_folded_by_its_menu(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    let head = || page.find("rowheader", "Shop*");
    page.open_menu(&head());
    page.choose(&[visitor.t(words::FOLD)]);
    expect(&page, "Shop", "folded", &json!(true));
    page.open_menu(&head());
    page.choose(&[visitor.t(words::UNFOLD)]);
    expect(&page, "Shop", "folded", &Value::Null);
    page.expect(DRAWING);
}

fn a_card_is_dropped_on_a_folded_lane(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    page.click("button", &fold(visitor, "Shop"));
    page.find("button", &unfold(visitor, "Shop"));
    let to = page.cell("Shop", "search").rectangle().center();
    page.drag(MOUSE, page.card("c").target(), to);
    let two = words::CARDS.get(visitor.language, 2, "2");
    page.wait("it is counted", || page.cell("Shop", "search").text().trim() == two);
    page.click("button", &unfold(visitor, "Shop"));
    page.expect("Think: search compare | Do: pay\n Web | a b | | d\n Shop | e c | | f\n Mail | g | |");
}

fn a_lane_is_hidden_and_shown_again(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    page.open_menu(&page.find("rowheader", "Shop*"));
    page.choose(&[visitor.t(words::HIDE)]);
    expect(&page, "Shop", "hidden", &json!(true));
    page.gone("rowheader", "Shop*");
    page.hear(&visitor.fill(words::LANE_HIDDEN, &[("name", "Shop")]));
    let one = words::HIDDEN_LANES.get(visitor.language, 1, "1");
    page.choose_from(&one, &["Shop"]);
    expect(&page, "Shop", "hidden", &Value::Null);
    page.expect(DRAWING);
    page.gone("button", &one);
    page.press("Control+z");
    page.find("button", &one);
    page.press("Control+z");
    page.expect(DRAWING);
}

fn several_hidden_lanes_are_shown_in_one_step(visitor: &Visitor) {
    let mut journey = journey();
    for lane in [0, 2] {
        journey["lanes"][lane]["hidden"] = json!(true);
    }
    let page = visitor.open_journey(&journey);
    assert!(page.maybe("rowheader", "Web*").is_none());
    page.choose_from(&words::HIDDEN_LANES.get(visitor.language, 2, "2"), &[visitor.t(words::SHOW_ALL)]);
    page.expect(DRAWING);
    page.press("Control+z");
    page.gone("rowheader", "Mail*");
    page.gone("rowheader", "Web*");
}

fn a_group_whose_lanes_are_all_hidden_is_gone(visitor: &Visitor) {
    let mut journey = journey();
    journey["lanes"][0]["kind"] = json!("pains");
    journey["lanes"][0]["hidden"] = json!(true);
    let page = visitor.open_journey(&journey);
    page.find("rowheader", "Shop*");
    let groups = page.names("rowgroup");
    assert!(!groups.contains(&visitor.t(terms::GROUP_ANALYSIS).to_owned()), "{groups:?}");
    page.choose_from(&words::HIDDEN_LANES.get(visitor.language, 1, "1"), &["Web"]);
    page.find("rowgroup", visitor.t(terms::GROUP_ANALYSIS));
}

fn arrow_keys_pass_over_lanes_that_are_not_open(visitor: &Visitor) {
    let mut journey = journey();
    journey["lanes"][1]["folded"] = json!(true);
    let page = visitor.open_journey(&journey);
    page.card("b").press("ArrowDown");
    page.wait("the focus goes on", || page.card("g").is_focused());
    page.press("ArrowUp");
    page.wait("and back", || page.card("b").is_focused());
    page.press("Space");
    page.press("ArrowDown");
    page.press("ArrowDown");
    page.press("Space");
    page.wait("a card can be put into the folded lane", || {
        page.stored_board(MAP).is_some_and(|board| {
            board.lanes.iter().any(|lane| lane.name == "Shop" && lane.cells[0].contains(&"b".to_owned()))
        })
    });
}

fn a_phone_folds_and_hides_lanes_too(visitor: &Visitor) {
    let phone = visitor.other(visitor.language).with_window(390, 844);
    let page = phone.open_with_journeys(&[journey()]);
    page.click("link", TITLE);
    page.click("button", &fold(visitor, "Web"));
    page.gone("button", "a");
    expect(&page, "Web", "folded", &json!(true));
    page.click("button", &unfold(visitor, "Web"));
    page.find("button", "a");
    page.open_menu(&page.find("button", "Shop"));
    page.choose(&[visitor.t(words::HIDE)]);
    page.gone("button", "e");
    page.choose_from(&words::HIDDEN_LANES.get(visitor.language, 1, "1"), &["Shop"]);
    page.find("button", "e");
}
