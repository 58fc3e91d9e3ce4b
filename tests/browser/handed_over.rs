//! Text, links and files that are dropped from other windows.

use crate::harness::board::MAP;
use crate::harness::{Page, Visitor};
use klantreis::text::{paste as words, start};
use serde_json::{Value, json};

crate::tests! {
    a_quote_becomes_a_card,
    a_link_becomes_a_card_with_that_link,
    the_page_never_goes_away,
    a_file_is_opened,
    a_text_field_takes_text_itself,
}

const BOARD: &str = "
    Think: search compare
    Web  | a | b
    Shop |   |";

const OURS: &str = include_str!("../golden/v1-minimal.klantreis.json");

/// The stored card with this title.
fn stored(page: &Page, title: &str) -> Option<Value> {
    let journey = page.stored_journey(MAP)?;
    let cards = journey["lanes"]
        .as_array()?
        .iter()
        .flat_map(|lane| lane["cards"].as_array().cloned().unwrap_or_default());
    cards.into_iter().find(|card| card["title"] == title)
}

fn a_quote_becomes_a_card(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    let quote = [("text/plain", "Te duur,\r\nzegt ze."), ("text/html", "<p>Te duur,<br>zegt ze.</p>")];
    let cell = page.cell("Shop", "compare");
    page.hold_from_elsewhere(&cell, &quote);
    let marked = || {
        page.call(
            "() => [...document.querySelectorAll('.cell.is-target')].map((cell) => cell.dataset.step)",
            json!([]),
        )
    };
    page.wait("the cell is marked", || marked() == json!(["s-compare"]));
    assert_eq!(page.drop_from_elsewhere(&cell, &quote, &[]), [true, true]);
    page.wait("nothing is marked any more", || marked() == json!([]));
    page.wait("the quote is kept", || {
        stored(&page, "Te duur,\nzegt ze.").is_some_and(|card| card["step"] == "s-compare")
    });
    page.press("Control+z");
    page.expect(BOARD);
    page.drop_from_elsewhere(&page.card("a"), &[("text/plain", "x")], &[]);
    page.wait("it stands in the cell of the card", || {
        stored(&page, "x").is_some_and(|card| card["step"] == "s-search")
    });
}

fn a_link_becomes_a_card_with_that_link(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    let address = "https://example.org/onderzoek";
    // As Chromium and Firefox drag one.
    let chromium = [
        ("text/uri-list", address),
        ("text/plain", address),
        ("text/html", "<a href=\"https://example.org/onderzoek\">Het onderzoek</a>"),
    ];
    let firefox = [
        ("text/x-moz-url", "https://example.org/onderzoek\nNog een"),
        ("text/uri-list", address),
        ("text/plain", address),
    ];
    for (link, title) in [(&chromium, "Het onderzoek"), (&firefox, "Nog een")] {
        assert_eq!(page.drop_from_elsewhere(&page.cell("Shop", "search"), link, &[]), [true, true]);
        page.wait("the link is kept", || stored(&page, title).is_some_and(|card| card["link"] == address));
    }
}

fn the_page_never_goes_away(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    let link = [("text/uri-list", "https://example.org/"), ("text/plain", "https://example.org/")];
    let script = [("text/uri-list", "javascript:alert(1)")];
    for place in [page.find("banner", "*"), page.find("columnheader", "*"), page.cell("Shop", "search")] {
        for dragged in [&link[..], &script[..]] {
            assert_eq!(page.drop_from_elsewhere(&place, dragged, &[]), [true, true]);
        }
    }
    page.hear(visitor.t(words::DROP_ON_CELL));
    page.go_to_start(visitor);
    assert_eq!(page.drop_from_elsewhere(&page.find("main", "*"), &link, &[]), [true, true]);
    page.find("link", "*");
}

fn a_file_is_opened(visitor: &Visitor) {
    let title = serde_json::from_str::<Value>(OURS).expect("a file")["journeys"][0]["title"].clone();
    let page = visitor.open_map(BOARD);
    let file = ("map.klantreis.json", "application/json", OURS.as_bytes());
    assert_eq!(page.drop_from_elsewhere(&page.cell("Shop", "search"), &[], &[file]), [true, true]);
    page.find("table", title.as_str().expect("a title"));
}

fn a_text_field_takes_text_itself(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.go_to_start(visitor);
    let field = page.find("searchbox", visitor.t(start::FIND));
    assert_eq!(page.drop_from_elsewhere(&field, &[("text/plain", "x")], &[]), [false, false]);
    page.gone("dialog", "*");
}
