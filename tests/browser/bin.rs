//! The bin: what is deleted is there until it is restored or deleted for good.

use crate::harness::board::{MAP, TITLE};
use crate::harness::visitor::{stored_journey, stored_persona};
use crate::harness::{Drawing, Language, Page, Visitor};
use klantreis::text::{board, import, keep, persona, start as words};
use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};

crate::tests! {
    a_deleted_journey_and_persona_are_in_the_bin_and_come_back_after_a_reload.either(),
    what_is_deleted_for_good_is_asked_about_and_can_be_taken_back.either(),
    where_a_journey_has_the_same_id_a_copy_comes_back.either(),
    what_is_old_leaves_the_bin_only_when_room_is_needed_and_is_named,
    a_clock_that_is_set_forward_empties_nothing.either(),
    what_a_file_replaces_goes_to_the_bin.either(),
    the_bin_is_accessible_in_both_languages.either(),
}

const BOARD: &str = "Think: search | Do: pay\n Web | a b | c";
const DAY: u64 = 86_400_000;

fn journey() -> Value {
    Drawing::parse(BOARD).journey(MAP, TITLE)
}

fn noor() -> Value {
    json!({ "id": "p1", "name": "Noor" })
}

fn delete(page: &Page, visitor: &Visitor) {
    page.click("button", &visitor.fill(board::MORE_FOR, &[("name", TITLE)]));
    page.choose(&[visitor.t(board::DELETE)]);
    page.gone("link", TITLE);
}

/// What lies in the bin, by the names of the buttons that restore.
fn binned(page: &Page, visitor: &Visitor) -> Vec<String> {
    let pattern = visitor.fill(words::BIN_RESTORE_OF, &[("name", "*")]);
    page.find_all("button", Some(&pattern)).iter().map(|button| button.name()).collect()
}

fn a_deleted_journey_and_persona_are_in_the_bin_and_come_back_after_a_reload(visitor: &Visitor) {
    let page = visitor.open_with(&[stored_journey(&journey()), stored_persona(&noor())]);
    delete(&page, visitor);
    page.click("link", "Noor*");
    page.click("button", visitor.t(persona::DELETE));
    page.find("heading", visitor.t(words::BIN));
    page.reload();
    page.find("heading", visitor.t(words::BIN));
    let item = page.find("listitem", &format!("*{TITLE}*")).text();
    let (today, size) = (visitor.t(words::TODAY_WITHIN), visitor.word("kB", "KB"));
    assert!(item.contains(today) && item.contains(size), "{item}");
    for name in [TITLE, "Noor"] {
        page.click("button", &visitor.fill(words::BIN_RESTORE_OF, &[("name", name)]));
        page.find("link", &format!("{name}*"));
    }
    page.gone("heading", visitor.t(words::BIN));
    page.open_journey_called(TITLE);
    page.expect(BOARD);
}

fn what_is_deleted_for_good_is_asked_about_and_can_be_taken_back(visitor: &Visitor) {
    let page = visitor.open_with_journeys(&[journey()]);
    delete(&page, visitor);
    let button = visitor.fill(words::BIN_DELETE_OF, &[("name", TITLE)]);
    page.click("button", &button);
    page.find("dialog", visitor.t(words::BIN_DELETE_TITLE)).find("button", visitor.t(words::CANCEL)).click();
    page.gone("dialog", "*");
    assert_eq!(binned(&page, visitor).len(), 1);
    page.click("button", &button);
    page.find("dialog", "*").find("button", visitor.t(words::BIN_DELETE)).click();
    page.gone("heading", visitor.t(words::BIN));
    assert!(page.stored().keys().all(|key| !key.contains("/bin/")), "{:?}", page.stored().keys());
    page.press("Control+z");
    page.find("heading", visitor.t(words::BIN));

    page.click("button", visitor.t(words::BIN_EMPTY));
    page.find("dialog", "*").find("button", visitor.t(words::BIN_DELETE)).click();
    page.gone("heading", visitor.t(words::BIN));
}

fn where_a_journey_has_the_same_id_a_copy_comes_back(visitor: &Visitor) {
    let page = visitor.open_with_journeys(&[journey()]);
    delete(&page, visitor);
    let (key, value) = stored_journey(&Drawing::parse("Do: act\n Shop | z").journey(MAP, "Another one"));
    page.call("(key, value) => localStorage.setItem(key, value)", json!([key, value]));
    page.reload();
    page.find("link", "Another one");
    page.click("button", &visitor.fill(words::BIN_RESTORE_OF, &[("name", TITLE)]));
    let copy = visitor.fill(keep::COPY_OF, &[("name", TITLE)]);
    page.find("link", &copy);
    page.find("link", "Another one");
    page.open_journey_called(&copy);
    page.wait("the copy is as it was", || page.board() == Drawing::parse(BOARD));
}

/// A start screen with a journey, one that was deleted so many days ago, and a full store.
fn open_with_an_old_bin(visitor: &Visitor, days: u64) -> Page {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis() as u64;
    let old = Drawing::parse("Do: act\n Shop | z").journey("old", "An old one");
    let (key, value) = stored_journey(&old);
    let key = format!("klantreis/bin/{}/{key}", now - days * DAY);
    let page = visitor.open_with(&[stored_journey(&journey()), (key, value)]);
    page.find("heading", visitor.t(words::BIN));
    page.open_journey_called(TITLE);
    crate::storage::fill(&page);
    page
}

fn longer(page: &Page) {
    page.card("c").press("F2");
    page.press("Control+a");
    page.type_text(&"so-long ".repeat(8));
    page.press("Enter");
}

fn what_is_old_leaves_the_bin_only_when_room_is_needed_and_is_named(visitor: &Visitor) {
    let page = open_with_an_old_bin(visitor, 31);
    longer(&page);
    page.find("status", &format!("*{}*", visitor.fill(keep::BIN_MADE_ROOM, &[("names", "“An old one”")])));
    page.find("status", visitor.word("Bewaard*", "Saved*"));
    assert!(page.stored().keys().all(|key| !key.contains("/bin/")), "{:?}", page.stored().keys());

    let visitor = visitor.other(visitor.language);
    let page = open_with_an_old_bin(&visitor, 29);
    longer(&page);
    page.find("alert", visitor.word("*niet bewaard*", "*not saved*"));
    assert!(page.stored().keys().any(|key| key.contains("/bin/")), "{:?}", page.stored().keys());
}

fn a_clock_that_is_set_forward_empties_nothing(visitor: &Visitor) {
    let page = open_with_an_old_bin(visitor, 1);
    page.call("() => { const now = Date.now; Date.now = () => now() + 4e10 }", json!([]));
    longer(&page);
    page.find("alert", visitor.word("*niet bewaard*", "*not saved*"));
    assert!(page.stored().keys().any(|key| key.contains("/bin/")), "{:?}", page.stored().keys());
}

fn what_a_file_replaces_goes_to_the_bin(visitor: &Visitor) {
    let page = visitor.open_with_journeys(&[journey()]);
    let file = Drawing::parse("Do: act\n Shop | z").journey(MAP, "Of the file");
    let file = json!({ "format": "klantreis", "version": 1, "journeys": [file] }).to_string();
    page.open_file(visitor, "map.klantreis.json", file.as_bytes());
    let dialog = page.find("dialog", "*");
    dialog.find("radio", &format!("{}*", visitor.t(import::REPLACE))).click();
    dialog.find_all("button", None).last().expect("a button to go on").click();
    page.find("table", "Of the file");
    page.go_to_start(visitor);
    page.reload();
    page.click("button", &visitor.fill(words::BIN_RESTORE_OF, &[("name", TITLE)]));
    let copy = visitor.fill(keep::COPY_OF, &[("name", TITLE)]);
    page.find("link", "Of the file");
    page.open_journey_called(&copy);
    page.wait("the copy is as it was", || page.board() == Drawing::parse(BOARD));
}

fn the_bin_is_accessible_in_both_languages(visitor: &Visitor) {
    for language in Language::ALL {
        let person = visitor.other(language);
        let page = person.open_with_journeys(&[journey()]);
        delete(&page, &person);
        page.find("heading", person.t(words::BIN));
        assert_eq!(page.accessibility_violations(), [""; 0]);
        page.click("button", person.t(words::BIN_EMPTY));
        page.find("dialog", "*");
        assert_eq!(page.accessibility_violations(), [""; 0]);
    }
}
