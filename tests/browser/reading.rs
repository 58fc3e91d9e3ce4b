//! A map that is only read: it comes in a link or from a file of the site, and leaves nothing behind.

use crate::harness::board::{MAP, TITLE};
use crate::harness::visitor::stored_journey;
use crate::harness::{Around, Drawing, MOUSE, Page, Place::In, Visitor};
use crate::screens::full_map;
use klantreis::exchange::shared_link;
use klantreis::text::{board as board_words, inspector, reading as words, share};
use serde_json::{Value, json};

crate::tests! {
    a_link_is_read_and_nothing_of_it_is_stored.either(),
    a_file_of_the_site_is_read_and_nothing_is_fetched_from_elsewhere,
    a_damaged_link_says_so_and_the_whole_one_can_be_pasted.either(),
    a_copy_is_a_journey_of_its_own.either(),
    an_opaque_frame_shows_the_map_without_an_alarm,
    who_embeds_a_map_chooses_what_is_seen_of_it.either(),
}

const BOARD: &str = "Think: search compare | Do: pay\n Web | a b | c | d\n Shop | | | e";

/// The address of a map to read.
fn address(visitor: &Visitor, query: &str, journey: &Value) -> String {
    let file = json!({ "format": "klantreis", "version": 1, "journeys": [journey],
        "personas": [{ "id": "p1", "name": "Noor", "quote": "Just tell me" }] });
    format!("{}?{query}#map={}", visitor.site.url(), shared_link(&file.to_string()))
}

fn go(visitor: &Visitor, address: &str) -> Page {
    let page = visitor.first_tab();
    page.go(address);
    page.find("main", "*");
    page
}

/// Opens a map that is drawn, to read it.
fn read(visitor: &Visitor, query: &str) -> Page {
    go(visitor, &address(visitor, query, &Drawing::parse(BOARD).journey(MAP, TITLE)))
}

/// Waits until the map looks like `drawing`; it is nowhere in the store.
#[track_caller]
fn shows(page: &Page, drawing: &str) {
    let wanted = Drawing::parse(drawing).without_kinds();
    page.wait(drawing, || page.board() == wanted);
}

/// The map with every field that the format has, with a card open.
pub fn with_card(visitor: &Visitor) -> Page {
    let page = go(visitor, &address(visitor, "view", &full_map()));
    let title = page.board().cards()[0].to_owned();
    page.card(&title).click();
    page.find("complementary", "*");
    page
}

/// The same on a phone.
pub fn on_phone(visitor: &Visitor) -> Page {
    let page = go(visitor, &address(visitor, "view", &full_map()));
    page.find("tabpanel", "*");
    page
}

/// A link that was cut on its way.
pub fn broken(visitor: &Visitor) -> Page {
    let whole = address(visitor, "view", &full_map());
    let page = go(visitor, &whole[..whole.len() - 200]);
    page.find("heading", visitor.t(words::BROKEN_LINK));
    page
}

fn a_link_is_read_and_nothing_of_it_is_stored(visitor: &Visitor) {
    let page = read(visitor, "view");
    page.find("main", visitor.t(words::BOARD));
    shows(&page, BOARD);
    let editing = [board_words::UNDO, board_words::ADD_PHASE, board_words::ADD_LANE, share::SHARE];
    for word in editing {
        assert!(page.maybe("button", visitor.t(word)).is_none(), "{}", visitor.t(word));
    }
    for keys in ["F2", "Delete", "n", "l", "Control+d", "Control+x", "Control+z"] {
        page.card("a").press(keys);
    }
    page.card("a").double_click();
    page.paste(&[("text/plain", "pasted")], &[]);
    page.drag_card(MOUSE, "a", In("Shop", "search"));
    shows(&page, BOARD);
    assert!(page.maybe("textbox", visitor.t(inspector::TITLE)).is_none(), "nothing is edited");
    page.card("a").click();
    page.find("complementary", visitor.t(words::PANEL_OF_CARD)).find("heading", "a");
    page.click("button", visitor.t(words::NEXT_CARD));
    page.find("complementary", visitor.t(words::PANEL_OF_CARD)).find("heading", "b");
    page.find("button", visitor.t(words::NEXT_CARD)).press("Escape");
    page.gone("complementary", "*");
    page.card("b").press("ArrowRight");
    assert!(page.card("c").is_focused());
    page.call("() => { dispatchEvent(new Event('pagehide')) }", json!([]));
    assert_eq!(page.stored(), serde_json::Map::new());
}

fn a_file_of_the_site_is_read_and_nothing_is_fetched_from_elsewhere(visitor: &Visitor) {
    let at = |source: &str| go(visitor, &format!("{}?view&src={source}", visitor.site.url()));
    let page = at("examples/e-bike.klantreis.json");
    page.find("table", "Een elektrische fiets kopen");
    assert_eq!(page.stored(), serde_json::Map::new());
    // A request that leaves the site fails the test by itself.
    for elsewhere in
        ["https://example.org/a.klantreis.json", "//example.org/a.json", "data:application/json,{}"]
    {
        at(elsewhere).find("heading", visitor.t(words::ELSEWHERE));
    }
    at("index.html").find("heading", visitor.t(words::NO_MAP));
    visitor.expect_complaint("gone.klantreis.json");
    visitor.expect_complaint("404");
    at("gone.klantreis.json").find("heading", visitor.t(words::MISSING));
}

fn a_damaged_link_says_so_and_the_whole_one_can_be_pasted(visitor: &Visitor) {
    let page = broken(visitor);
    assert_eq!(page.stored(), serde_json::Map::new());
    page.paste(&[("text/plain", "no link")], &[]);
    page.find("status", visitor.t(words::NO_LINK_PASTED));
    let whole = address(visitor, "view", &Drawing::parse(BOARD).journey(MAP, TITLE));
    page.paste(&[("text/plain", &whole)], &[]);
    shows(&page, BOARD);
}

fn a_copy_is_a_journey_of_its_own(visitor: &Visitor) {
    let mine = Drawing::parse("Think: search\n Web | mine").journey(MAP, TITLE);
    let before = visitor.open_with_journeys(&[mine]).stored();
    let page = read(visitor, "view");
    shows(&page, BOARD);
    assert_eq!(page.stored(), before);
    page.click("button", visitor.t(words::EDIT_COPY));
    page.arrives_at("/#/journey/");
    page.find("button", visitor.t(board_words::ADD_PHASE));
    shows(&page, BOARD);
    let after = page.stored();
    let (key, _) = stored_journey(&json!({ "id": MAP }));
    assert_eq!(after.get(&key), before.get(&key), "what was there stays");
    assert_eq!(after.keys().filter(|key| key.starts_with("klantreis/journey/")).count(), 2);
}

/// As an intranet that trusts nobody puts it in: the frame has an origin of its own, and no store.
fn an_opaque_frame_shows_the_map_without_an_alarm(visitor: &Visitor) {
    let map = address(visitor, "view", &Drawing::parse(BOARD).journey(MAP, TITLE));
    let Around { page, frame, .. } = &visitor.framed(&map, "sandbox='allow-scripts'");
    frame.find("main", visitor.t(words::BOARD));
    shows(frame, BOARD);
    assert!(frame.maybe("alert", "*").is_none());
    assert!(frame.maybe("button", visitor.t(words::EDIT_COPY)).is_none(), "there is no store for a copy");
    frame.find("link", visitor.t(words::OPEN_HERE));
    let focused = page.call("() => document.activeElement.localName", json!([]));
    assert_eq!(focused, json!("input"), "the frame leaves the focus to the page around it");
}

fn who_embeds_a_map_chooses_what_is_seen_of_it(visitor: &Visitor) {
    let page = read(visitor, "view&phase=Do&lanes=web&theme=dark&bars=0&lang=en");
    shows(&page, "Do: pay\n Web | d");
    assert!(page.maybe("banner", "*").is_none(), "no bars");
    let root = || {
        page.call("() => [document.documentElement.lang, document.documentElement.dataset.theme]", json!([]))
    };
    assert_eq!(root(), json!(["en", "dark"]));
    assert_eq!(page.stored(), serde_json::Map::new());
    let page = read(visitor, "view=outline&persona=noor&phase=none&lang=xx&theme=xx");
    page.find("list", visitor.t(board_words::PHASES));
    assert_eq!(root()[0], json!(visitor.language.tag()));
}
