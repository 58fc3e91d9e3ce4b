//! The work is kept in the browser's store, whatever is wrong with that store.

use crate::harness::board::{MAP, TITLE};
use crate::harness::visitor::stored_journey;
use crate::harness::{Drawing, Page, Place::In, Visitor};
use klantreis::text::keep;
use serde_json::{Value, json};

crate::tests! {
    a_change_is_stored_at_once_and_the_status_line_says_so,
    unfinished_text_is_there_after_the_tab_is_closed,
    a_text_that_is_typed_in_place_is_stored_while_it_is_typed_and_given_up_with_escape.either(),
    a_new_card_that_is_being_typed_when_the_page_is_hidden_is_there_once,
    a_full_store_keeps_the_old_value_and_saving_resumes_when_there_is_room,
    with_a_full_store_the_work_can_be_downloaded.either(),
    with_a_blocked_store_the_app_works_in_memory_and_says_so.either(),
    an_unreadable_journey_is_set_aside_and_never_overwritten.either(),
    a_journey_of_a_newer_version_is_kept_as_it_is.either(),
    values_of_other_pages_on_the_same_host_stay_as_they_are.either(),
}

const BOARD: &str = "Think: search | Do: pay\n Web | a b | c\n Shop | | d";

fn a_change_is_stored_at_once_and_the_status_line_says_so(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.call(
        "() => {
            const key = Object.keys(localStorage).find((key) => key.startsWith('klantreis/journey/'));
            const before = localStorage[key];
            window.storedAfter = new Promise((resolve) => addEventListener('pointerup', () => {
                const start = performance.now();
                const look = () => localStorage[key] !== before ? resolve(performance.now() - start) : setTimeout(look, 1);
                look();
            }, { once: true }));
        }",
        json!([]),
    );
    page.move_card("a", In("Shop", "search"));
    let after = page.call("() => window.storedAfter", json!([])).as_f64().unwrap_or(f64::MAX);
    // The promise is 50 ms; a machine that runs two browsers at once gets some more.
    assert!(after < 250.0, "stored {after} ms after the drop");
    page.find("status", visitor.word("Bewaard*", "Saved*"));
}

fn unfinished_text_is_there_after_the_tab_is_closed(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.card("a").press("F2");
    page.press("Control+a");
    page.type_text("unfinished");
    visitor.close(&page);
    let page = visitor.tab();
    page.go(visitor.site.url());
    page.open_journey_called(TITLE);
    page.expect("Think: search | Do: pay\n Web | unfinished b | c\n Shop | | d");
}

fn a_text_that_is_typed_in_place_is_stored_while_it_is_typed_and_given_up_with_escape(visitor: &Visitor) {
    let stored = |page: &Page, drawing: &str| {
        let wanted = Drawing::parse(drawing);
        page.wait(drawing, || page.stored_board(MAP) == Some(wanted.clone()));
    };
    let page = visitor.open_map(BOARD);
    page.card("a").press("F2");
    page.press("Control+a");
    page.type_text("unfinished");
    stored(&page, "Think: search | Do: pay\n Web | unfinished b | c\n Shop | | d");
    page.press("Escape");
    stored(&page, BOARD);
    page.expect(BOARD);
    page.cell("Shop", "search").double_click();
    page.type_text("new");
    stored(&page, "Think: search | Do: pay\n Web | a b | c\n Shop | new | d");
    page.press("Escape");
    stored(&page, BOARD);
}

/// The field stayed open when the page was hidden, so that Enter afterwards added the card again.
fn a_new_card_that_is_being_typed_when_the_page_is_hidden_is_there_once(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.cell("Shop", "search").double_click();
    page.type_text("new");
    page.call(
        "() => {
            Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
            Object.defineProperty(document, 'hidden', { value: true, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
            delete document.visibilityState;
            delete document.hidden;
            document.dispatchEvent(new Event('visibilitychange'));
        }",
        json!([]),
    );
    page.press("Enter");
    page.press("Escape");
    page.expect("Think: search | Do: pay\n Web | a b | c\n Shop | new | d");
}

/// Fills the store to the last character.
pub fn fill(page: &Page) {
    page.call(
        "() => {
            let ballast = '';
            for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
                try { localStorage.setItem('ballast', ballast + 'x'.repeat(size)); ballast += 'x'.repeat(size); size *= 2; }
                catch { /* less, then */ }
            }
        }",
        json!([]),
    );
}

fn a_full_store_keeps_the_old_value_and_saving_resumes_when_there_is_room(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    fill(&page);
    let before = page.stored();
    page.card("c").press("F2");
    page.press("Control+a");
    page.type_text("a-title-that-is-so-much-longer-than-the-one-before-that-it-does-not-fit");
    page.press("Enter");
    page.find("alert", visitor.word("*niet bewaard*", "*not saved*"));
    assert_eq!(page.stored(), before, "the old value stays");
    page.move_card("a", In("Shop", "search"));
    let wanted = "Think: search | Do: pay
        Web | b | a-title-that-is-so-much-longer-than-the-one-before-that-it-does-not-fit
        Shop | a | d";
    assert_eq!(page.board(), Drawing::parse(wanted), "editing goes on");
    page.call("() => localStorage.removeItem('ballast')", json!([]));
    page.expect(wanted);
    page.gone("alert", visitor.word("*niet bewaard*", "*not saved*"));
}

fn with_a_full_store_the_work_can_be_downloaded(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    fill(&page);
    page.card("c").press("F2");
    page.press("Control+a");
    page.type_text("a-title-that-is-so-much-longer-than-the-one-before-that-it-does-not-fit");
    page.press("Enter");
    page.find("alert", "*").find("button", visitor.word("*ownload*", "*ownload*")).click();
    let (name, content) = visitor.downloaded(&page);
    assert!(name.ends_with(".klantreis.json"), "{name}");
    let file: Value = serde_json::from_slice(&content).expect("JSON");
    assert!(file.to_string().contains("so-much-longer"), "{file}");
}

fn with_a_blocked_store_the_app_works_in_memory_and_says_so(visitor: &Visitor) {
    visitor.always_before(
        "() => Object.defineProperty(window, 'localStorage', {
            get() { throw new DOMException('The operation is insecure.', 'SecurityError') },
        })",
    );
    let page = visitor.open();
    page.find("alert", "*");
    page.create_empty(visitor);
    page.find("table", "*");
    page.find("status", &visitor.fill(keep::NOT_SAVED, &[("reason", "*")]));
}

const DAMAGED: [&str; 4] = [
    "{\"format\":\"klantreis\",\"version\":1,\"journeys\":[{\"id\":\"broken\",\"tit",
    "not JSON at all",
    "[]",
    "{\"format\":\"klantreis\",\"version\":1,\"journeys\":[{\"id\":\"broken\",\"title\":7}]}",
];

fn an_unreadable_journey_is_set_aside_and_never_overwritten(visitor: &Visitor) {
    for damaged in DAMAGED {
        let good = stored_journey(&Drawing::parse(BOARD).journey(MAP, TITLE));
        let bad = ("klantreis/journey/broken".to_owned(), damaged.to_owned());
        let page = visitor.open_with(&[good, bad]);
        page.find("link", TITLE);
        page.find("button", visitor.word("Downloaden*", "Download*")).click();
        let (_, content) = visitor.downloaded(&page);
        assert_eq!(String::from_utf8_lossy(&content), damaged, "it is downloaded as it is");
        page.open_journey_called(TITLE);
        page.move_card("a", In("Shop", "search"));
        page.expect("Think: search | Do: pay\n Web | b | c\n Shop | a | d");
        let stored = page.stored();
        let kept = stored.values().filter(|value| *value == damaged).count();
        assert_eq!(kept, 1, "the value is still there, once: {:?}", stored.keys());
    }
}

fn a_journey_of_a_newer_version_is_kept_as_it_is(visitor: &Visitor) {
    let newer = json!({ "format": "klantreis", "version": 2, "journeys": { "new": "shape" } }).to_string();
    let good = stored_journey(&Drawing::parse(BOARD).journey(MAP, TITLE));
    let page = visitor.open_with(&[good, ("klantreis/journey/newer".to_owned(), newer.clone())]);
    page.open_journey_called(TITLE);
    page.move_card("a", In("Shop", "search"));
    page.expect("Think: search | Do: pay\n Web | b | c\n Shop | a | d");
    page.reload();
    page.find("table", TITLE);
    assert!(page.stored().values().any(|value| *value == newer), "it is kept as it is");
}

fn values_of_other_pages_on_the_same_host_stay_as_they_are(visitor: &Visitor) {
    let others = [("theme", "dark"), ("klantreis", "x"), ("klantreizen/journey/1", "{}"), ("", "empty key")];
    let mut values: Vec<(String, String)> =
        others.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    values.push(stored_journey(&Drawing::parse(BOARD).journey(MAP, TITLE)));
    let page = visitor.open_with(&values);
    page.open_journey_called(TITLE);
    page.move_card("a", In("Shop", "search"));
    page.expect("Think: search | Do: pay\n Web | b | c\n Shop | a | d");
    let stored = page.stored();
    for (key, value) in others {
        assert_eq!(stored.get(key), Some(&json!(value)), "{key}");
    }
}
