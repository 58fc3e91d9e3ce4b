//! The program comes in parts: the first screen does without most of it, and nothing is lost where a part is missing.

use crate::harness::board::{MAP, TITLE};
use crate::harness::json::strings;
use crate::harness::{Drawing, Page, Visitor};
use klantreis::text::board as words;
use serde_json::json;

crate::tests! {
    a_first_visit_loads_the_first_part_only,
    the_first_touch_loads_the_screen_of_a_journey,
    a_journey_in_the_address_is_opened_without_the_start_screen,
    a_part_that_does_not_come_is_told_and_tried_again,
    a_screen_that_does_not_come_leaves_the_way_back,
}

/// The parts of the program that the page has fetched, without their version: a number written in hexadecimal,
/// which is shorter where it begins with zeros.
fn parts(page: &Page) -> Vec<String> {
    let names = page.call(
        "() => performance.getEntriesByType('resource')
            .map((entry) => entry.name.split('/').pop())
            .filter((name) => name.endsWith('.wasm'))
            .map((name) => name.replace(/-[0-9a-f]+(_bg)?[.]wasm$/, ''))",
        json!([]),
    );
    let mut names = strings(&names);
    names.sort();
    names.dedup();
    names
}

fn a_first_visit_loads_the_first_part_only(visitor: &Visitor) {
    let page = visitor.open();
    page.find("button", visitor.word("Bestand openen", "Open file"));
    // Longer than anything waits that is done later by itself.
    std::thread::sleep(std::time::Duration::from_secs(2));
    assert_eq!(parts(&page), ["klantreis"]);
}

fn the_first_touch_loads_the_screen_of_a_journey(visitor: &Visitor) {
    let page = visitor.open();
    page.find("button", visitor.word("Bestand openen", "Open file"));
    page.press("Tab");
    page.wait("the screen of a journey", || parts(&page).contains(&"journey".to_owned()));
}

fn a_journey_in_the_address_is_opened_without_the_start_screen(visitor: &Visitor) {
    let journey = Drawing::parse("Think: search\n Web | a").journey(MAP, TITLE);
    let page = visitor.open_journey(&journey);
    visitor.always_before(
        "() => new MutationObserver(() => {
            if (document.querySelector('.start')) window.flashed = true;
        }).observe(document, { childList: true, subtree: true })",
    );
    page.reload();
    page.find("table", TITLE);
    assert_eq!(page.call("() => window.flashed === true", json!([])), json!(false));
    page.find("button", "a").click();
    page.find("complementary", "*");
    assert!(parts(&page).contains(&"panel".to_owned()), "{:?}", parts(&page));
}

/// From the next page on, the screen of a journey doesn't come as long as `window.cut` is set.
fn cut_off(visitor: &Visitor) {
    visitor.expect_complaint("no network");
    visitor.always_before(
        "() => {
            const fetched = window.fetch;
            window.cut = true;
            window.fetch = (address, ...rest) =>
                window.cut && String(address).includes('/journey-')
                    ? Promise.reject(new TypeError('no network'))
                    : fetched(address, ...rest);
        }",
    );
}

fn a_part_that_does_not_come_is_told_and_tried_again(visitor: &Visitor) {
    cut_off(visitor);
    let page = visitor.open();
    page.press_template(visitor, "Lege*", "Empty*");
    page.hear(visitor.t(words::PART_MISSING));
    page.call("() => { window.cut = false }", json!([]));
    page.click("button", visitor.t(words::TRY_AGAIN));
    page.find("table", "*");
    page.gone("button", visitor.t(words::TRY_AGAIN));
}

fn a_screen_that_does_not_come_leaves_the_way_back(visitor: &Visitor) {
    let journey = Drawing::parse("Think: search\n Web | a").journey(MAP, TITLE);
    let page = visitor.open_journey(&journey);
    cut_off(visitor);
    page.reload();
    page.hear(visitor.t(words::PART_MISSING));
    page.click("link", visitor.t(words::ALL_JOURNEYS));
    page.find("link", TITLE);
    page.call("() => { window.cut = false }", json!([]));
    page.click("link", TITLE);
    page.find("table", TITLE);
    page.find("button", "a");
}
