//! The board on a phone: phase by phase, with a finger.

use crate::harness::board::MAP;
use crate::harness::{Drawing, Page, Point, Side, TOUCH, Visitor};
use klantreis::text::{board as words, inspector};
use serde_json::{Value, json};

crate::tests! {
    tabs_and_steps_lead_through_the_map.either(),
    a_card_is_added_with_the_plus.either(),
    a_long_press_drags_a_card_to_another_lane,
    a_card_is_renamed_in_the_panel_and_the_change_undone.either(),
    a_tap_opens_a_card_and_a_swipe_moves_nothing,
    a_swipe_over_a_slider_scrolls_and_a_finger_along_it_sets_it,
    the_way_back_leads_from_the_panel_to_the_map,
}

const BOARD: &str = "
    Think: search compare | Do: pay
    Web  | a b | c | d
    Shop | e   |   | f";

fn open(visitor: &Visitor) -> Page {
    let page = visitor.open_with_journeys(&[Drawing::parse(BOARD).journey(MAP, "Trial map")]);
    page.click("link", "Trial map");
    page.find("tabpanel", "Think");
    page
}

fn on_a_phone(visitor: &Visitor) -> Visitor {
    visitor.other(visitor.language).with_window(390, 844)
}

/// The titles of the cards in a lane, as far as they are shown.
fn shown(page: &Page, lane: &str) -> Vec<String> {
    let items = page.find("region", lane).find_all("listitem", None);
    items
        .iter()
        .filter_map(|item| item.find_all("button", None).into_iter().next())
        .map(|card| card.name())
        .collect()
}

fn tabs_and_steps_lead_through_the_map(visitor: &Visitor) {
    let visitor = on_a_phone(visitor);
    let page = open(&visitor);
    assert_eq!(shown(&page, "Web"), ["a", "b"]);
    page.click("radio", "compare");
    page.wait("the step is shown", || shown(&page, "Web") == ["c"]);
    page.click("tab", "Do");
    page.find("tabpanel", "Do");
    page.wait("the phase is shown", || shown(&page, "Shop") == ["f"]);
    page.find("tab", "Do").press("ArrowLeft");
    page.find("tabpanel", "Think");
}

fn a_card_is_added_with_the_plus(visitor: &Visitor) {
    let visitor = on_a_phone(visitor);
    let page = open(&visitor);
    page.choose_from(visitor.t(words::ADD_CARD), &["Shop"]);
    page.type_text("new");
    page.press("Enter");
    page.expect_stored("Think: search compare | Do: pay\n Web | a b | c | d\n Shop | e new | | f");
}

fn a_long_press_drags_a_card_to_another_lane(visitor: &Visitor) {
    let visitor = on_a_phone(visitor);
    let page = open(&visitor);
    let from = page.find("tabpanel", "*").find("button", "a").target();
    let to = page.find("tabpanel", "*").find("button", "e").rectangle();
    page.drag(TOUCH, from, Side::Below.of(to));
    page.expect_stored("Think: search compare | Do: pay\n Web | b | c | d\n Shop | e a | | f");
}

fn a_card_is_renamed_in_the_panel_and_the_change_undone(visitor: &Visitor) {
    let visitor = on_a_phone(visitor);
    let page = open(&visitor);
    page.find("tabpanel", "*").find("button", "b").click();
    let panel = page.find("complementary", "*");
    panel.find("textbox", visitor.word("Titel", "Title")).fill("renamed");
    page.press("Tab");
    page.expect_stored("Think: search compare | Do: pay\n Web | a renamed | c | d\n Shop | e | | f");
    panel.find("button", visitor.word("Paneel sluiten", "Close panel")).click();
    page.click("button", visitor.t(words::UNDO_SHORT));
    page.expect_stored(BOARD);
}

fn a_tap_opens_a_card_and_a_swipe_moves_nothing(visitor: &Visitor) {
    let visitor = on_a_phone(visitor);
    let page = open(&visitor);
    let at = page.find("tabpanel", "*").find("button", "a").target();
    page.pointer(TOUCH, at).down().glide(at.moved(0.0, -120.0), 5).up().perform();
    assert!(page.maybe("complementary", "*").is_none(), "a swipe is no tap");
    page.expect_stored(BOARD);
    let at = page.find("tabpanel", "*").find("button", "a").target();
    page.pointer(TOUCH, at).click().perform();
    page.find("complementary", visitor.word("Kaart bewerken", "Edit card"));
}

fn a_swipe_over_a_slider_scrolls_and_a_finger_along_it_sets_it(visitor: &Visitor) {
    let visitor = on_a_phone(visitor);
    let page = open(&visitor);
    page.find("tabpanel", "*").find("button", "a").click();
    let panel = page.find("complementary", "*");
    let slider = panel.find("slider", visitor.t(inspector::EXPERIENCE_ACTUAL));
    slider.focus();
    let area = slider.rectangle();
    let left = Point { x: area.x + area.width * 0.2, y: area.center().y };
    page.pointer(TOUCH, left).down().glide(left.moved(0.0, -160.0), 8).up().perform();
    std::thread::sleep(std::time::Duration::from_millis(400));
    let actual = || page.stored_journey(MAP).unwrap_or_default()["lanes"][0]["cards"][0]["actual"].clone();
    assert_eq!(actual(), Value::Null, "a swipe sets nothing");
    let area = slider.rectangle();
    let at = |part: f64| Point { x: area.x + area.width * part, y: area.center().y };
    page.pointer(TOUCH, at(0.5)).down().glide(at(0.99), 8).up().perform();
    page.wait("the experience is set", || actual() == json!(2));
    // A swipe leaves what is set, and the way to clear it works after one.
    let left = Point { x: area.x + area.width * 0.2, y: slider.rectangle().center().y };
    page.pointer(TOUCH, left).down().glide(left.moved(0.0, -40.0), 8).up().perform();
    let name = visitor.t(inspector::EXPERIENCE_ACTUAL);
    panel.find("button", &visitor.fill(inspector::CLEAR, &[("name", name)])).click();
    page.wait("it is cleared", || actual() == Value::Null);
}

fn the_way_back_leads_from_the_panel_to_the_map(visitor: &Visitor) {
    let visitor = on_a_phone(visitor);
    let page = open(&visitor);
    let back = || page.call("() => history.back()", json!([]));
    let open_card = |title: &str| {
        page.find("tabpanel", "*").find("button", title).click();
        page.find("complementary", "*")
    };
    let panel = open_card("a");
    // What is being typed is kept.
    panel.find("textbox", visitor.word("Titel", "Title")).fill("renamed");
    back();
    page.gone("complementary", "*");
    page.find("tabpanel", "Think");
    page.expect_stored("Think: search compare | Do: pay\n Web | renamed b | c | d\n Shop | e | | f");

    // Closed by its button, it leaves nothing behind: the next way back leads to the list of journeys.
    let panel = open_card("b");
    panel.find("button", visitor.word("Paneel sluiten", "Close panel")).click();
    page.gone("complementary", "*");
    page.wait("the entry of the panel is gone", || {
        page.call("() => history.state", json!([])) == Value::Null
    });
    back();
    page.find("link", "Trial map");
}
