//! The map as an outline: lists in lists, by mouse, by keys and on a phone.

use crate::harness::board::MAP;
use crate::harness::{Drawing, Page, Place, Visitor};
use klantreis::text::{board as words, insight, view};
use serde_json::json;

crate::tests! {
    the_outline_holds_the_map_and_the_address_leads_to_it,
    names_and_cards_are_edited_in_the_outline.either(),
    keys_walk_through_the_outline_and_move_its_cards.either(),
    a_mouse_drags_a_card_to_another_step,
    the_outline_on_a_phone.either(),
}

const BOARD: &str = "
    Think: search compare | Do: pay
    Web  | a b | c | d
    Shop | e   |   | ";

/// The outline of the map, reached by the buttons of the bar.
fn open(visitor: &Visitor) -> Page {
    let page = visitor.open_map(BOARD);
    page.click("radio", visitor.t(view::OUTLINE));
    page.find("main", visitor.t(view::OUTLINE));
    page
}

fn card(page: &Page, title: &str) -> crate::harness::Element {
    page.find("main", "*").find("button", title)
}

fn fragment(page: &Page) -> String {
    page.call("() => location.hash", json!([])).as_str().unwrap_or_default().to_owned()
}

fn the_outline_holds_the_map_and_the_address_leads_to_it(visitor: &Visitor) {
    let page = open(visitor);
    // The outline is a part of the program of its own.
    page.find("list", words::PHASES.get(visitor.language));
    let names: Vec<String> = page.find_all("heading", None).iter().map(|heading| heading.name()).collect();
    let more = |name: &str| [name, " ", &visitor.fill(words::MORE_FOR, &[("name", name)])].concat();
    for name in ["Think", "search", "compare", "Do", "pay"] {
        assert!(names.contains(&more(name)), "{name} is no heading of {names:?}");
    }
    assert_eq!(
        page.find("list", words::PHASES.get(visitor.language)).find_all("list", Some("Think")).len(),
        1
    );
    let steps = page.find("list", "Think").find_all("list", Some("search"));
    assert_eq!(steps[0].find_all("button", Some("a")).len(), 1);
    assert_eq!(fragment(&page), "#/journey/map?view=outline");
    page.reload();
    page.find("main", visitor.t(view::OUTLINE));
    assert!(page.find("radio", visitor.t(view::OUTLINE)).has("aria-checked", "true"));
    page.call("() => history.back()", json!([]));
    page.find("table", "*");
    assert_eq!(fragment(&page), "#/journey/map");
}

fn names_and_cards_are_edited_in_the_outline(visitor: &Visitor) {
    let page = open(visitor);
    page.find("heading", "compare*").find("button", "compare").press("F2");
    page.type_text("weigh");
    page.press("Enter");
    page.find("heading", "weigh*");
    card(&page, "c").press("Enter");
    page.type_text("chooses");
    page.press("Enter");
    let cell = visitor.fill(words::CELL, &[("lane", "Shop"), ("step", "pay")]);
    page.click("button", &visitor.fill(words::ADD_CARD_TO, &[("cell", &cell)]));
    page.type_text("new");
    page.press("Enter");
    card(&page, "e").press("Delete");
    page.expect_stored("Think: search weigh | Do: pay\n Web | a b | chooses | d\n Shop | | | new");
    page.press("Control+z");
    page.press("Control+z");
    page.expect_stored("Think: search weigh | Do: pay\n Web | a b | chooses | d\n Shop | e | | ");
    card(&page, "d").click();
    page.find("complementary", visitor.word("Kaart bewerken", "Edit card"));
}

fn keys_walk_through_the_outline_and_move_its_cards(visitor: &Visitor) {
    let page = open(visitor);
    card(&page, "a").focus();
    for title in ["b", "e", "c", "d"] {
        page.press("ArrowDown");
        page.wait(title, || card(&page, title).is_focused());
    }
    page.press("ArrowUp");
    page.wait("c has the focus", || card(&page, "c").is_focused());
    page.press("Space");
    page.press("ArrowLeft");
    page.press("ArrowDown");
    page.press("Space");
    page.hear("Web, search");
    page.expect_stored("Think: search compare | Do: pay\n Web | a c b | | d\n Shop | e | | ");
    // Phases stand one below the other.
    page.find("heading", "Do*").find("button", "Do").press("Space");
    page.press("ArrowUp");
    page.press("Space");
    page.expect_stored("Do: pay | Think: search compare\n Web | d | a c b | \n Shop | | e | ");
}

fn a_mouse_drags_a_card_to_another_step(visitor: &Visitor) {
    let page = open(visitor);
    let from = card(&page, "a").target();
    let to = card(&page, "d").rectangle();
    page.drag(crate::harness::MOUSE, from, crate::harness::Side::Below.of(to));
    page.expect_stored("Think: search compare | Do: pay\n Web | b | c | d a\n Shop | e | | ");
    // The board follows: it is the same map.
    page.click("radio", visitor.t(words::BOARD));
    page.move_card("a", Place::In("Shop", "pay"));
    page.expect("Think: search compare | Do: pay\n Web | b | c | d\n Shop | e | | a");
}

fn the_outline_on_a_phone(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    let page = visitor.open_with_journeys(&[Drawing::parse(BOARD).journey(MAP, "Trial map")]);
    page.click("link", "Trial map");
    page.find("tabpanel", "*");
    page.choose_from(visitor.t(words::MORE), &[visitor.t(view::OUTLINE)]);
    page.find("main", visitor.t(view::OUTLINE));
    let wide = page.call("() => document.querySelector('main').scrollWidth - innerWidth", json!([]));
    assert!(wide.as_f64() <= Some(0.0), "nothing sticks out sideways: {wide}");
    card(&page, "c").click();
    let panel = page.find("complementary", "*");
    panel.find("textbox", visitor.word("Titel", "Title")).fill("renamed");
    panel.find("button", visitor.word("Paneel sluiten", "Close panel")).click();
    page.expect_stored("Think: search compare | Do: pay\n Web | a b | renamed | d\n Shop | e | | ");
    page.choose_from(visitor.t(words::MORE), &[&format!("{}*", visitor.t(insight::INSIGHTS))]);
    page.find("complementary", visitor.t(insight::INSIGHTS));
    page.click("button", visitor.word("Paneel sluiten", "Close panel"));
    page.click("button", visitor.t(words::BOARD));
    page.find("tabpanel", "*");
}
