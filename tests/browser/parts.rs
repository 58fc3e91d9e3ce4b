//! The program comes in parts: the first screen does without most of it, and nothing is lost where a part is missing.

use crate::harness::board::{MAP, TITLE};
use crate::harness::json::strings;
use crate::harness::{Drawing, Page, Visitor};
use klantreis::text::board as words;
use serde_json::json;

crate::tests! {
    a_first_visit_loads_the_first_part_only,
    the_first_touch_loads_what_works_on_journeys,
    a_journey_in_the_address_is_opened_without_the_start_screen,
    a_part_that_does_not_come_is_told_and_tried_again,
    a_journey_whose_part_does_not_come_leaves_the_start_screen,
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

fn the_first_touch_loads_what_works_on_journeys(visitor: &Visitor) {
    let page = visitor.open();
    page.find("button", visitor.word("Bestand openen", "Open file"));
    page.press("Tab");
    page.wait("the part that works on journeys", || parts(&page).contains(&"work".to_owned()));
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
    assert!(parts(&page).contains(&"rest".to_owned()), "{:?}", parts(&page));
}

/// From the next page on, the part that works on journeys doesn't come as long as `window.cut` is set.
fn cut_off(visitor: &Visitor) {
    visitor.expect_complaint("no network");
    visitor.always_before(
        "() => {
            const fetched = window.fetch;
            window.cut = true;
            window.fetch = (address, ...rest) =>
                window.cut && String(address).includes('/work-')
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
    page.create_from_template(visitor, "Lege*", "Empty*");
}

fn a_journey_whose_part_does_not_come_leaves_the_start_screen(visitor: &Visitor) {
    let journey = Drawing::parse("Think: search\n Web | a").journey(MAP, TITLE);
    let page = visitor.open_journey(&journey);
    cut_off(visitor);
    page.reload();
    page.find("link", TITLE);
    page.hear(visitor.t(words::PART_MISSING));
}
