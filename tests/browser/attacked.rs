//! The store under attack: another page of the origin, an extension or the clock gets in between.

use crate::harness::board::{MAP, TITLE};
use crate::harness::visitor::{stored_journey, stored_persona};
use crate::harness::{Drawing, Page, Place::In, Visitor};
use klantreis::text::{board, keep as words};
use serde_json::{Value, json};

crate::tests! {
    what_another_page_clears_is_named_and_kept_again_personas_too,
    keep_it_stores_the_journey_with_its_personas.either(),
    on_the_start_screen_what_is_gone_can_be_put_back.either(),
    a_single_key_that_goes_is_named_though_nobody_tells.either(),
    garbage_is_set_aside_and_what_stood_there_put_back,
    what_another_tab_deletes_raises_no_alarm,
    methods_of_the_store_that_throw_are_not_in_the_way.either(),
    a_clock_that_jumps_loses_nothing.either(),
    persistent_storage_is_asked_for_once_there_is_something_to_lose.either(),
    what_the_browser_answers_stands_in_the_storage_dialog.either(),
    the_use_of_the_store_is_a_real_figure_from_the_first_map_on.either(),
    the_storage_button_opens_its_dialog_while_a_title_is_typed,
}

const BOARD: &str = "Think: search | Do: pay\n Web | a b | c\n Shop | | d";

/// A journey with a persona, and another one.
fn values() -> [(String, String); 3] {
    let mut journey = Drawing::parse(BOARD).journey(MAP, TITLE);
    journey["personas"] = json!(["p1"]);
    let other = Drawing::parse("Do: act\n Shop | z").journey("other", "The other map");
    [
        stored_journey(&journey),
        stored_journey(&other),
        stored_persona(&json!({ "id": "p1", "name": "Noor", "segment": "Commuters" })),
    ]
}

/// The board of the journey, and an empty page of the same origin.
fn open(visitor: &Visitor) -> (Page, Page) {
    let page = visitor.open_with(&values());
    page.open_journey_called(TITLE);
    page.expect(BOARD);
    let attacker = visitor.second_window();
    // A picture alone has no icon of its own, and the host has none at its root.
    visitor.expect_complaint("favicon.ico");
    attacker.go(&[visitor.site.url(), "icon-192.png"].concat());
    (page, attacker)
}

fn clear(attacker: &Page) {
    attacker.call("() => localStorage.clear()", json!([]));
}

fn gone(page: &Page, visitor: &Visitor) -> String {
    let pattern = visitor.fill(words::MISSING, &[("names", "*")]);
    page.find("alert", &format!("*{}*", pattern.trim_end_matches('.'))).text()
}

fn kept(page: &Page, key: &str) -> Value {
    page.stored()
        .get(key)
        .and_then(Value::as_str)
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
}

fn what_another_page_clears_is_named_and_kept_again_personas_too(visitor: &Visitor) {
    let (page, attacker) = open(visitor);
    clear(&attacker);
    page.activate();
    let said = gone(&page, visitor);
    assert!(said.contains("The other map") && said.contains("Noor"), "{said}");
    page.click("button", visitor.t(words::PUT_BACK));
    page.gone("alert", "*");
    assert_eq!(kept(&page, "klantreis/persona/p1")["personas"][0]["segment"], "Commuters");
    assert_eq!(kept(&page, "klantreis/journey/other")["journeys"][0]["title"], "The other map");
    page.expect(BOARD);
    page.reload();
    page.expect(BOARD);
}

/// The map was stored without the personas that it speaks of.
fn keep_it_stores_the_journey_with_its_personas(visitor: &Visitor) {
    let (page, attacker) = open(visitor);
    clear(&attacker);
    page.activate();
    page.find("alert", &format!("*{TITLE}*"));
    page.click("button", visitor.t(words::KEEP_IT));
    page.wait("the persona is kept too", || {
        kept(&page, "klantreis/persona/p1")["personas"][0]["segment"] == "Commuters"
    });
    page.expect(BOARD);
    let said = gone(&page, visitor);
    assert!(said.contains("The other map") && !said.contains("Noor"), "{said}");
    page.click("button", visitor.t(words::LET_GO));
    page.gone("alert", "*");
}

fn on_the_start_screen_what_is_gone_can_be_put_back(visitor: &Visitor) {
    let page = visitor.open_with(&values());
    page.find("link", TITLE);
    // By somebody who shares the page, such as an extension: nobody tells.
    page.call("() => localStorage.clear()", json!([]));
    let said = gone(&page, visitor);
    assert!(said.contains(TITLE) && said.contains("The other map") && said.contains("Noor"), "{said}");
    page.click("button", visitor.t(words::PUT_BACK));
    page.find("link", "The other map");
    page.open_journey_called(TITLE);
    page.expect(BOARD);
}

fn a_single_key_that_goes_is_named_though_nobody_tells(visitor: &Visitor) {
    let (page, _) = open(visitor);
    page.activate();
    page.call("() => localStorage.removeItem('klantreis/journey/other')", json!([]));
    let said = gone(&page, visitor);
    assert!(said.contains("The other map") && !said.contains("Noor"), "{said}");
    page.call("() => localStorage.removeItem('klantreis/journey/map')", json!([]));
    page.find("alert", &format!("*{TITLE}*"));
    page.click("button", visitor.t(words::PUT_BACK));
    page.gone("alert", "*");
    page.expect(BOARD);
    assert_eq!(kept(&page, "klantreis/journey/other")["journeys"][0]["title"], "The other map");
}

fn garbage_is_set_aside_and_what_stood_there_put_back(visitor: &Visitor) {
    let (page, attacker) = open(visitor);
    attacker.call(
        "() => { for (const key of ['journey/map', 'journey/other']) localStorage.setItem('klantreis/' + key, 'garbage') }",
        json!([]),
    );
    page.activate();
    // On the board the map mends itself.
    page.expect(BOARD);
    page.go_to_start(visitor);
    let said = gone(&page, visitor);
    assert!(said.contains("The other map"), "{said}");
    page.click("button", visitor.t(words::PUT_BACK));
    page.find("link", "The other map");
    let garbage = page.stored().values().filter(|value| **value == json!("garbage")).count();
    assert_eq!(garbage, 2, "what can't be read is never thrown away");
}

fn what_another_tab_deletes_raises_no_alarm(visitor: &Visitor) {
    let page = visitor.open_with(&values());
    page.find("link", TITLE);
    let other = visitor.second_window();
    other.go(visitor.site.url());
    other.click("button", &visitor.fill(board::MORE_FOR, &[("name", "The other map")]));
    other.choose(&[visitor.t(board::DELETE)]);
    page.activate();
    page.gone("link", "The other map");
    page.find("button", &visitor.fill(klantreis::text::start::BIN_RESTORE_OF, &[("name", "The other map")]));
    other.activate();
    other.click("button", visitor.t(klantreis::text::start::BIN_EMPTY));
    other.find("dialog", "*").find("button", visitor.t(klantreis::text::start::BIN_DELETE)).click();
    page.activate();
    page.gone("heading", visitor.t(klantreis::text::start::BIN));
    std::thread::sleep(std::time::Duration::from_millis(3_500));
    assert!(page.maybe("alert", "*").is_none(), "{}", page.find("alert", "*").text());
}

fn methods_of_the_store_that_throw_are_not_in_the_way(visitor: &Visitor) {
    let (page, _) = open(visitor);
    page.activate();
    page.call(
        "() => {
            for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) {
                Storage.prototype[name] = () => { throw new DOMException('blocked', 'SecurityError') };
            }
        }",
        json!([]),
    );
    page.move_card("a", In("Shop", "search"));
    page.expect("Think: search | Do: pay\n Web | b | c\n Shop | a | d");
    page.find("status", visitor.word("Bewaard*", "Saved*"));
    assert!(page.maybe("alert", "*").is_none());
    page.go_to_start(visitor);
    page.find("link", "The other map");
    page.find("link", "Noor*");
}

fn a_clock_that_jumps_loses_nothing(visitor: &Visitor) {
    let (page, _) = open(visitor);
    page.activate();
    let mut boards = vec![BOARD.to_owned()];
    for (at, offset) in [3e12, -1.7e12, 0.0].into_iter().enumerate() {
        page.call("(offset) => { const now = Date.now; Date.now = () => now() + offset }", json!([offset]));
        page.move_card("a", if at % 2 == 0 { In("Shop", "search") } else { In("Web", "search") });
        boards.push(page.board().to_string());
        page.expect(&boards[at + 1]);
        page.find("status", visitor.word("Bewaard*", "Saved*"));
    }
    page.reload();
    page.expect(&boards[3]);
    assert!(page.maybe("alert", "*").is_none());
}

/// Counts how often the page asks, and has the browser say so.
fn answer(visitor: &Visitor, before: bool, answer: bool) {
    visitor.always_before(&format!(
        "() => {{
            window.asked = 0;
            navigator.storage.persisted = async () => {before};
            navigator.storage.persist = async () => {{ window.asked += 1; return {answer} }};
        }}"
    ));
}

fn asked(page: &Page) -> Value {
    page.call("() => window.asked", json!([]))
}

fn persistent_storage_is_asked_for_once_there_is_something_to_lose(visitor: &Visitor) {
    answer(visitor, false, true);
    let page = visitor.open();
    page.click("radio", "EN");
    page.click("radio", "NL");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(asked(&page), json!(0), "there is nothing to lose yet");
    page.set_language(visitor.word("nl", "en"));
    page.create_empty(visitor);
    page.wait("the browser is asked", || asked(&page) == json!(1));
    page.press("n");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(asked(&page), json!(1), "once");
}

fn what_the_browser_answers_stands_in_the_storage_dialog(visitor: &Visitor) {
    for (kept, text) in [(true, words::LASTING_PROMISED), (false, words::LASTING_MAY_GO)] {
        let person = visitor.other(visitor.language);
        answer(&person, false, kept);
        let page = person.open_map(BOARD);
        page.move_card("a", In("Shop", "search"));
        page.wait("the browser is asked", || asked(&page) == json!(1));
        page.click("button", person.word("*in gebruik", "*used"));
        let dialog = page.find("dialog", person.t(words::STORAGE));
        page.wait("the dialog says what the browser said", || dialog.text().contains(person.t(text)));
        assert_eq!(page.accessibility_violations(), [""; 0]);
    }
    let person = visitor.other(visitor.language);
    answer(&person, true, false);
    let page = person.open_map(BOARD);
    page.move_card("a", In("Shop", "search"));
    page.click("button", person.word("*in gebruik", "*used"));
    let dialog = page.find("dialog", "*");
    page.wait("it is promised already", || dialog.text().contains(person.t(words::LASTING_PROMISED)));
    assert_eq!(asked(&page), json!(0), "nothing is asked that is answered");
}

fn the_use_of_the_store_is_a_real_figure_from_the_first_map_on(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    let button = page.find("button", visitor.word("* kB van 5 MB in gebruik", "* KB of 5 MB used"));
    assert!(!button.name().starts_with('0'), "{}", button.name());
    let meter = page.find("meter", visitor.t(words::STORAGE));
    assert_ne!(meter.attribute("aria-valuenow").as_deref(), Some("0"));
    page.call("() => localStorage.setItem('ballast', 'x'.repeat(1_600_000))", json!([]));
    page.move_card("a", In("Shop", "search"));
    page.find("button", visitor.word("1,5 MB van 5 MB in gebruik", "1.5 MB of 5 MB used"));
}

/// The button moved aside when the title was committed and stored, and the press went past it.
fn the_storage_button_opens_its_dialog_while_a_title_is_typed(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    let button = page.find("button", visitor.word("*in gebruik", "*used"));
    page.find("status", visitor.word("Bewaard*", "Saved*"));
    for title in ["Mine", "Mine and yours"] {
        page.click("button", &visitor.fill(board::EDIT_TITLE_OF, &[("title", "*")]));
        page.press("Control+a");
        page.type_text(title);
        button.click();
        page.find("dialog", visitor.t(words::STORAGE)).find("button", visitor.t(words::DONE)).click();
        page.gone("dialog", "*");
        page.find("table", title);
    }
}
